"""The whole story in the real window: drag, change, go live on the local TRTC, update on air, stop."""

from __future__ import annotations

import json

import pytest

from tests.e2e.conftest import WIDTH

pytestmark = [pytest.mark.window, pytest.mark.timeout(180)]

GO_LIVE = (WIDTH - 50, 26)
"""The green button in the top right corner."""
FIRST_TILE = (500, 390)
STOP_QUESTION = "End the broadcast"
RUNNING, STOPPED = 2, 0


def tile(stage_view, number=0):
    (task,) = stage_view.tasks()
    return task["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"][number]


def test_from_drag_to_on_air_to_update_to_stop(program, stage_view):
    window = program()
    window.drag(FIRST_TILE, (FIRST_TILE[0] + 60, FIRST_TILE[1] - 60))
    window.key("Escape")
    window.click(*GO_LIVE)
    stage_view.wait_for_stage()
    running = stage_view.wait_for_status(RUNNING)
    first = tile(stage_view)
    assert (first["LocationX"], first["LocationY"]) != (16, 104), "the drag is on air"
    (task,) = stage_view.tasks()
    assert task["state"] == "running" and task["updates"] == 0
    assert task["body"]["AgentParams"]["UserSig"] == "***"

    # Another look is armed by its key and taken with Ctrl+Enter: one update.
    window.key("F4")
    window.key("ctrl+Return")
    stage_view.wait_for_update(1)
    (task,) = stage_view.tasks()
    assert len(task["body"]["VideoParams"]["LayoutParams"]["MixLayoutList"]) == 1
    assert task["sequence"] == 1

    # Stopping by its chord asks: Enter means Cancel.
    window.key("ctrl+shift+k")
    window.wait_for_window(STOP_QUESTION)
    window.key("Return")
    window.wait_until_gone(STOP_QUESTION)
    assert stage_view.tasks()[0]["state"] == "running"
    window.key("ctrl+shift+k")
    window.wait_for_window(STOP_QUESTION)
    window.key("Tab", "space")
    stage_view.wait_for_status(STOPPED, after=running)
    assert stage_view.tasks()[0]["state"] != "running"
    assert window.said() == ""


def test_space_and_enter_start_nothing(program, stage_view):
    window = program()
    for _ in range(40):
        window.key("Tab", "space")
    window.key("Return", "space", "KP_Enter")
    assert not (stage_view.home / "stage.json").exists()


def test_a_window_that_is_ended_leaves_the_broadcast_and_the_journal_right(program, stage_view):
    window = program()
    window.click(*GO_LIVE)
    stage_view.wait_for_stage()
    stage_view.wait_for_status(RUNNING)
    window.process.terminate()
    window.process.wait(30)
    (task,) = stage_view.tasks()
    assert task["state"] == "running"
    listed = window.command("tasks", "--json")
    assert [(entry["task_id"], entry["state"]) for entry in json.loads(listed)] == [(task["task_id"], "live")]
    window.command("stop", task["task_id"])
    assert stage_view.tasks()[0]["state"] != "running"


def test_a_double_click_on_go_live_starts_one_task(program, stage_view):
    window = program()
    window.move(*GO_LIVE)
    window.xdotool("click", "--repeat", "2", "--delay", "40", "1")
    stage_view.wait_for_stage()
    stage_view.wait_for_status(RUNNING)
    assert len(stage_view.tasks()) == 1
