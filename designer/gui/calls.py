"""One call in full, and all of them as a file for the vendor's support. Bodies come masked, and stay so."""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer import __version__
from designer.gui import figures, language
from designer.gui.theme import set_role
from designer.trtc.errors import advice

if TYPE_CHECKING:
    from designer.gui.panels.activity import ActivityRow
    from designer.trtc.client import Call


def tr(text: str) -> str:
    return QCoreApplication.translate("calls", text)


def pretty(body: str) -> str:
    """A body, indented where it is JSON."""
    try:
        return json.dumps(json.loads(body), indent=2, ensure_ascii=False)
    except ValueError:
        return body


def _stamp(seconds: float) -> str:
    """A point in time as support reads it, in every language."""
    return time.strftime("%Y-%m-%d %H:%M:%S %z", time.localtime(seconds))


def in_a_line(call: Call) -> tuple[str, str]:
    """A call as the list of what happened shows it: what it was, and what came of it."""
    text = f"{call.action} · {figures.milliseconds(call.seconds)}"
    detail = f"RequestId {call.request_id or '—'}"
    if call.code:
        words = advice(call.code)
        text = f"{text} · {call.code}"
        said = language.sentences(*map(language.said, (words.meaning, words.money, words.todo)))
        detail = f"{said} · {detail}"
    return text, detail


def facts_of(call: Call, *, fixed: bool = False) -> list[tuple[str, str]]:
    """What is known of a call, in words: what happened, whether money runs, what to do.

    `fixed`: time and span as support reads them, not as the language has them.
    """
    facts = [
        (tr("Time"), _stamp(call.time) if fixed else figures.exactly(call.time)),
        (tr("Action"), call.action),
        (tr("Took"), f"{call.seconds * 1000:.0f} ms" if fixed else figures.milliseconds(call.seconds)),
        (tr("RequestId"), call.request_id or "—"),
        (tr("Answer"), call.code or tr("accepted")),
    ]
    if call.code:
        words = advice(call.code)
        facts += [
            (tr("What happened"), language.said(words.meaning)),
            (tr("Money"), language.said(words.money)),
            (tr("What to do"), language.said(words.todo)),
        ]
    return facts


def as_text(call: Call) -> str:
    """A call as it is copied and exported."""
    head = "\n".join(f"{name}: {value}" for name, value in facts_of(call, fixed=True))
    return f"{head}\n{pretty(call.body)}\n"


def export(rows: Iterable[ActivityRow]) -> bytes:
    """Every event, the oldest first, and of calls all that is known, secrets masked."""
    parts = [
        f"Mixframe {__version__} · {platform.platform()} · Python {platform.python_version()}\n{_stamp(time.time())}\n"
    ]
    for row in reversed(list(rows)):
        told = f"{_stamp(row.moment)} {row.text} {row.detail}".rstrip() + "\n"
        parts.append(told if row.call is None else as_text(row.call))
    return "\n".join(parts).encode()


class CallDialog(QDialog):
    """A call to read and copy; nothing can be changed."""

    def __init__(self, call: Call, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("callDetail")
        self.setWindowTitle(tr("{action} in full").format(action=call.action))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._call = call
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        card = QFrame()
        set_role(card, "card")
        self._form = form = QFormLayout(card)
        form.setContentsMargins(16, 12, 16, 12)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(6)
        self._tell()
        language.signals().changed.connect(self._tell)
        layout.addWidget(card)
        self.body = QPlainTextEdit(pretty(call.body))
        self.body.setObjectName("callBody")
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(tr("Body that was sent, secrets masked"))
        self.body.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.body.setMinimumSize(560, 260)
        layout.addWidget(self.body, 1)
        box = QDialogButtonBox()
        copy = QPushButton(tr("Copy"))
        copy.setObjectName("copyCall")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._on_copy)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        close = QPushButton(tr("Close"))
        close.setObjectName("closeCall")
        close.clicked.connect(self.reject)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        layout.addWidget(box)
        close.setDefault(True)
        close.setFocus()

    def _tell(self) -> None:
        """What is known of the call, in the language that is spoken."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in facts_of(self._call):
            key, text = QLabel(name), QLabel(value)
            set_role(key, "dim")
            key.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)  # beside the first line
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setWordWrap(True)
            text.setAccessibleName(f"{name}: {value}")
            self._form.addRow(key, text)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._call))
