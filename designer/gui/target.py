"""Where the next start goes: the local stage, or the cloud in one of its regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from designer import home
from designer.gui.possible import allow
from designer.gui.tasks import Tasks
from designer.live.api import Target

if TYPE_CHECKING:
    from designer.gui.window import MainWindow
    from designer.live.records import TaskRecord

REGIONS = ("ap-singapore", "ap-hongkong", "ap-guangzhou")


class TargetChoice(QObject):
    """The button that says where it goes, its menu, and whether the people of the stage are there."""

    changed = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self._tasks = tasks
        self.target = Target.CLOUD if self._settings.get("target") == "cloud" else Target.STAGE
        self.locked = False
        """Whether a task runs: then it stays where it is."""
        button = window.topbar.target
        self._menu = QMenu(button)
        self._menu.aboutToShow.connect(self._fill_menu)
        button.setMenu(self._menu)
        window.guests_chosen.connect(self._on_guests)
        self.show()

    @property
    def region(self) -> str:
        """The region of the cloud that was chosen last."""
        return str(self._settings.get("region"))

    @property
    def words(self) -> str:
        """Where it goes, in words."""
        if self.target is Target.STAGE:
            return self.tr("Local stage")
        return self.tr("Cloud · {region}").format(region=self.region)

    def show(self) -> None:
        """Say it on the button."""
        self._window.topbar.target.setText(self.words)

    def choose(self, target: Target, region: str | None = None) -> None:
        """Send the next start to the stage or to the cloud. Not while a task runs."""
        if self.locked:
            return
        self.target = target
        self._settings.set("target", target.value)
        if region is not None:
            self._settings.set("region", region)
        self._window.preflight.target = "cloud" if target is Target.CLOUD else "stage"
        self._window.preflight.check_now()
        self.show()
        self.changed.emit()

    def follow(self, record: TaskRecord) -> None:
        """A task of the journal is driven on: it stays where it runs, and the choice of the next start with it."""
        self.target = record.target
        self.show()

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        stays = self.tr("What runs stays where it is: stop it first.") if self.locked else ""
        stage = QAction(self.tr("Local stage — free, no account"), menu)
        stage.setCheckable(True)
        stage.setChecked(self.target is Target.STAGE)
        allow(stage, stays)
        stage.triggered.connect(self._on_stage)
        menu.addAction(stage)
        for region in REGIONS:
            action = QAction(self.tr("Cloud · {region}").format(region=region), menu)
            action.setCheckable(True)
            action.setChecked(self.target is Target.CLOUD and self.region == region)
            action.setData(region)
            allow(action, stays)
            action.triggered.connect(self._on_cloud)
            menu.addAction(action)

    def _on_stage(self) -> None:
        self.choose(Target.STAGE)

    def _on_cloud(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.choose(Target.CLOUD, str(sender.data()))

    def _on_guests(self, present: bool) -> None:
        self._tasks.spawn(self._set_guests(present), name="guests")

    async def _set_guests(self, present: bool) -> None:
        """Send the people of the local stage away, or bring them back."""
        from designer.stage import process, remote

        stage = await process.find_or_start(home.home())
        await remote.set_people(stage, present)
        self._window.canvas_bar.show_guests(present)
        self._window.activity.add(
            self.tr("The people of the local stage are there")
            if present
            else self.tr("The people of the local stage have left: the idle time runs")
        )
