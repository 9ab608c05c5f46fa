"""A picture server with everything that is bad, for `stall_pictures`: prints its addresses as JSON, serves until killed.

A process of its own, so that what it costs is not taken for the window's.
"""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler

from tests.picture.making import encoded, plain
from tests.picture.serving import Server
from tests.picture.test_fetching import GIF, bad_files


def main() -> None:
    server = Server()
    urls = [server.serve(f"/bad{number}.png", body) for number, (body, _) in enumerate(bad_files().values())]
    good = encoded(plain("#ff8800", 1600, 900))
    urls += [
        server.serve("/good.png", good),
        server.serve("/animation.png", GIF),
        server.serve("/loop.png", b"", status=302, Location="/loop.png"),
        server.serve("/short.png", good, Content_Length=str(len(good) + 100)),
        server.serve("/gone.png", b"gone", status=404),
    ]

    def drip(page: BaseHTTPRequestHandler) -> None:
        page.send_response(200)
        page.send_header("Content-Length", "1000")
        page.end_headers()
        while not server.ended.wait(0.05):
            page.wfile.write(b"x")
            page.wfile.flush()

    server.pages["/slow.png"] = drip
    print(json.dumps([*urls, server.url("/slow.png")]), flush=True)
    server.ended.wait()


if __name__ == "__main__":
    main()
