"""Whose keys the cloud is called with: the source in use, and the accounts kept in the keyring.

The keyring is asked in a thread: it may take its time, or ask for a password. Nothing that was entered is ever
shown again; the settings know the names of the accounts alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from designer.gui import errorwords
from designer.gui.tasks import Tasks
from designer.gui.theme import set_role
from designer.trtc import credentials
from designer.trtc.credentials import Credentials
from designer.trtc.errors import DesignerError

if TYPE_CHECKING:
    from designer.gui.settings import Settings


def tr(text: str) -> str:
    return QCoreApplication.translate("accounts", text)


class AccountsDialog(QDialog):
    """Choose, add and remove accounts. `told` is emitted when something asked of the keyring has come to an end."""

    told = Signal()

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountsDialog")
        self.setWindowTitle(tr("Accounts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self._tasks = tasks
        self._names_of_fields: list[QLabel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        self.source = self._label("accountSource", "title")
        layout.addWidget(self.source)
        self.list = QListWidget()
        self.list.setObjectName("accountList")
        self.list.setAccessibleName(tr("Accounts"))
        self.list.setMinimumHeight(96)
        layout.addWidget(self.list)
        self._use = self._button("useAccount", tr("Use"), self._on_use)
        self._remove = self._button("removeAccount", tr("Remove from the keyring"), self._on_remove)
        row = QHBoxLayout()
        row.addWidget(self._use)
        row.addWidget(self._remove)
        row.addStretch(1)
        layout.addLayout(row)

        layout.addWidget(self._heading(tr("ADD OR REPLACE AN ACCOUNT")))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        self.name = self._field(form, "accountName", tr("Name"))
        self.secret_id = self._field(form, "accountSecretId", "SecretId", hidden=True)
        self.secret_key = self._field(form, "accountSecretKey", "SecretKey", hidden=True)
        self.token = self._field(form, "accountToken", tr("Token, if the keys are temporary"), hidden=True)
        layout.addLayout(form)
        self._keep = self._button("keepAccount", tr("Keep in the keyring"), self._on_keep)
        layout.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)

        layout.addWidget(self._heading(tr("KEY THAT USERSIGS ARE MADE WITH")))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        self.sdk_app_id = self._field(form, "sdkAppId", "SdkAppId")
        self.sdk_key = self._field(form, "sdkSecretKey", tr("SDK secret key"), hidden=True)
        layout.addLayout(form)
        row = QHBoxLayout()
        self._keep_sdk = self._button("keepSdkKey", tr("Keep in the keyring"), self._on_keep_sdk)
        self._remove_sdk = self._button("removeSdkKey", tr("Remove from the keyring"), self._on_remove_sdk)
        row.addWidget(self._keep_sdk)
        row.addWidget(self._remove_sdk)
        row.addStretch(1)
        layout.addLayout(row)

        self.said = self._label("accountSaid", "dim")
        layout.addWidget(self.said)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self.setMinimumWidth(520)
        # Fields of both parts begin at one edge.
        for label in self._names_of_fields:
            label.setMinimumWidth(max(label.sizeHint().width() for label in self._names_of_fields))
        self._fill()
        self._run(self._find(), tr("Looking for keys…"))

    # building

    def _label(self, name: str, role: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_role(label, role)
        return label

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        set_role(label, "heading")
        label.setContentsMargins(0, 8, 0, 0)
        return label

    def _field(self, form: QFormLayout, name: str, text: str, *, hidden: bool = False) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(text)
        if hidden:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        label = QLabel(text)
        set_role(label, "dim")
        self._names_of_fields.append(label)
        form.addRow(label, field)
        return field

    def _button(self, name: str, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _names(self) -> list[str]:
        return sorted(name for name in self._settings.get("accounts") if isinstance(name, str))

    def _fill(self) -> None:
        self.list.clear()
        used = self._settings.get("account")
        for name in ("", *self._names()):
            text = name or tr("Whichever is found: environment, keyring, the vendor's files")
            item = QListWidgetItem(f"✓ {text}" if name == used else text)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
            if name == used:
                self.list.setCurrentItem(item)

    @property
    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    # what is asked

    def _on_use(self) -> None:
        self._settings.set("account", self._chosen)
        self._fill()
        self._run(self._find(), tr("Looking for keys…"))

    def _on_remove(self) -> None:
        if self._chosen:
            self._run(self._drop(self._chosen), tr("Asking the keyring…"))

    def _on_keep(self) -> None:
        name = self.name.text().strip()
        if not name or not self.secret_id.text() or not self.secret_key.text():
            self._say(tr("An account needs a name, a SecretId and a SecretKey."))
            return
        if ":" in name:
            self._say(tr("The name of an account holds no colon."))
            return
        keys = Credentials(self.secret_id.text(), self.secret_key.text(), self.token.text() or None)
        self._run(self._keep_account(name, keys), tr("Asking the keyring…"))

    def _on_keep_sdk(self) -> None:
        self._sdk(self.sdk_key.text())

    def _on_remove_sdk(self) -> None:
        self._sdk(None)

    def _sdk(self, key: str | None) -> None:
        app = self.sdk_app_id.text().strip()
        if not app.isascii() or not app.isdigit():
            self._say(tr("An SdkAppId is a number, such as 1400000000."))
            return
        self._run(self._keep_sdk_key(int(app), key), tr("Asking the keyring…"))

    # what is done, in a thread

    async def _find(self) -> str:
        account = self._settings.get("account") or None
        self.source.setText(tr("Keys in use: none"))
        found = await asyncio.to_thread(credentials.find, account=account)
        self.source.setText(tr("Keys in use: {source}").format(source=found.source))
        return ""

    async def _keep_account(self, name: str, keys: Credentials) -> str:
        await asyncio.to_thread(credentials.keep, keys, account=name)
        self._settings.set("accounts", sorted({*self._names(), name}))
        for field in (self.name, self.secret_id, self.secret_key, self.token):
            field.clear()
        self._fill()
        return tr("The account {name} is in the keyring.").format(name=name)

    async def _drop(self, name: str) -> str:
        await asyncio.to_thread(credentials.drop, name)
        self._settings.set("accounts", [other for other in self._names() if other != name])
        if self._settings.get("account") == name:
            self._settings.set("account", "")
        self._fill()
        await self._find()
        return tr("The account {name} is no longer in the keyring.").format(name=name)

    async def _keep_sdk_key(self, app: int, key: str | None) -> str:
        await asyncio.to_thread(credentials.keep_sdk_secret_key, app, key)
        self.sdk_key.clear()
        if key is None:
            return tr("The key of {app} is no longer in the keyring.").format(app=app)
        return tr("The key of {app} is in the keyring: UserSigs are made with it.").format(app=app)

    def _run(self, work: Coroutine[Any, Any, str], meanwhile: str) -> None:
        self._say(meanwhile)
        self._tasks.spawn(self._told(work), name="accounts")

    async def _told(self, work: Coroutine[Any, Any, str]) -> None:
        try:
            said = await work
        except DesignerError as error:
            said = errorwords.told(error)
        except RuntimeError:
            if isValid(self):
                raise
            return  # it was closed while the keyring was asked
        if isValid(self):
            self._say(said)
            self.told.emit()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        layout = self.layout()
        if layout is not None:  # what is said now may take more lines than what was said before
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(max(self.width(), self.minimumWidth())))
