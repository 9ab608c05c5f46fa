"""Templates of somebody's own: kept as files outside of shows, read and written off the window's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from designer import home
from designer.gui import dialogs
from designer.gui.tasks import Tasks
from designer.show import templates
from designer.show.files import save_atomically
from designer.show.templates import Own
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.window import MainWindow

T = TypeVar("T")


def folder() -> Path:
    """Where own templates are kept."""
    return home.home() / "templates"


class TemplateDesk(QObject):
    """Answers what the strip asks for. The files are read when it is shown for the first time."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._strip = window.templates
        self._tasks = tasks
        self._folder = folder()
        self._known = False
        strip = self._strip
        strip.shown_changed.connect(self._on_shown)
        strip.save_asked.connect(self._on_save)
        strip.import_asked.connect(self._on_import)
        strip.export_asked.connect(self._on_export)
        strip.rename_asked.connect(self._on_rename)
        strip.remove_asked.connect(self._on_remove)
        strip.move_asked.connect(self._on_move)

    def _on_shown(self, shown: bool) -> None:
        if shown and not self._known:
            self._known = True
            self._tasks.spawn(self._show_own(), name="read own templates")

    def _run(self, work: Callable[[], object], name: str) -> None:
        self._tasks.spawn(self._done(work), name=name)

    async def _done(self, work: Callable[[], T]) -> T:
        """Do something with the files, then show what is there."""
        try:
            return await asyncio.to_thread(work)
        except OSError as problem:
            raise DesignerError(
                self.tr("The template could not be written or read"), where=problem.filename, hint=str(problem.strerror)
            ) from problem
        finally:
            await self._show_own()

    async def _show_own(self) -> None:
        self._strip.set_own(await asyncio.to_thread(templates.own_templates, self._folder))

    def _own(self, key: str) -> Own | None:
        return next((own for own in self._strip.own if own.key == key), None)

    def _on_save(self) -> None:
        self._tasks.spawn(self.save(), name="save template")

    async def save(self) -> None:
        """Keep the look in hand as a template, under a name that is asked for."""
        store = self._window.store
        # Where there is nothing to keep, that is said before a name is asked for.
        templates.own_from_look(store.truth, store.look, store.look.name)
        name = await dialogs.ask_text(
            self._window,
            name="templateName",
            title=self.tr("Keep as template"),
            label=self.tr("Name of the template"),
            text=store.look.name,
        )
        if name:
            own = templates.own_from_look(store.truth, store.look, name, order=len(self._strip.own))
            kept = await self._done(lambda: templates.save_own(self._folder, own))
            self._strip.show_own_template(kept.key)

    def _on_rename(self, key: str) -> None:
        own = self._own(key)
        if own is not None:
            self._tasks.spawn(self._rename(own), name="rename template")

    async def _rename(self, own: Own) -> None:
        name = await dialogs.ask_text(
            self._window,
            name="templateName",
            title=self.tr("Rename the template"),
            label=self.tr("Name of the template"),
            text=own.name,
        )
        if name:
            await self._done(lambda: templates.rename_own(self._folder, own, name))

    def _on_remove(self, key: str) -> None:
        own = self._own(key)
        if own is not None:
            self._tasks.spawn(self._remove(own), name="remove template")

    async def _remove(self, own: Own) -> None:
        answer = await dialogs.Question(
            self._window,
            name="removeTemplate",
            title=self.tr("Remove the template “{name}”?").format(name=own.name),
            sentences=[self.tr("Looks that were arranged with it stay as they are. This cannot be undone.")],
            choices=[("confirm", self.tr("Remove"), "danger")],
        ).answer()
        if answer == "confirm":
            await self._done(lambda: templates.remove_own(self._folder, own.key))

    def _on_move(self, key: str, by: int) -> None:
        keys = [own.key for own in self._strip.own]
        if key in keys:
            at = keys.index(key)
            keys.insert(max(0, at + by), keys.pop(at))
            self._run(lambda: templates.reorder_own(self._folder, keys), "move template")

    def _on_export(self, key: str) -> None:
        own = self._own(key)
        if own is not None:
            self._tasks.spawn(self._export(own), name="export template")

    async def _export(self, own: Own) -> None:
        path = await dialogs.choose_file(
            self._window,
            title=self.tr("Export the template"),
            save=True,
            folder=None,
            name=f"{own.key}.mixframe-template.json",
            filters=self.tr("Templates (*.json)"),
        )
        if path is not None:
            await self._done(lambda: save_atomically(path, templates.dump_own(own)))

    def _on_import(self) -> None:
        self._tasks.spawn(self._import(), name="import templates")

    async def _import(self) -> None:
        path = await dialogs.choose_file(
            self._window,
            title=self.tr("Add a template from a file"),
            save=False,
            folder=None,
            filters=self.tr("Templates (*.json);;All files (*)"),
        )
        if path is not None:
            taken, known = await self._done(lambda: self._take(path))
            self._strip.show_own_template(taken.key)
            if known:
                words = self.tr("You have this template already: “{name}”. Nothing was added.")
                self._window.set_banner(words.format(name=taken.name))

    def _take(self, path: Path) -> tuple[Own, bool]:
        """The template of a file, kept; and whether it was kept already, and no second one was made."""
        with path.open("rb") as file:
            own = templates.read_own(file.read(templates.LARGEST_FILE + 1), name=path.name)
        kept = templates.own_templates(self._folder)
        twin = next((one for one in kept if templates.are_equal(one, own)), None)
        if twin is not None:
            return twin, True
        return templates.save_own(self._folder, own._replace(order=len(kept))), False
