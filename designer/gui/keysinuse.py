"""Whose keys the next call goes out with, always said at the target: environment, keyring, a file, the stage's own.

The keyring and the vendor's files are looked into in a thread, and nothing secret is kept of what is found.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.gui import language
from designer.gui.tasks import Tasks
from designer.live.api import Target
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.target import TargetChoice
    from designer.gui.window import MainWindow
    from designer.trtc.credentials import Credentials


class KeysInUse(QObject):
    """Looks for the keys of the target that is chosen. `words` says where they are from."""

    told = Signal()
    """What is said has been brought up to date."""

    def __init__(self, window: MainWindow, tasks: Tasks, target: TargetChoice) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._target = target
        self.words = ""
        self.identity = ""
        """What tells one account from another: the SecretId. It is not shown, and kept in memory alone."""
        target.changed.connect(self.look_later)
        language.signals().changed.connect(self.look_later)  # what is said is in another language

    def look_later(self) -> None:
        """Look, and say what was found, without holding anybody up."""
        self._tasks.spawn(self.look(), name="keys in use")

    async def look(self) -> DesignerError | None:
        """Look where the keys are from now. Returns what is in the way of using any.

        While a task runs its keys stay in use, whatever is chosen meanwhile.
        """
        if self._target.locked:
            return None
        where = self._target.target
        account = self._window.settings.get("account") or None
        try:
            found = await asyncio.to_thread(_find, where, account)
        except DesignerError as error:
            self._found(where, None)
            return error
        self._found(where, found)
        return None

    def _found(self, where: Target, found: Credentials | None) -> None:
        # What was chosen anew meanwhile is looked for again, and what runs keeps its keys.
        if where is self._target.target and not self._target.locked:
            self._say(found)

    def use(self, found: Credentials) -> None:
        """These are the keys that calls go out with."""
        self._say(found)

    def _say(self, found: Credentials | None) -> None:
        self.identity = "" if found is None else found.secret_id
        self.words = self._words_of(found)
        button = self._window.topbar.target
        button.set_keys(self.tr("Keys: {where}").format(where=self.words), warning=found is None)
        why = self.tr("Where it goes, and whose keys the calls go out with: {keys}").format(keys=self.words)
        button.setToolTip(why)
        button.setAccessibleDescription(why)
        self.told.emit()

    def _words_of(self, found: Credentials | None) -> str:
        if found is None:
            return self.tr("none found")
        match found.origin:
            case "environment":
                return self.tr("environment")
            case "keyring" if found.account:
                return self.tr("account {name} (keyring)").format(name=found.account)
            case "keyring":
                return self.tr("keyring")
            case "stage":
                return self.tr("the stage’s own")
        return _short(found.source)


def _find(target: Target, account: str | None) -> Credentials:
    from designer.trtc import credentials  # not before the first paint

    return credentials.for_stage() if target is Target.STAGE else credentials.find(account=account)


def _short(path: str) -> str:
    home = str(Path.home())
    return f"~{path.removeprefix(home)}" if path.startswith(home) else path
