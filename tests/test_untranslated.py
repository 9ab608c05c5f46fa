"""No text reaches people as it stands in the source: whatever is handed to a widget went through the translation.

Read from the syntax trees of the window's modules; what the running window shows is looked at in gui/test_language.py.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

GUI = Path(__file__).parent.parent / "designer" / "gui"
SHOWING = {
    # Methods and classes that show a text -> which of their arguments it is, by place or by name.
    **dict.fromkeys(
        (
            "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle", "setPlaceholderText",
            "setAccessibleName", "setAccessibleDescription", "setInformativeText", "setLabelText", "setPrefix",
            "setSuffix", "setSpecialValueText", "setHeaderLabels", "setPlainText", "setHtml", "showMessage",
            "set_banner", "notice", "call_it", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox",
            "QAction", "addAction", "addMenu", "addRow", "QDockWidget", "told",
        ),
        (0,),
    ),
    "addTab": (1,),
    "addItem": (0, 1),
    "rename": (1,),
    "allow": (1,),
    "describe": (1,),
    "DesignerError": (0, "hint"),
    "drawText": (-1,),
}  # fmt: skip
WORD = re.compile(r"[^\W\d_]{2,}")
TOUR = "tour.py"
"""A command: it speaks English, as the command line does."""
SAID_ALIKE = {"Mixframe", "px", "fps", "kbps", "ms", "MB", "OK", "https", "live"}
"""Names and units that are the same in every language, and parts of addresses."""


def literals(node: ast.expr) -> Iterator[str]:
    """Texts of the source that an argument is made of; what a call makes of one is the affair of who is called."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)
    elif isinstance(node, ast.BoolOp):
        for one in node.values:
            yield from literals(one)
    elif isinstance(node, (ast.List, ast.Tuple)):
        for one in node.elts:
            yield from literals(one)


def untranslated(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of what is shown as it stands."""
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        named = {word.arg: word.value for word in call.keywords}
        for place in SHOWING.get(name, ()):
            shown = named.get(place) if isinstance(place, str) else None
            if isinstance(place, int) and -len(call.args) <= place < len(call.args):
                shown = call.args[place]
            for text in literals(shown) if shown is not None else ():
                if set(WORD.findall(text)) - SAID_ALIKE:
                    yield call.lineno, text


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('label.setText("Save it")', ["Save it"]),
        ('label.setText(f"{count} items")', [" items"]),
        ('menu.addAction("Save" if new else "Save as")', ["Save", "Save as"]),
        ('tabs.addTab(page, "Findings")', ["Findings"]),
        ('label.setText(self.tr("Save it"))', []),
        ('label.setText(f"{width} × {height} px")', []),
        ('action.setObjectName("saveShow")', []),
        ('raise DesignerError(self.tr("It is gone"), where="a.json", hint="Save it again.")', ["Save it again."]),
    ],
)
def test_it_sees_what_it_is_to_see(line, found):
    assert [text for _, text in untranslated(line)] == found


@pytest.mark.parametrize(
    "path", sorted(path for path in GUI.rglob("*.py") if path.name != TOUR), ids=lambda path: str(path.relative_to(GUI))
)
def test_every_text_that_is_shown_goes_through_the_translation(path):
    assert list(untranslated(path.read_text("utf-8"))) == []
