"""Everything between a show and a running task, put together once for window and command line.

A `Driver` is one session with its journal, its client and, on the local TRTC, the stage: found or started, with
credentials and UserSigs of its own, so that a show without a single secret can be rehearsed.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from designer.live import orphans
from designer.live.api import Place, Target
from designer.live.journal import Journal
from designer.live.records import TaskRecord
from designer.live.session import BACKOFF_SECONDS, Session
from designer.live.turns import Pace
from designer.show.model import Look, Show
from designer.show.request import missing_secrets, start_request
from designer.show.vault import MASK, TOKEN, Vault
from designer.show.walk import map_strings, put
from designer.stage import process
from designer.trtc import credentials, usersig
from designer.trtc.client import CLOUD, DEFAULT_REGION, TrtcClient, read_endpoint
from designer.trtc.credentials import Credentials
from designer.trtc.errors import DesignerError, NotReached, SecretMissing
from designer.trtc.structures import StartPublishCdnStream

if TYPE_CHECKING:
    from designer.live.session import Snapshot
    from designer.stage.process import StageInfo
    from designer.trtc.events import RelayEvent

USER_SIG_SECONDS = 7 * 86400
"""Longer than most events: a robot that reconnects shows its ticket again."""
BEYOND_SECONDS = 2 * 86400
"""So long beyond the planned end a UserSig is good."""

TOKEN_START = "mixframe-secret-"
REHEARSAL = "rehearsal"
"""What stands on the stage for a secret that is not at hand; the stage pushes nowhere."""


def stage_name(stage: StageInfo) -> str:
    """One run of the local TRTC: its tasks end with it."""
    return f"{stage.pid}@{stage.port}"


def region_from_environment() -> str:
    """The region where none is named."""
    return os.environ.get("TENCENTCLOUD_REGION") or DEFAULT_REGION


class Driver:
    """A session, and what it needs around it. `aclose` lets go of the task and never stops it."""

    def __init__(
        self,
        journal: Journal,
        client: TrtcClient,
        place: Place,
        *,
        credentials: Credentials,
        stage: StageInfo | None = None,
        signing_key: str | None = None,
        backoff: tuple[float, ...] = BACKOFF_SECONDS,
    ) -> None:
        self.journal = journal
        self.place = place
        self.credentials = credentials
        # The id is no secret, but nobody's business either.
        pace = Pace(journal, journal.seal.hash(credentials.secret_id))
        self.session = Session(client, journal, target=place.target, place=place, pace=pace, backoff=backoff)
        self._client = client
        self._stage = stage
        self._signing_key = signing_key
        self._signatures: dict[tuple[int, str, float], str] = {}

    @property
    def watches_events(self) -> bool:
        """Whether relay events can be followed from here."""
        return self._stage is not None

    async def events(self) -> AsyncIterator[RelayEvent]:
        """The relay events of the task that runs, from its start on; none where nobody sends them to us."""
        from designer.stage import remote

        task_id = self.session.snapshot.task_id
        if self._stage is not None and task_id is not None:
            async for event in remote.events(self._stage, task_id):
                yield event

    def prepare(
        self, show: Show, look: Look, vault: Vault | None, *, allow_missing: bool = False
    ) -> StartPublishCdnStream:
        """The request to start a look, or to have it on air, with its secrets in it.

        UserSigs that are not at hand are made where there is a key for it, the same one each time. On the stage
        any other missing secret is stood in for. Raises SecretMissing, unless `allow_missing` (an update needs
        only what it changes; the session looks).
        """
        vault = Vault() if vault is None else vault
        request = self._signed(start_request(show, look, vault), vault, show.planned_end)
        if self.place.target is Target.STAGE:
            request = map_strings(map_strings(request, TOKEN_START, _without_tokens), MASK, _without_masks)
        if not allow_missing and (missing := missing_secrets(request, vault)):
            raise SecretMissing(missing)
        return request

    def _signed(self, request: StartPublishCdnStream, vault: Vault, until: float | None) -> StartPublishCdnStream:
        app = request.sdk_app_id
        if app is None or self._signing_key is None:
            return request
        agent = request.agent_params
        if agent is not None and agent.user_id and _is_missing(agent.user_sig, vault):
            request = put(request, agent_params=put(agent, user_sig=self._signature(app, agent.user_id, until)))
        rooms = request.feed_back_room_params
        if rooms:
            signed = tuple(
                [
                    put(room, user_sig=self._signature(app, room.user_id, until))
                    if room.user_id and _is_missing(room.user_sig, vault)
                    else room
                    for room in rooms
                ]
            )
            request = put(request, feed_back_room_params=signed)
        return request

    def _signature(self, app: int, user: str, until: float | None) -> str:
        assert self._signing_key is not None
        made = self._signatures.get((app, user, until or 0.0))
        if made is None:
            now = int(time.time())
            expire = max(USER_SIG_SECONDS, int((until or 0.0) - now) + BEYOND_SECONDS)
            made = usersig.make(app, self._signing_key, user, now=now, expire=expire)
            self._signatures[app, user, until or 0.0] = made
        return made

    async def in_use(self) -> orphans.InUse:
        """What other tasks hold on to where this one would run: `running` of `show.rules.check`."""
        return await orphans.in_use(self.journal, self.place)

    async def aclose(self) -> None:
        """Let go. What runs goes on running."""
        await self.session.aclose()
        await self._client.aclose()
        await self.journal.aclose()


async def open_driver(
    home: Path,
    *,
    target: Target,
    region: str | None = None,
    endpoint: str | None = None,
    timeout: float = 10.0,  # noqa: ASYNC109 - the client's, for each call
    on_call: Callable[[Any], None] | None = None,
    sdk_app_id: int | None = None,
    record: TaskRecord | None = None,
    account: str | None = None,
    backoff: tuple[float, ...] = BACKOFF_SECONDS,
) -> Driver:
    """Everything that is needed to start a task there, or to drive the one of `record` on.

    The stage is found or started, unless an endpoint says where it is. `account` names keys for the cloud in the
    keyring; without it they are looked for (`credentials.find`). Raises DesignerError: no keys, no stage,
    a journal that cannot be used.
    """
    stage: StageInfo | None = None
    signing_key: str | None
    if endpoint is not None:
        read_endpoint(endpoint)
    if target is Target.STAGE:
        if endpoint is None:
            stage = await process.find_or_start(home)
            endpoint = stage.url
        else:
            ours = await asyncio.to_thread(process.running, home)
            stage = ours if ours is not None and ours.url == endpoint.rstrip("/") else None
        keys = credentials.for_stage()
        signing_key = os.environ.get("TRTC_SDK_SECRET_KEY") or secrets.token_hex(32)
    else:
        # The keyring may take its time, or ask for a password.
        keys = await asyncio.to_thread(credentials.find, account=account)
        signing_key = await asyncio.to_thread(credentials.sdk_secret_key, sdk_app_id)
    journal = await Journal.open(home)
    try:
        if stage is not None:
            await journal.stage_gone(stage_name(stage))
        place = Place(
            target,
            endpoint or (record.place.endpoint if record is not None else CLOUD),
            region or (record.place.region if record is not None else "") or region_from_environment(),
            stage_name(stage) if stage is not None else None,
        )
        client = TrtcClient(keys, endpoint=place.endpoint, region=place.region, timeout=timeout, on_call=on_call)
    except BaseException:
        await journal.aclose()
        raise
    return Driver(journal, client, place, credentials=keys, stage=stage, signing_key=signing_key, backoff=backoff)


async def settle_stage(journal: Journal, home: Path) -> str | None:
    """Write down the end of every task whose local TRTC is gone. Returns the name of the one that runs."""
    stage = await asyncio.to_thread(process.running, home)
    name = stage_name(stage) if stage is not None else None
    await journal.stage_gone(name)
    return name


async def tasks(home: Path) -> list[TaskRecord]:
    """Every task this home knows, the newest first."""
    journal = await Journal.open(home)
    try:
        await settle_stage(journal, home)
        return await journal.tasks()
    finally:
        await journal.aclose()


async def find_task(home: Path, task_id: str, sdk_app_id: int | None) -> TaskRecord | None:
    """What the journal knows of a task. Raises NotReached where it ran on a local TRTC that is gone."""
    journal = await Journal.open(home)
    try:
        stage = await settle_stage(journal, home)
        record = await journal.task(task_id, sdk_app_id)
    finally:
        await journal.aclose()
    if record is not None and record.place.stage not in (None, stage):
        raise NotReached("The local TRTC this task ran on is gone, and the task with it", where=task_id)
    return record


async def orphaned(home: Path) -> tuple[orphans.Orphan, ...]:
    """What may be running from this home and is driven by nobody: what a window asks about when it starts."""
    journal = await Journal.open(home)
    try:
        await settle_stage(journal, home)
        return await orphans.orphans(journal, now=time.time())
    finally:
        await journal.aclose()


async def in_use(home: Path, target: Target) -> orphans.InUse:
    """What tasks that may be running there hold on to: `running` of `show.rules.check`."""
    journal = await Journal.open(home)
    try:
        stage = await settle_stage(journal, home)
        return await orphans.in_use(journal, Place(target, stage=stage if target is Target.STAGE else None))
    finally:
        await journal.aclose()


async def resume(driver: Driver, record: TaskRecord) -> Snapshot:
    """Drive a task on, and prove that it lives: what the journal says is on air is sent with the next number.

    One group goes that holds no secret, since the journal keeps none; it changes nothing. Afterwards the session
    is `live` without an error, `ended`, or `live` with the error that leaves it open. Raises DesignerError where
    the TaskId was never learnt.
    """
    await driver.session.adopt(record)
    if driver.session.snapshot.confirmed is None:
        return driver.session.snapshot  # started elsewhere: nothing is known that could be sent
    return await driver.session.prove()


async def forget(home: Path, record: TaskRecord) -> None:
    """Stop caring about a task. If it runs it goes on until its room has been empty for its idle time."""
    journal = await Journal.open(home)
    try:
        await orphans.forget(journal, record)
    finally:
        await journal.aclose()


async def adopt(driver: Driver, record: TaskRecord | None, *, task_id: str, sdk_app_id: int | None) -> TaskRecord:
    """Have the driver's session drive this task, which may have been started elsewhere."""
    if record is None:
        if sdk_app_id is None:
            raise DesignerError(
                "The journal does not know this task, so its SdkAppId must be named",
                where=task_id,
                hint="--sdk-app-id N",
            )
        record = await driver.journal.foreign(driver.place, task_id=task_id, sdk_app_id=sdk_app_id)
    await driver.session.adopt(record)
    return record


def _is_missing(signature: str | None, vault: Vault) -> bool:
    if not signature or signature == MASK:
        return True
    return any(vault.get(token) is None for token in TOKEN.findall(signature))


def _without_tokens(text: str) -> str:
    return TOKEN.sub(REHEARSAL, text)


def _without_masks(text: str) -> str:
    # Three stars in a line of text on the picture are three stars.
    return text.replace(MASK, REHEARSAL) if text == MASK or "://" in text else text
