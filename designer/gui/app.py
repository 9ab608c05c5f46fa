"""The composition root: settings, show, window, then the loop. Nothing else builds the parts.

What stands before the first paint is counted in milliseconds: asyncio, the network and the database are
imported after it, in `running`.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from designer import __version__, home
from designer.gui import language, theme
from designer.gui.settings import SCALES, Settings
from designer.gui.store import ShowStore
from designer.gui.window import MainWindow
from designer.show import calibration, files
from designer.trtc.errors import DesignerError

SCALE_VARIABLE = "QT_SCALE_FACTOR"


def main(arguments: list[str]) -> int:
    """Open the designer on the file named, or on the sample show. `tour [--screenshots DIR]` plays the main job."""
    if arguments[:1] == ["tour"]:
        from designer.gui.tour import main as tour  # only where it is asked for

        return tour(arguments[1:])
    app, window, trouble = build(Path(arguments[0]) if arguments else None)
    window.show()
    _paint_first(app, window)
    gc.freeze()  # all of this stays until the end; `garbage` looks after the rest
    from designer.gui import running  # asyncio, qasync: after the first paint

    return running.run(app, window, trouble)


def build(path: Path | None = None) -> tuple[QApplication, MainWindow, DesignerError | None]:
    """Make application and window. A file that cannot be opened leaves the sample show and an error to tell."""
    settings = Settings(home.home() / home.SETTINGS)
    app = application(scale=settings.get("scale"))
    language.install(app, settings.get("language"))
    theme.install(app, settings.get("theme"))
    trouble: DesignerError | None = None
    opened = None
    if path is not None:
        try:
            opened = files.load(path)
        except DesignerError as error:
            trouble = error
    if opened is None:
        opened = files.sample_show()
    own = opened.path if opened.kind == "show" else None
    store = ShowStore(opened.show, opened.vault, path=own)
    known = calibration.read(home.home() / calibration.FILE_NAME)
    if known is not calibration.UNMEASURED:
        store.calibrate(known)
    window = MainWindow(store, settings)
    return app, window, trouble


def application(*, scale: int = 100) -> QApplication:
    """The one QApplication, with our name and without its own idea of when to quit.

    `scale` in percent counts where the environment has no QT_SCALE_FACTOR.
    """
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    ours = scale in SCALES and scale != 100 and SCALE_VARIABLE not in os.environ
    if ours:
        os.environ[SCALE_VARIABLE] = f"{scale / 100:g}"
    app = QApplication([*sys.argv[:1], "-style", theme.STYLE])
    if ours:
        del os.environ[SCALE_VARIABLE]  # Qt has read it: programs we start are not to be scaled
    app.setProperty(theme.STYLED, True)
    app.setApplicationName("Mixframe")
    app.setApplicationDisplayName("Mixframe")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("mixframe")
    app.setQuitOnLastWindowClosed(False)
    return app


def _paint_first(app: QApplication, window: MainWindow) -> None:
    """Process events until the window has been painted once."""
    while not window.painted:
        app.processEvents()
    if os.environ.get("MIXFRAME_BENCH_PAINTED"):
        print("painted", flush=True)
