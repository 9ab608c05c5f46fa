"""The texts people see: collected from the program into Qt Linguist files, and those compiled for Qt.

Qt's own collector reads `tr` of classes only. Much of what Mixframe says is made in rooms without Qt and translated where it
is shown, or by a module's own `tr`: so the sources are read as syntax trees here.

- `self.tr("…")` belongs to its class, `QCoreApplication.translate("context", "…")` and `N("context", "…")` to theirs,
  and a function that hands its first argument to `translate` gives its calls the context it names.
- Templates of rules, reasons, differences and advice belong to the context `Show`.
- What errors say belongs to `Error`; what an f-string puts into it becomes a field named after it.

Run inside the environment: `python packaging/translating.py [update|compile]`.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": 2, "zh_CN": 1, "ja": 1, "ko": 1}
"""Each language there is a file for, and how many plural forms it has."""
NEARLY = 0.95
"""A language is compiled, and so offered, with so much of it translated: a text that is new takes none away."""
ENGLISH = "en"
"""What the program says is English; its catalog has the forms of what is counted only."""
SHOW = "Show"
"""Context of what rooms without Qt say."""
TOLD = {
    # who says it: which of its arguments are texts, by place or by name
    "rule": (3, 4, "template", "fix"),
    "Finding": (3, 5, "template", "fix_template"),
    "Reason": (0, "template"),
    "Difference": (1, "template"),
    "Advice": (0, 1, 2, "meaning", "money", "todo"),
    "Built": (0, "title"),
    "replace": ("template",),
}
INSERTED = (
    # What rules and differences put into their templates; {n} stands for a figure.
    "{n} day", "{n} days", "{n} hour", "{n} hours", "{n} minute", "{n} minutes", "less than a minute", "less than two hours",
    "wide", "high", "host", "path", "screens", "cameras", "Open slot", "Open slot {n}", "Watermark {n}", "not set",
    "{first} or {last}", "empty", "1 entry", "{n} entries", "an object", "Push-back into room {n}",
    " (assumed: of equal ZOrders the later one is nearer)",
    " (measured: of equal ZOrders the later one is nearer)", " (measured: of equal ZOrders the earlier one is nearer)",
    # What differences put together.
    "{label} is added", "{label} is removed", "{of}: {label} is added", "{of}: {label} is removed",
    "{whose} tile is added", "{whose} tile is removed", "{of} is added", "{of} is removed",
    "{label} changes", "{of}: {label} changes", "{label} {old} → {new}{unit}", "{of}: {label} {old} → {new}{unit}",
)  # fmt: skip
OF_QT = (
    # What Qt's dialog for files says, and Qt's own catalogs have not, or have in the sense of a solid's volume.
    ("QAbstractFileIconProvider", "Folder"), ("QAbstractFileIconProvider", "%1 File"),
    ("QAbstractFileIconProvider", "File"), ("QAbstractFileIconProvider", "Drive"), ("QFileSystemModel", "Size"),
)  # fmt: skip
ERROR = "Error"
"""Context of what errors say."""
ERRORS = frozenset(
    {"DesignerError", "RuleBroken", "Unreadable", "NotReached", "OutcomeUnknown"}
    # Not raised to anybody, but told in a finding as the cause:
    | {"_Refused", "_NotReached", "_refuse", "Fetched", "Trouble", "_replace"}
)
SENTENCES = frozenset({"sentence", "life_sentence", "_of_known", "_of_uncertain"})
"""Functions that say what to know of a push, and of a task nobody drives."""
END = tuple(".})")
"""What a sentence made there ends with; other texts are put into one."""
MADE_ERRORS = (
    "The service answered {answer}", "The secret is not at hand for {members}", "Paste it again.",
    "the connection broke off", "This changes task {task_id}: room, robot and recording are not in it.",
    "No keys for Tencent Cloud were found", "No keys for Tencent Cloud were found ({looked})",
    "No keys for Tencent Cloud were found for the profile {profile}",
    "{name}, line {line}, column {column}",
    "No such file or directory", "Permission denied", "Operation not permitted", "Is a directory", "Not a directory",
    "File exists", "No space left on device", "Read-only file system", "Input/output error", "File name too long",
    "the background of the frame", "a watermark", "a placeholder", "a mask", "the settings", "the system's settings",
)  # fmt: skip
"""What classes of errors say by themselves, where in a file, what a system says why it does not open one, and what is said of an update that was opened."""
Text = tuple[str, str, bool]
"""(context, source, whether it has a number that decides its form)"""


class Catalog:
    """One `.ts` file: what there is to translate, and what has been."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.path = FOLDER / f"mixframe_{language}.ts"
        self.texts: dict[tuple[str, str], tuple[str, ...]] = {}
        """(context, source) to its translation, in as many forms as it has; empty where there is none."""
        if self.path.exists():
            for context in ElementTree.parse(self.path).getroot().iter("context"):
                name = context.findtext("name") or ""
                for message in context.iter("message"):
                    self.texts[name, message.findtext("source") or ""] = _forms(message.find("translation"))

    def update(self, texts: Iterable[Text]) -> None:
        """Take over what the program says now; translations of what it no longer says are dropped."""
        known = self.texts
        by_source = {source: forms for (_, source), forms in known.items() if forms}
        wanted = self.wanted(texts)
        self.texts = {(at, text): known.get((at, text)) or by_source.get(text, ()) for at, text, _ in wanted}
        self._write({(at, text) for at, text, numbered in wanted if numbered})

    def wanted(self, texts: Iterable[Text]) -> list[Text]:
        """What this language has to say."""
        return sorted(text for text in set(texts) if text[2] or self.language != ENGLISH)

    def _write(self, numbered: set[tuple[str, str]]) -> None:
        root = ElementTree.Element("TS", version="2.1", language=self.language, sourcelanguage="en")
        contexts: dict[str, ElementTree.Element] = {}
        for (name, source), forms in self.texts.items():
            if name not in contexts:
                contexts[name] = ElementTree.SubElement(root, "context")
                ElementTree.SubElement(contexts[name], "name").text = name
            message = ElementTree.SubElement(contexts[name], "message")
            ElementTree.SubElement(message, "source").text = source
            translation = ElementTree.SubElement(message, "translation")
            if not forms:
                translation.set("type", "unfinished")
            if (name, source) in numbered:
                message.set("numerus", "yes")
                for number in range(LANGUAGES[self.language]):
                    form = ElementTree.SubElement(translation, "numerusform")
                    form.text = forms[number] if number < len(forms) else ""
            else:
                translation.text = forms[0] if forms else ""
        ElementTree.indent(root, " ")
        text = ElementTree.tostring(root, encoding="unicode")
        FOLDER.mkdir(parents=True, exist_ok=True)
        self.path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")

    @property
    def missing(self) -> list[tuple[str, str]]:
        """What has no translation yet."""
        return [text for text, forms in self.texts.items() if not forms]

    @property
    def is_offered(self) -> bool:
        """Whether enough of it is translated."""
        return len(self.texts) - len(self.missing) >= NEARLY * max(1, len(self.texts))


def offered() -> list[str]:
    """The languages that are compiled: those the window lets people choose."""
    return [language for language in LANGUAGES if Catalog(language).is_offered]


def _forms(translation: ElementTree.Element | None) -> tuple[str, ...]:
    if translation is None:
        return ()
    numbered = [form.text or "" for form in translation.iter("numerusform")]
    forms = tuple(numbered) if numbered else (translation.text or "",)
    return forms if all(forms) else ()


def collect() -> list[Text]:
    """Every text of the program."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted((ROOT / "designer").rglob("*.py"))}
    sayers = {path: _sayers(tree) for path, tree in trees.items()}
    found: set[Text] = set()
    for path, tree in trees.items():
        room = path.relative_to(ROOT / "designer").parts[0]
        here = {**_imported(tree, sayers), **sayers[path]}
        found.update(_Reader(here, room in ("show", "trtc", "live")).read(tree))
        if path.name == "cost.py" and room == "show":
            found.update((SHOW, text, False) for text in _returned(tree))
        if room in ("show", "trtc", "live", "picture"):
            found.update((ERROR, text, False) for text in _of_errors(tree))
    found.update((ERROR, text, False) for text in MADE_ERRORS)
    found.update((context, text, False) for context, text in OF_QT)
    found.update((ERROR, text, False) for text in _complaints())
    found.update(
        (SHOW, text, False) for text in (*INSERTED, *_words_of_differences(), *_words_of_costs(), *_rules_of_the_mix())
    )
    return sorted(found)


def _returned(tree: ast.Module) -> Iterator[str]:
    """Templates that a module's functions return together with what is put into them."""
    constants = _constants(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
            text = _text(node.value.elts[0], constants) or ""
            yield from [text] if "{" in text else []


def _of_errors(tree: ast.Module) -> Iterator[str]:
    """What the errors made in a module say, and what they advise; and other sentences that are made whole there."""
    constants = _constants(tree)
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call) in ERRORS:
            hints = [keyword.value for keyword in call.keywords if keyword.arg in ("hint", "unreached")]
            for said in (*call.args[:1], *hints):
                for one in (said.body, said.orelse) if isinstance(said, ast.IfExp) else (said,):
                    if text := _template(one) or _text(one, constants):
                        yield text
        elif isinstance(call, ast.FunctionDef) and call.name in SENTENCES:
            made = (node.value for node in ast.walk(call) if isinstance(node, (ast.Return, ast.Assign)) and node.value)
            pieces = (piece for node in made for piece in _pieces(node))
            yield from (
                text for node in pieces if (text := _template(node) or _text(node, constants) or "")[-1:] in END
            )
        elif isinstance(call, ast.Call) and ast.unparse(call.func) in ("notes.append", "looked.append"):
            # What a file lost on opening, and where keys were looked for in vain.
            yield from (text for node in call.args if (text := _template(node) or _text(node, constants)))


def _pieces(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a list, and what a choice may come to."""
    if isinstance(node, ast.List):
        for part in node.elts:
            yield from _pieces(part)
    elif isinstance(node, ast.IfExp):
        yield from (*_pieces(node.body), *_pieces(node.orelse))
    else:
        yield node


def _template(node: ast.AST) -> str | None:
    """An f-string as a template."""
    if not isinstance(node, ast.JoinedStr):
        return None
    text, names = "", set[str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            value = part.value
            while isinstance(value, ast.Call) and value.args:
                value = value.args[0]
            name = getattr(value, "id", getattr(value, "attr", "value")).strip("_").lower()
            name += str(len(names)) if name in names else ""
            names.add(name)
            text += f"{{{name}}}"
    return text


def _words_of_differences() -> Iterator[str]:
    from designer.show import diffwords

    yield from (label for label, _ in diffwords.LABELS.values())
    yield from (word for words in diffwords.CHOICES.values() for word in words.values())


def _complaints() -> Iterator[str]:
    """What is wrong with a text that is no JSON."""
    from designer.show import jsontext

    yield from ("This is not JSON", "This is not JSON: {complaint}", *jsontext.COMPLAINTS.values())


def _words_of_costs() -> Iterator[str]:
    from designer.show import cost

    yield from cost.ORDINALS
    yield from (cost.published_prices().source, cost.OWN_SOURCE)


def _rules_of_the_mix() -> Iterator[str]:
    from designer.show import mixrules

    yield from (rule.says for rule in mixrules.RULES.values())
    yield from mixrules.OTHERWISE.values()


def _constants(tree: ast.Module) -> dict[str, str]:
    """Names of the module that stand for one text."""
    return {
        target.id: text
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and (text := _text(node.value, {})) is not None
    }


def _sayers(tree: ast.Module) -> dict[str, str]:
    """Functions of a module that translate what they are given, and the context they do it in."""
    constants = _constants(tree)
    found = {}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        first = node.args.args[0].arg
        for call in ast.walk(node):
            if _name(call) == "translate" and isinstance(call, ast.Call) and len(call.args) >= 2:
                context, said = call.args[0], call.args[1]
                if isinstance(said, ast.Name) and said.id == first and (at := _text(context, constants)):
                    found[node.name] = at
    return found


def _imported(tree: ast.Module, sayers: Mapping[Path, Mapping[str, str]]) -> dict[str, str]:
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            there = ROOT.joinpath(*node.module.split("."))
            known = sayers.get(there.with_suffix(".py"), sayers.get(there / "__init__.py", {}))
            found.update({(name.asname or name.name): known[name.name] for name in node.names if name.name in known})
    return found


def _name(node: ast.AST) -> str:
    """What a call calls, without what it is called on."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _text(node: ast.AST, constants: Mapping[str, str]) -> str | None:
    """The text that an expression stands for, as far as it can be known by reading."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.Name):
        return constants.get(node.id)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _text(node.left, constants), _text(node.right, constants)
        return left + right if left is not None and right is not None else None
    return None


def _renamed(tree: ast.Module) -> Iterator[str]:
    """Other names that a module gives to `QCoreApplication.translate`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            names, values = node.targets[0], node.value
            pairs = (
                zip(names.elts, values.elts, strict=False)
                if isinstance(names, ast.Tuple) and isinstance(values, ast.Tuple)
                else [(names, values)]
            )
            for name, value in pairs:
                if isinstance(name, ast.Name) and isinstance(value, ast.Attribute) and value.attr == "translate":
                    yield name.id


class _Reader:
    """Walks one module."""

    def __init__(self, sayers: Mapping[str, str], plain: bool) -> None:
        self._sayers = sayers
        self._plain = plain
        self._constants: dict[str, str] = {}
        self._translators = {"translate", "N"}
        """What takes a context and a text; `say = QCoreApplication.translate` makes one more."""

    def read(self, tree: ast.Module) -> Iterator[Text]:
        self._constants = _constants(tree)
        self._translators |= set(_renamed(tree))
        yield from self._walk(tree, "")

    def _walk(self, node: ast.AST, inside: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, inside)
            yield from self._walk(child, child.name if isinstance(child, ast.ClassDef) else inside)

    def _call(self, call: ast.Call, inside: str) -> Iterator[Text]:
        name, arguments = _name(call), call.args
        if name in self._translators and len(arguments) >= 2:
            if context := _text(arguments[0], self._constants):
                yield from self._texts(arguments[1], context)
        elif name in self._sayers and isinstance(call.func, ast.Name) and arguments:
            yield from self._texts(arguments[0], self._sayers[name], numbered=len(arguments) > 2)
        elif name == "tr" and isinstance(call.func, ast.Attribute) and arguments:
            owner = getattr(call.func.value, "id", "")
            at = inside if owner in ("self", "cls") or not owner[:1].isupper() else owner
            yield from self._texts(arguments[0], at, numbered=len(arguments) > 2)
        elif self._plain and name in TOLD:
            for place in TOLD[name]:
                if isinstance(place, int) and place < len(arguments):
                    yield from self._texts(arguments[place], SHOW)
            for keyword in call.keywords:
                if keyword.arg in TOLD[name]:
                    yield from self._texts(keyword.value, SHOW)

    def _texts(self, node: ast.AST, context: str, *, numbered: bool = False) -> Iterator[Text]:
        """The text, or both of a choice between two."""
        if isinstance(node, ast.IfExp):
            yield from self._texts(node.body, context, numbered=numbered)
            yield from self._texts(node.orelse, context, numbered=numbered)
        elif text := _text(node, self._constants):
            yield (context, text, numbered or "%n" in text)


def update() -> int:
    """Bring every `.ts` file in step with the program."""
    texts = collect()
    for language in LANGUAGES:
        catalog = Catalog(language)
        catalog.update(texts)
        print(f"-- {catalog.path.name}: {len(catalog.texts)} texts, {len(catalog.missing)} without a translation")
    return 0


def compile_all() -> int:
    """Make the `.qm` file of each language that is offered where its `.ts` file is newer; the window looks for these."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for language in LANGUAGES:
        source = FOLDER / f"mixframe_{language}.ts"
        made = source.with_suffix(".qm")
        if not Catalog(language).is_offered:
            made.unlink(missing_ok=True)
            continue
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([program, "-silent", "-nounfinished", source, "-qm", made], check=True)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(compile_all() if sys.argv[1:] == ["compile"] else update())
