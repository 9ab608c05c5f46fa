"""The window that makes a picture of a text: what it begins with, its preview, saving, and the picture put in place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from designer.gui import dialogs, theme
from designer.gui.baking import BakeDialog
from designer.gui.tour import until
from designer.show import files
from designer.show.model import find_item
from designer.show.vault import Vault, mask
from tests.gui.loop import run, when
from tests.picture.making import show_of, text_mark

ADDRESS = "https://cdn.example.com/live.png"


def opened():
    mark = text_mark("LIVE now", 40, 40, 200, 60, 36, font_color="0xffd166", back_ground_color="0x7a1f2b")
    show, _ = show_of(marks=(mark,))
    return files.Opened(kind="show", show=show, vault=Vault(), preset=None, path=None)


def mark_of(controller):
    return controller.store.truth.looks[0].watermarks[0]


async def shown(controller, name="bake_text"):
    """Open it as a producer does, and wait for the first picture."""
    if name == "bake_text":
        controller.store.select((mark_of(controller).id,))
    controller.window.edit[name].trigger()
    await when(lambda: controller.window.findChild(BakeDialog) is not None)
    dialog = controller.window.findChild(BakeDialog)
    await until(dialog.baked, lambda: bool(dialog.said.text()), "the picture")
    return dialog


async def baked(dialog):
    """Wait until the picture is that of the fields."""
    await until(dialog.baked, lambda: not dialog._later.isActive() and not dialog._working, "the picture")


def test_it_begins_with_what_the_text_says(controlled):
    async def story():
        async with controlled(opened()) as controller:
            dialog = await shown(controller)
            what = dialog.form.what()
            assert (what.text, what.size, what.font) == ("LIVE now", 36, "Tencent")
            assert (what.color, what.ground, what.opacity, what.shadow) == ("0xffd166", "0x7a1f2b", 1.0, None)
            assert dialog._picture.pixelColor(1, 1).name() == "#7a1f2b"
            assert f"{dialog._picture.width()} × {dialog._picture.height()} px" in dialog.said.text()
            assert not dialog.form.shadow_color.isEnabled()
            dialog.form.ground.setText("")
            dialog.form.ground.commit()
            assert dialog.form.what().ground is None and dialog.form.ground.placeholderText() == "transparent"
            # The text itself is not on the frame beneath: the picture stands where it was.
            await when(lambda: not dialog.preview._frame.isNull())
            assert dialog.preview._frame.pixelColor(50, 50).name() != "#7a1f2b"
            dialog.close()

    run(story())


def test_every_field_is_in_the_picture(controlled):
    async def story():
        async with controlled(opened()) as controller:
            dialog = await shown(controller)
            pictures = [dialog._picture]
            for change in (
                lambda: dialog.form.text.setPlainText("LIVE\nnow"),
                lambda: dialog.form.size_box.setValue(60),
                lambda: dialog.form.font_box.setCurrentIndex(1),
                lambda: dialog.form.line_width.setValue(40),
                lambda: dialog.form.padding.setValue(30),
                lambda: QTest.mouseClick(
                    dialog.form.shadow, Qt.MouseButton.LeftButton, pos=dialog.form.shadow.rect().center() * 0.2
                ),
                lambda: dialog.form.shadow_right.setValue(12),
                lambda: dialog.form.shadow_down.setValue(-9),
                lambda: dialog.form.softness.setValue(9),
                lambda: dialog.form.opacity.setValue(40),
                lambda: dialog.form.rotation.setValue(30),
            ):
                change()
                await baked(dialog)
                assert dialog._picture != pictures[-1]
                pictures.append(dialog._picture)
            what = dialog.form.what()
            assert (what.width, what.padding, what.opacity, what.rotation) == (40, 30, 0.4, 30)
            assert (what.shadow, what.shadow_right, what.shadow_down, what.shadow_softness) == ("0x000000", 12, -9, 9)
            dialog.close()

    run(story())


def test_what_is_no_colour_is_said_and_marked(controlled):
    async def story():
        async with controlled(opened()) as controller:
            dialog = await shown(controller)
            ground = dialog.form.ground

            async def write(text):
                ground.setText(text)
                ground.commit()
                await baked(dialog)
                return dialog.said.text(), ground.property("state"), dialog.form.what().ground

            said, state, taken = await write("reddish")
            assert "Ground: “reddish” is no colour" in said and "px" in said
            assert (state, taken) == ("wrong", None)
            said, state, taken = await write("navy")
            assert "no colour" not in said
            assert (state, taken) == ("", "0x000080")
            # Nor is one that has no effect: there is no shadow.
            dialog.form.shadow_color.setText("reddish")
            dialog.form.shadow_color.commit()
            await baked(dialog)
            assert "no colour" not in dialog.said.text()
            dialog.form.shadow.setChecked(True)
            await baked(dialog)
            assert "Shadow colour: “reddish”" in dialog.said.text()
            dialog.close()

    run(story())


def test_a_colour_that_was_wrong_before_is_marked_at_once(controlled):
    async def story():
        before = opened()
        mark = text_mark("LIVE", 40, 40, 200, 60, 36, font_color="reddish")
        show, _ = show_of(marks=(mark,))
        async with controlled(replace(before, show=show)) as controller:
            dialog = await shown(controller)
            assert dialog.form.color.property("state") == "wrong" and "Colour: “reddish”" in dialog.said.text()
            dialog.close()

    run(story())


def test_what_has_no_effect_without_a_shadow_looks_like_it(controlled, dark):
    async def story():
        async with controlled(opened()) as controller:
            dialog = await shown(controller)
            form = dialog.form

            def grounds():
                fields = (form.shadow_color, form.shadow_right, form.shadow_down, form.softness)
                return {
                    field.grab().toImage().pixelColor(field.width() - 20, field.height() // 2).name()
                    for field in fields
                }

            assert grounds() == {theme.tokens().panel.name()}
            form.shadow.setChecked(True)
            assert grounds() == {theme.tokens().field.name()}
            dialog.close()

    run(story())


def test_what_cannot_be_made_is_said_and_not_saved(controlled):
    async def story():
        async with controlled(opened()) as controller:
            dialog = await shown(controller)
            dialog.form.text.setPlainText("  ")
            await baked(dialog)
            assert "no text" in dialog.said.text()
            assert not dialog.save_button.isEnabled()
            dialog.form.text.setPlainText("W" * 300)
            await baked(dialog)
            assert "more than 2K" in dialog.said.text()
            dialog.close()

    run(story())


def test_it_is_saved_put_in_place_and_undone_in_one_step(controlled, tmp_path: Path):
    path = tmp_path / "live.png"

    async def story():
        async with controlled(opened()) as controller:
            dialog = await shown(controller)
            store = controller.store
            before, mark_id = store.truth, mark_of(controller).id
            dialog.form.rotation.setValue(10)
            await baked(dialog)
            await dialog.save(path)
            assert QImage(str(path)).size() == dialog._picture.size()
            assert QImage(str(path)).hasAlphaChannel()
            assert "live.png" in dialog.next_step.text()
            use = dialog.findChild(QPushButton, "bakeUse")
            assert not use.isEnabled()
            dialog.url.setText("www.example.com/live.png")
            assert not use.isEnabled()
            dialog.url.setText(f" {ADDRESS}?sign=geheim-1234 ")
            assert use.isEnabled()
            size = (dialog._picture.width(), dialog._picture.height())
            QTest.mouseClick(use, Qt.MouseButton.LeftButton)
            image = find_item(store.look, mark_id).params.water_mark_image
            assert "geheim" not in image.water_mark_url
            assert store.vault.reveal(image.water_mark_url) == f"{ADDRESS}?sign=geheim-1234"
            assert mask(image.water_mark_url).startswith(ADDRESS)
            assert (image.water_mark_width, image.water_mark_height) == size
            assert store.selection == (mark_id,)
            assert store.undo_stack.count() == 1
            store.undo_stack.undo()
            assert store.truth is before

    run(story())


def test_a_text_that_is_not_there_yet_becomes_a_new_picture(controlled):
    async def story():
        async with controlled(opened()) as controller:
            dialog = await shown(controller, "add_baked")
            assert dialog.form.what().text
            dialog.url.setText(ADDRESS)
            QTest.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
            assert len(controller.store.look.watermarks) == 2
            assert controller.store.look.watermarks[1].params.water_mark_image.water_mark_url == ADDRESS

    run(story())


def test_menu_and_inspector_lead_there_for_one_text_only(controlled):
    async def story():
        async with controlled(opened()) as controller:
            store, action = controller.store, controller.window.edit["bake_text"]
            store.select(())
            assert not action.isEnabled()
            store.select((mark_of(controller).id,))
            assert action.isEnabled()
            button = controller.window.inspector.findChild(QPushButton, "bakeText.open")
            assert button.isEnabled()
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            await when(lambda: controller.window.findChild(BakeDialog) is not None)
            dialog = controller.window.findChild(BakeDialog)
            await until(dialog.baked, lambda: bool(dialog.said.text()), "the picture")
            dialog.close()

    run(story())


def test_the_button_asks_where_to_save_and_says_where_that_fails(controlled, monkeypatch, tmp_path: Path):
    asked = []
    places = iter([None, tmp_path / "gone" / "live.png", tmp_path / "live"])

    async def choose(parent, **how):
        asked.append(how["name"])
        return next(places)

    monkeypatch.setattr(dialogs, "choose_file", choose)

    async def story():
        async with controlled(opened()) as controller:
            dialog = await shown(controller)
            await baked(dialog)
            said = dialog.said.text()
            QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
            await when(lambda: asked == ["LIVE-now.png"])
            assert dialog.said.text() == said
            QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
            await when(lambda: dialog.said.text() != said)
            assert "live.png" in dialog.said.text()
            assert not (tmp_path / "gone").exists()
            QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
            await until(dialog.saved, lambda: (tmp_path / "live.png").exists(), "the file")
            assert QImage(str(tmp_path / "live.png")).size() == dialog._picture.size()
            dialog.close()

    run(story())
