"""Another frame size is never taken without a word: what is to become of the items is asked, and told before."""

from __future__ import annotations

from math import gcd

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from designer.gui import figures, language
from designer.gui.dialogs import Question
from designer.gui.panels.inspector.derived_output import SIZES
from designer.gui.store import ShowStore
from designer.show import edits
from designer.show.edits import Reframing
from designer.show.geometry import Frame, frame_size
from designer.show.model import Show, items_of
from designer.trtc.structures import VideoEncode, replace


def tr(text: str, disambiguation: str = "", number: int = -1) -> str:
    return QCoreApplication.translate("FrameSize", text, disambiguation, number)


def ask(store: ShowStore, encode: VideoEncode | None, parent: QWidget) -> Question:
    """Ask what becomes of the items if the output is encoded like this, and do that as one edit.

    The question is opened, not executed; where it is cancelled nothing was changed.
    """
    show = store.truth
    old, new = frame_size(show), frame_size(edits.set_encoding(show, encode))
    question = Question(
        parent,
        name="frameSize",
        title=tr("Change the frame from {old} to {new}?").format(old=_size(old), new=_size(new)),
        sentences=[_consequence(show)],
        facts=[
            (tr("Scale"), _scale_words(old, new)),
            (tr("Keep pixels"), _keep_words(show, encode)),
            (tr("Re-flow"), _reflow_words(show)),
        ],
        choices=[("scale", tr("Scale"), ""), ("keep", tr("Keep pixels"), ""), ("reflow", tr("Re-flow"), "")],
    )
    _Answer(question, store, encode)
    question.ask()
    return question


class FrameMenu(QMenu):
    """The usual frames, the one of the show ticked, and a way to everything else about the encoding.

    It is one menu for the top bar and the palette.
    """

    def __init__(self, store: ShowStore, more: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("frameMenu")
        self._store = store
        for size in SIZES:
            action = self.addAction(f"{_size(size)}   {_ratio(size)}")
            action.setObjectName(f"frame{size[0]}x{size[1]}")
            action.setCheckable(True)
            action.setData(list(size))
            action.triggered.connect(self._on_chosen)
        self.addSeparator()
        self.addAction(more)
        self.aboutToShow.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.setTitle(tr("Frame"))
        here = frame_size(self._store.truth)
        for action in self.actions():
            if action.data() is not None:
                action.setChecked(tuple(action.data()) == here)

    def _on_chosen(self) -> None:
        sender = self.sender()
        if not isinstance(sender, QAction):
            return
        width, height = sender.data()
        self._refresh()  # Qt has ticked it, and the question may be cancelled
        encode = self._store.truth.video_encode or VideoEncode()
        if (width, height) != frame_size(self._store.truth):
            parent = self.parentWidget()
            assert parent is not None
            ask(self._store, replace(encode, width=width, height=height), parent)


class _Answer(QObject):
    """Does what was chosen; lives as long as the question."""

    def __init__(self, question: Question, store: ShowStore, encode: VideoEncode | None) -> None:
        super().__init__(question)
        self._store = store
        self._encode = encode
        question.chosen.connect(self._on_chosen)

    def _on_chosen(self, how: Reframing) -> None:
        store = self._store
        show = edits.set_encoding(store.truth, self._encode, how)
        words = {
            "scale": tr("Scale to {size}"),
            "keep": tr("Change frame to {size}"),
            "reflow": tr("Re-flow to {size}"),
        }
        store.apply(words[how].format(size=_size(frame_size(show))), show)


# The three answers in words


def _size(frame: Frame) -> str:
    return f"{frame[0]} × {frame[1]}"


def _ratio(frame: Frame) -> str:
    part = gcd(*frame)
    wide, high = frame[0] // part, frame[1] // part
    return f"{wide}:{high}" if max(wide, high) <= 64 else f"{figures.fixed(frame[0] / frame[1])}:1"


def _consequence(show: Show) -> str:
    items = sum(len(items_of(look)) for look in show.looks)
    if len(show.looks) == 1:
        return tr("This affects %n tiles and watermarks. Crops stay, and one undo takes it back.", "", items)
    text = tr(
        "This affects %n tiles and watermarks in {looks} looks. Crops stay, and one undo takes it back.", "", items
    )
    return text.format(looks=len(show.looks))


def _scale_words(old: Frame, new: Frame) -> str:
    if _ratio(old) == _ratio(new):
        factor = figures.number(new[0] / old[0])
        return tr("Everything keeps its share of the frame, {factor} × as large.").format(factor=factor)
    return tr("Everything keeps its share of the frame; shapes are stretched from {old} to {new}.").format(
        old=_ratio(old), new=_ratio(new)
    )


def _keep_words(show: Show, encode: VideoEncode | None) -> str:
    out = len(edits.sticking_out(edits.set_encoding(show, encode)))
    if out:
        return tr("Nothing moves; %n items would stick out of the frame, which the service refuses.", "", out)
    return tr("Nothing moves; everything still lies inside the frame.")


def _reflow_words(show: Show) -> str:
    known = [look.name for look in show.looks if edits.template_of(look) is not None]
    if known:
        return tr(
            "Tiles are put as before, to the new shape, in {looks}. All else keeps its shape and its edge."
        ).format(looks=language.listed(known))
    return tr("Everything keeps its shape and the edge of the frame it is near to.")
