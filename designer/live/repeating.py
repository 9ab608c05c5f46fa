"""What is sent again, and what not: the one place that decides it, for updates and for stops.

A start is never sent again (there is no idempotency token, so a second may be a second bill). An update may be,
with the same number and body, and a stop may be: the service takes a number once, and ends a task once.

- taken: the service did it
- outdated: a later number was taken already. After a try of ours that may have arrived: that one was
- over: there is no such task any more
- refused: the same call would fail again (advice "no"), so it is not sent again
- everything else is sent again after a pause, at least as long as the service asks (Retry-After); when the
  tries are used up it is `unknown` where one of them may have arrived, else `not_sent`

Sources: facts 1b (vendor's retry lists, `InternalError` with 3, 6, 12 s) and 5 (sequence numbers).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from designer.live.changes import is_outdated, is_over
from designer.trtc.answers import Accepted
from designer.trtc.errors import DesignerError, NotReached, ServiceError, advice

BACKOFF_SECONDS = (3.0, 6.0, 12.0)


class Verdict(StrEnum):
    """What is known of a call after its last try."""

    TAKEN = "taken"
    OUTDATED = "outdated"
    OVER = "over"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    NOT_SENT = "not sent"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict; what was accepted or what the last try raised; whether an earlier try may have been taken."""

    verdict: Verdict
    accepted: Accepted | None = None
    error: DesignerError | None = None
    may_have_arrived: bool = False

    @property
    def request_id(self) -> str | None:
        """That of the last answer, where one came."""
        if self.accepted is not None:
            return self.accepted.request_id
        return self.error.request_id if isinstance(self.error, ServiceError) else None


def leaves_open(error: DesignerError) -> bool:
    """Whether the call may have been carried out all the same: no answer came, or one that does not say."""
    if isinstance(error, ServiceError):
        return advice(error.code).unclear
    return not isinstance(error, NotReached)


async def repeated(
    call: Callable[[], Awaitable[Accepted]],
    *,
    backoff: tuple[float, ...],
    turn: Callable[[], Awaitable[None]],
    pause: Callable[[float | None, DesignerError], Awaitable[bool]],
) -> Outcome:
    """Make the call until its outcome is clear or the tries are used up.

    `turn` is awaited before each try. `pause` is told of a trouble that may pass, waits so many seconds (None: the
    tries are used up) and says whether to go on.
    """
    open_ = False
    for seconds in (*backoff, None):
        await turn()
        try:
            accepted = await call()
        except ServiceError as error:
            trouble: DesignerError = error
            if is_outdated(error):
                return Outcome(Verdict.OUTDATED, None, error, open_)
            if is_over(error):
                return Outcome(Verdict.OVER, None, error, open_)
            if advice(error.code).again == "no":
                return Outcome(Verdict.REFUSED, None, error, open_)
        except DesignerError as error:
            trouble = error
        else:
            return Outcome(Verdict.TAKEN, accepted)
        open_ = open_ or leaves_open(trouble)
        if not await pause(seconds, trouble) or seconds is None:
            break
    return Outcome(Verdict.UNKNOWN if open_ else Verdict.NOT_SENT, None, trouble, open_)
