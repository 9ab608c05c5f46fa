"""Push addresses out of their parts: good beyond the planned end, and the key in no document."""

from __future__ import annotations

import pytest

from designer.show.destinations import BEYOND_SECONDS, UNPLANNED_SECONDS, tencent_destination
from designer.show.vault import TOKEN, Vault
from designer.trtc import pushurl
from designer.trtc.errors import RuleBroken

NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("planned_end", "until"),
    [
        (NOW + 5 * 3600, NOW + 5 * 3600 + BEYOND_SECONDS),
        (NOW - 3600, NOW + BEYOND_SECONDS),
        (None, NOW + UNPLANNED_SECONDS),
    ],
)
def test_an_address_is_good_beyond_the_planned_end(planned_end: float | None, until: float) -> None:
    vault = Vault()
    made = tencent_destination(
        vault,
        domain=" 1.livepush.myqcloud.com ",
        stream_name="show",
        key="PLANTEDkey",
        now=NOW,
        planned_end=planned_end,
    )
    url = made.publish_cdn_url or ""
    assert made.is_tencent_cdn == 1
    assert TOKEN.search(url)
    whole = pushurl.read(vault.reveal(url))
    assert (whole.host, whole.app_name, whole.stream_name) == ("1.livepush.myqcloud.com", "live", "show")
    assert whole.expires_at == int(until)
    assert whole.tx_secret == pushurl.tx_secret("PLANTEDkey", "show", whole.tx_time or "")
    assert "PLANTED" not in vault.reveal(url)


def test_without_a_key_nothing_is_signed() -> None:
    made = tencent_destination(Vault(), domain="1.livepush.myqcloud.com", stream_name="show", key=None, now=NOW)
    assert made.publish_cdn_url == "rtmp://1.livepush.myqcloud.com/live/show"


def test_a_name_that_would_change_the_address_is_refused() -> None:
    with pytest.raises(RuleBroken):
        tencent_destination(Vault(), domain="push.example.com", stream_name="a?b", key="k", now=NOW)
