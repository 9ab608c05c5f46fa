"""The clipboard: text that any editor can hold, between looks, shows and windows, and never a secret in it."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from designer.gui.canvas import clipboard
from designer.show import edits, files
from designer.show.geometry import Rect
from designer.show.model import Tile, find_item
from designer.show.rules import check
from designer.show.sealing import seal_show
from designer.show.vault import MASK, TOKEN, Vault
from designer.trtc.structures import McuLayout, replace
from tests.gui.canvas.desk import ALT, CTRL, SHIFT, Desk, show_of, text, tile, two_and_a_line

SECRET = "q-signature=0123456789abcdef0123456789abcdef"
SIGNED = f"https://img.example.com/away.png?{SECRET}"
BODY = {
    "SdkAppId": 1400000001,
    "RoomId": "4711",
    "RoomIdType": 0,
    "AgentParams": {"UserId": "robot", "UserSig": "eJw1jUEKwjAURO-StZT8NL9NCi4UFBRBqLpxJ_Z"},
    "VideoParams": {"VideoEncode": {"Width": 640, "Height": 360}, "LayoutParams": {"MixLayoutMode": 4}},
}


def board() -> str:
    return QGuiApplication.clipboard().text()


def put(words: str) -> None:
    QGuiApplication.clipboard().setText(words)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, two_and_a_line())


@pytest.fixture
def signed(qtbot: QtBot) -> Desk:
    """A desk whose first tile has a placeholder and a mask with signed URLs."""
    one = tile("one", 0, 0, 400, 300, 0)
    one = replace(one, layout=replace(one.layout, background_image_url=SIGNED, transparent_url=SIGNED))
    desk = Desk(qtbot, show_of((one, tile("two", 500, 0, 400, 300, 1))))
    vault = Vault()
    desk.store.open(seal_show(desk.store.truth, vault), vault)
    return desk


# Items


def test_items_go_from_one_show_to_another(desk: Desk, qtbot: QtBot) -> None:
    desk.store.select(("left", "line"))
    desk.key(Qt.Key.Key_C, CTRL)
    other = Desk(qtbot, show_of(()))
    other.key(Qt.Key.Key_V, CTRL)
    look = other.store.look
    assert [item.layout.user_media_stream.user_info.user_id for item in look.tiles] == ["left"]
    assert [mark.params.water_mark_text.text for mark in look.watermarks] == ["line"]
    assert other.entries == 1 and len(other.store.selection) == 2


def test_what_an_editor_changed_in_the_text_is_what_is_pasted(desk: Desk) -> None:
    desk.store.select(("left",))
    desk.key(Qt.Key.Key_C, CTRL)
    body = json.loads(board())
    body["tiles"][0]["layout"]["LocationX"] = 640
    put(json.dumps(body, indent=8))
    desk.key(Qt.Key.Key_V, CTRL)
    assert desk.rect(desk.store.selection[0]) == (640, 100, 400, 300)


def test_no_secret_and_no_token_is_ever_in_the_text(signed: Desk) -> None:
    """obs-multi-rtmp#256: keys leaked by what people pass around."""
    assert TOKEN.search(find_item(signed.store.look, "one").layout.background_image_url)
    signed.store.select(("one",))
    for key, keys in ((Qt.Key.Key_C, CTRL), (Qt.Key.Key_X, CTRL)):
        signed.key(key, keys)
        assert "q-signature" not in board() and not TOKEN.search(board())
        assert f"away.png?{MASK}" in board()
        signed.store.undo()


def test_a_secret_nobody_sealed_is_not_in_the_text_either() -> None:
    one = Tile(id="a", layout=McuLayout(background_image_url=SIGNED))
    assert SECRET not in clipboard.to_text((one,))
    assert SECRET not in clipboard.style_text(McuLayout(transparent_url=SIGNED))


def test_in_the_same_window_the_secret_is_kept(signed: Desk) -> None:
    signed.store.select(("one",))
    signed.key(Qt.Key.Key_C, CTRL)
    signed.key(Qt.Key.Key_V, CTRL)
    url = find_item(signed.store.look, signed.store.selection[0]).layout.background_image_url
    assert signed.store.vault.reveal(url) == SIGNED


def test_elsewhere_a_missing_secret_is_a_finding(signed: Desk, qtbot: QtBot) -> None:
    signed.store.select(("one",))
    signed.key(Qt.Key.Key_C, CTRL)
    other = Desk(qtbot, show_of(()))
    other.key(Qt.Key.Key_V, CTRL)
    found = [one for one in check(other.store.truth, vault=other.store.vault) if one.code == "secret-missing"]
    assert {one.path.rpartition(".")[2] for one in found} == {"BackgroundImageUrl", "TransparentUrl"}


def test_a_secret_that_is_pasted_openly_goes_to_the_vault(desk: Desk) -> None:
    body = {"mixframe": 1, "tiles": [{"id": "x", "layout": {"BackgroundImageUrl": SIGNED, "ImageWidth": 9}}]}
    put(json.dumps(body))
    desk.key(Qt.Key.Key_V, CTRL)
    assert SECRET.encode() not in files.dump_show(desk.store.truth)
    url = find_item(desk.store.look, desk.store.selection[0]).layout.background_image_url
    assert TOKEN.search(url) and desk.store.vault.reveal(url) == SIGNED


# Whole requests


@pytest.mark.parametrize("empty", [True, False])
def test_a_whole_request_is_handed_on_and_changes_nothing_here(qtbot: QtBot, empty: bool) -> None:
    desk = Desk(qtbot, show_of(()) if empty else two_and_a_line())
    before = desk.store.truth
    words = json.dumps(BODY)
    put(words)
    with qtbot.waitSignal(desk.view.document_pasted) as pasted:
        desk.key(Qt.Key.Key_V, CTRL)
    assert pasted.args == [words] and desk.store.truth is before and desk.entries == 0


@pytest.mark.parametrize("words", ["", "hello", "[1, 2]", '{"a": 1}', '{"mixframe": 1}', "{" * 5000])
def test_anything_else_is_told_and_changes_nothing(desk: Desk, qtbot: QtBot, words: str) -> None:
    put(words)
    before = desk.store.truth
    with qtbot.waitSignal(desk.view.noticed):
        desk.key(Qt.Key.Key_V, CTRL)
    assert desk.store.truth is before


# Geometry and style


def test_geometry_of_one_is_given_to_all_selected(desk: Desk) -> None:
    desk.store.select(("left",))
    desk.key(Qt.Key.Key_C, CTRL | SHIFT)
    assert json.loads(board())["geometry"] == [{"x": 100, "y": 100, "width": 400, "height": 300}]
    desk.store.select(("right", "line"))
    desk.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert desk.rect("right") == desk.rect("line") == (100, 100, 400, 300)
    assert desk.entries == 1 and desk.store.undo_stack.undoText() == "Paste geometry"


def test_geometry_of_several_goes_in_the_order_of_selecting(desk: Desk) -> None:
    desk.store.select(("right", "left"))
    desk.key(Qt.Key.Key_C, CTRL | SHIFT)
    desk.store.select(("left", "right"))
    desk.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert (desk.rect("left"), desk.rect("right")) == ((700, 200, 300, 200), (100, 100, 400, 300))


def test_geometry_of_copied_items_is_pasted_too_and_held_inside(desk: Desk) -> None:
    put(clipboard.geometry_text([Rect(1200, 700, 400, 300)]))
    desk.store.select(("left",))
    desk.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert desk.rect("left") == (880, 420, 400, 300)
    desk.store.select(("right",))
    desk.key(Qt.Key.Key_C, CTRL)
    desk.store.select(("left",))
    desk.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert desk.rect("left") == (700, 200, 300, 200)


def test_a_style_is_copied_from_the_key_item(desk: Desk) -> None:
    show = edits.set_item_field(desk.store.truth, "one", ("left",), "RenderMode", 2)
    desk.store.apply("Fill", show)
    desk.store.select(("right", "left"))
    desk.key(Qt.Key.Key_C, CTRL | ALT)
    assert json.loads(board())["style"] == {"McuLayout": {"RenderMode": 2}}
    desk.store.select(("right", "line"))
    desk.key(Qt.Key.Key_V, CTRL | ALT)
    assert find_item(desk.store.look, "right").layout.render_mode == 2
    assert desk.rect("right") == (700, 200, 300, 200)
    assert desk.store.undo_stack.undoText() == "Paste style"


def test_a_style_with_a_secret_keeps_it_in_this_window_only(signed: Desk, qtbot: QtBot) -> None:
    signed.store.select(("one",))
    signed.key(Qt.Key.Key_C, CTRL | ALT)
    assert SECRET not in board() and not TOKEN.search(board())
    signed.store.select(("two",))
    signed.key(Qt.Key.Key_V, CTRL | ALT)
    assert signed.store.vault.reveal(find_item(signed.store.look, "two").layout.transparent_url) == SIGNED
    other = Desk(qtbot, two_and_a_line())
    other.store.select(("left",))
    other.key(Qt.Key.Key_V, CTRL | ALT)
    assert find_item(other.store.look, "left").layout.transparent_url.endswith(MASK)


def test_locked_items_take_neither(qtbot: QtBot) -> None:
    """obs#5724, obs#2410: a lock holds against the menu too."""
    desk = Desk(qtbot, show_of((tile("a", 0, 0, 100, 100, 0, locked=True), tile("b", 9, 9, 50, 50, 1))))
    before = find_item(desk.store.look, "a")
    put(clipboard.geometry_text([Rect(300, 300, 60, 60)]))
    desk.store.select(("a", "b"))
    desk.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert find_item(desk.store.look, "a") is before and desk.rect("b") == (300, 300, 60, 60)


@pytest.mark.parametrize("name", ["paste_geometry", "paste_style"])
@pytest.mark.parametrize(
    "words",
    [
        "x",
        '{"mixframe": 1, "geometry": [{"x": "1"}]}',
        '{"mixframe": 1, "geometry": [{"x": true, "y": 1, "width": 1, "height": 1}]}',
        '{"mixframe": 1, "geometry": 3, "style": {"McuLayout": {"RenderMode": "x"}}}',
        '{"mixframe": 1, "geometry": [], "style": {"Other": {}}}',
    ],
)
def test_rubbish_is_told(desk: Desk, qtbot: QtBot, name: str, words: str) -> None:
    put(words)
    desk.store.select(("left",))
    before = desk.store.truth
    with qtbot.waitSignal(desk.view.noticed):
        desk.actions[name].trigger()
    assert desk.store.truth is before


def test_a_text_style_knows_its_members_only() -> None:
    mark = text("m", 0, 0, 10, 10, 0)
    style = clipboard.style_from(clipboard.to_text((mark,)), Vault())
    assert set(style.model_fields_set) == {"font_size"}
