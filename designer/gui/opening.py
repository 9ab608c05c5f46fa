"""What opens before the window: palette, keys, tips, menus of items and of the frame. Each is imported where it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from designer.gui.canvas import menus

if TYPE_CHECKING:
    from designer.gui.framesize import FrameMenu
    from designer.gui.window import MainWindow


class Opening(QObject):
    """Answers the commands that show something and need neither disk nor network."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._frame_menu: FrameMenu | None = None
        window.connect_commands(
            {
                "previewMotion": self._on_preview_motion,
                "makePushUrl": self._on_make_push_url,
                "commandPalette": self._on_palette,
                "keySheet": self._on_keys,
                "showTips": self.show_tips,
            }
        )
        window.layers.menu_asked.connect(self._on_item_menu)
        window.topbar.encoding.clicked.connect(self._on_encoding_clicked)

    def _on_palette(self) -> None:
        from designer.gui.palette import CommandPalette

        CommandPalette(self._window).open()

    def _on_keys(self) -> None:
        from designer.gui.palette import KeySheet

        KeySheet(self._window).show()

    def show_tips(self) -> None:
        """Show the tips of the first start, from the first one on."""
        from designer.gui.tips import Tips

        for before in self._window.findChildren(Tips):
            before.end()
        Tips(self._window).begin()

    def _on_item_menu(self, at: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menus.fill(menu, self._window.canvas, ())
        menu.popup(at)

    def _on_encoding_clicked(self) -> None:
        button = self._window.topbar.encoding
        self.frame_menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @property
    def frame_menu(self) -> FrameMenu:
        """The usual frames."""
        if self._frame_menu is None:
            from designer.gui.framesize import FrameMenu

            window = self._window
            self._frame_menu = FrameMenu(window.store, window.actions_by_name["frameAndEncoding"], window)
        return self._frame_menu

    def menus_of_rows(self) -> tuple[QMenu, ...]:
        """The menus that no button has: those of the lists, and of the frame."""
        window = self._window
        lists = window.looks.menu, window.cast.menu, window.findings.view.menu, window.activity.view.menu
        return *lists, window.templates.menu, self.frame_menu

    def _on_make_push_url(self) -> None:
        from designer.gui.pushurl import PushUrlDialog

        dialog = PushUrlDialog(self._window.store, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_preview_motion(self) -> None:
        from designer.gui.preview import MotionPreview

        preview = MotionPreview(self._window)
        preview.show()
        self._window.preview_shown.emit(preview)
