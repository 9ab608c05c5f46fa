"""Benchmarks of the picture: compose, repaint_one, render."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench import shows
from tests.bench.harness import Benchmark, Pair, Sample, child_environment, repeat

ROOT = Path(__file__).parent.parent.parent
BARE = [sys.executable, str(Path(__file__).parent / "bare_picture.py")]
SIZE = (1280, 720)
TIMES = 60


def _application() -> Any:
    """The one application of all benchmarks in this process: windows may come after."""
    from designer.gui.app import application

    return application()


def _full_house() -> tuple[Any, Any, Any]:
    """16 tiles and 10 watermarks at 1280×720, with their pictures at hand."""
    from PySide6.QtGui import QColor, QImage

    from designer.picture.images import Images
    from designer.show import edits
    from designer.show.geometry import Rect
    from designer.show.vault import Vault

    show = shows.full_show(Vault())
    show = edits.set_show_field(show, "VideoParams.VideoEncode.Width", SIZE[0])
    show = edits.set_show_field(show, "VideoParams.VideoEncode.Height", SIZE[1])
    look = show.looks[0]
    places = {tile.id: Rect(320 * (n % 4), 180 * (n // 4), 320, 180) for n, tile in enumerate(look.tiles or ())}
    for n, mark in enumerate(look.watermarks or ()):
        places[mark.id] = Rect(20 + 250 * (n % 5), 30 if n < 5 else 560, 220, 96 if n < 5 else 48)
    show = edits.set_rects(show, look.id, places)
    look = show.looks[0]
    images = Images()
    for mark in look.watermarks or ():
        if mark.params.water_mark_image is not None:
            picture = QImage(256, 256, QImage.Format.Format_ARGB32_Premultiplied)
            picture.fill(QColor(255, 128, 0, 160))
            images.put(mark.params.water_mark_image.water_mark_url or "", picture)
    return show, look, images


@contextlib.contextmanager
def _compose() -> Iterator[Pair]:
    """The whole look from pictures that are cached, against QPainter drawing the same pixmaps."""
    app = _application()
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QImage, QPainter

    from designer.picture import compose
    from designer.picture.composer import Composer
    from designer.show import mixing

    show, look, images = _full_house()
    composer = Composer(images=images)
    target = QImage(*SIZE, QImage.Format.Format_RGB32)
    pixmaps = [
        (QPoint(one.rect.x, one.rect.y), compose.item_pixmap(show, one, 1.0, images=images)[0])
        for one in mixing.drawn(show, look)
    ]
    assert len(pixmaps) == 26
    color = compose.background_color(look)

    def measured() -> None:
        painter = QPainter(target)
        composer.paint(painter, show, look)
        painter.end()

    def floor() -> None:
        painter = QPainter(target)
        painter.fillRect(0, 0, *SIZE, color)
        for at, pixmap in pixmaps:
            painter.drawPixmap(at, pixmap)
        painter.end()

    yield Pair(measured=lambda: repeat(measured, TIMES), floor=lambda: repeat(floor, TIMES), warm_up=1)
    del app


@contextlib.contextmanager
def _repaint_one() -> Iterator[Pair]:
    """One tile of sixteen changes its look, against all of the picture painted."""
    app = _application()
    from designer.picture import compose
    from designer.picture.composer import Composer
    from designer.show import edits
    from designer.show.geometry import Rect

    show, look, images = _full_house()
    changed = (look.tiles or ())[5].id
    composer = Composer(images=images)
    composer.compose(show, look)
    turn = 0

    def measured() -> None:
        nonlocal turn
        turn += 1
        # Another size each time, so that its picture is never one that is still at hand.
        one = edits.set_rects(show, look.id, {changed: Rect(320, 180, 300 - turn % 97, 170 - turn % 89)})
        composer.compose(one, one.looks[0])

    yield Pair(
        measured=lambda: repeat(measured, TIMES),
        floor=lambda: repeat(lambda: compose.render(show, look, images=images), TIMES // 4),
        warm_up=1,
    )
    del app


@contextlib.contextmanager
def _render() -> Iterator[Pair]:
    """`mixframe render` of the two-person show, against a bare process that saves a picture of that size."""
    from designer.show import files
    from designer.show.vault import Vault

    with tempfile.TemporaryDirectory(prefix="mixframe-bench-", ignore_cleanup_errors=True) as folder:
        show = Path(folder) / "two.mixframe.json"
        show.write_bytes(files.dump_show(shows.two_person_show(Vault())))
        out = Path(folder) / "out.png"

        def run(command: list[str]) -> Sample:
            import resource

            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            began = time.perf_counter()
            environment = child_environment(MIXFRAME_HOME=folder, QT_QPA_PLATFORM="offscreen")
            subprocess.run(command, cwd=ROOT, env=environment, check=True)
            wall = time.perf_counter() - began
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            return Sample(wall * 1e3, spent)

        yield Pair(
            measured=lambda: run([sys.executable, "-m", "designer", "render", str(show), "-o", str(out)]),
            floor=lambda: run([*BARE, str(out)]),
            warm_up=1,
        )


BENCHMARKS = (
    Benchmark("compose", goal=1.3, unit="ms", open=_compose),
    Benchmark("repaint_one", goal=0.3, unit="ms", open=_repaint_one),
    Benchmark("render", goal=1.5, unit="ms", open=_render),
)
