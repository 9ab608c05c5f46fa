"""Benchmarks of the document: commit_step, load, save, request_sign."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Iterator
from typing import Any

from tests.bench import shows
from tests.bench.harness import Benchmark, Pair, Sample, repeat

TIMES = 200


@contextlib.contextmanager
def _commit_step() -> Iterator[Pair]:
    """One edit as a drag ends with it: a new Show, compared, pushed on the undo stack, told to listeners."""
    from designer.gui.store import ShowStore
    from designer.show import edits, files
    from designer.show.vault import Vault

    vault = Vault()
    store = ShowStore(shows.full_show(vault), vault)
    document = json.loads(files.dump_show(store.truth))
    told: list[object] = []
    store.committed.connect(told.append)
    moved = store.look.watermarks[0].id if store.look.watermarks else ""
    step = 1

    def commit() -> None:
        nonlocal step
        step = -step
        # To and fro, so that each edit is one, and none meets the edge of the frame.
        assert store.apply("Move", edits.move_items(store.truth, store.look_id, (moved,), step, 0))

    def measured() -> Sample:
        sample = repeat(commit, TIMES)
        store.undo_stack.clear()
        told.clear()
        return sample

    yield Pair(measured=measured, floor=lambda: repeat(lambda: json.dumps(document), TIMES))


@contextlib.contextmanager
def _load() -> Iterator[Pair]:
    from designer.show import files
    from designer.show.vault import Vault

    data = files.dump_show(shows.full_show(Vault()))
    yield Pair(
        measured=lambda: repeat(lambda: files.read(data, name="bench.mixframe.json"), TIMES),
        floor=lambda: repeat(lambda: json.loads(data), TIMES),
    )


@contextlib.contextmanager
def _save() -> Iterator[Pair]:
    from designer.show import files
    from designer.show.vault import Vault

    show = shows.full_show(Vault())
    document = json.loads(files.dump_show(show))
    yield Pair(
        measured=lambda: repeat(lambda: files.dump_show(show), TIMES),
        floor=lambda: repeat(lambda: json.dumps(document).encode(), TIMES),
    )


@contextlib.contextmanager
def _request_sign() -> Iterator[Pair]:
    from designer.show import request
    from designer.show.vault import Vault
    from designer.trtc import signing
    from designer.trtc.credentials import Credentials

    vault = Vault()
    show = shows.full_show(vault)
    look = show.looks[0]
    keys = Credentials(secret_id="stage", secret_key="stage-secret")
    sign = vendor_signer(request.start_request(show, look, vault).to_dict())

    def ours() -> tuple[bytes, dict[str, str]]:
        body = request.start_request(show, look, vault).to_json()
        now = int(time.time())
        return body, signing.headers(
            keys,
            action="StartPublishCdnStream",
            host="trtc.intl.tencentcloudapi.com",
            region="ap-singapore",
            body=body,
            timestamp=now,
        )

    assert json.loads(ours()[0]) == json.loads(sign()), "both sides sign the same body"
    yield Pair(measured=lambda: repeat(ours, TIMES), floor=lambda: repeat(sign, TIMES))


def vendor_signer(body: dict[str, Any]) -> Any:
    """A call that takes the vendor SDK from its filled model to signed bytes; returns those bytes."""
    from tencentcloud.common.credential import Credential
    from tencentcloud.common.http.request import RequestInternal
    from tencentcloud.trtc.v20190722 import models, trtc_client

    model = models.StartPublishCdnStreamRequest()
    model.from_json_string(json.dumps(body))
    client = trtc_client.TrtcClient(Credential("stage", "stage-secret"), "ap-singapore")

    def sign() -> str:
        made = RequestInternal("trtc.intl.tencentcloudapi.com", "POST", "/", header={})
        client._build_req_inter("StartPublishCdnStream", model._serialize(), made)
        assert made.header["Authorization"]
        return made.data

    return sign


BENCHMARKS = (
    Benchmark("commit_step", goal=1.5, unit="ms", open=_commit_step),
    Benchmark("load", goal=3.0, unit="ms", open=_load),
    Benchmark("save", goal=2.0, unit="ms", open=_save),
    Benchmark("request_sign", goal=0.5, unit="ms", open=_request_sign),
)
