"""What is made of the program for a package: icons of all sizes, the man page, completions of three shells.

Run inside an environment with the program's own packages: `python packaging/furnish.py TREE`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICONS = {"mixframe": "apps", "mixframe-show": "mimetypes"}
SHELLS = {
    "bash": "usr/share/bash-completion/completions/mixframe",
    "zsh": "usr/share/zsh/vendor-completions/_mixframe",
    "fish": "usr/share/fish/vendor_completions.d/mixframe.fish",
}
FILES = (
    ("MIXFRAME_HOME", "The folder for settings, the journal of tasks and logs."),
    ("TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY", "Credentials for the cloud."),
    ("TRTC_CALLBACK_KEY", "The key that relay callbacks are checked with."),
)
STATUSES = (
    (0, "Done."),
    (1, "The input breaks a rule."),
    (2, "The input cannot be read."),
    (3, "The service refused."),
    (4, "The service was not reached."),
    (5, "The outcome is unknown and a task may be running."),
)


def icons(tree: Path) -> None:
    """Each drawing as it is, and as pictures of all sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    for name, group in ICONS.items():
        source = ROOT / "resources" / "icons" / f"{name}.svg"
        drawing = QSvgRenderer(str(source))
        for size in SIZES:
            picture = QImage(size, size, QImage.Format.Format_ARGB32)
            picture.fill(0)
            painter = QPainter(picture)
            drawing.render(painter, QRectF(0, 0, size, size))
            painter.end()
            picture.save(str(_place(tree, f"usr/share/icons/hicolor/{size}x{size}/{group}/{name}.png")))
        _place(tree, f"usr/share/icons/hicolor/scalable/{group}/{name}.svg").write_bytes(source.read_bytes())
    del app


def completions(tree: Path) -> None:
    """The scripts that ask the program what may come next."""
    from click.shell_completion import get_completion_class

    from designer.cli.app import COMPLETE, mixframe

    for shell, place in SHELLS.items():
        kind = get_completion_class(shell)
        assert kind is not None
        script = kind(mixframe, {}, "mixframe", COMPLETE)
        text = script.source_template % script.source_vars()
        _place(tree, place).write_text(f"{text.strip()}\n", "utf-8")


def man_page() -> str:
    """`mixframe.1`, from what the verbs say of themselves."""
    import click

    from designer import __version__
    from designer.cli.app import mixframe

    context = click.Context(mixframe, info_name="mixframe")
    lines = [
        f'.TH MIXFRAME 1 "" "mixframe {__version__}" "User Commands"',
        ".SH NAME",
        "mixframe \\- design mixed live streams of Tencent RTC rooms and put them on air",
        ".SH SYNOPSIS",
        ".B mixframe\n.RI [ FILE ]\n.br\n.B mixframe\n.I VERB\n.RI [ OPTIONS ]\n.br",
        ".B mixframe tour\n.RB [ \\-\\-screenshots\n.IR DIR ]",
        ".SH DESCRIPTION",
        "Without a verb the designer opens on FILE: a show, a preset or a StartPublishCdnStream body.",
        ".B mixframe tour\nplays the main job in the real window.",
        ".SH VERBS",
    ]
    for name in mixframe.list_commands(context):
        verb = mixframe.get_command(context, name)
        assert verb is not None
        lines += _verb(name, verb, click.Context(verb, info_name=name, parent=context))
    lines.append(".SH EXIT STATUS")
    for status, meaning in STATUSES:
        lines += [".TP", f".B {status}", meaning]
    lines.append(".SH ENVIRONMENT")
    for variable, meaning in FILES:
        lines += [".TP", f".B {_escape(variable)}", _escape(meaning)]
    return "\n".join(lines) + "\n"


def _verb(name: str, verb: Any, context: Any) -> list[str]:
    usage = " ".join(verb.collect_usage_pieces(context))
    lines = [f'.SS "{_escape(f"mixframe {name} {usage}")}"']
    lines += [_escape(" ".join(part.split())) + "\n" for part in (verb.help or "").split("\n\n")]
    for parameter in verb.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None:
            lines += [".TP", f".B {_escape(record[0])}", _escape(record[1]) or "\\&"]
    return lines


def _escape(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return "\n".join(f"\\&{line}" if line[:1] in (".", "'") else line for line in text.splitlines())


def _place(tree: Path, name: str) -> Path:
    path = tree / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def main() -> int:
    tree = Path(sys.argv[1])
    icons(tree)
    completions(tree)
    _place(tree, "usr/share/man/man1/mixframe.1").write_text(man_page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
