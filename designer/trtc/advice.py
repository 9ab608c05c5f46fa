"""What an error code of the service means for the one at the desk: what happened, whether money runs, what to do.

Sources: reference page 647/48247 (its twelve codes first), common error codes 34270, the SDK's lists of
TRTC codes, UserSig codes 679/131708.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Advice:
    """`again`: "no" the same call fails again, "same" send the identical call again, "later" wait first."""

    meaning: str
    money: str
    todo: str
    again: Literal["no", "same", "later"]


def advice(code: str) -> Advice:
    """The advice for a code: its own, else that of the longest known prefix, else a general one."""
    raise NotImplementedError
