"""Every field of every structure is in the inspector, and brings a value to the show and back."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from designer.gui.panels.inspector import Inspector
from designer.gui.panels.inspector.buttons import FlagsField, ThumbField
from designer.gui.panels.inspector.choices import ChoiceField, ColourField, StringsField
from designer.gui.panels.inspector.declare import Field, ListOf, Section, snake
from designer.gui.panels.inspector.fields import NumberField, SealedField
from designer.gui.panels.inspector.longtext import LongTextField
from designer.gui.panels.inspector.sections_item import PAGES
from designer.gui.panels.inspector.sections_output import OUTPUT
from designer.show.vault import TOKEN
from designer.trtc.structures import StartPublishCdnStream, Structure
from tests.gui.panels.inspecting import (
    answer,
    choose_another,
    dumped,
    make_store,
    marks,
    open_all,
    row_of,
    tiles,
    type_long,
    type_text,
)


def members(kind: type[Structure], seen: set[type]) -> Iterator[tuple[str, str]]:
    """(structure, member in the API's spelling) of everything a Start request can hold, lists of structures apart."""
    if kind in seen:
        return
    seen.add(kind)
    kind.model_rebuild()
    for info in kind.model_fields.values():
        part = structure_in(info.annotation)
        if part is None:
            yield kind.__name__, info.alias or ""
        else:
            yield from members(part, seen)


def structure_in(annotation: Any) -> type[Structure] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation if issubclass(annotation, Structure) else None
    if typing.get_origin(annotation) in (types.UnionType, typing.Union, tuple):
        return next((part for arg in typing.get_args(annotation) if (part := structure_in(arg))), None)
    return None


ALL = sorted(f"{owner}.{name}" for owner, name in members(StartPublishCdnStream, set()))


def declared(section: Section) -> Iterator[Field]:
    for part in section.parts:
        if isinstance(part, Field):
            yield part
        elif isinstance(part, ListOf):
            yield from part.fields


SECTIONS = [*OUTPUT, *(section for kind in ("tile", "image", "text") for section in PAGES[kind])]


def test_every_member_of_every_structure_is_declared() -> None:
    assert len(ALL) >= 100
    assert sorted({field.key for section in SECTIONS for field in declared(section)}) == ALL


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_fields_are_bound_to_members_that_exist_and_say_what_they_are(section: Section) -> None:
    for field in declared(section):
        assert snake(field.name) in field.owner.model_fields, field.key
        assert field.label
        if field.kind == "choice":
            assert len({choice.value for choice in field.choices}) == len(field.choices) >= 2


@pytest.fixture
def store(qtbot):
    return make_store()


@pytest.fixture
def panel(qtbot, store):
    panel = Inspector(store)
    store.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(310, 900)
    panel.show()
    return panel


def selections(store):
    return {"nothing": (), "tile": (tiles(store)[0],), "image": (marks(store)[0],), "text": (marks(store)[1],)}


def test_every_member_of_every_structure_has_an_editor_with_its_name(panel, store) -> None:
    found = set()
    for ids in selections(store).values():
        store.select(ids)
        open_all(panel)
        for row in panel._rows():
            if row.editor.isVisibleTo(panel):
                found.add(row.editor.objectName())
                assert row.editor.accessibleName()
                assert row.editor.toolTip().startswith(row.field.key)
                if row.field.unit:
                    assert row.field.unit in row.editor.accessibleName()
    assert found == set(ALL)


@pytest.mark.parametrize("which", ["nothing", "tile", "image", "text"])
def test_every_editor_makes_one_undo_entry_and_undo_brings_the_bytes_back(panel, store, which) -> None:
    store.select(selections(store)[which])
    open_all(panel)
    before = dumped(store.truth)
    rows = [row for row in panel._rows() if row.editor.isVisibleTo(panel)]
    assert rows
    for row in rows:
        count, holds = store.undo_stack.count(), row.holds()
        value = work(row.editor)
        answer(panel, "keep")
        assert store.undo_stack.count() == count + 1, row.path
        assert row.holds() != holds, row.path
        if value is not None:
            assert row.holds() == value, row.path
            assert row.editor.value() == value
        assert dumped(store.truth) != before
        store.undo_stack.undo()
        store.select(selections(store)[which])
        assert dumped(store.truth) == before, row.path
        assert row.holds() == holds, row.path
        assert row.editor.value() == holds, row.path
        store.undo_stack.setIndex(0)
        store.undo_stack.clear()


def work(editor) -> object:
    """Give an editor another value the way a person does; gives the value, None where it gets sealed."""
    if isinstance(editor, (ChoiceField, ThumbField, FlagsField)):
        return choose_another(editor)
    if isinstance(editor, LongTextField):
        type_long(editor, "other words")
        return "other words"
    if isinstance(editor, NumberField):
        type_text(editor, "77")
        return 77
    if isinstance(editor, ColourField):
        type_text(editor, "#abcdef")
        return "0xABCDEF"
    if isinstance(editor, StringsField):
        type_text(editor, "x, y")
        return ("x", "y")
    if isinstance(editor, SealedField):
        type_text(editor, "rtmp://cdn.example/live/another-key")
        return None
    type_text(editor, "other")
    return "other"


@pytest.mark.parametrize("which", ["nothing", "tile", "image", "text"])
def test_clearing_makes_a_member_absent(panel, store, which) -> None:
    from designer.show.edits import UNSET

    store.select(selections(store)[which])
    open_all(panel)
    rows = [row for row in panel._rows() if row.editor.isVisibleTo(panel)]
    for row in rows:
        if isinstance(row.editor, (ChoiceField, ThumbField, FlagsField, LongTextField, SealedField)):
            continue
        type_text(row.editor, "")
        assert row.holds() is UNSET, row.path
        name = snake(row.field.name)
        assert f'"{name}":null' not in dumped(store.truth)
        store.undo_stack.undo()
        store.select(selections(store)[which])


def test_editors_know_their_place_in_the_request(panel, store) -> None:
    open_all(panel)
    editor = panel.findChild(SealedField, "McuPublishCdnParam.PublishCdnUrl")
    assert row_of(panel, editor).path == "PublishCdnParams[0].PublishCdnUrl"
    assert TOKEN.search(editor.value())
