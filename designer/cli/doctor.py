"""mixframe doctor: what this machine has and lacks for Mixframe, a line each."""

from __future__ import annotations

import asyncio
import email.utils
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from designer import home as home_folder
from designer.trtc import proxies
from designer.trtc.client import CLOUD, TrtcClient
from designer.trtc.credentials import KEYRING_SERVICE, Credentials
from designer.trtc.errors import NotReached

NETWORK_SECONDS = 5.0
CLOCK_TOLERANCE = 60.0
CLOCK_LIMIT = 300.0
"""The service refuses what was signed more than five minutes off its own clock."""


@dataclass(frozen=True)
class Sign:
    """One thing looked at. `ok` None: not there, and not needed for everything."""

    name: str
    ok: bool | None
    said: str


@click.command()
def doctor() -> int:
    """Say what this machine has and lacks for Mixframe. Exit status 1 where something needed is missing."""
    failed = False
    for look in (_python, _qt, _display, _fonts, _keyring, _proxy, _network_and_clock, _folders, _stage):
        for sign in look():
            failed = failed or sign.ok is False
            mark = {True: "ok", False: "missing", None: "note"}[sign.ok]
            click.echo(f"{mark:8}{sign.name:10}{' '.join(sign.said.split())}")
    return 1 if failed else 0


def _python() -> Iterator[Sign]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield Sign("python", sys.version_info >= (3, 11), f"{version}; 3.11 or newer is needed")


_FONTS = (
    "from PySide6.QtGui import QGuiApplication, QFontDatabase; import sys; app = QGuiApplication(sys.argv[:1]); "
    "w = QFontDatabase.WritingSystem; "
    "print(len(QFontDatabase.families()), *QFontDatabase.families(w.SimplifiedChinese)[:1])"
)
"""Prints how many families there are, and the name of the first with Chinese."""

_CJK_PACKAGES = {"apt-get": "fonts-noto-cjk", "dnf": "google-noto-sans-cjk-fonts", "pacman": "noto-fonts-cjk"}


def _run_qt(code: str, platform: str | None) -> tuple[bool, str]:
    """Qt ends the whole process where its platform is missing, so it is tried in another one."""
    environment = dict(os.environ)
    if platform is not None:
        environment["QT_QPA_PLATFORM"] = platform
    try:
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        return False, type(problem).__name__
    words = (done.stdout if done.returncode == 0 else done.stderr).strip().splitlines()
    return done.returncode == 0, words[-1] if words else f"status {done.returncode}"


def _qt() -> Iterator[Sign]:
    ok, said = _run_qt("import PySide6.QtWidgets, PySide6; print(PySide6.__version__)", None)
    yield Sign("qt", ok, f"PySide6 {said}" if ok else f"PySide6 cannot be loaded: {said}")


def _display() -> Iterator[Sign]:
    code = "from PySide6.QtGui import QGuiApplication; import sys; a = QGuiApplication(sys.argv[:1]); print(a.platformName())"
    ok, said = _run_qt(code, None)
    if ok:
        yield Sign("display", True, f"the window opens on {said}")
    elif shutil.which("Xvfb"):
        yield Sign("display", None, "there is no screen, but Xvfb: mixframe tour can play there")
    else:
        yield Sign("display", False, "there is no screen to open the window on, and no Xvfb")


def _fonts() -> Iterator[Sign]:
    ok, said = _run_qt(_FONTS, "offscreen")
    families, _, chinese = said.partition(" ") if ok else ("0", "", "")
    if families == "0":
        yield Sign("fonts", False, "no fonts: install some, DejaVu say")
        return
    yield Sign("fonts", True, f"{families} families")
    if chinese:
        yield Sign("cjk font", True, f"{chinese} has Chinese")
    else:
        what = next((package for tool, package in _CJK_PACKAGES.items() if shutil.which(tool)), "Noto Sans CJK")
        yield Sign("cjk font", None, f"none with Chinese, such names show as boxes: install {what}")


def _keyring() -> Iterator[Sign]:
    try:
        import keyring
        from keyring.backends import fail

        backend = keyring.get_keyring()
        works = not isinstance(backend, fail.Keyring)
        said = f"{type(backend).__module__}, service {KEYRING_SERVICE}" if works else "none here"
    except Exception as problem:  # a backend may raise anything
        works, said = False, f"cannot be used: {type(problem).__name__}"
    yield Sign(
        "keyring", True if works else None, said if works else f"{said}: keys come from the environment or files"
    )


def _proxy() -> Iterator[Sign]:
    found = proxies.in_effect(CLOUD)
    if found is None:
        chosen = ", as the settings say" if proxies.chosen().kind == "none" else ""
        yield Sign("proxy", True, f"none on the way to the cloud{chosen}")
    elif found.problem is None:
        yield Sign("proxy", True, f"{found.shown}, from {found.source}")
    else:
        yield Sign("proxy", False, str(found.problem))


def _network_and_clock() -> Iterator[Sign]:
    proxy = proxies.in_effect(CLOUD)
    if proxy is not None and proxy.problem is not None:
        yield Sign("network", None, f"{CLOUD} was not asked, as the proxy cannot be used: only the local TRTC works")
        return
    try:
        # By the way that the client takes.
        date = asyncio.run(TrtcClient(Credentials("", ""), timeout=NETWORK_SECONDS).date())
    except NotReached as problem:
        through = f" through {proxy.shown}" if proxy is not None else ""
        yield Sign(
            "network",
            None,
            f"{CLOUD} was not reached{through} ({problem.what.partition(': ')[2] or problem.what}): only the local TRTC works",
        )
        yield Sign("clock", None, "cannot be compared without the network")
        return
    yield Sign("network", True, f"{CLOUD} answers")
    try:
        behind = email.utils.parsedate_to_datetime(date or "").timestamp() - time.time()
    except ValueError:
        yield Sign("clock", None, "the answer does not say what time it is")
        return
    if abs(behind) <= CLOCK_TOLERANCE:
        yield Sign("clock", True, "right to the minute")
    else:
        words = f"this computer is {abs(behind) / 60:.0f} min {'behind' if behind > 0 else 'ahead'}"
        yield Sign(
            "clock", False if abs(behind) > CLOCK_LIMIT else None, f"{words}; more than 5 is refused by the service"
        )


def _folders() -> Iterator[Sign]:
    try:
        folder = home_folder.home()
    except OSError as problem:
        yield Sign("folder", False, f"{problem.filename or 'the home folder'} cannot be made: {problem.strerror}")
        return
    yield _written("folder", folder)
    yield _written("logs", folder / "logs")
    yield _written("recovery", folder / "recovery")
    if sys.platform != "win32" and folder.stat().st_mode & 0o077:
        yield Sign("folder", None, "others can look into it: chmod 700 would end that")


def _written(name: str, folder: Path) -> Sign:
    """Whether a file can be written there, which is tried."""
    probe = folder / f".doctor-{os.getpid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError as problem:
        return Sign(name, False, f"{folder} cannot be written: {problem.strerror}")
    return Sign(name, True, str(folder))


def _stage() -> Iterator[Sign]:
    from designer.stage import process

    look: Callable[..., process.StageInfo | None] = process.running
    try:
        found = look(home_folder.home())
    except OSError:
        return
    yield Sign(
        "stage", True if found else None, found.url if found else "the local TRTC is not running; it starts when needed"
    )
