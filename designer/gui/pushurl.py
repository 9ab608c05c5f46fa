"""A push URL for Tencent's CDN made of its parts: domain, application, stream and key, with its expiry in words.

The key signs the URL and is kept nowhere; the signature goes into the vault.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.gui import errorwords, figures, language
from designer.gui.store import ShowStore
from designer.gui.theme import set_role
from designer.show import destinations, edits
from designer.trtc import pushurl
from designer.trtc.errors import DesignerError
from designer.trtc.structures import McuPublishCdnParam


def tr(text: str) -> str:
    return QCoreApplication.translate("pushurl", text)


class PushUrlDialog(QDialog):
    """Asks for the parts, and adds the destination: in the place of the one that pushes there already, if any."""

    def __init__(self, store: ShowStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pushUrlDialog")
        self.setWindowTitle(tr("Make a push URL"))
        self._store = store
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._label("", tr("A destination on Tencent's CDN, made of what its console shows."), ""))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        self.domain = self._field(form, "pushDomain", tr("Push domain"), "1234.livepush.myqcloud.com")
        self.app_name = self._field(form, "pushAppName", tr("Application"), "live")
        self.app_name.setText("live")
        self.stream = self._field(form, "pushStream", tr("Stream"), tr("friday_show"))
        self.key = self._field(form, "pushKey", tr("Key"), tr("none: the URL is not signed"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        layout.addLayout(form)
        self.until = self._label("pushUntil", "", "dim")
        layout.addWidget(self.until)
        self.said = self._label("pushSaid", "", "warning")
        layout.addWidget(self.said)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.rejected.connect(self.reject)
        add = QPushButton(tr("Add"))
        add.setObjectName("addPushUrl")
        set_role(add, "primary")
        add.clicked.connect(self._on_add)
        box.addButton(add, QDialogButtonBox.ButtonRole.ActionRole)
        add.setDefault(True)
        layout.addWidget(box)
        self.setMinimumWidth(480)
        self.key.textChanged.connect(self._on_key)
        self._on_language_changed()
        language.signals().changed.connect(self._on_language_changed)

    def _on_language_changed(self) -> None:
        self._on_key(self.key.text())

    def _label(self, name: str, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        if role:
            set_role(label, role)
        return label

    def _field(self, form: QFormLayout, name: str, text: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(text)
        field.setPlaceholderText(example)
        label = QLabel(text)
        set_role(label, "dim")
        form.addRow(label, field)
        return field

    def _on_key(self, key: str) -> None:
        if not key:
            self.until.setText(tr("Without a key the URL works where the domain asks for none, and for ever."))
            return
        planned = self._store.truth.planned_end
        until = figures.moment(destinations.expiry(planned, now=time.time()))
        if planned is None:
            text = tr("Good until {until}: a week, since the show has no planned end.")
        else:
            text = tr("Good until {until}: a day beyond the planned end, so that a lost push can come back.")
        self.until.setText(text.format(until=until))

    def _on_add(self) -> None:
        show = self._store.truth
        try:
            entry = destinations.tencent_destination(
                self._store.vault,
                domain=self.domain.text(),
                app_name=self.app_name.text(),
                stream_name=self.stream.text(),
                key=self.key.text() or None,
                now=time.time(),
                planned_end=show.planned_end,
            )
        except DesignerError as error:
            self.said.setText(errorwords.told(error))
            return
        there = show.base.publish_cdn_params or ()
        at = next((at for at, other in enumerate(there) if _place(other) == _place(entry)), None)
        if at is None:
            at = len(there)
        else:
            show = edits.remove_entry(show, "PublishCdnParams", at)
        self._store.apply(tr("Add push URL"), edits.insert_entry(show, "PublishCdnParams", at, entry))
        self.key.clear()
        self.accept()


def _place(entry: McuPublishCdnParam) -> str:
    """Where it pushes to: the URL without its query."""
    url = entry.publish_cdn_url or ""
    return url[: pushurl.split(url).query[0]].rstrip("?")
