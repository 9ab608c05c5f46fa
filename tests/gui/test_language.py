"""The language of the window: Chinese from the first word on, and changed while a show is being edited."""

from __future__ import annotations

import errno
import os
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QFileSystemModel, QHeaderView, QLabel, QWidget

from designer.gui import dialogs, errorwords, language, retranslation
from designer.gui.canvas.speech import Speaker
from designer.gui.palette import commands_of
from designer.show import edits
from designer.show.model import items_of
from designer.trtc import errors, structures
from designer.trtc.constraints import Finding
from tests.gui import openings
from tests.gui.loop import run

CHINESE = re.compile(r"[\u4e00-\u9fff]")
OF_QT = ("qt_", "Scroll")
NAMES = {"Tencent", "SourceHanSans", "COS", "English", "Access key", "Secret key", "Endpoint", "UUID", "Key", "SEI"}
NAMES |= {"LC-AAC", "HE-AAC", "HE-AACv2", "aac", "hls", "mp4"}
"""What is called the same in every language."""
LATIN = {"English", "▸ FHD", "SecretId", "SecretKey", "SdkAppId", "1234.livepush.myqcloud.com", "live", "friday_show"}
LATIN |= {"SourceHanSans", "RequestId", "StartPublishCdnStream", "Mixframe", "NEXT"}
"""What dialogs show in Latin letters in every language."""
WORDS = re.compile(r"[A-Za-z ,:;!?“”’'…]{3,}\.?")
SENTENCE = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")
GAP = re.compile("[。，；：！？、] |[\u4e00-\u9fff], ")
"""A full-width mark brings its own room, and no half-width one belongs between Chinese words."""
PLANTED = ("A sentence that is too long", "anna, Anna")


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    language.choose(language.ENGLISH)


def texts_of(window) -> dict[tuple[str, str, int], set[str]]:
    """Every text that widgets and actions hold, by what they are called."""
    found: dict[tuple[str, str, int], set[str]] = {}
    for thing in [window, *window.findChildren(QWidget), *window.findChildren(QAction)]:
        if thing.objectName().startswith(OF_QT):
            continue
        for number, (read, _) in enumerate(retranslation._texts(thing)):
            if read().strip():
                found.setdefault((type(thing).__name__, thing.objectName(), number), set()).add(read())
    return found


def settled(window, qtbot) -> dict[tuple[str, str, int], set[str]]:
    window.store.select((window.store.look.tiles[0].id,))
    window.preflight.check_now()
    window.cost.words()
    window.findChild(Speaker)._say_selection()  # else it comes when things have come to rest
    return texts_of(window)


def test_a_window_that_changes_its_language_says_what_one_opened_in_it_says(make_window, qtbot):
    changed = make_window()
    settled(changed, qtbot)
    changed.choose_language("zh_CN")
    one = settled(changed, qtbot)
    two = settled(make_window(), qtbot)
    differing = {key: (texts, two[key]) for key, texts in one.items() if key in two and texts != two[key]}
    assert {key: value for key, value in differing.items() if key[1] != "zoom"} == {}


def test_and_goes_back_to_english(make_window, qtbot):
    window = make_window()
    before = settled(window, qtbot)
    window.choose_language("zh_CN")
    window.choose_language("en")
    after = settled(window, qtbot)
    both = before.keys() & after.keys()  # what is folded now need not have been built
    assert {key: after[key] for key in both} == {key: before[key] for key in both}


def test_show_undo_and_selection_stay_as_they_are(make_window):
    window = make_window()
    store = window.store
    tile = store.look.tiles[0].id
    store.apply("Move tile", edits.move_items(store.show, store.look_id, (tile,), 2, 2), select=(tile,))
    show = store.truth
    window.choose_language("zh_CN")
    assert store.truth is show
    assert store.selection == (tile,)
    assert store.undo_stack.count() == 1
    assert window.settings.get("language") == "zh_CN"


def test_names_that_people_gave_are_not_translated(make_window):
    window = make_window()
    store = window.store
    store.apply("Rename", edits.rename_look(store.show, store.look_id, "Save"))
    window.choose_language("zh_CN")
    assert window.looks.view.model().index(0, 0).data().startswith("Save")


def test_nothing_in_a_chinese_window_is_english(make_window, qtbot):
    api = set(dir(structures)) | {
        field.alias or name
        for kind in vars(structures).values()
        if isinstance(kind, type) and issubclass(kind, structures.Structure)
        for name, field in kind.model_fields.items()
    }
    window = make_window()
    commands_of(window)  # so that every menu there is has been filled
    window.choose_language("zh_CN")
    commands_of(window)
    show = window.store.truth.model_dump_json()
    english = set()
    for item in (None, *items_of(window.store.look)):
        window.store.select(() if item is None else (item.id,))
        page = window.inspector._page
        for box in (*window.inspector._output.values(), *(page.boxes if page is not None else ())):
            box.set_open(True)
        settled_texts = texts_of(window)
        for (_, name, _), texts in settled_texts.items():
            for text in texts:
                words = re.findall(r"[A-Za-z]{3,}", text)
                known = all(word in api or word in show or word in NAMES for word in words)
                if (
                    words
                    and words != ["CDN"]
                    and not CHINESE.search(text)
                    and not known
                    and text not in NAMES
                    and "." not in name
                ):
                    english.add((name, text))
    assert {entry for entry in english if "Mixframe" not in entry[1] and "kbps" not in entry[1]} == set()


@pytest.mark.parametrize(
    ("template", "args", "chinese"),
    [
        ("The open slots take {wanted} only.", {"wanted": "screens"}, "空位只接受屏幕。"),
        ("This UserSig expired {span} ago.", {"span": "3 days"}, "此 UserSig 已于 3 天前过期。"),
        ("{member} is missing.", {"member": "RoomId"}, "缺少 RoomId。"),
        ("{wanted}", {"wanted": "0, 1 or 2"}, "0、1 或 2"),
        ("{label} changes", {"label": "Frame width"}, "画面宽度有变化"),
    ],
)
def test_what_rooms_without_qt_say_is_said_whole(qapp, template, args, chinese):
    assert language.said(template, args) == template.format(**args)
    language.choose("zh_CN")
    assert language.said(template, args) == chinese


def test_a_finding_is_shown_in_chinese_and_told_in_english(make_window):
    window = make_window()
    store = window.store
    tile = store.look.tiles[0].id
    store.apply("Shrink", edits.set_item_field(store.show, store.look_id, (tile,), "ImageWidth", 0))
    window.choose_language("zh_CN")
    model = window.findings.view.model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown and all(CHINESE.search(text) for text in shown)
    finding = Finding("error", "", "missing-member", "{member} is missing.", {"member": "RoomId"})
    assert finding.message == "RoomId is missing."


@pytest.mark.parametrize(
    ("error", "chinese"),
    [
        (errors.Unreadable("This is empty", where="a.json", hint="Open a show, a preset or a request in JSON."),
         "a.json：内容为空。请打开 JSON 格式的节目、预设或请求。"),
        (errors.NotReached("The service was not reached: no route"), "无法连接服务：no route"),
        (errors.DesignerError("This cannot be read: no"), "无法读取：no"),
        (errors.OutcomeUnknown("The outcome is unknown: This is empty"), "结果未知：内容为空"),
        (errors.SecretMissing(("UserSig",)), "缺少以下成员的密钥：UserSig。请重新粘贴。"),
        (errors.DesignerError("Never heard of {this}."), "Never heard of {this}."),
    ],
)  # fmt: skip
def test_errors_are_told_in_the_language_of_the_window(qapp, error, chinese):
    assert errorwords.told(error) == str(error)
    language.choose("zh_CN")
    assert errorwords.told(error) == chinese


def spoken_in(dialog) -> list[str]:
    """All texts of a dialog, those of its lists too."""
    texts = [text for found in texts_of(dialog).values() for text in found]
    for view in dialog.findChildren(QAbstractItemView):
        model = view.model()
        if isinstance(view, QHeaderView) and model is not None:
            texts += [str(model.headerData(at, view.orientation()) or "") for at in range(view.count())]
        elif model is not None and not isinstance(dialog, QFileDialog):  # files are called as they are
            texts += [str(model.index(row, 0).data() or "") for row in range(model.rowCount())]
    return texts


def test_sentences_follow_each_other_as_the_language_has_it(qapp):
    assert language.sentences("One.", "", "Two.") == "One. Two."
    assert language.listed(["a", "b"]) == "a, b"
    language.choose("zh_CN")
    assert language.sentences("一。", "二。", "") == "一。二。"
    assert language.listed(["a", "b"]) == "a、b"
    assert language.said("{values}", {"values": "1, 2 or 3"}) == "1、2 或 3"
    # Chinese needs no space beside its quotation marks; what is not Chinese keeps its own.
    quoted = language.said(
        "People in the room {room!r} see the mix with client SDK 10.4 or newer only.", {"room": "815"}
    )
    assert quoted.startswith("房间“815”中")
    assert language.said("ID {room!r} 中", {"room": "815"}) == "ID “815”中"


def test_no_dialog_of_a_chinese_window_is_english(controlled):
    english, gaps = set(), set()

    async def story():
        async with controlled() as controller:
            window = controller.window
            window.choose_language("zh_CN")
            async for name, seen in openings.everything(controller):
                shown = window.store.truth.model_dump_json()
                labels = [label.text() for label in seen.findChildren(QLabel) if label.isVisibleTo(seen)]
                texts = spoken_in(seen) if seen is not window else labels
                lines = [line.strip() for text in texts for line in text.splitlines()]
                gaps.update((name, line) for line in lines if GAP.search(line))
                english.update(
                    (name, line)
                    for line in lines
                    if (WORDS.fullmatch(line) or SENTENCE.search(line)) and not CHINESE.search(line)
                    if line not in LATIN and line not in shown and not line.startswith(PLANTED)
                )

    run(story())
    assert english == set()
    assert gaps == set()


def test_the_dialog_for_files_calls_a_folder_so_in_chinese(qapp, qtbot, tmp_path):
    (tmp_path / "inside").mkdir()
    language.choose("zh_CN")
    dialog = dialogs.make_file_dialog(None, "title")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.show()
    model = dialog.findChild(QFileSystemModel)
    here = model.index(str(tmp_path))
    qtbot.waitUntil(lambda: model.rowCount(here) == 1)
    assert model.index(0, 2, here).data() == "文件夹"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "大小"


def test_sentences_made_whole_elsewhere_are_said_too(qapp):
    language.choose("zh_CN")
    assert errorwords.said("The push is running.") == "推流正在运行。"
    assert errorwords.said("The push has failed: replace the URL by an update. (5 gone)").endswith("。 (5 gone)")
    note = "This changes task abc: room, robot and recording are not in it."
    assert errorwords.said(note) == "此请求更改任务 abc：不含房间、机器人和录制。"
    used = "Task abc can be changed and stopped for {} more: its TaskId is good for 30 days."
    for span, chinese in (("3 days", "3 天"), ("5 hours", "5 小时"), ("less than two hours", "不到两小时")):
        assert errorwords.said(used.format(span)) == f"任务 abc 还可以更改和停止 {chinese}：其 TaskId 可用 30 天。"


def test_the_next_guest_is_counted_in_chinese(qapp):
    from designer.show import cost

    language.choose("zh_CN")
    words = [language.said("{ordinal}", {"ordinal": ordinal}) for ordinal in cost.ORDINALS]
    assert words == [f"第 {number} 位" for number in range(1, 17)]


def test_why_a_picture_is_missing_is_said_in_chinese(qapp, qtbot):
    language.choose("zh_CN")
    try:
        for problem, chinese in (
            ("the file is empty.", "文件为空。"),
            ("the file has 7.5 MB, more than 5.", "文件为 7.5 MB，超过 5 MB。"),
            ("the server answered 404 Not Found.", "服务器返回 404 Not Found。"),
            ("the file is a GIF animation; a mask takes png.", "文件是 GIF 动画；蒙版只支持 png。"),
            (
                "its name was not found. What is shown was fetched before.",
                "找不到该域名。显示的是之前下载的图片。",
            ),
        ):
            assert chinese in language.said("This picture will be missing: {problem}", {"problem": problem})
    finally:
        language.choose(language.ENGLISH)


@pytest.mark.parametrize(
    ("spoken", "one", "many"),
    [
        ("en", "1 error to mend before going live", "5 errors to mend before going live"),
        ("zh_CN", "开播前有 1 个错误需要修正", "开播前有 5 个错误需要修正"),
    ],
)
def test_one_and_many_read_right(make_window, spoken, one, many):
    window = make_window()
    for count, told in ((1, one), (5, many)):
        window.choose_language(spoken)
        window.tabs.count_findings(count, count)
        assert window.tabs.verdict.text() == told


def test_a_shown_count_is_said_anew_in_either_form(make_window):
    window = make_window()
    window.choose_language("en")
    for one_or_many in ("1 step undone", "5 steps undone"):
        label = QLabel(one_or_many, window)
        window.choose_language("zh_CN")
        chinese = label.text()
        assert CHINESE.search(chinese) and one_or_many[0] in chinese
        window.choose_language("en")
        assert label.text() == one_or_many


def test_a_look_in_the_commands_is_named_with_a_mark_of_the_language(make_window):
    window = make_window()
    name = window.store.truth.looks[0].name
    assert f"Look 1: {name}" in {command.text for command in commands_of(window)}
    window.choose_language("zh_CN")
    assert f"布局 1：{name}" in {command.text for command in commands_of(window)}


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.ENOSPC, errno.EROFS, errno.EISDIR])
def test_what_the_system_says_of_a_file_is_said_in_chinese(qapp, number):
    language.choose("zh_CN")
    error = errors.Unreadable(
        f"This cannot be read: {os.strerror(number)}", where="a file, line 3.json, line 12, column 3"
    )
    told = errorwords.told(error)
    assert told.startswith("a file, line 3.json，第 12 行第 3 列：")
    assert not re.search("[a-z]{4}", told.partition("列：")[2])
