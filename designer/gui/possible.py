"""What is said of a command besides its name: its keys, what more there is to know, and why it cannot be done now.

The tool tip of every action is made here, and buttons that stand for an action take theirs from it. The parts are kept in the
action, so that a change of the language finds them again.
"""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence

HELP = "help"
WHY = "why"


def keys_of(action: QAction) -> str:
    """The keys of an action, as the system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(dict.fromkeys(keys.toString(native) for keys in action.shortcuts()))


def why_not(action: QAction) -> str:
    """Why it cannot be done now; empty where it can."""
    return "" if action.isEnabled() else str(action.property(WHY) or "")


def describe(action: QAction, help_text: str = "") -> None:
    """Give an action its tool tip; `help_text` is a sentence that its name does not say."""
    action.setProperty(HELP, help_text)
    _tell(action)


def rename(action: QAction, text: str) -> None:
    """Give an action another name."""
    action.setText(text)
    _tell(action)


def allow(action: QAction, why: str = "") -> None:
    """Let an action be done, or not now: `why` is the reason, empty where it can be done."""
    action.setEnabled(not why)
    if (action.property(WHY) or "") != why:
        action.setProperty(WHY, why)
        _tell(action)


def retell(action: QAction) -> None:
    """Say it once more: its parts, or the names of keys, are in another language now."""
    if action.property(HELP) is not None or action.property(WHY) is not None:
        _tell(action)


def with_keys(text: str, action: QAction) -> str:
    """A sentence with the keys that do the same behind it."""
    keys = keys_of(action)
    return f"{text} ({keys})" if keys else text


def _tell(action: QAction) -> None:
    parts = with_keys(action.text().replace("&", ""), action), action.property(HELP), action.property(WHY)
    action.setToolTip("\n".join(part for part in parts if part))
