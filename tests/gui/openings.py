"""Every dialog, menu panel and state of a running window, one after the other, for who wants to look at all of them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from designer import home
from designer.gui import framesize, language, templatedesk
from designer.gui.accounts import AccountsDialog
from designer.gui.help import HelpWindow
from designer.gui.left import Left, LeftCard, Spoilt, SpoiltCard
from designer.gui.palette import CommandPalette
from designer.gui.running import Controller
from designer.gui.settingswindow import SettingsWindow
from designer.gui.tips import Tips
from designer.gui.window import MainWindow
from designer.live.api import Target
from designer.show import edits, files, helping, templates
from designer.stage import process
from tests.gui.loop import when
from tests.gui.panels import inspecting
from tests.gui.test_live_control import ask_stage
from tests.gui.test_orphans import left_running

Seen = tuple[str, QWidget]
MODE = "LayoutParams.MixLayoutMode"


def dialogs_of(window: MainWindow) -> list[QWidget]:
    """What is open besides the window."""
    return [one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]


async def opened(window: MainWindow, ask: Callable[[], object]) -> QWidget:
    """Ask for something that opens one more window; gives it once it is there."""
    before = set(dialogs_of(window))
    ask()
    await when(lambda: set(dialogs_of(window)) - before)
    return (set(dialogs_of(window)) - before).pop()


def close(dialog: QWidget) -> None:
    """Close it as somebody does who wants none of it."""
    if isinstance(dialog, QDialog):
        dialog.reject()
    else:
        dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def everything(controller: Controller) -> AsyncIterator[Seen]:
    """All there is to see, with a name each. What is shown stays until the next is asked for."""
    window = controller.window
    for name in panels(window):
        yield name, window
    async for seen in dialogs(controller):
        yield seen
    for name in states(controller):
        yield name, window
    async for seen in on_air(controller):
        yield seen
    store = inspecting.make_store()
    window.store.open(store.truth, store.vault)
    for name in panels(window):
        yield f"everything: {name}", window


def panels(window: MainWindow) -> Iterator[str]:
    """Every kind of selection, with all sections of the inspector open, and every tab below the canvas."""
    look = window.store.look
    tiles, marks = [tile.id for tile in look.tiles or ()], [mark.id for mark in look.watermarks or ()]
    for chosen in ((), tiles[:1], tiles, *([mark] for mark in marks), tiles + marks):
        window.store.select(tuple(chosen))
        inspecting.open_all(window.inspector)
        yield f"{len(chosen)} selected"
    window.preflight.check_now()
    for tab in range(window.tabs.count()):
        window.tabs.setCurrentIndex(tab)
        yield window.tabs.tabText(tab)
    desk = window.cast_desk
    assert desk is not None
    window.tabs.setCurrentWidget(desk.parentWidget())
    desk.entering.begin()
    desk.entering.step()
    yield "entering"
    desk.entering.end()


async def dialogs(controller: Controller) -> AsyncIterator[Seen]:
    """Every dialog, opened as people do."""
    window, store = controller.window, controller.store
    for name in (
        "openShow", "saveShowAs", "exportPreset", "exportRequest", "exportSheet", "importPreset", "exportActivity",
        "accounts", "howMixed", "receiveCallbacks", "makePushUrl", "commandPalette", "keySheet", "showHelp",
    ):  # fmt: skip
        dialog = await opened(window, window.actions_by_name[name].trigger)
        if isinstance(dialog, AccountsDialog):
            await when(lambda shown=dialog: shown.said.text().count(" ") > 2)  # where keys were looked for
        yield name, dialog
        if isinstance(dialog, AccountsDialog):
            dialog._say("A sentence that is too long for one line of the dialog. " * 12)
            yield "accounts, told at length", dialog
        close(dialog)
    asked: dict[str, Callable[[], object]] = {
        "guides": window.canvas.type_guide,
        "cost": window.cost.open_sheet,
        "pasteCast": window.cast.add_people,
        "bake": partial(window.canvas.bake_asked.emit, ""),
        "standIn": partial(window.stand_ins.ask_picture, store.truth.cast[0].id),
        "review": controller.live._on_go_live,
        "templateName": window.templates.save_asked.emit,
        "bug": partial(controller.tell_bug, ValueError("planted")),
        "frameSize": lambda: framesize.ask(
            store, store.truth.video_encode.model_copy(update={"width": 640, "height": 360}), window
        ).ask(),
    }
    for name, ask in asked.items():
        dialog = await opened(window, ask)
        yield name, dialog
        close(dialog)
    for found in ("", "xyzzy"):
        shown = HelpWindow(helping.pages(language.current()), window)
        shown.show()
        for page in helping.PAGES if not found else ():
            shown.go(page)
            yield f"help: {page}", shown
        shown.field.setText(found)
        yield f"help for {found}", shown
        close(shown)
    settings = await opened(window, window.actions_by_name["showSettings"].trigger)
    assert isinstance(settings, SettingsWindow)
    for page in range(settings.list.count()):
        settings.list.setCurrentRow(page)
        yield f"settings {page}", settings
    for found in ("a", "xyzzy"):
        settings.field.setText(found)
        yield f"settings for {found}", settings
    close(settings)
    palette = CommandPalette(window)
    palette.show()
    palette.field.setText("xyzzy")
    yield "palette for xyzzy", palette
    close(palette)
    async for seen in questions(controller):
        yield seen


async def questions(controller: Controller) -> AsyncIterator[Seen]:
    """Questions that take something to be asked."""
    window, store = controller.window, controller.store
    store.apply("Rename", edits.rename_look(store.truth, store.look_id, "A look whose name is rather long"))
    dialog = await opened(window, window.actions_by_name["newShow"].trigger)
    yield "unsaved", dialog
    close(dialog)
    store.undo_stack.undo()
    controller.live.target.choose(Target.CLOUD, "ap-singapore")
    yield "cloud", window
    dialog = await opened(window, lambda: controller.tasks.spawn(controller.live.starting.review(), name="review"))
    yield "review of the cloud", dialog
    close(dialog)
    controller.live.target.choose(Target.STAGE)
    window.actions_by_name["showTemplates"].trigger()
    own = templates.save_own(templatedesk.folder(), templates.own_from_look(store.truth, store.look, "Mine"))
    await when(lambda: window.templates._offered_for is not None)
    window.templates.set_own((own,))
    yield "templates", window
    dialog = await opened(window, partial(window.templates.remove_asked.emit, own.key))
    yield "removeTemplate", dialog
    close(dialog)
    window.templates.hide()


def states(controller: Controller) -> Iterator[str]:
    """Tips, banners and cards, an empty show, a look that the cloud places."""
    window, store = controller.window, controller.store
    tips = Tips(window)
    tips.begin()
    for number in range(5):
        yield f"tip {number}"
        tips.go_on()
    window.set_banner(" ".join(["A sentence that is too long for one line of the banner."] * 4))
    kept = Left(Path("kept"), None, time.time(), files.sample_show(), None)  # type: ignore[arg-type]
    spoilt = partial(Spoilt, Path("kept"), time.time(), None)  # type: ignore[arg-type]
    broken = (spoilt(newer=True), spoilt(), spoilt(problem="EIO"))
    cards = [LeftCard(kept), *(SpoiltCard([one]) for one in broken), SpoiltCard(broken)]
    for card in cards:
        window.put_card(card)
    yield "cards"
    for card in cards:
        card.deleteLater()
    window.set_banner(None)
    tiles = tuple(tile.id for tile in store.look.tiles or ())
    store.select(tiles)
    window.edit["set_gap"].trigger()
    yield "gap"
    store.select(tiles[:1])
    window.canvas.begin_crop(tiles[0])
    yield "crop"
    window.canvas.end_crop()
    for mode in (1, 2, 3):
        store.apply("Mode", edits.set_look_field(store.truth, store.look_id, MODE, mode))
        yield f"mode {mode}"
        store.undo_stack.undo()
    before = (store.truth, store.vault)
    blank = files.blank_show()
    store.open(blank, type(store.vault)())
    for name in panels(window):
        yield f"blank: {name}"
    store.open(*before)


async def on_air(controller: Controller) -> AsyncIterator[Seen]:
    """What is seen of a broadcast: refused, on air, changed, about to be stopped, without an answer."""
    window, store, live = controller.window, controller.store, controller.live

    async def fault(**what: object) -> None:
        await asyncio.to_thread(ask_stage, home.home(), "/stage/faults", {"action": START, "times": 1, **what})

    await process.find_or_start(home.home())
    await fault(kind="error", code="AuthFailure.SignatureFailure")
    await asyncio.wait([controller.tasks.spawn(live.go_live(), name="refused")])
    await when(window.banner.text)
    window.tabs.setCurrentWidget(window.activity)
    yield "refused", window
    call = next(row.call for row in window.activity.rows if row.call is not None)
    dialog = await opened(window, partial(window.activity.call_opened.emit, call))
    yield "refused call", dialog
    close(dialog)
    await live.go_live()
    await when(lambda: live.proved)
    store.apply("Move", edits.move_items(store.truth, store.look_id, (store.look.tiles[0].id,), 40, 30))
    store.apply("Room", edits.set_show_field(store.truth, "RoomId", "9999"))
    await when(lambda: live.difference.unsendable)
    live.apply()
    for name in panels(window):
        yield f"on air: {name}", window
    for name, ask in (("stop", live._on_stop_asked), ("leave", window.close)):
        dialog = await opened(window, ask)
        yield name, dialog
        close(dialog)
    store.undo_stack.undo()
    await live.stop_now()
    await fault(kind="reset")
    controller.tasks.spawn(live.go_live(), name="uncertain")
    await when(lambda: live.snapshot is not None and live.snapshot.state == "uncertain")
    await left_running(home.home())
    await live.orphans.look()
    card = live.orphans.card
    assert card is not None
    yield "left running", window
    for name in ("stop", "forget"):
        button = card.findChild(QPushButton, name)
        assert button is not None
        dialog = await opened(window, button.click)
        yield f"{name} one left", dialog
        close(dialog)
    dialog = await opened(window, window.close)
    yield "leave an uncertain one", dialog
    close(dialog)


START = "StartPublishCdnStream"
