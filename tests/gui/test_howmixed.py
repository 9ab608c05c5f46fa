"""What the picture rests on, in the window: the rules by their standing, and a frame measured in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from designer.gui.howmixed import HowMixedDialog
from designer.gui.tour import until
from designer.picture import compose
from designer.picture.standins import StandIns
from designer.show import calibration, files
from designer.show.mixrules import ASSUMED, RULES
from designer.show.vault import Vault
from tests.gui.loop import run, when
from tests.picture.making import person, show_of, text_mark, tile


def opened():
    show, _ = show_of(
        tile("ben", 0, 0, 200, 100),
        marks=(
            text_mark("One", 430, 230, 120, 60, 30, back_ground_color="0xff0000"),
            text_mark("Two", 460, 250, 120, 60, 30, back_ground_color="0x0000ff"),
            text_mark("High or low", 10, 230, 200, 110, 20),
        ),
        cast=(person("ben"),),
    )
    return files.Opened(kind="show", show=show, vault=Vault(), preset=None, path=None)


def shown(dialog):
    """The sentences of the rules with where each is from, by rule."""
    found = {}
    for row in range(dialog.tree.topLevelItemCount()):
        head = dialog.tree.topLevelItem(row)
        for place in range(head.childCount()):
            item = head.child(place)
            found[item.data(0, Qt.ItemDataRole.UserRole)] = (item.text(0), item.text(1))
    return found


async def ask(controller):
    controller.window.actions_by_name["howMixed"].trigger()
    await when(lambda: controller.window.findChild(HowMixedDialog) is not None)
    return controller.window.findChild(HowMixedDialog)


def test_a_frame_is_measured_and_the_window_follows_it(controlled, home: Path, tmp_path: Path):
    source = opened()
    frame = tmp_path / "frame.png"
    other = ASSUMED._replace(equal_zorder="earlier-nearer")
    compose.render(source.show, source.show.looks[0], guests=StandIns(labels=False), assume=other).save(str(frame))

    async def story():
        async with controlled(source) as controller:
            window = controller.window
            dialog = await ask(controller)
            assert set(shown(dialog)) == set(RULES)
            assert dialog.rules_of("measured") == []
            assert not dialog.forget_button.isEnabled()
            before = window.canvas.canvas_scene.order
            dialog.measure(frame)
            assert not dialog.measure_button.isEnabled()
            await until(dialog.told, lambda: dialog.measure_button.isEnabled(), "the frame")
            assert "one is other than assumed" in dialog.said.text()
            assert set(dialog.rules_of("measured")) >= {"equal_zorder", "text_height"}
            assert shown(dialog)["equal_zorder"][0].startswith("Of equal ZOrders the earlier")
            assert "other than assumed, on" in shown(dialog)["equal_zorder"][1]
            assert "as assumed, on" in shown(dialog)["text_height"][1]
            assert calibration.read(home / calibration.FILE_NAME).assume == other
            assert window.store.assume == other
            assert window.canvas.canvas_scene.order != before
            QTest.mouseClick(dialog.forget_button, Qt.MouseButton.LeftButton)
            await until(dialog.told, lambda: dialog.rules_of("measured") == [], "forgetting")
            assert window.canvas.canvas_scene.order == before
            assert not (home / calibration.FILE_NAME).exists()
            dialog.close()

    run(story())


def test_what_cannot_be_measured_is_said_and_changes_nothing(controlled, home: Path, tmp_path: Path):
    frame = tmp_path / "frame.png"
    frame.write_bytes(b"no picture")

    async def story():
        async with controlled(opened()) as controller:
            dialog = await ask(controller)
            dialog.measure(frame)
            await until(dialog.told, lambda: dialog.measure_button.isEnabled(), "the frame")
            assert "this is not a picture" in dialog.said.text()
            assert dialog.rules_of("measured") == []
            assert not (home / calibration.FILE_NAME).exists()
            dialog.close()

    run(story())


def test_what_was_measured_before_is_followed_from_the_start(home: Path, qapp):
    from designer.gui.app import build

    measured = calibration.UNMEASURED.with_more({"equal_zorder": calibration.Measured("earlier-nearer")})
    calibration.write(home / calibration.FILE_NAME, measured)
    app, window, trouble = build(None)
    try:
        assert trouble is None
        assert window.store.assume.equal_zorder == "earlier-nearer"
        assert window.canvas.canvas_scene.assume == window.store.assume
    finally:
        window.may_close = True
        window.close()
        window.deleteLater()
        app.processEvents()


def test_the_button_asks_for_the_frame(controlled, tmp_path: Path):
    source = opened()
    frame = tmp_path / "frame.png"
    compose.render(source.show, source.show.looks[0], guests=StandIns(labels=False)).save(str(frame))

    async def story():
        async with controlled(source) as controller:
            dialog = await ask(controller)
            QTest.mouseClick(dialog.measure_button, Qt.MouseButton.LeftButton)
            await when(lambda: dialog.findChild(QFileDialog) is not None)
            chooser = dialog.findChild(QFileDialog)
            chooser.fileSelected.emit(str(frame))
            chooser.reject()
            await until(dialog.told, lambda: dialog.measure_button.isEnabled(), "the frame")
            assert "all hold" in dialog.said.text()
            dialog.close()

    run(story())
