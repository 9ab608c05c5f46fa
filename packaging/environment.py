"""The virtual environments: made from hash-locked files, made again only when a lock or the Python changed."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import system

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
RUN_LOCK = PACKAGING / "lock-run.txt"
TEST_LOCK = PACKAGING / "lock-test.txt"
TCCLI_LOCK = PACKAGING / "lock-tccli.txt"
BUILD_LOCK = PACKAGING / "lock-build.txt"
MAIN = ROOT / ".venv"
CORE = ROOT / ".venv-core"
TCCLI = ROOT / ".venv-tccli"
BUILD = ROOT / ".venv-build"
QT = frozenset({"pyside6-essentials", "shiboken6", "qasync", "qtawesome", "qtpy", "pytest-qt"})
"""What the environment of the Qt-free rooms goes without."""


class Missing(Exception):
    """Something that this program cannot bring by itself. str() says what and what to do."""


def python_of(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def tool(folder: Path, name: str) -> str:
    """A program of a virtual environment."""
    return str(folder / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}"))


def main_environment(*, test: bool) -> Path:
    """`.venv` with what the designer needs, or also with the test tools. Returns its interpreter."""
    wanted = {"run": _digest(RUN_LOCK.read_text("utf-8"))}
    if test:
        wanted["test"] = _digest(TEST_LOCK.read_text("utf-8"))
    python = _ensure(MAIN, wanted, (TEST_LOCK if test else RUN_LOCK).read_text("utf-8"))
    translations(python, "compile")
    return python


def translations(python: Path, task: str) -> None:
    """`update` the catalogs from the program, or `compile` those that changed for Qt."""
    subprocess.run([str(python), str(PACKAGING / "translating.py"), task], check=True, cwd=ROOT)


def core_environment() -> Path:
    """`.venv-core`: the test environment without Qt. Returns its interpreter."""
    text = without_requirements(TEST_LOCK.read_text("utf-8"), QT)
    return _ensure(CORE, {"core": _digest(text)}, text)


def tccli_environment() -> Path:
    """`.venv-tccli`: the vendor's command line, which cannot live beside the international SDK. Returns the command."""
    text = TCCLI_LOCK.read_text("utf-8")
    _ensure(TCCLI, {"tccli": _digest(text)}, text, whole=False)
    return Path(tool(TCCLI, "tccli"))


def build_environment() -> Path:
    """`.venv-build`: what the designer needs, and what makes packages of it. Returns its interpreter."""
    text = BUILD_LOCK.read_text("utf-8")
    python = _ensure(BUILD, {"build": _digest(text)}, text)
    translations(python, "compile")
    return python


def fresh_environment(folder: Path) -> Path:
    """An environment with nothing in it but pip. Returns its interpreter."""
    _make(folder)
    return python_of(folder)


def requirements(lock: str) -> list[tuple[str, str]]:
    """(name, whole text) of each requirement of a lock file."""
    entries = re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)
    found = [(re.match(r"[A-Za-z0-9._-]+", entry), entry) for entry in entries]
    return [(match.group().lower(), entry) for match, entry in found if match]


def without_requirements(lock: str, names: Iterable[str]) -> str:
    """A lock file without some of its requirements. Raises Missing where one of them is not in it."""
    entries = requirements(lock)
    unknown = set(names) - {name for name, _ in entries}
    if unknown:
        raise Missing(
            f"packaging/lock-test.txt does not hold {', '.join(sorted(unknown))}: renew it with `dev.py lock`"
        )
    return "".join(entry for name, entry in entries if name not in names)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _ensure(folder: Path, wanted: dict[str, str], lock: str, *, whole: bool = True) -> Path:
    """The environment with these locks installed. `wanted`: name of each lock that must be in -> digest.

    `whole`: all that its packages ask for is in the lock, and the checkout goes on its path.
    """
    python = python_of(folder)
    stamp = folder / "mixframe-stamp.json"
    # An environment holds absolute paths, so a moved checkout is a new one too.
    base = {"python": sys.version, "base": sys.base_prefix, "root": str(ROOT)}
    known = _read_stamp(stamp)
    installed: dict[str, str] = known.get("locks", {})
    if python.exists() and {name: known.get(name) for name in base} == base:
        if wanted.items() <= installed.items():
            return python
        # A lock that grew by another (run, then test) is installed on top; a changed one starts afresh.
        fresh = any(wanted.get(name, digest) != digest for name, digest in installed.items())
    else:
        fresh = True
    if fresh:
        _make(folder)
    _install(folder, lock, whole=whole)
    stamp.write_text(json.dumps({**base, "locks": wanted if fresh else {**installed, **wanted}}), "utf-8")
    return python


def _read_stamp(stamp: Path) -> dict[str, Any]:
    try:
        found = json.loads(stamp.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _make(folder: Path) -> None:
    if folder.exists() and Path(sys.prefix).resolve() == folder.resolve():
        # What is taken away would be what runs: the rest of this, and whatever else runs from there.
        other = getattr(sys, "_base_executable", None) or "python3"
        raise Missing(
            f"{folder.name} has to be made again and is what this runs from: start it with another Python, {other}"
        )
    if importlib.util.find_spec("ensurepip") is None:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not system.install_packages([version], why="virtual environments"):
            raise Missing(f"this Python has no ensurepip: install {version} (Debian family) or a complete Python")
    if folder.exists():
        shutil.rmtree(folder)
    print(f"-- making {folder.name} with Python {sys.version.split()[0]}", flush=True)
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, cwd=ROOT)


def _install(folder: Path, lock: str, *, whole: bool) -> None:
    python = python_of(folder)
    listed = folder / "requirements.txt"
    listed.write_text(lock, "utf-8")
    print(f"-- installing {len(requirements(lock))} packages into {folder.name}, each checked by hash", flush=True)
    began = time.monotonic()
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    subprocess.run([*pip, "install", "-q", "--require-hashes", "--no-deps", "-r", str(listed)], check=True, cwd=ROOT)
    if whole:
        subprocess.run([*pip, "check"], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        _make_importable(folder)
        subprocess.run([str(python), "-m", "compileall", "-q", "designer"], check=True, cwd=ROOT)
    print(f"-- done in {time.monotonic() - began:.0f} s", flush=True)


def _make_importable(folder: Path) -> None:
    """Put the checkout on the path, and the console command beside the interpreter.

    What an editable install does, without a build back-end to fetch.
    """
    python = python_of(folder)
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([str(python), "-c", ask], check=True, capture_output=True, text=True)
    (Path(answer.stdout.strip()) / "mixframe.pth").write_text(f"{ROOT}\n", "utf-8")
    if os.name == "nt":
        (folder / "Scripts/mixframe.cmd").write_text(f'@"{python}" -m designer %*\r\n', "utf-8")
    else:
        command = folder / "bin/mixframe"
        command.write_text(f'#!/bin/sh\nexec "{python}" -m designer "$@"\n', "utf-8")
        command.chmod(0o755)


def lock() -> int:
    """Write the lock files again from pyproject.toml, for every Python and system at once."""
    uv = shutil.which("uv")
    if uv is None:
        folder = ROOT / "build" / "lock-tools"
        _make(folder)
        subprocess.run([str(python_of(folder)), "-m", "pip", "install", "-q", "uv"], check=True)
        uv = tool(folder, "uv")
    compile_ = [uv, "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--upgrade"]
    # Where packages come from is the reader's affair: no index, no links in the files.
    quiet = ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate", "-q"]
    subprocess.run([*compile_, *quiet, "-o", str(RUN_LOCK)], check=True, cwd=ROOT)
    also = ["--group", "test", "-c", str(RUN_LOCK)]
    subprocess.run([*compile_, *also, *quiet, "-o", str(TEST_LOCK)], check=True, cwd=ROOT)
    also = ["--group", "build", "-c", str(RUN_LOCK)]
    subprocess.run([*compile_, *also, *quiet, "-o", str(BUILD_LOCK)], check=True, cwd=ROOT)
    alone = [
        uv,
        "pip",
        "compile",
        "--group",
        "tccli",
        "--no-deps",
        "--universal",
        "--python-version",
        "3.11",
        "--upgrade",
    ]
    subprocess.run([*alone, *quiet, "-o", str(TCCLI_LOCK)], check=True, cwd=ROOT)
    return 0
