"""Which proxy is in effect: what the client's HTTP library itself takes is the measure."""

from __future__ import annotations

import httpx
import pytest

from designer.trtc import proxies
from designer.trtc.client import CLOUD

HOST = httpx.URL(CLOUD).host
DOMAIN = HOST.partition(".")[2]
NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def taken(url: str) -> str | None:
    """The proxy that httpx would ask, by what it would do with a request."""
    with httpx.Client(trust_env=True) as client:
        pool = client._transport_for_url(httpx.URL(url))._pool  # type: ignore[attr-defined]
    proxy = getattr(pool, "_proxy_url", None)
    return None if proxy is None else f"{proxy.scheme.decode()}://{proxy.host.decode()}:{proxy.port}"


@pytest.mark.parametrize("to", [CLOUD, "http://pictures.example.com/a.png"])
@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"https_proxy": "http://one:1"},
        {"https_proxy": "one:1"},
        {"HTTPS_PROXY": "http://one:1", "all_proxy": "http://two:2"},
        {"http_proxy": "http://one:1"},
        {"ALL_PROXY": "http://two:2"},
        *(
            {"https_proxy": "http://one:1", "http_proxy": "http://two:2", "no_proxy": names}
            for names in (
                "*",
                HOST,
                DOMAIN,
                f".{DOMAIN}",
                f".{HOST}",
                f" localhost , {HOST.upper()}",
                DOMAIN[1:],
                "127.0.0.1",
                f"https://{HOST}",
                f"http://{HOST}",
                "example.com,pictures",
            )
        ),
    ],
)
def test_it_is_the_one_that_the_client_takes(
    to: str, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    found = proxies.in_effect(to)
    assert (found.shown if found is not None else None) == taken(to)
    assert found is None or (found.problem is None and found.source in variables)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("http://ann:PLANTED@proxy.example.com:3128", "http://***@proxy.example.com:3128"),
        ("http://PLANTED@proxy.example.com", "http://***@proxy.example.com"),
        ("ann:PL@NTED@proxy.example.com:3128", "http://***@proxy.example.com:3128"),
        ("http://ann:PLANTED@[::1]:3128/", "http://***@[::1]:3128"),
    ],
)
def test_what_is_shown_has_no_password(address: str, shown: str) -> None:
    found = proxies.in_effect(CLOUD, {"https": address})
    assert found is not None
    assert (found.shown, found.problem) == (shown, None)


@pytest.mark.parametrize(
    "address", ["http://ann:PL/ANTED@host:1", "http://a:1/PLANTED@host", "http://a:1#PLANTED@host", "http://[PLANTED"]
)
def test_an_address_that_cannot_be_read_is_not_repeated(address: str) -> None:
    found = proxies.in_effect(CLOUD, {"https": address})
    assert found is not None and found.problem is not None
    assert "PL" not in f"{found.shown} {found.problem}"
