"""Answers: accepted, refused, or nothing that can be trusted."""

from __future__ import annotations

import json

import pytest

from designer.trtc.answers import Accepted, read_answer
from designer.trtc.errors import OutcomeUnknown, ServiceError

JSON = {"Content-Type": "application/json", "Date": "Tue, 14 Nov 2023 22:13:20 GMT"}


def body(**response: object) -> bytes:
    return json.dumps({"Response": {"RequestId": "r-1", **response}}).encode()


def test_accepted() -> None:
    assert read_answer(200, JSON, body(TaskId="-a+b.c")) == Accepted("-a+b.c", "r-1", 1_700_000_000.0)


def test_header_names_in_any_case_and_with_charset() -> None:
    headers = {"CONTENT-TYPE": "Application/JSON; charset=utf-8"}
    assert read_answer(200, headers, body(TaskId="t")) == Accepted("t", "r-1", None)


def test_refused() -> None:
    answer = body(Error={"Code": "InvalidParameter", "Message": "line\none"})
    with pytest.raises(ServiceError) as caught:
        read_answer(200, JSON | {"Retry-After": "7"}, answer)
    error = caught.value
    assert (error.code, error.message, error.request_id) == ("InvalidParameter", "line one", "r-1")
    assert (error.retry_after, error.server_date) == (7.0, 1_700_000_000.0)


def test_an_error_beats_a_task_id() -> None:
    with pytest.raises(ServiceError):
        read_answer(200, JSON, body(TaskId="t", Error={"Code": "InternalError", "Message": ""}))


def test_a_task_id_is_needed_where_asked_for() -> None:
    with pytest.raises(OutcomeUnknown, match="no TaskId"):
        read_answer(200, JSON, body())
    assert read_answer(200, JSON, body(), needs_task_id=False) == Accepted("", "r-1", 1_700_000_000.0)


@pytest.mark.parametrize(
    ("status", "kind", "answer"),
    [
        (500, "application/json", body(TaskId="t")),
        (404, "application/json", body(Error={"Code": "X", "Message": ""})),
        (301, "application/json", b""),
        (200, "text/html", body(TaskId="t")),
        (200, "", body(TaskId="t")),
        (200, "application/json", body(TaskId="t")[:-3]),
        (200, "application/json", b""),
        (200, "application/json", b"\xff\xfe"),
        (200, "application/json", b"[" * 100_000),
        (200, "application/json", b"[]"),
        (200, "application/json", b"{}"),
        (200, "application/json", b'{"Response": null}'),
        (200, "application/json", body(TaskId=5)),
        (200, "application/json", body(TaskId="")),
        (200, "application/json", body(Error={"Message": "x"})),
        (200, "application/json", body(Error="x")),
        (200, "application/json", body(TaskId="t", pad="x" * 1024 * 1024)),
    ],
)
def test_everything_else_is_unknown(status: int, kind: str, answer: bytes) -> None:
    with pytest.raises(OutcomeUnknown) as caught:
        read_answer(status, {"Content-Type": kind}, answer)
    assert len(str(caught.value)) < 500


def test_a_wrong_date_is_no_date() -> None:
    assert read_answer(200, JSON | {"Date": "yesterday"}, body(TaskId="t")).server_date is None
