"""A show in which every structure of the API is there, an inspector on it, and hands to work it with."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from designer.gui.dialogs import Question
from designer.gui.panels.inspector import Inspector
from designer.gui.panels.inspector.buttons import FlagsField, ThumbField
from designer.gui.panels.inspector.choices import ChoiceField
from designer.gui.panels.inspector.longtext import LongTextField
from designer.gui.panels.inspector.rows import Row
from designer.gui.store import ShowStore
from designer.show.model import Show, find_item
from designer.show.request import show_from_request
from designer.show.vault import Vault
from designer.trtc.structures import StartPublishCdnStream

SIG = "eJw1jUEKwjAURO-StZT8NL9NCi4UFBRBqLpxJ_Z"
PUSH_KEY = "f00dfeedc0ffee00f00dfeedc0ffee00"
BUCKET_KEY = "wJalrXUtnFEMI-K7MDENG-bPxRfiCY"


def user(name: str) -> dict[str, Any]:
    return {"UserId": name, "RoomId": "4711", "RoomIdType": 0}


def tile(name: str, x: int, **more: Any) -> dict[str, Any]:
    return {
        "UserMediaStream": {"UserInfo": user(name), "StreamType": 0},
        "LocationX": x,
        "LocationY": 0,
        "ImageWidth": 320,
        "ImageHeight": 360,
        "ZOrder": 1,
        "RenderMode": 0,
        **more,
    }


def body() -> dict[str, Any]:
    """A Start request with something in every structure."""
    rich = {
        "BackGroundColor": "0x102030",
        "BackGroundColorMode": 1,
        "BackgroundImageUrl": "https://img.example/away.png",
        "BackgroundRenderMode": 4,
        "BackgroundCustomRender": {"Width": 100, "Height": 90, "Radius": 8},
        "CustomCrop": {"LocationX": 1, "LocationY": 2, "Width": 30, "Height": 40},
        "TransparentUrl": "https://img.example/mask.png",
    }
    image = {
        "WaterMarkUrl": "https://img.example/logo.png",
        "WaterMarkWidth": 64,
        "WaterMarkHeight": 48,
        "LocationX": 10,
        "LocationY": 20,
        "ZOrder": 5,
        "DynamicPosType": 0,
    }
    text = {
        "Text": "Live",
        "WaterMarkWidth": 200,
        "WaterMarkHeight": 40,
        "LocationX": 30,
        "LocationY": 600,
        "FontSize": 24,
        "FontColor": "0xFFFFFF",
        "BackGroundColor": "0x000000",
        "ZOrder": 6,
        "DynamicPosType": 0,
        "Font": "Tencent",
    }
    return {
        "SdkAppId": 1400000001,
        "RoomId": "4711",
        "RoomIdType": 0,
        "AgentParams": {"UserId": "robot_4711", "UserSig": SIG + "-1", "MaxIdleTime": 30},
        "WithTranscoding": 1,
        "AudioParams": {
            "AudioEncode": {"SampleRate": 48000, "Channel": 2, "BitRate": 64, "Codec": 0},
            "SubscribeAudioList": [{"UserInfo": user("anna"), "SoundLevel": 80}],
            "UnSubscribeAudioList": [{"UserInfo": user("zoe")}],
        },
        "VideoParams": {
            "VideoEncode": {"Width": 1280, "Height": 720, "Fps": 15, "BitRate": 1500, "Gop": 2},
            "LayoutParams": {
                "MixLayoutMode": 4,
                "PureAudioHoldPlaceMode": 0,
                "RenderMode": 0,
                "MaxVideoUser": {"UserMediaStream": {"UserInfo": user("anna"), "StreamType": 0}},
                "MixLayoutList": [tile("anna", 0, **rich), tile("ben", 400), tile("chidi", 800, ZOrder=2)],
            },
            "BackGroundColor": "0x23304A",
            "BackgroundImageUrl": "https://img.example/stage.png",
            "BackgroundRenderMode": 2,
            "WaterMarkList": [
                {"WaterMarkType": 0, "WaterMarkImage": image},
                {"WaterMarkType": 1, "WaterMarkText": text},
            ],
        },
        "SingleSubscribeParams": {"UserMediaStream": {"UserInfo": user("anna"), "StreamType": 0}},
        "PublishCdnParams": [
            {
                "PublishCdnUrl": f"rtmp://1.livepush.example.com/live/show?txSecret={PUSH_KEY}&txTime=6A000000",
                "IsTencentCdn": 1,
            }
        ],
        "SeiParams": {
            "LayoutVolume": {"AppData": "hello", "PayloadType": 100, "Interval": 1000, "FollowIdr": 0},
            "PassThrough": {
                "PayloadContent": "mine",
                "PayloadType": 5,
                "PayloadUuid": "0123456789abcdef0123456789abcdef",
                "Interval": 1000,
                "FollowIdr": 0,
            },
        },
        "FeedBackRoomParams": [{"RoomId": "815", "RoomIdType": 0, "UserId": "robot_815", "UserSig": SIG + "-2"}],
        "RecordParams": {
            "UniRecord": 3,
            "RecordKey": "key",
            "RecordWaitTime": 30,
            "RecordFormat": ["mp4"],
            "MaxMediaFileDuration": 60,
            "StreamType": 0,
            "UserDefineRecordPrefix": "show",
            "McuStorageParams": {
                "CloudStorage": {
                    "Vendor": 1,
                    "Region": "eu-1",
                    "Bucket": "shows",
                    "AccessKey": "AKIAEXAMPLEKEY",
                    "SecretKey": BUCKET_KEY,
                    "FileNamePrefix": ["a", "b"],
                    "EndpointUrl": "https://s3.example",
                },
                "McuCloudVod": {
                    "McuTencentVod": {
                        "Procedure": "p",
                        "ExpireTime": 60,
                        "StorageRegion": "r",
                        "ClassId": 1,
                        "SubAppId": 2,
                        "SessionContext": "s",
                        "SourceContext": "c",
                    }
                },
            },
        },
    }


def make_store() -> ShowStore:
    """A store of that show, its secrets in the vault."""
    vault = Vault()
    request = StartPublishCdnStream.from_json(json.dumps(body()))
    return ShowStore(show_from_request(request, vault, name="Everything"), vault)


def tiles(store: ShowStore) -> list[str]:
    return [tile.id for tile in store.look.tiles or ()]


def marks(store: ShowStore) -> list[str]:
    return [mark.id for mark in store.look.watermarks or ()]


def layout(store: ShowStore, id_: str) -> Any:
    return find_item(store.look, id_).layout


def dumped(show: Show) -> str:
    return show.model_dump_json(exclude_unset=True)


def open_all(panel: Inspector) -> None:
    """Open every section that is on the screen, so that all fields are built."""
    for box in panel.findChildren(QWidget):
        if box.objectName().startswith("head.") and not box.isChecked():
            box.click()


def field(panel: Inspector, name: str) -> Any:
    """The editor with this name on the page that is shown."""
    found = [widget for widget in panel.findChildren(QWidget, name) if widget.isVisibleTo(panel)]
    assert found, f"no {name} is shown"
    return found[0]


def row_of(panel: Inspector, editor: QWidget) -> Row:
    return next(row for row in panel._rows() if row.editor is editor)


def type_text(editor: QWidget, text: str, *, enter: bool = True) -> None:
    """What a person does: select all, type, press Enter."""
    editor.selectAll()
    if text:
        QTest.keyClicks(editor, text)
    else:
        QTest.keyClick(editor, Qt.Key.Key_Delete)
    if enter:
        QTest.keyClick(editor, Qt.Key.Key_Return)


def choose_another(editor: Any) -> object:
    """Pick something else than what is there; gives the value picked."""
    if isinstance(editor, ChoiceField):
        index = next(
            i for i, value in enumerate(editor._values) if value != editor.value() and isinstance(value, (int, str))
        )
        editor.setCurrentIndex(index)
        editor.activated.emit(index)
        return editor._values[index]
    if isinstance(editor, ThumbField):
        number = next(i for i, value in enumerate(editor._values) if value != editor.value())
        editor._group.button(number).click()
        return editor._values[number]
    assert isinstance(editor, FlagsField)
    box = next(box for _, box in editor._boxes if not box.isChecked())
    box.click()
    return editor.value()


def type_long(editor: LongTextField, text: str) -> None:
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def answer(panel: Inspector, choice: str) -> bool:
    """Answer the question about the frame's size, where it was put; "cancel" cancels. Says whether it was."""
    question = panel.window().findChild(Question, "frameSize")
    if question is None:
        return False
    QTest.mouseClick(question.findChild(QPushButton, choice), Qt.MouseButton.LeftButton)
    QCoreApplication.sendPostedEvents(question, QEvent.Type.DeferredDelete)
    return True
