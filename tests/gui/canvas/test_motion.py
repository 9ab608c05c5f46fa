"""The look in motion on the canvas itself: what moves, how fast, when it rests, and that nothing runs unasked."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from designer.gui import lessmotion
from designer.gui.canvas.gestures import Marquee
from designer.gui.canvas.motion import REST_MS
from designer.gui.preview import MotionPreview
from designer.gui.settings import Settings
from designer.picture import compose
from designer.picture.composer import Composer
from designer.picture.standins import StandIns
from designer.show import edits, files, fitting
from designer.show.geometry import Rect
from designer.show.vault import Vault
from tests.gui.loop import run, when
from tests.picture.making import person, picture_mark, same_share, show_of, tile

URL = "https://cdn.example.com/a.png"
CAST = (person("anna"),)


def opened(*items, **how):
    marks = how.pop("marks", (picture_mark(URL, 20, 30, 40, 20, dynamic_pos_type=2),))
    show, _ = show_of(*items, marks=marks, cast=CAST, frame=(640, 360))
    return files.Opened(kind="show", show=show, vault=Vault(), preset=None, path=None)


@pytest.fixture
def canvas(make_window):
    def make(*items, **how):
        view = make_window(opened(*items, **how)).canvas
        view.set_zoom(1.0)
        view.settle()
        return view

    return make


def seen(view) -> QImage:
    scene = view.canvas_scene
    image = QImage(*scene.frame, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    scene.paint_frame(painter, scene.frame_rect)
    scene.render(painter, scene.frame_rect, scene.frame_rect)
    painter.end()
    return image


def test_nothing_runs_before_it_is_asked_for_and_where_nothing_moves(canvas):
    view = canvas(marks=())
    assert view._motion is None
    view.play(True)
    assert view._motion.playing
    assert not view._motion.ticking
    view.play(False)
    assert not view._motion.playing


def test_a_bouncing_watermark_is_where_the_pace_says(canvas):
    view = canvas()
    view.play(True)
    motion = view._motion
    assert motion.ticking
    (node,) = motion._marks
    for seconds in (0.0, 1.0, 7.5, 60.0):
        motion.show_moment(seconds)
        where = node.graphics.pos()

        # 15 frames a second, two pixels each, turning at the edges: worked out here once more.
        def bounced(start: int, room: int, way: int = int(seconds * 15) * 2) -> int:
            at = (start + way) % (2 * room)
            return at if at <= room else 2 * room - at

        assert (where.x(), where.y()) == (bounced(20, 600), bounced(30, 340))
    # Pointer and selection go on meaning the place in the show.
    assert view.canvas_scene.rect_of(view.canvas_scene.order[0]) == Rect(20, 30, 40, 20)
    view.play(False)
    assert (node.graphics.pos().x(), node.graphics.pos().y()) == (20, 30)
    assert not motion.ticking


def test_a_random_place_is_another_once_a_second(canvas):
    view = canvas(marks=(picture_mark(URL, 20, 30, 40, 20, dynamic_pos_type=1),))
    view.play(True)
    (node,) = view._motion._marks
    places = []
    for tenth in range(50):
        view._motion.show_moment(tenth / 10)
        where = node.graphics.pos()
        places.append((where.x(), where.y()))
        assert 0 <= where.x() <= 600 and 0 <= where.y() <= 340
    assert all(places[n] == places[n - n % 10] for n in range(50))
    assert len(set(places)) == 5
    assert places[0] == fitting.position(Rect(20, 30, 40, 20), 1, 0.0, frame=(640, 360), seed=node.drawn.item_id)


def test_markers_run_along_their_cards_as_the_painter_paints_them(canvas):
    view = canvas(tile("anna", 0, 0, 320, 180), tile("anna", 400, 0, 100, 300), marks=())
    store = view.store
    still = seen(view)
    view.play(True)
    for seconds in (0.0, 1.5, 3.0):
        view._motion.show_moment(seconds)
        wanted = compose.render(store.show, store.look, guests=StandIns(phase=seconds / 6))
        assert same_share(seen(view), wanted) > 0.999, seconds
    assert seen(view) != still
    view.play(False)
    assert seen(view) == still


def test_no_marker_where_there_is_no_card(canvas):
    view = canvas(tile("anna", 0, 0, 320, 180), marks=())
    view.play(True)
    assert len(view._motion._dots) == 1
    view.canvas_scene.set_guests(StandIns().with_state("camera_off"))
    assert view._motion._dots == []
    assert not view._motion.ticking
    view.canvas_scene.set_guests(StandIns())
    assert view._motion.ticking


def test_what_is_edited_meanwhile_moves_on(canvas):
    view = canvas(tile("anna", 0, 0, 320, 180))
    store = view.store
    view.play(True)
    tile_id = store.truth.looks[0].tiles[0].id
    store.apply("Move", edits.move_items(store.truth, store.look_id, (tile_id,), 50, 60))
    view._motion.show_moment(1.5)
    wanted = Composer(guests=StandIns(phase=0.25)).compose(store.show, store.look, seconds=1.5)
    assert same_share(seen(view), wanted) > 0.999
    store.undo_stack.undo()
    mark_id = store.truth.looks[0].watermarks[0].id
    store.apply("Remove", edits.remove_items(store.truth, store.look_id, (mark_id,)))
    assert view._motion._marks == []


def test_it_rests_while_something_is_dragged(canvas, monkeypatch):
    view = canvas()
    view.play(True)
    motion = view._motion
    (node,) = motion._marks
    motion.show_moment(3.0)
    view.gesture = Marquee(view.store, QPointF(), add=False)
    try:
        motion._on_tick()
        assert (node.graphics.pos().x(), node.graphics.pos().y()) == (20, 30)
        node.put(Rect(100, 100, 40, 20))
        motion._on_tick()
        assert (node.graphics.pos().x(), node.graphics.pos().y()) == (100, 100)
        # Nor does a picture that comes meanwhile, or a size that changes, move it away.
        view.canvas_scene.show_pictures()
        assert (node.graphics.pos().x(), node.graphics.pos().y()) == (20, 30)
    finally:
        view.gesture = None


def test_a_view_that_cannot_be_seen_is_looked_at_once_a_second(canvas):
    view = canvas()
    view.play(True)
    view._motion._on_tick()
    assert view._motion._timer.interval() == round(1000 / 15)
    view.hide()
    view._motion._on_tick()
    assert view._motion._timer.interval() == REST_MS
    view.show()
    view._motion._on_tick()
    assert view._motion._timer.interval() == round(1000 / 15)


@pytest.mark.skipif(sys.platform != "linux", reason="the answer is asked for in another way there")
@pytest.mark.parametrize(("answer", "calm"), [("false", True), ("true", False)])
def test_who_wants_less_motion_gets_a_step_a_second(controlled, tmp_path: Path, monkeypatch, answer: str, calm: bool):
    program = tmp_path / "gsettings"
    program.write_text(f'#!/bin/sh\n[ "$3" = enable-animations ] && echo {answer}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert lessmotion.wanted() is calm

    async def story():
        async with controlled(opened()) as controller:
            action = controller.window.actions_by_name["playCanvas"]
            assert action.isCheckable() and not action.isChecked()
            action.trigger()
            canvas = controller.window.canvas
            await when(lambda: canvas._motion is not None and canvas._motion.ticking)
            assert canvas._motion._timer.interval() == (REST_MS if calm else round(1000 / 15))
            assert ("less motion" in controller.window.statusBar().currentMessage()) is calm
            action.trigger()
            assert not canvas._motion.playing

    run(story())


@pytest.mark.skipif(sys.platform != "linux", reason="the answer is asked for in another way there")
def test_the_look_in_motion_is_calm_too_and_follows_the_settings(controlled, tmp_path: Path, monkeypatch):
    program = tmp_path / "gsettings"
    program.write_text("#!/bin/sh\necho false\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")

    async def story():
        async with controlled(opened()) as controller:
            window = controller.window
            window.actions_by_name["previewMotion"].trigger()
            (preview,) = window.findChildren(MotionPreview)
            await when(lambda: preview.interval == REST_MS)
            window.choose_motion("never")
            await when(lambda: preview.interval == round(1000 / 15))
            window.choose_motion("always")
            await when(lambda: preview.interval == REST_MS)
            preview.close()

    run(story())


def test_a_system_that_does_not_say_wants_no_less(monkeypatch, tmp_path: Path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert lessmotion.wanted() is False


@pytest.mark.parametrize(("system", "choice", "calm"), [("true", "always", True), ("false", "never", False)])
def test_the_settings_say_more_than_the_system_at_once_and_after_a_restart(
    controlled, home, tmp_path: Path, monkeypatch, system: str, choice: str, calm: bool
):
    program = tmp_path / "gsettings"
    program.write_text(f"#!/bin/sh\necho {system}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    interval = REST_MS if calm else round(1000 / 15)

    async def story():
        async with controlled(opened()) as controller:
            canvas = controller.window.canvas
            controller.window.actions_by_name["playCanvas"].trigger()
            await when(lambda: canvas._motion is not None and canvas._motion.ticking)
            assert canvas._motion._timer.interval() != interval
            controller.window.actions_by_name["showSettings"].trigger()
            row = next(row for row in controller.settings_desk.shown.rows if row.setting.name == "motion")
            row._on_activated(row.control.findData(choice))
            await when(lambda: canvas._motion._timer.interval() == interval)
            await when(lambda: Settings(home / "settings.json").get("motion") == choice)
        async with controlled(opened()) as controller:
            canvas = controller.window.canvas
            controller.window.actions_by_name["playCanvas"].trigger()
            await when(lambda: canvas._motion is not None and canvas._motion.ticking)
            assert canvas._motion._timer.interval() == interval
            message = controller.window.statusBar().currentMessage()
            assert ("The settings ask for less motion" in message) is calm
            controller.window.cast.edit_asked.emit("")
            await when(lambda: controller.window.cast_desk.calm is calm)

    run(story())
