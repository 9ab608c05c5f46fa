"""The settings people see, in the order of their pages: what each is called, what it does, how it is read and set.

A setting that has a command or menu of its own too is set through that, so that both always say the same.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from designer import home
from designer.gui import figures, language
from designer.gui.onair import RETURN_SECONDS
from designer.gui.seeing import snap_words
from designer.gui.settings import HOLD_SECONDS, SCALES, SNAP_PX, Settings
from designer.show.geometry import ALL_KINDS, KINDS, Kind

if TYPE_CHECKING:
    from designer.gui.proxydesk import ProxyDesk
    from designer.gui.window import MainWindow


def tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)


@dataclass(frozen=True)
class Choice:
    """One of some values, each with its words. `reset` to `default` is setting that."""

    name: str
    label: str
    sentence: str
    options: dict[Any, str]
    default: Any
    read: Callable[[], Any]
    write: Callable[[Any], None]


@dataclass(frozen=True)
class Switch:
    """On or off."""

    name: str
    label: str
    sentence: str
    default: bool
    read: Callable[[], bool]
    write: Callable[[bool], None]


@dataclass(frozen=True)
class Opener:
    """A button that opens what has a window of its own."""

    name: str
    label: str
    sentence: str
    button: str
    press: Callable[[], None]


@dataclass(frozen=True)
class Place:
    """A folder, chosen in a dialog titled `title`; empty is the default, which `unset` describes."""

    name: str
    label: str
    sentence: str
    title: str
    unset: str
    read: Callable[[], str]
    write: Callable[[str], None]
    default: str = ""

    def words(self) -> str:
        """What it does, and which folder it is."""
        return f"{self.sentence}\n{_breakable(Path(self.read())) if self.read() else self.unset}"


@dataclass(frozen=True)
class Entry:
    """A line of text. `write` gives it as it is to be shown from then on, or raises a DesignerError where it is refused.

    `read`: what is set, of a `secret` only whether one is. `note`: what is to be known of it as it is.
    """

    name: str
    label: str
    sentence: str
    example: str
    secret: bool
    default: Any
    read: Callable[[], Any]
    write: Callable[[str], str]
    forget: Callable[[], None]
    note: Callable[[], str]
    counts: Callable[[], bool]


Setting = Choice | Switch | Opener | Place | Entry


@dataclass(frozen=True)
class Page:
    """Settings that belong together."""

    name: str
    title: str
    settings: tuple[Setting, ...]


def pages(window: MainWindow, open_folder: Callable[[Path], None], proxy: ProxyDesk) -> tuple[Page, ...]:
    """Every page, in the language that is spoken."""
    from designer.gui import proxyrows  # which takes its kinds of settings from here

    return (
        Page("general", tr("General"), _general(window)),
        Page("appearance", tr("Appearance"), _appearance(window)),
        Page("canvas", tr("Canvas and snapping"), (_snap_px(window), *(_snap(window, kind) for kind in KINDS))),
        Page("live", tr("Going live"), _live(window)),
        Page("accounts", tr("Accounts"), (_accounts(window),)),
        Page("folders", tr("Folders"), (_shows_folder(window), *_folders(open_folder))),
        Page("network", tr("Network"), (*proxyrows.rows(proxy), _private(window))),
        Page("prices", tr("Prices"), (_prices(window),)),
    )


def _general(window: MainWindow) -> tuple[Setting, ...]:
    options = {"system": tr("Language of the system"), **language.LANGUAGES}
    return (
        Choice(
            "language",
            tr("Language"),
            tr("The language of the window. Names of the cloud's interface stay English."),
            options,
            "system",
            lambda: window.settings.get("language"),
            window.choose_language,
        ),
        Opener(
            "tips",
            tr("Tips of the first start"),
            tr("Five short tips on where things are. They come by themselves at the first start only."),
            tr("Show the tips"),
            window.actions_by_name["showTips"].trigger,
        ),
    )


def _appearance(window: MainWindow) -> tuple[Setting, ...]:
    options = {"system": tr("Theme of the system"), "dark": tr("Dark"), "light": tr("Light")}
    return (
        Choice(
            "theme",
            tr("Theme"),
            tr("Whether the window is dark or light. The picture that is mixed is the same in both."),
            options,
            "system",
            lambda: window.settings.get("theme"),
            window.choose_theme,
        ),
        _scale(window),
        _motion(window),
    )


def _scale(window: MainWindow) -> Setting:
    def write(percent: int) -> None:
        window.settings.set("scale", percent)

    return Choice(
        "scale",
        tr("Size"),
        tr(
            "How large everything in the window is. It takes effect at the next start, "
            "unless the environment sets QT_SCALE_FACTOR."
        ),
        {percent: figures.percent(percent) for percent in SCALES},
        100,
        lambda: window.settings.get("scale"),
        write,
    )


def _motion(window: MainWindow) -> Setting:
    return Choice(
        "motion",
        tr("Less motion"),
        tr("Whether the canvas moves once a second only, and nothing plays by itself. What is on air stays the same."),
        {"system": tr("As the system says"), "never": tr("Never"), "always": tr("Always")},
        "system",
        lambda: window.settings.get("motion"),
        window.choose_motion,
    )


def _snap_px(window: MainWindow) -> Setting:
    def write(px: int) -> None:
        window.canvas.snap_px = px
        window.settings.set("snap_px", px)

    return Choice(
        "snap_px",
        tr("How near things snap"),
        tr("What is dragged closer than this to a line snaps to it. In pixels of the screen, at any zoom."),
        {px: f"{px} px" for px in SNAP_PX},
        Settings.DEFAULTS["snap_px"],
        lambda: window.canvas.snap_px,
        write,
    )


def _snap(window: MainWindow, kind: Kind) -> Setting:
    def write(on: bool) -> None:
        window.canvas.snapping = window.canvas.snapping | {kind} if on else window.canvas.snapping - {kind}
        window.settings.set("snap_off", [other for other in KINDS if other not in window.canvas.snapping])

    return Switch(
        f"snap_{kind}",
        snap_words(kind),
        _snap_sentence(kind),
        kind in ALL_KINDS,
        lambda: kind in window.canvas.snapping,
        write,
    )


def _snap_sentence(kind: Kind) -> str:
    return {
        "frame": tr("What is dragged stops at the edges of the picture."),
        "centre": tr("What is dragged stops in the middle of the picture."),
        "thirds": tr("What is dragged stops where the picture is cut into thirds."),
        "safe": tr("What is dragged stops where every screen still shows it."),
        "guides": tr("What is dragged stops at the lines pulled out of the rulers."),
        "items": tr("What is dragged stops in line with other tiles and watermarks."),
        "gaps": tr("What is dragged stops where the gaps between three items are equal."),
        "sizes": tr("What is resized stops where it is as wide or as high as another item."),
        "even": tr("Places and sizes are even numbers, as video wants them."),
    }[kind]


def _live(window: MainWindow) -> tuple[Setting, ...]:
    seconds = {n: tr("After {n} s").format(n=n) if n else tr("Off") for n in RETURN_SECONDS}
    always = window.actions_by_name["alwaysReview"]
    return (
        Switch(
            "always_review",
            tr("Always ask before the cloud"),
            tr("Shows what will be sent and what it costs each time, not only when the show has changed."),
            False,
            lambda: bool(window.settings.get("always_review")),
            always.setChecked,
        ),
        Choice(
            "auto_return",
            tr("Return to the previous look"),
            tr("Brings the previous look back by itself after another was applied."),
            seconds,
            0,
            lambda: window.settings.get("auto_return"),
            lambda n: _return_after(window, n),
        ),
        _hold(window),
    )


def _hold(window: MainWindow) -> Setting:
    def write(seconds: float) -> None:
        window.topbar.set_hold(seconds)
        window.settings.set("hold_seconds", seconds)

    return Choice(
        "hold_seconds",
        tr("Hold the stop button for"),
        tr("How long the button is held until the broadcast ends. Ctrl+Shift+K asks instead."),
        {seconds: figures.seconds(seconds) for seconds in HOLD_SECONDS},
        Settings.DEFAULTS["hold_seconds"],
        lambda: window.topbar.stop.hold_seconds,
        write,
    )


def _return_after(window: MainWindow, seconds: int) -> None:
    """Trigger the entry of the menu: it knows a count that runs."""
    for action in window.commands.return_menu.actions():
        if action.data() == seconds:
            action.trigger()


def _accounts(window: MainWindow) -> Setting:
    return Opener(
        "accounts",
        tr("Keys for the cloud"),
        tr("Choose, add or remove the keys the cloud is called with. They are kept in the system's keyring only."),
        tr("Accounts…"),
        window.actions_by_name["accounts"].trigger,
    )


def _shows_folder(window: MainWindow) -> Setting:
    def write(folder: str) -> None:
        window.settings.set("shows_folder", folder)

    return Place(
        "shows_folder",
        tr("Your shows"),
        tr("Where Open and Save look at first. A show that has a file is saved beside it."),
        tr("The folder for shows"),
        tr("Not chosen: the folder of the file that was used last."),
        lambda: window.settings.get("shows_folder"),
        write,
    )


def _folders(open_folder: Callable[[Path], None]) -> tuple[Setting, ...]:
    places = (
        ("", tr("All of Mixframe's data"), tr("Settings, prices and the journal of broadcasts are here.")),
        ("recovery", tr("Unsaved work"), tr("Copies of what was not saved, offered after a crash.")),
        ("templates", tr("Your templates"), tr("Templates you made or brought in.")),
        ("logs", tr("Logs"), tr("What went wrong, for support. Keys are never in it.")),
    )
    return tuple(_folder(name, label, sentence, open_folder) for name, label, sentence in places)


def _folder(name: str, label: str, sentence: str, open_folder: Callable[[Path], None]) -> Setting:
    return Opener(
        f"folder_{name or 'home'}",
        label,
        f"{sentence}\n{_breakable(home.home() / name)}",
        tr("Open the folder"),
        lambda: open_folder(home.subfolder(name) if name else home.home()),
    )


def _breakable(folder: Path) -> str:
    """Its path, which a line may break after each folder."""
    return str(folder).replace(os.sep, f"{os.sep}\u200b")


def _private(window: MainWindow) -> Setting:
    return Switch(
        "private_pictures",
        tr("Fetch pictures from private addresses too"),
        tr("The canvas shows them, but the cloud cannot reach them: they are missing on air."),
        False,
        lambda: bool(window.settings.get("private_pictures")),
        window.actions_by_name["privatePictures"].setChecked,
    )


def _prices(window: MainWindow) -> Setting:
    from designer.gui.costsheet import source_words

    return Opener(
        "prices",
        tr("Prices"),
        tr("The prices that costs are worked out with. You can enter those of your contract.")
        + f"\n{source_words(window.cost.prices)[0]}",
        tr("Costs and prices…"),
        window.cost.open_sheet,
    )
