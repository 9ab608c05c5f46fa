"""A push URL out of domain, application, stream and key: signed beyond the planned end, its key in nothing that is kept."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from designer.gui.pushurl import PushUrlDialog
from designer.show import files
from designer.show.destinations import BEYOND_SECONDS
from designer.show.walk import put
from designer.trtc import pushurl

KEY = "planted-push-key-0001"
DOMAIN = "77.livepush.myqcloud.com"


@pytest.fixture
def dialog(make_window, qtbot):
    window = make_window()
    window.actions_by_name["makePushUrl"].trigger()
    return window.findChild(PushUrlDialog)


def fill(dialog, *, domain=DOMAIN, stream="evening", key=KEY):
    for field, text in ((dialog.domain, domain), (dialog.stream, stream), (dialog.key, key)):
        field.clear()
        QTest.keyClicks(field, text)


def add(dialog):
    QTest.mouseClick(dialog.findChild(QPushButton, "addPushUrl"), Qt.MouseButton.LeftButton)


def test_it_is_signed_beyond_the_planned_end_and_one_undo_takes_it_back(dialog):
    store = dialog._store
    end = time.time() + 6 * 3600
    store.apply("Plan", put(store.truth, planned_end=end))
    before = store.truth
    fill(dialog)
    assert "planned end" in dialog.findChild(QLabel, "pushUntil").text()
    add(dialog)
    entry = store.truth.base.publish_cdn_params[-1]
    url = store.vault.reveal(entry.publish_cdn_url)
    read = pushurl.read(url)
    assert url.startswith(f"rtmp://{DOMAIN}/live/evening?") and entry.is_tencent_cdn == 1
    assert read.expires_at == int(end) + BEYOND_SECONDS
    assert read.tx_secret == pushurl.tx_secret(KEY, "evening", read.tx_time)
    kept = files.dump_show(store.truth).decode()
    assert KEY not in kept and read.tx_secret not in kept and dialog.key.text() == ""
    store.undo()
    assert store.truth is before


def test_made_again_it_takes_the_place_of_the_one_that_pushes_there(dialog):
    store = dialog._store
    fill(dialog)
    add(dialog)
    count = len(store.truth.base.publish_cdn_params)
    first = store.truth.base.publish_cdn_params[-1]
    fill(dialog, key="another-key")
    add(dialog)
    assert len(store.truth.base.publish_cdn_params) == count
    assert store.truth.base.publish_cdn_params[-1] != first


@pytest.mark.parametrize("stream", ["", "a/b", "with space"])
def test_what_would_be_another_url_is_said_and_nothing_is_added(dialog, stream):
    store = dialog._store
    before = store.truth
    fill(dialog, stream=stream)
    add(dialog)
    assert "StreamName" in dialog.said.text() and store.truth is before and dialog.isVisible()
