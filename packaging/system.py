"""What the operating system must have: shared libraries, fonts, a virtual screen. Found by use, installed on Debian.

Debian's family is what this was tried on; elsewhere the missing names are said and nothing is touched.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

LIBRARIES = {
    # Qt on any platform plugin
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    # a window under X11
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
SCREEN_PROGRAMS = {"Xvfb": "xvfb"}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
}
FONTS = {"Inter": "fonts-inter", ":lang=zh-cn": "fonts-noto-cjk"}


def prepare(programs: dict[str, str], *, fonts_too: bool = True) -> None:
    """See to libraries, these programs (name -> Debian package) and fonts.

    Ends the process where something is missing that nothing works without, and could not be installed.
    """
    if not sys.platform.startswith("linux"):
        print("-- this system is written for and untested: Mixframe is tried on Debian's family", flush=True)
        return
    needed = {**{name: package for name, package in LIBRARIES.items() if not _loads(name)}, **_absent(programs)}
    fonts = {pattern: package for pattern, package in FONTS.items() if fonts_too and not _has_font(pattern, package)}
    if not needed and not fonts:
        return
    packages = sorted({*needed.values(), *fonts.values()})
    install_packages(packages, why="Qt, a screen for tests and fonts")
    lacking = sorted({*(name for name in needed if name in LIBRARIES and not _loads(name)), *_absent(programs)})
    if lacking:
        sys.exit(f"dev.py: still missing on this system: {', '.join(lacking)}. {_by_hand(packages)}")
    still = [package for pattern, package in fonts.items() if not _has_font(pattern, package)]
    if still:
        print(f"-- going on without {', '.join(still)}: some text may show as boxes", flush=True)


def install_packages(packages: Sequence[str], *, why: str) -> bool:
    """Install Debian packages, asking where this is not root. Says whether it worked."""
    if shutil.which("apt-get") is None or not Path("/etc/debian_version").exists():
        print(f"-- needed for {why}, as Debian calls it: {' '.join(packages)}", flush=True)
        return False
    admin = _admin(packages, why)
    if admin is None:
        return False
    print(f"-- apt-get install {' '.join(packages)}", flush=True)
    asks = subprocess.DEVNULL if sys.stdin is None or not sys.stdin.isatty() else None
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # An old list names files that are gone; where updating fails, what is listed may still be had.
    subprocess.run([*admin, *quiet, "update"], check=False, stdin=asks, stdout=subprocess.DEVNULL)
    install = [*admin, *quiet, "install", "-y", "--no-install-recommends", *packages]
    return subprocess.run(install, check=False, stdin=asks, stdout=subprocess.DEVNULL).returncode == 0


def _admin(packages: Sequence[str], why: str) -> list[str] | None:
    """What to write before a command to be root; None where nobody agreed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        print(f"-- missing for {why}. {_by_hand(packages)}", flush=True)
        return None
    if sys.stdin is None or not sys.stdin.isatty():
        if subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0:
            return ["sudo", "-n"]
        print(f"-- missing for {why}, and nobody to ask for sudo. {_by_hand(packages)}", flush=True)
        return None
    answer = input(f"Missing for {why}: {' '.join(packages)}. Install with sudo apt-get? [Y/n] ")
    return ["sudo"] if answer.strip().lower() in {"", "y", "yes"} else None


def _by_hand(packages: Sequence[str]) -> str:
    return f"On Debian's family: apt-get update && apt-get install {' '.join(packages)}"


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _absent(programs: dict[str, str]) -> dict[str, str]:
    return {name: package for name, package in programs.items() if shutil.which(name) is None}


def _has_font(pattern: str, package: str) -> bool:
    """Whether a font fits a fontconfig pattern, or its Debian package is there."""
    if shutil.which("fc-list"):
        found = subprocess.run(["fc-list", pattern, "family"], check=False, capture_output=True, text=True)
        return bool(found.stdout.strip())
    if shutil.which("dpkg-query"):
        ask = ["dpkg-query", "-W", "-f", "${Status}", package]
        found = subprocess.run(ask, check=False, capture_output=True, text=True)
        return found.stdout.endswith("ok installed")
    return True


@contextlib.contextmanager
def virtual_screen(size: str = "1920x1200x24") -> Iterator[str]:
    """Xvfb on a display number of its own choosing; gives the value for DISPLAY."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()  # comes when the screen is ready; empty where Xvfb ended instead
        if not number:
            sys.exit(f"dev.py: Xvfb did not start (exit {server.wait()}): try `Xvfb :99` to see why")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def has_screen() -> bool:
    """Whether a window can be opened here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
