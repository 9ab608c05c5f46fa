"""Push URLs: the published vectors, what is secret, and text that is hardly a URL."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.trtc import pushurl
from designer.trtc.errors import RuleBroken


@pytest.mark.parametrize(
    ("key", "stream", "tx_time", "secret"),
    [
        ("somestring", "test", "5c2acacc", "b77e812107e1d8b8f247885a46e1bd34"),
        ("txrtmp", "11212122", "579ACB15", "2133c689c452f0bf81b1a88261f1d9a6"),
        ("69e0daf7234b01f257a7adb9f807ae9f", "123456", "57D54927", "478a15bf1b25e5c7c5886d2eef220fb8"),
    ],
)
def test_published_secrets(key: str, stream: str, tx_time: str, secret: str) -> None:
    assert pushurl.tx_secret(key, stream, tx_time) == secret


def test_make_and_read_again() -> None:
    url = pushurl.make(
        "7001.livepush.myqcloud.com", "123456", key="69e0daf7234b01f257a7adb9f807ae9f", expires_at=0x57D54927
    )
    assert url == (
        "rtmp://7001.livepush.myqcloud.com/live/123456?txSecret=478a15bf1b25e5c7c5886d2eef220fb8&txTime=57D54927"
    )
    read = pushurl.read(url)
    assert (read.scheme, read.host) == ("rtmp", "7001.livepush.myqcloud.com")
    assert (read.app_name, read.stream_name) == ("live", "123456")
    assert (read.tx_secret, read.tx_time, read.expires_at) == (
        "478a15bf1b25e5c7c5886d2eef220fb8",
        "57D54927",
        0x57D54927,
    )
    assert read.tencent
    assert "478a15bf1b25e5c7" not in repr(read)


def test_make_without_a_key_signs_nothing() -> None:
    assert pushurl.make("push.example.com", "key", app_name="app") == "rtmp://push.example.com/app/key"


@pytest.mark.parametrize("stream", ["", "a b", "a/b", "a?b", "a&b", "a#b"])
def test_make_refuses_names_that_would_change_the_url(stream: str) -> None:
    with pytest.raises(RuleBroken):
        pushurl.make("push.example.com", stream)


def test_make_with_a_key_needs_an_expiry() -> None:
    with pytest.raises(RuleBroken, match="expiry"):
        pushurl.make("push.example.com", "a", key="k")


@pytest.mark.parametrize(
    ("tx_time", "expires_at"),
    [
        ("5c2acacc", 0x5C2ACACC),
        ("5C2ACACC", 0x5C2ACACC),
        ("1469762325", 1469762325),
        ("", None),
        ("zz", None),
        ("-1", None),
    ],
)
def test_expiry_in_every_way_it_is_written(tx_time: str, expires_at: int | None) -> None:
    assert pushurl.read(f"rtmp://h/a/s?txTime={tx_time}").expires_at == expires_at


@pytest.mark.parametrize(
    ("url", "masked"),
    [
        (
            "rtmp://7001.livepush.myqcloud.com/live/show?bizid=7001&txSecret=abc&txTime=5C2ACACC",
            "rtmp://7001.livepush.myqcloud.com/live/show?bizid=7001&txSecret=***&txTime=5C2ACACC",
        ),
        ("rtmp://7001.livepush.myqcloud.com/live/show", "rtmp://7001.livepush.myqcloud.com/live/show"),
        ("rtmp://1.tlivepush.com:1935/live/show?txsecret=abc", "rtmp://1.tlivepush.com:1935/live/show?txsecret=***"),
        (
            "rtmp://own.example.com/live/show?txTime=1&txSecret=abc",
            "rtmp://own.example.com/live/show?txTime=1&txSecret=***",
        ),
        (
            "rtmp://7001.livepush.myqcloud.com/live/s?txSecret=a&txSecret=b",
            "rtmp://7001.livepush.myqcloud.com/live/s?txSecret=***&txSecret=***",
        ),
        ("rtmp://push.example.com/app/abcd-efgh", "rtmp://push.example.com/app/***"),
        ("rtmp://push.example.com/app/abcd/", "rtmp://push.example.com/app/***/"),
        ("rtmp://push.example.com/abcd", "rtmp://push.example.com/***"),
        ("rtmp://push.example.com/app/abcd?auth=xyz", "rtmp://push.example.com/app/***?***"),
        ("rtmp://push.example.com/app/?auth=xyz#x", "rtmp://push.example.com/***/?***"),
        ("rtmp://name:word@push.example.com/app/abcd", "rtmp://***@push.example.com/app/***"),
        ("rtmp://na@me:word@7001.livepush.myqcloud.com/live/show", "rtmp://***@7001.livepush.myqcloud.com/live/show"),
        ("srt://push.example.com:9000?streamid=abc", "srt://push.example.com:9000?***"),
        ("rtmp://livepush.myqcloud.com.example.com/app/abcd", "rtmp://livepush.myqcloud.com.example.com/app/***"),
        ("push.example.com/app/abcd", "push.example.com/app/***"),
        ("name:word@push.example.com/app/abcd", "***@push.example.com/app/***"),
        ("//name:word@push.example.com/app/abcd", "//***@push.example.com/app/***"),
        (r"rtmp://push.example.com\app\abcd", "rtmp://push.example.com***"),
        (
            "rtmp://7001.livepush.myqcloud.com/live/s%3FtxSecret=a&x=1",
            "rtmp://7001.livepush.myqcloud.com/live/s%3FtxSecret=***&x=1",
        ),
        (
            "rtmp://7001.livepush.myqcloud.com/live/s#?txSecret%3Da",
            "rtmp://7001.livepush.myqcloud.com/live/s#?txSecret%3D***",
        ),
        ("abcd", "***"),
        ("", ""),
    ],
)
def test_what_is_secret_in_a_push_url(url: str, masked: str) -> None:
    assert pushurl.mask(url) == masked


@pytest.mark.parametrize(
    ("url", "masked"),
    [
        ("https://x/a.png", "https://x/a.png"),
        ("https://x/a.png?v=2", "https://x/a.png?v=2"),
        ("https://x/a.png?sign=abc&v=2", "https://x/a.png?***"),
        ("https://x/a.png?X-Amz-Signature=1", "https://x/a.png?***"),
        ("https://x/a.png?q-ak=1&q-token=2", "https://x/a.png?***"),
        ("https://x/a.png?u=0123456789abcdef0123", "https://x/a.png?***"),
        ("https://name:word@x/a.png?v=2", "https://***@x/a.png?v=2"),
        ("//name:word@x/a.png?v=2", "//***@x/a.png?v=2"),
        ("name:word@x/a.png?sign=1", "***@x/a.png?***"),
    ],
)
def test_what_is_secret_in_a_pictures_url(url: str, masked: str) -> None:
    assert pushurl.mask_image(url) == masked


@given(st.text(alphabet="ar:/?#[]@&=;.txSecret é", max_size=60))
def test_any_text_is_taken_apart_without_overlaps(text: str) -> None:
    for spans in (pushurl.secret_spans(text), pushurl.image_secret_spans(text)):
        flat = [offset for span in spans for offset in span]
        assert flat == sorted(flat)
        assert all(0 <= start < end <= len(text) for start, end in spans)
    pushurl.read(text)
