"""The proxy of the settings: what is set, from which moment it counts, and where its password goes.

The keyring is asked in a thread: it may take its time, or ask for a password of its own. What is set counts as soon as
the keyring has answered, so that no call goes to a new proxy without the password that was entered with it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from designer.trtc import proxies, proxyaddress
from designer.trtc.proxies import HELD, KEYRING, Choice

if TYPE_CHECKING:
    from designer.gui.settings import Settings
    from designer.gui.tasks import Tasks


def tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)


class ProxyDesk(QObject):
    """Sets the proxy of this process. `changed`: something was set, and is to be kept and shown."""

    changed = Signal()

    def __init__(self, settings: Settings, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self._one_by_one = asyncio.Lock()
        self._asking = 0
        self._coming: str | None = None
        self._count()

    # what is set

    @property
    def kind(self) -> str:
        """ "system", "none" or "own"."""
        return str(self._settings.get("proxy"))

    @property
    def is_own(self) -> bool:
        """Whether the address counts."""
        return self.kind == "own"

    @property
    def address(self) -> str:
        """The own address, without its password."""
        return str(self._settings.get("proxy_address"))

    @property
    def entered(self) -> str:
        """The address that was entered last: it counts once the keyring has its password."""
        return self.address if self._coming is None else self._coming

    @property
    def has_password(self) -> bool:
        """Whether one was entered, wherever it is now."""
        return bool(self._settings.get("proxy_password"))

    def address_note(self) -> str:
        """What is to be known of the address as it is."""
        if self.is_own and not self.entered:
            return tr("Until an address is entered, nothing is sent to the cloud.")
        return ""

    def password_note(self) -> str:
        """Where the password is."""
        if self._asking:
            return tr("Asking the keyring…")
        if proxies.is_held(self.address):
            return tr("No keyring works here: the password is held until Mixframe is closed.")
        if self._settings.get("proxy_password") == HELD:
            return tr("It was held until Mixframe was closed: enter it again.")
        return tr("It is in the keyring.") if self.has_password else ""

    # what is asked

    def choose(self, kind: str) -> None:
        """Take the system's proxy, none, or the own one."""
        self._settings.set("proxy", kind)
        self._count()

    def enter_address(self, text: str) -> str:
        """Take an address, and what stands of it in the settings. A password in it goes where passwords are.

        Raises Unreadable where it is none; what was set stays in effect then.
        """
        address, password = proxyaddress.read(text)
        self._begin(address, password)
        return address

    def forget_address(self) -> None:
        """No own address any more, and no password for it."""
        self._begin("", None)

    def enter_password(self, text: str) -> str:
        """Take the password for the address. Nothing of it is to be seen any more. Raises Unreadable."""
        proxyaddress.check_user(self.entered)
        self._tasks.spawn(self._keep(text), name="password of the proxy")
        return ""

    def forget_password(self) -> None:
        """Take the password out of the keyring."""
        self._tasks.spawn(self._keep(None), name="password of the proxy")

    # what is done, in a thread

    def _begin(self, address: str, password: str | None) -> None:
        self._coming = address
        self._tasks.spawn(self._move(address, password), name="address of the proxy")

    async def _move(self, address: str, password: str | None) -> None:
        async with self._one_by_one:
            before, same = self.address, address == self.address
            where = str(self._settings.get("proxy_password")) if same else ""
            if password is not None:
                where = await self._ask(address, password)
            self._set(address, where)
            if before and not same:
                await self._ask(before, None)
                self.changed.emit()

    async def _keep(self, password: str | None) -> None:
        async with self._one_by_one:
            self._set(self.address, await self._ask(self.address, password))

    async def _ask(self, address: str, password: str | None) -> str:
        self._asking += 1
        self.changed.emit()
        try:
            return await asyncio.to_thread(proxies.keep_password, address, password)
        finally:
            self._asking -= 1

    def _set(self, address: str, where: str) -> None:
        self._coming = None if self._coming == address else self._coming
        self._settings.set("proxy_address", address)
        self._settings.set("proxy_password", where)
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        """Let what is set be in effect from the next call on."""
        where = str(self._settings.get("proxy_password"))
        proxies.choose(Choice(self.kind, self.address, where if where in (KEYRING, HELD) else ""))
