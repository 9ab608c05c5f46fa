"""Faults on demand look on the wire like the real ones."""

from __future__ import annotations

import http.client
import json
import socket
import time
from typing import Any

import pytest

from tests.stage.calls import CONTROL, Client, authorization, start_body

START = "StartPublishCdnStream"


def running(stage: Client) -> int:
    return sum(task["state"] == "running" for task in stage.control("GET", "state")["tasks"])


def test_an_error_code(stage: Client) -> None:
    stage.control("POST", "faults", {"kind": "error", "action": START, "times": 2, "code": "FailedOperation"})
    assert stage.stop("no-such-task").code == "FailedOperation.TaskNotExist", "another action"
    assert [stage.start().code for _ in range(3)] == ["FailedOperation", "FailedOperation", None]
    assert running(stage) == 1


def test_an_http_status_and_a_page_of_a_proxy(stage: Client) -> None:
    stage.control("POST", "faults", [{"kind": "status", "status": 503}, {"kind": "html"}])
    assert stage.start().status == 503
    page = stage.start(RoomId="studio-2")
    assert (page.status, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert running(stage) == 2, "both were carried out all the same: that is what makes them nasty"


def test_not_carried_out_if_so_asked(stage: Client) -> None:
    stage.control("POST", "faults", {"kind": "status", "applied": False})
    assert stage.start().status == 502
    assert running(stage) == 0


def test_an_answer_that_stops_in_the_middle(stage: Client) -> None:
    stage.control("POST", "faults", {"kind": "half"})
    with pytest.raises(http.client.IncompleteRead):
        stage.start()
    assert running(stage) == 1


def test_a_reset(stage: Client) -> None:
    stage.control("POST", "faults", {"kind": "reset"})
    with pytest.raises(ConnectionResetError):
        stage.start()
    assert running(stage) == 1


def test_no_answer_at_all_until_the_client_goes(stage: Client) -> None:
    stage.control("POST", "faults", {"kind": "silence"})
    raw = json.dumps(start_body()).encode()
    headers = stage.headers(START)
    headers["Authorization"] = authorization(headers, raw)
    silent = http.client.HTTPConnection("127.0.0.1", stage.port, timeout=0.3)
    silent.request("POST", "/", raw, headers)
    with pytest.raises(TimeoutError):
        silent.getresponse()
    assert running(stage) == 1, "others are served meanwhile"
    silent.close()


def test_a_late_answer(stage: Client) -> None:
    stage.control("POST", "faults", {"kind": "delay", "seconds": 0.3})
    before = time.monotonic()
    assert stage.start().task
    assert time.monotonic() - before >= 0.3


def test_a_wrong_content_type_and_an_answer_without_task(stage: Client) -> None:
    stage.control("POST", "faults", [{"kind": "content_type"}, {"kind": "no_task_id"}])
    assert stage.start().headers["content-type"] == "application/json; charset=utf-8"
    assert set(stage.start().response) == {"RequestId"}


def test_faults_are_listed_counted_and_cleared(stage: Client) -> None:
    stage.control("POST", "faults", {"kind": "error", "times": 5})
    stage.start()
    assert [fault["times"] for fault in stage.control("GET", "state")["faults"]] == [4]
    assert stage.control("DELETE", "faults")["faults"] == []
    assert stage.start().code is None


def test_what_is_refused_at_the_door_uses_no_fault_up(stage: Client) -> None:
    stage.control("POST", "faults", {"kind": "error"})
    assert stage.call("Nonsense", {}).code == "InvalidAction"
    assert len(stage.control("GET", "state")["faults"]) == 1


@pytest.mark.parametrize(
    "fault",
    [
        3,
        {},
        {"kind": "nonsense"},
        {"kind": ["error"]},
        {"kind": "error", "action": "Nonsense"},
        {"kind": "error", "times": 0},
        {"kind": "error", "times": True},
        {"kind": "delay", "seconds": -1},
        {"kind": "status", "status": 99},
        {"kind": "error", "colour": "red"},
    ],
)
def test_a_fault_that_cannot_be_is_refused_in_a_sentence(stage: Client, fault: Any) -> None:
    answer = stage.send("POST", "/stage/faults", json.dumps(fault).encode(), CONTROL)
    assert answer.status == 400
    assert answer.json["error"]
    assert stage.control("GET", "state")["faults"] == []


def test_the_stage_ends_although_somebody_waits_for_silence(launch: Any) -> None:
    client, process = launch()
    client.control("POST", "faults", {"kind": "silence"})
    raw = json.dumps(start_body()).encode()
    headers = client.headers(START)
    headers["Authorization"] = authorization(headers, raw)
    with socket.create_connection(("127.0.0.1", client.port), timeout=20) as waiting:
        lines = "".join(f"{name}: {value}\r\n" for name, value in {**headers, "Content-Length": str(len(raw))}.items())
        waiting.sendall(f"POST / HTTP/1.1\r\n{lines}\r\n".encode() + raw)
        while not running(client):
            pass
        process.terminate()
        assert process.wait(20) == 0
        assert waiting.recv(100) == b""
