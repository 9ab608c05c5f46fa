"""A picture server on loopback that answers as it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Handler = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """Answers by path; what was asked is kept, with its headers."""

    def __init__(self) -> None:
        self.pages: dict[str, Handler] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.ended = threading.Event()
        outer = self

        class Answering(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.asked.append((self.path, dict(self.headers)))
                with suppress(OSError):
                    outer.pages[self.path](self)
                self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self._server.server_port}{path}"

    def serve(self, path: str, body: bytes, *, kind: str = "image/png", status: int = 200, **headers: str) -> str:
        def answer(page: BaseHTTPRequestHandler) -> None:
            page.send_response(status)
            page.send_header("Content-Type", kind)
            for name, value in headers.items():
                page.send_header(name.replace("_", "-"), value)
            if "Content_Length" not in headers:
                page.send_header("Content-Length", str(len(body)))
            page.end_headers()
            page.wfile.write(body)

        self.pages[path] = answer
        return self.url(path)

    def close(self) -> None:
        self.ended.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
