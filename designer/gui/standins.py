"""The menu of the stand-ins: what people do on the canvas, and what they are shown as. None of it is in the show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMenu, QWidget

from designer.gui.canvas.view import CanvasView
from designer.gui.possible import allow
from designer.picture import cards
from designer.picture.standins import StandIns
from designer.show import mixing
from designer.show.mixrules import STATES, State

if TYPE_CHECKING:
    from designer.gui.store import ShowStore

STEP_MS = 900
"""Between two people who enter, where the entering is played."""


class StandInsMenu(QMenu):
    """What everybody, or somebody, does; a picture for somebody; the cast entering one by one."""

    picture_chosen = Signal(str, object)
    """Id of somebody in the cast, and the Path of a picture or a video that is to stand for them."""

    guests_changed = Signal()
    """Somebody does something else, or is shown as something else."""

    def __init__(self, canvas: CanvasView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._store: ShowStore = canvas.store
        self._run: list[StandIns] = []
        self._step = QTimer(self)
        self._step.setInterval(STEP_MS)
        self._step.timeout.connect(self._on_step)
        self.aboutToShow.connect(self._fill)
        self._store.opened.connect(self._on_opened)

    @property
    def canvas(self) -> CanvasView:
        """Where they are shown."""
        return self._canvas

    @property
    def guests(self) -> StandIns:
        return self._canvas.canvas_scene.guests

    def show_guests(self, guests: StandIns) -> None:
        """Let the canvas show these."""
        self._canvas.canvas_scene.set_guests(guests)
        self._canvas.viewport().update()
        self.guests_changed.emit()

    def choose(self, state: State, person_id: str | None = None) -> None:
        """Let this person, or everybody, do this."""
        self._step.stop()
        self.show_guests(self.guests.with_state(state, person_id))

    def show_picture(self, person_id: str, picture: QImage) -> None:
        """Let a local picture stand for somebody. It gets into no file."""
        self.show_guests(self.guests.with_picture(person_id, picture))

    def play(self) -> None:
        """Let the cast enter one by one, in the order that is assumed."""
        steps = mixing.join_run(self._store.show, self.guests.states)
        self._run = [*(replace(self.guests, states=states) for states in steps), self.guests]
        self._on_step()
        self._step.start()

    def stop(self) -> None:
        """End what is being played."""
        self._step.stop()

    def _on_step(self) -> None:
        self.show_guests(self._run.pop(0))
        if not self._run:
            self._step.stop()

    def _on_opened(self) -> None:
        self._step.stop()
        self.show_guests(StandIns())

    def _fill(self) -> None:
        self.clear()
        for old in self.findChildren(QMenu):  # what is cleared leaves the menus in it behind
            old.deleteLater()
        states = self.guests.states
        everybody = self.addMenu(self.tr("Everybody"))
        self._add_states(everybody, None, states.all if not states.each else None)
        self.addSeparator()
        for person in self._store.truth.cast:
            name = person.name or person.user_id or cards.open_slot_name()
            menu = self.addMenu(name.replace("&", "&&"))
            self._add_states(menu, person.id, states.of(person.id))
            menu.addSeparator()
            picture = menu.addAction(self.tr("Show a picture or a still of a video…"))
            picture.setData(person.id)
            picture.triggered.connect(self._on_picture)
            card = menu.addAction(self.tr("Show the test card"))
            shown = self.guests.picture_of(person.id) is not None
            allow(card, "" if shown else self.tr("The test card is shown already."))
            card.setData(person.id)
            card.triggered.connect(self._on_card)
        self.addSeparator()
        self.addAction(self.tr("Play arrivals"), self.play)

    def _add_states(self, menu: QMenu, person_id: str | None, now: State | None) -> None:
        # Texts of their own, not the cards' made large: a change of the language finds a text by its whole wording.
        names: dict[State, str] = {
            "present": self.tr("Present"),
            "camera_off": self.tr("Camera off"),
            "absent": self.tr("Absent"),
            "audio_only": self.tr("Audio only"),
            "portrait": self.tr("Upright phone"),
            "screen": self.tr("Screen share"),
            "late": self.tr("Comes late"),
        }
        for state in STATES:
            action = menu.addAction(names[state])
            action.setCheckable(True)
            action.setChecked(state == now)
            action.setData((person_id, state))
            action.triggered.connect(self._on_state)

    def _on_state(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            person_id, state = sender.data()
            self.choose(state, person_id)

    def _on_card(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.show_card(str(sender.data()))

    def _on_picture(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.ask_picture(str(sender.data()))

    def show_card(self, person_id: str) -> None:
        """Let the test card stand for somebody again."""
        self.show_guests(self.guests.with_picture(person_id, None))

    def ask_picture(self, person_id: str) -> None:
        """Ask for a local picture, or a video, to stand for somebody."""
        from designer.gui import dialogs  # seldom needed
        from designer.picture import stills

        dialog = dialogs.make_file_dialog(self._canvas.window(), self.tr("A picture that stands for them"))
        dialog.setNameFilters(
            [
                self.tr("Pictures and videos ({patterns})").format(
                    patterns=" ".join(f"*{end}" for end in stills.ENDINGS)
                ),
                self.tr("All files (*)"),
            ]
        )
        dialog.setOption(dialog.Option.HideNameFilterDetails)  # so many endings have room in no list
        dialog.setProperty("person", person_id)
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file(self, name: str) -> None:
        sender = self.sender()
        if sender is not None:
            self.picture_chosen.emit(str(sender.property("person")), Path(name))
