"""What a drag snaps to and what lies over the picture: chosen in two menus, remembered, never in the output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from designer.gui.canvas.view import CanvasView
from designer.gui.canvasbar import CanvasBar
from designer.gui.seeing import ShowMenu, SnapMenu
from designer.gui.settings import Settings
from designer.show import edits
from designer.show.geometry import ALL_KINDS, KINDS
from tests.gui.canvas.desk import Desk, two_and_a_line


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, two_and_a_line())


def entry(menu: QMenu, name: str):
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.objectName() == name)


def test_a_kind_that_is_switched_off_does_not_hold_a_drag_and_stays_off(desk: Desk, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    menu = SnapMenu(desk.view, settings, desk.view)
    assert desk.view.snapping == ALL_KINDS
    for kind in ("items", "even", "thirds"):
        entry(menu, f"snap_{kind}").trigger()
    desk.click(850, 300)
    desk.drag((850, 300), (850 + 95 - 7 - 283, 300))  # the left edge three pixels from that of the other tile's right
    assert desk.rect("right").x == 505
    desk.store.undo_stack.undo()
    entry(menu, "snap_items").trigger()
    desk.drag((850, 300), (850 + 95 - 7 - 286, 300))
    assert desk.rect("right").x == 500
    settings.save()
    again = CanvasView(desk.store)
    SnapMenu(again, Settings(tmp_path / "settings.json"), again)
    assert again.snapping == ALL_KINDS - {"even", "thirds"}
    again.deleteLater()


def test_every_kind_and_every_aid_has_an_entry(desk: Desk, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    snap, show = SnapMenu(desk.view, settings, desk.view), ShowMenu(desk.view, settings, desk.view)
    assert entry(snap, "snap_frame").text()
    assert [action.data() for action in snap.actions()] == list(KINDS)
    for name in ("guides", "thirds", "safe", "covered", "grid"):
        assert entry(show, f"show_{name}").isCheckable()
    assert not entry(show, "show_covered").isEnabled(), "for 9:16 frames only"
    desk.store.apply("Size", edits.set_frame_size(desk.store.truth, 720, 1280))
    assert entry(show, "show_covered").isEnabled()


def test_what_is_shown_is_remembered(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    menu = ShowMenu(desk.view, settings, desk.view)
    assert desk.view.aids == {"guides", "grid"}
    entry(menu, "show_thirds").trigger()
    entry(menu, "show_guides").trigger()
    assert desk.view.aids == {"thirds", "grid"}
    settings.save()
    assert json.loads(path.read_text())["aids"]["thirds"] is True
    again = CanvasView(desk.store)
    ShowMenu(again, Settings(path), again)
    assert again.aids == {"thirds", "grid"}
    again.deleteLater()


def test_each_menu_can_be_reached_however_narrow_the_bar_is(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    bar = CanvasBar(desk.actions, ())
    qtbot.addWidget(bar)
    settings = Settings(tmp_path / "settings.json")
    menus = [SnapMenu(desk.view, settings, bar), ShowMenu(desk.view, settings, bar)]
    bar.set_seeing(*menus)
    bar.show()
    buttons = {button.objectName(): button for button in bar.findChildren(QToolButton)}
    ways = []
    for width in (1800, 1000, bar.minimumSizeHint().width()):
        bar.resize(width, 40)
        for menu, name in zip(menus, ("snapMenu", "showMenu"), strict=True):
            assert buttons[name].isVisible() != menu.menuAction().isVisible()
            assert menu.menuAction() in buttons["zoom"].menu().actions()
        assert all(button.geometry().right() <= width for button in buttons.values() if button.isVisible())
        ways.append(buttons["snapMenu"].isVisible())
    assert ways[0] and not ways[-1]
