"""One sentence that says what is true of a task now, as far as anyone knows."""

from __future__ import annotations

from designer.live.repeating import leaves_open
from designer.live.states import Snapshot, State
from designer.trtc import clocks
from designer.trtc.errors import DesignerError


def sentence(snapshot: Snapshot) -> str:
    """What a producer has to know: does a task run, does it cost, is the last change on air, what to do."""
    said = _state(snapshot)
    if snapshot.clock_behind is not None:
        return f"{said} ({clocks.words(snapshot.clock_behind)}: set its clock right)"
    return said


def _state(snapshot: Snapshot) -> str:
    task = f"Task {snapshot.task_id}" if snapshot.task_id else "A task"
    error = snapshot.error
    match snapshot.state:
        case State.IDLE:
            return "Nothing was started."
        case State.STARTING:
            return "The start is on its way."
        case State.FAILED:
            return f"Nothing was started. {_why(error)}"
        case State.UNCERTAIN:
            return f"A task may be running and cost money; its TaskId is not known. {_why(error)}"
        case State.STOPPING if error is not None:
            return f"{task} may still be running: nobody knows whether it was stopped. {_why(error)}"
        case State.STOPPING:
            return f"{task} is being stopped."
        case State.ENDED:
            return f"{task} has ended and costs nothing any more. {_why(error)}".rstrip()
        case _ if error is None:
            return f"{task} is running: the service has taken all that was applied."
        case _ if leaves_open(error):
            return f"{task} is running; whether the last change is on air is not known. {_why(error)}"
        case _:
            return f"{task} is running as it was before: the last call changed nothing. {_why(error)}"


def _why(error: DesignerError | None) -> str:
    return "" if error is None else str(error)
