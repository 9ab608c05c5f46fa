"""Which finding belongs beside which field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from designer.show.model import Look

if TYPE_CHECKING:
    from designer.gui.panels.inspector.section import SectionBox
    from designer.trtc.constraints import Finding

_VIDEO = "VideoParams."
_ENCODE = "VideoParams.VideoEncode"
_TILES = "VideoParams.LayoutParams.MixLayoutList["
_MARKS = "VideoParams.WaterMarkList["
_RANK = {"error": 0, "warning": 1, "hint": 2}


def item_path(index: str, inner: str) -> str:
    """The JSON path of a member of the entry that `request_index` calls `MixLayoutList[1]`."""
    start = "VideoParams.LayoutParams." if index.startswith("MixLayoutList") else _VIDEO
    return f"{start}{index}.{inner}" if inner else f"{start}{index}"


def _ids_by_path(look: Look) -> dict[str, str]:
    """Path of an entry in the request -> id of its item; hidden items have none."""
    from designer.show.request import request_index

    return {item_path(index, ""): id_ for id_, index in request_index(look).items()}


class Sorted:
    """Findings of the look in hand: by item and member, and by path for the rest. The worst one of each."""

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Finding]] = {}
        self.rest: dict[str, Finding] = {}

    @staticmethod
    def inner(path: str) -> str:
        """The part of a path inside a tile or watermark; of any other path what the inspector calls it."""
        if path.startswith((_TILES, _MARKS)):
            return path.partition("]")[2].removeprefix(".")
        return path.removeprefix(_VIDEO) if path.startswith(_VIDEO) and not path.startswith(_ENCODE) else path

    def place(self, path: str, look: Look) -> tuple[str | None, str]:
        """Id of the item a path leads into, or None, and the path inside it."""
        inner = self.inner(path)
        if path.startswith((_TILES, _MARKS)):
            return _ids_by_path(look).get(path.partition("]")[0] + "]"), inner
        return None, inner

    def of_section(self, box: SectionBox) -> dict[str, Finding]:
        """What is to be said in an output section."""
        return {path: finding for path, finding in self.rest.items() if box.owns(path) or box.holds(path)}


def sort_findings(findings: Iterable[Finding], look: Look) -> Sorted:
    """Findings about this look and about the show, by where they are shown."""
    ordered = sorted(findings, key=lambda finding: _RANK.get(finding.severity, 3))
    found = Sorted()
    ids: dict[str, str] | None = None
    for finding in ordered:
        if finding.look is not None and finding.look != look.name:
            continue
        inner = Sorted.inner(finding.path)
        id_ = finding.item
        if id_ is None and finding.path.startswith((_TILES, _MARKS)):
            ids = _ids_by_path(look) if ids is None else ids
            id_ = ids.get(finding.path.partition("]")[0] + "]")
            if id_ is None:
                continue
        target = found.rest if id_ is None else found.items.setdefault(id_, {})
        target.setdefault(inner, finding)
    return found
