"""Remote pictures and stand-ins in the window: fetched behind it, shown and named when they have come."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QLabel

from designer.gui.pictures import Pictures
from designer.picture import compose
from designer.show import edits, files
from designer.show.calibration import UNMEASURED, Measured
from designer.show.mixrules import STATES
from designer.show.vault import Vault
from tests.gui.loop import run, when
from tests.picture.making import encoded, person, picture_mark, plain, same_share, show_of, tile
from tests.picture.serving import Server


@pytest.fixture
def server():
    served = Server()
    yield served
    served.close()


def opened_with(*marks, vault=None):
    show, _ = show_of(marks=marks)
    return files.Opened(kind="show", show=show, vault=vault or Vault(), preset=None, path=None)


@pytest.fixture
def fetched(make_window, qtbot):
    """Open a window on a show, let its pictures come; the window and its pictures."""
    made = []

    def open_(opened, *, asked=True):
        window = make_window(opened)
        pictures = Pictures(window, allow_private=True)
        made.append(pictures)
        if asked:
            with qtbot.waitSignal(pictures.shown, timeout=20_000):
                pictures.begin(opened=True)
        else:
            pictures.begin(opened=False)
        return window, pictures

    yield open_
    for pictures in made:
        pictures.end()


def codes(window):
    return [finding.code for finding in window.preflight._findings()]


def test_a_picture_that_comes_is_on_the_canvas(server, fetched):
    url = server.serve("/logo.png", encoded(plain("#00ff00", 20, 20)))
    window, pictures = fetched(opened_with(picture_mark(url, 10, 10, 100, 50)))
    node = window.canvas.canvas_scene._nodes["p10-10"]
    assert node.graphics.pixmap().toImage().pixelColor(5, 5).name() == "#00ff00"
    assert "picture-not-usable" not in codes(window)
    assert pictures.images is window.images


def test_a_picture_that_is_broken_is_missing_and_named(server, fetched, qtbot):
    url = server.serve("/logo.png", b"<html>Sign in</html>")
    window, _ = fetched(opened_with(picture_mark(url, 10, 10, 100, 50)))
    assert "picture-not-usable" in codes(window)
    assert "web page" in next(one.message for one in window.preflight._findings() if one.code == "picture-not-usable")
    assert window.images.is_broken(url, "watermark")


def test_a_picture_that_is_out_of_reach_is_shown_as_such_and_as_it_was_if_kept(server, fetched, qtbot):
    url = server.serve("/logo.png", encoded(plain("#00ff00", 20, 20)))
    window, pictures = fetched(opened_with(picture_mark(url, 10, 10, 300, 200)))
    scene = window.canvas.canvas_scene
    node = scene._nodes["p10-10"]
    assert compose.badge_of(node.drawn, window.images) == ""
    kept = node.graphics.pixmap().toImage()
    server.close()
    with qtbot.waitSignal(pictures.shown, timeout=20_000):
        pictures.fetch_again()
    assert compose.badge_of(node.drawn, window.images) == "not reached from here"
    assert [badge.words for badge in window.canvas.overlay.badges] == ["not reached from here"]
    now = node.graphics.pixmap().toImage()
    assert now == kept
    assert now.pixelColor(150, 190).name() == "#00ff00"  # as it was fetched before
    assert "picture-not-reached" in codes(window)
    assert "picture-not-usable" not in codes(window)
    # On air nothing of it is said.
    show = window.store.show
    assert compose.render(show, show.looks[0], images=window.images).pixelColor(20, 20).name() == "#00ff00"


def test_a_url_that_is_typed_is_asked_for_and_those_of_a_show_nobody_opened_are_not(server, fetched, qtbot):
    left = server.serve("/left.png", encoded(plain("#0000ff")))
    window, pictures = fetched(opened_with(picture_mark(left, 10, 10, 100, 50)), asked=False)
    typed = server.serve("/typed.png", encoded(plain("#00ff00")))
    store = window.store
    with qtbot.waitSignal(pictures.shown, timeout=20_000):
        show, _ = edits.duplicate_items(store.truth, store.look_id, ("p10-10",), 5, 5)
        mark = (show.looks[0].watermarks or ())[-1].id
        store.apply("URL", edits.set_item_field(show, store.look_id, (mark,), "WaterMarkUrl", typed))
    assert [path for path, _ in server.asked] == ["/typed.png"]
    assert window.images.get(typed) is not None


def test_the_secret_of_a_url_goes_to_its_server_and_nowhere_else(server, fetched, home: Path):
    vault = Vault()
    token = vault.put("sign=geheim-123456")
    server.serve("/logo.png?sign=geheim-123456", encoded(plain("#00ff00")), ETag='"e"')
    url = f"{server.url('/logo.png')}?{token}"
    window, _ = fetched(opened_with(picture_mark(url, 10, 10, 100, 50), vault=vault))
    assert [path for path, _ in server.asked] == ["/logo.png?sign=geheim-123456"]
    assert window.images.get(url) is not None
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".picture" for path in kept)
    assert not [path for path in kept if "geheim" in str(path) or b"geheim" in path.read_bytes()]


def test_a_url_whose_secret_is_not_at_hand_is_not_asked_for(server, fetched):
    other = Vault()
    url = f"{server.url('/logo.png')}?{other.put('sign=geheim')}"
    window, pictures = fetched(opened_with(picture_mark(url, 10, 10, 100, 50)), asked=False)
    pictures.begin(opened=True)
    assert server.asked == []
    assert window.images.fact(url) is None


# Stand-ins


def seen(window) -> QImage:
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    scene = window.canvas.canvas_scene
    scene.render(painter, scene.sceneRect(), scene.sceneRect())
    painter.end()
    return image


def test_what_people_do_is_chosen_from_the_menu_and_is_in_no_file(make_window):
    window = make_window()
    before = files.dump_show(window.store.truth)
    menu = window.stand_ins
    menu._fill()
    everybody = next(action.menu() for action in menu.actions() if action.text() == menu.tr("Everybody"))
    assert [action.data()[1] for action in everybody.actions()] == list(STATES)
    assert [action.data()[1] for action in everybody.actions() if action.isChecked()] == ["present"]
    picture = seen(window)
    next(action for action in everybody.actions() if action.data()[1] == "camera_off").trigger()
    assert menu.guests.states.all == "camera_off"
    assert same_share(seen(window), picture) < 0.9
    person = window.store.truth.cast[0]
    menu.choose("present", person.id)
    assert menu.guests.states.of(person.id) == "present"
    menu.choose("present")
    assert same_share(seen(window), picture) > 0.995
    assert files.dump_show(window.store.truth) == before
    assert window.store.undo_stack.isClean()


def test_a_local_picture_stands_for_somebody(controlled, tmp_path: Path):
    (tmp_path / "anna.png").write_bytes(encoded(plain("#123456", 160, 90)))
    (tmp_path / "text.png").write_bytes(b"no picture")

    async def story():
        async with controlled() as controller:
            window = controller.window
            person = window.store.truth.cast[0]
            menu = window.stand_ins
            menu.picture_chosen.emit(person.id, tmp_path / "anna.png")
            await when(lambda: menu.guests.picture_of(person.id) is not None)
            assert menu.guests.picture_of(person.id).pixelColor(5, 5).name() == "#123456"
            menu.picture_chosen.emit(person.id, tmp_path / "text.png")
            await when(lambda: "not a picture" in window.banner.text())
            assert menu.guests.picture_of(person.id).pixelColor(5, 5).name() == "#123456"
            assert b"anna.png" not in files.dump_show(window.store.truth)

    run(story())


def test_private_addresses_are_asked_once_that_is_allowed(server, controlled):
    url = server.serve("/logo.png", encoded(plain("#00ff00", 20, 20)))

    async def story():
        async with controlled(opened_with(picture_mark(url, 10, 10, 100, 50))) as controller:
            window, images = controller.window, controller.window.images
            action = window.actions_by_name["privatePictures"]
            assert not action.isChecked()
            window.actions_by_name["fetchPictures"].trigger()
            await when(lambda: images.fact(url) is not None)
            assert "private network" in images.fact(url).problem
            assert server.asked == []
            action.trigger()
            await when(lambda: images.get(url) is not None)
            assert [path for path, _ in server.asked] == ["/logo.png"]
            assert controller.settings.get("private_pictures") is True
            # Fetched again when asked to: what has changed there is seen.
            server.serve("/logo.png", encoded(plain("#ff0000", 20, 20)))
            window.actions_by_name["fetchPictures"].trigger()
            await when(lambda: images.get(url).pixelColor(3, 3).name() == "#ff0000")

    run(story())


def test_the_entering_is_played_and_ends_as_it_was(make_window, qtbot):
    window = make_window()
    menu = window.stand_ins
    before = menu.guests
    menu._step.setInterval(1)
    menu.play()
    assert menu.guests.states.all == "absent"
    qtbot.waitUntil(lambda: menu.guests is before, timeout=10_000)
    assert not menu._step.isActive()


def test_another_show_begins_with_everybody_there(make_window):
    window = make_window()
    window.stand_ins.choose("absent")
    window.store.open(files.blank_show(), Vault())
    assert window.stand_ins.guests.states.all == "present"


def test_the_picture_of_the_look_goes_to_the_clipboard(controlled):
    async def copy():
        async with controlled() as controller:
            QGuiApplication.clipboard().clear()
            controller.window.actions_by_name["copyPicture"].trigger()
            await when(lambda: not QGuiApplication.clipboard().image().isNull())
            return QGuiApplication.clipboard().image()

    image = run(copy())
    assert (image.width(), image.height()) == (1280, 720)
    QGuiApplication.clipboard().clear()


# In motion


def test_a_look_in_motion_moves_what_moves_and_nothing_else(make_window):
    from designer.gui.preview import MotionPreview

    window = make_window(opened_with(picture_mark("https://cdn.example.com/a.png", 20, 30, 40, 20, dynamic_pos_type=2)))
    preview = MotionPreview(window)
    preview.resize(640, 360)

    def after(seconds: float) -> QImage:
        image = QImage(640, 360, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        preview.paint_at(painter, seconds)
        painter.end()
        return image

    first, second = after(0.0), after(1.0)
    # 15 frames of two pixels on: 30 to the right, 30 down; where it was, the ground.
    assert second.copy(50, 60, 40, 20) == first.copy(20, 30, 40, 20)
    assert second.pixelColor(25, 35) == first.pixelColor(5, 5)
    assert after(0.0) == first
    preview.close()


def test_the_action_opens_it_and_escape_closes_it(make_window, qtbot):
    from PySide6.QtCore import Qt
    from shiboken6 import isValid

    from designer.gui.preview import MotionPreview

    window = make_window()
    window.actions_by_name["previewMotion"].trigger()
    (preview,) = window.findChildren(MotionPreview)
    qtbot.waitUntil(lambda: preview.seconds() > 0.05)
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(preview))


def test_a_text_says_which_face_stands_for_the_vendors(make_window):
    window = make_window()
    text = next(mark for mark in window.store.look.watermarks or () if mark.params.water_mark_text is not None)
    window.store.select((text.id,))
    assert "Tencent approximated with" in window.findChild(QLabel, "selectedStatus").text()
    window.store.select(())
    assert "approximated" not in window.findChild(QLabel, "selectedStatus").text()


# How it is mixed


def test_the_window_paints_as_it_was_measured(make_window):
    show, _ = show_of(tile("anna", 0, 0, 400, 300), tile("ben", 0, 0, 400, 300), cast=(person("anna"), person("ben")))
    window = make_window(files.Opened(kind="show", show=show, vault=Vault(), preset=None, path=None))
    scene = window.canvas.canvas_scene
    later = scene.order
    before = seen(window)
    known = UNMEASURED.with_more({"equal_zorder": Measured("earlier-nearer")})
    window.store.calibrate(known)
    assert scene.order == later[::-1]
    assert same_share(seen(window), before) < 0.9
    rows = [row.id for row in window.layers._model.rows]
    assert tuple(reversed(rows[:2])) == scene.order
    window.preflight.check_now()
    (tie,) = [one for one in window.preflight._findings() if one.code == "tile-covered"]
    assert "measured" in tie.message
    assert tie.item == later[-1]
