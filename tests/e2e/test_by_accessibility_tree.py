"""The real window as a screen reader has it: all of it has a role and a name, and the whole main job is done there."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import partial

import pytest

from designer.gui.topbar import DEAF_SECONDS
from designer.show import files
from tests.e2e.assistive import CONTROLS, RETURN, RIGHT, SELECTED, Assistive
from tests.e2e.conftest import SECONDS

pytestmark = [pytest.mark.window, pytest.mark.timeout(240)]
RUNNING, STOPPED = 2, 0


@pytest.fixture
def assistive(monkeypatch):
    """An assistive technology, there before the program starts."""
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    one = Assistive()
    yield one
    one.close()


@pytest.fixture
def empty_show(tmp_path):
    """The sample show with nobody in it: no cast, one look without tiles and watermarks."""
    show = files.sample_show().show
    look = show.looks[0].model_copy(update={"tiles": (), "watermarks": ()})
    path = tmp_path / "empty.mixframe.json"
    path.write_bytes(files.dump_show(show.model_copy(update={"cast": (), "looks": (look,), "opening_look": look.id})))
    return path


def unexpected(window):
    """What the program warned of; not that it was asked about something that had gone meanwhile."""
    return [
        line for line in window.said().splitlines() if not line.startswith("qt.accessibility.atspi: Could not find")
    ]


def press_again(assistive, name, pressed):
    """Press the button that costs money once it is no longer deaf; says when."""
    assistive.wait(lambda: True if time.monotonic() > pressed + DEAF_SECONDS else None, "the clock stands")
    assistive.press("push button", name)
    return time.monotonic()


def test_every_control_has_a_role_and_a_name(program, assistive):
    assistive.follow(program().process.pid)
    assistive.find("list item", "Anna Kovač, camera…")
    assistive.choose("Layers", "Anna Kovač, camera…")
    assistive.find("text", "X, px")
    window = assistive.program()
    seen = list(assistive.walk(window, hidden=True))
    controls = [one for one in seen if one.role in CONTROLS and one.showing]
    assert len(controls) > 60
    assert [one for one in controls if not one.name.strip()] == []
    # A combo box is called what it shows: which field it is stands in its description.
    described = [assistive.get(one.node, "Accessible", "Description") for one in controls if one.role == "combo box"]
    assert any(text.startswith("Who") for text in described)
    assert [text for text in described if not text or "." in text.partition("\n")[0].split(" ")[0]] == []
    assert [one for one in seen if one.role in ("", "unknown", "invalid")] == []


@pytest.mark.parametrize("entry", ["Accounts…", "Make a push URL…", "Keys…", "Find a command…"])
def test_every_control_of_a_dialog_has_a_role_and_a_name(program, assistive, entry):
    window = program()
    assistive.follow(window.process.pid)
    assistive.take("Main menu", entry)
    dialog = assistive.find("dialog", "…")
    controls = [one for one in assistive.walk(dialog, hidden=True) if one.role in CONTROLS]
    assert len(controls) > 3
    assert [one for one in controls if not one.name.strip() and one.showing] == []


def test_every_tab_has_names(program, assistive):
    assistive.follow(program().process.pid)
    for tab in ("Changes to air", "Activity", "Request", "History", "Cast"):
        assistive.press("page tab", tab)
        panel = assistive.find("panel", "Findings and activity")
        assistive.wait(partial(looks_like, assistive, panel, tab), f"“{tab}” stays behind")
        shown = [one for one in assistive.walk(panel) if one.role in CONTROLS and one.showing]
        assert [one for one in shown if not one.name.strip()] == []


def looks_like(assistive, panel, tab):
    """Whether this tab is in front."""
    front = (one for one in assistive.walk(panel) if one.role == "page tab" and one.states & SELECTED)
    return True if any(one.name.startswith(tab) for one in front) else None


def test_the_tips_of_the_first_start_come_once(program, assistive):
    first = program(tips=True)
    assistive.follow(first.process.pid)
    for number in range(1, 6):
        assistive.find("label", f"Tip {number} of 5")
        first.key("Return")
    assistive.wait_gone("push button", "Skip")
    first.key("ctrl+q")
    first.process.wait(SECONDS)
    second = program(tips=True)
    assistive.follow(second.process.pid)
    target = assistive.find("button menu", "Target")
    # Looked up after the tips would have come.
    keys = "the stage’s own"
    assistive.wait(lambda: True if keys in assistive.get(target, "Accessible", "Description") else None, "no keys")
    assert [one for one in assistive.walk(assistive.program()) if one.name == "Skip"] == []
    assert unexpected(second) == []


# In a process of its own: this one must not join the tree.
COMMANDS = """
from designer.gui import app, palette
print(*(command.text for command in palette.commands_of(app.build(None)[1])), sep="\\n", flush=True)
import os
os._exit(0)
"""


def test_every_command_is_in_the_tree_and_can_be_done_there(program, assistive):
    window = program()
    assistive.follow(window.process.pid)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run([sys.executable, "-c", COMMANDS], env=offscreen, capture_output=True, text=True, check=True)
    assistive.take("Main menu", "Find a command…")
    window.wait_for_window("Commands")
    dialog = assistive.find("dialog", "Commands…")
    rows = [one.name for one in assistive.walk(assistive.find("list", "Commands", dialog), hidden=True)]
    wanted = told.stdout.splitlines()
    assert len(wanted) > 120
    assert [text for text in wanted if not any(row == text or row.startswith(f"{text}, ") for row in rows)] == []
    assert any("Not possible now: Select something first." in row for row in rows)
    assistive.type("Command", "canvas alone", within=dialog)
    assistive.key(RETURN)
    window.wait_until_gone("Commands")
    assistive.wait_gone("panel", "Inspector")
    assert unexpected(window) == []


def test_the_main_job_is_done_through_the_tree_alone(program, assistive, stage_view, empty_show):
    window = program(str(empty_show))
    assistive.follow(window.process.pid)

    # Two people
    assistive.press("push button", "Add people")
    dialog = assistive.find("dialog", "Add people…")
    assistive.type("One per line…", "anna, Anna Kovač\nben, Ben", within=dialog)
    assistive.press("push button", "OK", dialog)
    assistive.find("list item", "Ben, ben…")
    window.wait_until_gone("Add people")  # gives the keyboard back, as a window manager would

    # A template
    assistive.press("check box", "Templates")
    assistive.choose("Templates", "Side by side…", RIGHT)
    assistive.key(RETURN)
    assistive.find("list item", "Ben, camera, x…")

    # Where it goes
    assistive.take("Target", "Local stage…")

    # On air
    assistive.press("push button", "Go live")
    pressed = time.monotonic()
    assistive.press("push button", "Go live", assistive.find("dialog", "Go live…"))
    window.wait_until_gone("Go live")
    stage_view.wait_for_stage()
    running = stage_view.wait_for_status(RUNNING)
    assistive.wait_to_hear("On air: Local stage")
    (task,) = stage_view.tasks()
    tiles = task["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"]
    assert [tile["UserMediaStream"]["UserInfo"]["UserId"] for tile in tiles] == ["anna", "ben"]

    # A change, at first one that the cloud would refuse
    assistive.choose("Layers", "Anna Kovač, camera, x…")
    assistive.wait_to_hear("Anna Kovač, x…")
    assistive.type("Y, px", "40")
    assistive.key(RETURN)
    assistive.find("list item", "Anna Kovač, camera, x 0, y 40…")
    assistive.wait_to_hear("Anna Kovač moved to x 0, y 40…")
    pressed = press_again(assistive, "Apply “…", pressed)
    assistive.wait_to_hear("Not applied…")
    assistive.type("Height, px", "680")
    assistive.key(RETURN)
    assistive.find("list item", "Anna Kovač, camera, x 0, y 40, 640 by 680…")
    press_again(assistive, "Apply “…", pressed)
    stage_view.wait_for_update(1)
    (task,) = stage_view.tasks()
    anna = task["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"][0]
    assert (anna["LocationY"], anna["ImageHeight"]) == (40, 680)

    # Stop
    assistive.press("push button", "Stop the broadcast…")
    question = assistive.find("dialog", "End the broadcast…")
    assistive.press("push button", "Stop the broadcast", question)
    stage_view.wait_for_status(STOPPED, after=running)
    assistive.wait_to_hear("Off air")
    assert unexpected(window) == []
