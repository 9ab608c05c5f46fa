"""No number, share or point in time is written past `designer.gui.figures`, which knows the language of the window."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

GUI = Path(__file__).parent.parent.parent / "designer" / "gui"
KNOWS = {"figures.py", "language.py"}
"""Who asks the locale: the one writes by it, the other chooses it."""
ALLOWED = {
    # (file, what stands there): why it is the same in every language
    ("app.py", "f'{scale / 100:g}'"): "the environment, for Qt",
    ("bugs.py", "time.strftime('%Y-%m-%d %H:%M:%S', time.localtime(self.moment))"): "the log",
    ("calls.py", "time.strftime('%Y-%m-%d %H:%M:%S %z', time.localtime(seconds))"): "what is copied for support",
    ("calls.py", "f'{call.seconds * 1000:.0f} ms'"): "what is copied for support",
    ("costsheet.py", "date.today().isoformat()"): "the file of prices",
    ("framesize.py", "f'{wide}:{high}'"): "a shape, 16:9 everywhere",
    ("framesize.py", "f'{figures.fixed(frame[0] / frame[1])}:1'"): "a shape",
    ("panels/inspector/panel.py", "f\"{field.key}:{','.join(ids)}\""): "a key nobody sees",
    ("tour.py", "f'{self.number:02}-{name}.png'"): "the name of a file",
}
CALLS = {"strftime", "isoformat", "ctime", "asctime", "timeFormat", "dateFormat"}
LOCALE = {"QLocale", "QDateTime", "QDate", "QTime"}
NUMBER = re.compile(r"(?:[,_]|\.\d|0\d)(?!.*[xX]$)|[eEfFgGn%]$")
"""A format that counts decimals, sets thousands apart or pads; not that of a colour."""
FIELD = re.compile(r"\{\w*(?:![rsa])?:([^{}]+)\}")


def raw(tree: ast.AST) -> Iterator[ast.AST]:
    """What writes a number or a time by itself."""
    marked = {id(arg) for node in ast.walk(tree) if _calls(node, "N") for arg in node.args}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            if _writes_figures(node):
                yield node
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            # Marked templates are filled with numbers that speak (`declare.tr`).
            if id(node) not in marked and any(NUMBER.search(spec) for spec in FIELD.findall(node.value)):
                yield node
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in CALLS or (
                name in {"round", "format"} and isinstance(node.func, ast.Name) and len(node.args) == 2
            ):
                yield node
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
            if isinstance(node.left, (ast.JoinedStr, ast.Constant)) and not isinstance(
                getattr(node.left, "value", ""), (int, float)
            ):
                yield node
        elif isinstance(node, ast.ImportFrom) and LOCALE & {alias.name for alias in node.names}:
            yield node


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == name


def _writes_figures(text: ast.JoinedStr) -> bool:
    """A field with a format of numbers, before a percent sign, or joined to a figure by a colon, as clocks are."""
    for at, part in enumerate(text.values):
        if not isinstance(part, ast.FormattedValue):
            continue
        spec = ast.unparse(part.format_spec)[2:-1] if part.format_spec is not None else ""
        behind = text.values[at + 1] if at + 1 < len(text.values) else None
        words = behind.value if isinstance(behind, ast.Constant) else ""
        joined = words == ":" and at + 2 < len(text.values)
        if NUMBER.search(spec) or re.match(r"\s?%", words) or joined or re.match(r":\d", words):
            return True
    return False


def found() -> dict[tuple[str, str], int]:
    """(file, what stands there) -> its line."""
    there: dict[tuple[str, str], int] = {}
    for path in sorted(GUI.rglob("*.py")):
        name = path.relative_to(GUI).as_posix()
        if name not in KNOWS:
            for node in raw(ast.parse(path.read_text("utf-8"))):
                there[name, ast.unparse(node)] = node.lineno
    return there


def test_nothing_in_the_window_writes_figures_by_itself():
    there = found()
    told = [f"designer/gui/{file}:{there[file, text]}: {text}" for file, text in there if (file, text) not in ALLOWED]
    assert told == [], "use designer.gui.figures, or say in ALLOWED why it is the same in every language"
    assert set(ALLOWED) <= set(there), "what is gone is allowed no longer"


@pytest.mark.parametrize(
    "source",
    [
        "f'{x:.1f}'",
        "f'{x:,}'",
        "f'{minutes:02}'",
        "f'{x:.3g}'",
        "f'{x:.0%}'",
        "f'{share} %'",
        "f'{share}%'",
        "f'{minutes}:{seconds}'",
        "f'{x}:1'",
        "tr('{x:.1f} MB').format(x=x)",
        "time.strftime('%H:%M')",
        "moment.isoformat()",
        "round(x, 1)",
        "format(x, '.2f')",
        "'%d' % x",
        "'%.1f px' % x",
        "from PySide6.QtCore import QLocale",
        "from PySide6.QtCore import QDateTime, Qt",
    ],
)
def test_the_guard_sees(source):
    assert list(raw(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "f'{name}: {value}'",
        "f'{wide} × {high}'",
        "f'{path.name}'",
        "round(x)",
        "step % 4",
        "tr('{n} px').format(n=figures.whole(n))",
        "tr(N('Inspector', '{bits:.3f} bits per pixel'), bits=bits)",
        "f'#{value:02X}'",
        "' %'",
    ],
)
def test_the_guard_lets_alone(source):
    assert not list(raw(ast.parse(source)))
