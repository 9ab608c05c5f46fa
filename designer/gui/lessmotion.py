"""Whether to move as little as possible: as the settings say, else as the system does; Qt does not tell.

Asking takes some milliseconds and may start a program: on a thread, please.
"""

from __future__ import annotations

import subprocess
import sys

SECONDS = 2.0
_SPI_GETCLIENTAREAANIMATION = 0x1042


def wanted(choice: str = "system") -> bool:
    """Whether the user has asked for less motion; False where the system does not say.

    `choice` is what the settings say: with "always" and "never" the system is not asked.
    """
    if choice in ("always", "never"):
        return choice == "always"
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _said("defaults", "read", "com.apple.universalaccess", "reduceMotion") == "1"
    return _said("gsettings", "get", "org.gnome.desktop.interface", "enable-animations") == "false"


def _said(*command: str) -> str:
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return ran.stdout.strip() if ran.returncode == 0 else ""


def _windows() -> bool:
    import ctypes

    animated = ctypes.c_int(1)
    asked = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009  there on Windows only
    return bool(asked(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)) and not animated.value
