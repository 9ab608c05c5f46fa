"""What the top bar and the status line say of a task: on air or not, the one thing to do next, its names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from designer.gui import possible
from designer.gui.theme import set_role

if TYPE_CHECKING:
    from designer.gui.window import MainWindow
    from designer.live.session import Snapshot


def tr(text: str) -> str:
    return QCoreApplication.translate("airbar", text)


@dataclass(frozen=True, slots=True)
class Standing:
    """All that decides what is said. `seconds_left`: until the look `back_to` comes back by itself.

    `known`: what is on air is known. `trouble`: "recovering" or "failing" where no push of the task gets the picture any more.
    """

    snapshot: Snapshot | None
    proved: bool = False
    trouble: str | None = None
    starting: bool = False
    errors: int = 0
    known: bool = False
    differs: bool = False
    sendable: bool = False
    look: str = ""
    target: str = ""
    direct: bool = False
    back_to: str = ""
    seconds_left: int | None = None

    @property
    def state(self) -> str:
        """The state of the task by its name; "idle" where there is none."""
        return self.snapshot.state.value if self.snapshot is not None else "idle"

    @property
    def live(self) -> bool:
        """Whether a task runs, or may run."""
        return self.snapshot is not None and self.snapshot.may_run


@dataclass(frozen=True, slots=True)
class Next:
    """What the button of the next thing says, whether it can be pressed, and why or why not."""

    text: str
    enabled: bool
    why: str


def pill(standing: Standing) -> tuple[str, str, float | None]:
    """The kind of the pill, its words, and the Unix time it counts from."""
    snapshot = standing.snapshot
    since = snapshot.started_at if snapshot is not None else None
    match standing.state:
        case "starting":
            return "wait", tr("Starting…"), None
        case "live" if standing.proved and standing.trouble == "failing":
            return "unsure", tr("Push failing"), since
        case "live" if standing.proved and standing.trouble is not None:
            return "unsure", tr("Push recovering"), since
        case "live" if standing.proved:
            return "air", tr("ON AIR"), since
        case "live":
            return "accepted", tr("Accepted"), since
        case "uncertain":
            return "unsure", tr("May be running"), since
        case "stopping":
            return "wait", tr("Stopping…"), None
        case "failed":
            return "failed", tr("Not started"), None
    return "off", tr("Off air"), None


def next_thing(standing: Standing) -> Next:
    """The one thing to do next."""
    if standing.state == "live":
        return _next_on_air(standing)
    if standing.state == "uncertain":
        why = tr("A start got no answer: see above the canvas how to look for its robot, and forget it there")
        return Next(tr("Go live"), False, why)
    if standing.live or standing.starting:
        return Next(tr("Go live"), False, tr("A task is being started or stopped"))
    if standing.errors:
        return Next(tr("Go live"), False, tr("Mend what the findings call an error first"))
    return Next(tr("Go live"), True, tr("Start the broadcast on: {target}").format(target=standing.target))


def _next_on_air(standing: Standing) -> Next:
    if standing.snapshot is not None and standing.snapshot.pending:
        return Next(tr("Applying…"), False, tr("An update is on its way"))
    if standing.differs and not standing.sendable:
        why = tr("No update can carry what differs: stop and start to change it")
        return Next(tr("Cannot change on air"), False, why)
    if standing.differs:
        text = tr("Apply “{look}”  Ctrl ⏎").format(look=standing.look)
        return Next(text, True, tr("Send what is edited to air"))
    if standing.seconds_left is not None:
        text = tr("“{look}” in {n} s").format(look=standing.back_to, n=standing.seconds_left)
        return Next(text, False, tr("The previous look comes back by itself; applying anything prevents that"))
    text = tr("Direct: up to date") if standing.direct else tr("Air is up to date")
    return Next(text, False, tr("What is edited is what is on air"))


def task_names(snapshot: Snapshot | None) -> list[str]:
    """The names support asks for: TaskId, number of the last update, RequestId."""
    if snapshot is None or snapshot.task_id is None:
        return []
    parts = [tr("Task {task}").format(task=snapshot.task_id)]
    if snapshot.sequence:
        parts.append(tr("update {number}").format(number=snapshot.sequence))
    if snapshot.request_id:
        parts.append(f"RequestId {snapshot.request_id}")
    return parts


def _why_not_start(standing: Standing) -> str:
    if standing.state in ("live", "uncertain"):
        return tr("This window drives a broadcast already: stop it first.")
    return tr("A task is being started or stopped") if standing.live or standing.starting else ""


def _why_not_revert(standing: Standing) -> str:
    if not standing.known:
        return tr("What is on air is not known here.")
    return "" if standing.differs else tr("What is edited is what is on air")


def show(window: MainWindow, standing: Standing) -> None:
    """Bring the top bar, the commands and the status line up to date."""
    bar, state = window.topbar, standing.state
    kind, words, since = pill(standing)
    bar.air.show_state(kind, words, since=since)
    do = next_thing(standing)
    bar.next.setText(do.text)
    bar.next.setEnabled(do.enabled)
    bar.next.setToolTip(
        possible.with_keys(do.why, window.actions_by_name["applyLook" if state == "live" else "goLive"])
    )
    bar.next.setAccessibleDescription(do.why)
    set_role(bar.next, "primary")
    bar.stop.setVisible(state in ("live", "stopping"))  # of an uncertain start nobody knows the TaskId
    bar.air_menu.setVisible(state == "live")
    actions = window.actions_by_name
    nothing = "" if standing.live else tr("Nothing is on air.")
    possible.allow(actions["goLive"], _why_not_start(standing))
    possible.allow(actions["stopTask"], nothing)
    possible.allow(actions["applyLook"], nothing or ("" if state == "live" else do.why))
    possible.allow(actions["revertToAir"], nothing or _why_not_revert(standing))
    window.task_status.tell(task_names(standing.snapshot))
