"""From a show to the request that goes out: which UserSigs are made, what stands in for a secret, what is refused."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from designer.cli import golive
from designer.cli.golive import Driver
from designer.live.api import Target
from designer.show import files
from designer.show.model import Show
from designer.show.request import show_from_request
from designer.show.vault import Vault
from designer.stage import process
from designer.trtc import usersig
from designer.trtc.errors import DesignerError, SecretMissing
from designer.trtc.structures import StartPublishCdnStream
from tests.cli.conftest import body


def opened(vault: Vault, **changes: Any) -> Show:
    return show_from_request(StartPublishCdnStream.from_json(json.dumps(body(**changes))), vault, name="Morning")


@pytest.fixture
def home_with_stage(home: Path) -> Iterator[Path]:
    yield home
    found = process.running(home)
    if found is not None:
        os.kill(found.pid, signal.SIGTERM)


def prepared(driver: Driver, show: Show, vault: Vault) -> StartPublishCdnStream:
    return driver.prepare(show, show.looks[0], vault)


def signature_of(request: StartPublishCdnStream) -> str:
    assert request.agent_params is not None
    assert request.agent_params.user_sig is not None
    return request.agent_params.user_sig


def test_on_the_stage_what_is_missing_is_stood_in_for_and_what_is_there_stays(home_with_stage: Path) -> None:
    async def story() -> None:
        driver = await golive.open_driver(home_with_stage, target=Target.STAGE)
        try:
            vault = Vault()
            show = opened(
                vault, FeedBackRoomParams=[{"RoomId": "9", "RoomIdType": 0, "UserId": "back", "UserSig": "theirs"}]
            )
            request = prepared(driver, show, vault)
            made = usersig.read(signature_of(request))
            assert (made.sdk_app_id, made.user_id) == (1400000001, "robot_4711")
            assert made.expires_at > time.time() + 86400
            assert signature_of(prepared(driver, show, vault)) == signature_of(request), "or every look would differ"
            assert request.feed_back_room_params is not None
            assert request.feed_back_room_params[0].user_sig == "theirs"
            assert request.publish_cdn_params is not None
            assert "PLANTEDtx" in (request.publish_cdn_params[0].publish_cdn_url or "")

            # As after a restart: the show is there, its secrets are not.
            request = prepared(driver, files.read(files.dump_show(show), name="x").show, Vault())
            assert request.feed_back_room_params is not None
            assert usersig.read(request.feed_back_room_params[0].user_sig or "").user_id == "back"
            accepted = await driver.session.start(request, show="Morning", look="Look 1")
            statuses = []
            async for event in driver.events():
                assert event.task_id == accepted.task_id
                statuses.append(event.status)
                if event.status == 2:
                    break
            assert statuses == [1, 2]
            await driver.session.stop()
        finally:
            await driver.aclose()

    asyncio.run(story())


def test_in_the_cloud_a_signature_is_made_with_the_key_at_hand_and_nothing_is_stood_in_for(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "id")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "key")
    monkeypatch.setenv("TRTC_SDK_SECRET_KEY", "sdk-key")

    async def story() -> None:
        driver = await golive.open_driver(home, target=Target.CLOUD)
        try:
            vault = Vault()
            show = opened(vault)
            assert usersig.verify(signature_of(prepared(driver, show, vault)), "sdk-key")
            end = time.time() + 40 * 86400
            long = prepared(driver, show.model_copy(update={"planned_end": end}), vault)
            assert usersig.read(signature_of(long)).expires_at > end + 86400
            with pytest.raises(SecretMissing, match="PublishCdnUrl"):
                prepared(driver, show, Vault())
            assert driver.prepare(show, show.looks[0], Vault(), allow_missing=True).room_id == "4711"
            assert not driver.watches_events
            assert driver.place.region == "ap-singapore"
        finally:
            await driver.aclose()

    asyncio.run(story())


def test_without_keys_the_cloud_is_refused_with_where_to_put_them(home: Path) -> None:
    with pytest.raises(DesignerError, match="TENCENTCLOUD_SECRET_ID"):
        asyncio.run(golive.open_driver(home, target=Target.CLOUD))
