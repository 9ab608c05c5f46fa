"""The `.deb`: the application folder below /usr/lib/mixframe, and all that a desktop knows a program by.

Nothing is run when it is installed or removed: menus, file types and icons are taken up by what Debian itself runs for these
folders, so removal leaves nothing behind.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path

import environment
import system

NAME = "mixframe"
DESKTOP = environment.PACKAGING / "desktop"
TREE = environment.ROOT / "build" / "deb"
WAYLAND = ("libwayland-client0", "libwayland-cursor0")
"""Packages whose libraries must be here, to be found as what the folder asks for."""
LOADED_LATER = ("libegl1", "libgl1")
"""Packages of libraries that Qt opens by name where it can draw with them."""
FONTS = ("fonts-noto-cjk",)
RECOMMENDED = ("fonts-inter", "xdg-utils")
MAX_MIB = 200


def package(python: Path, app: Path) -> Path:
    """dist/mixframe_VERSION_ARCHITECTURE.deb of the application folder. Returns it."""
    system.prepare({"objdump": "binutils", "dpkg-deb": "dpkg"}, fonts_too=False)
    shutil.rmtree(TREE, ignore_errors=True)
    shutil.copytree(app, TREE / "usr/lib/mixframe", symlinks=True)
    command = TREE / "usr/bin/mixframe"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/mixframe/mixframe")
    _desktop_files(version())
    subprocess.run([str(python), str(environment.PACKAGING / "furnish.py"), str(TREE)], check=True)
    for page in (TREE / "usr/share/man").rglob("*.1"):
        _compress(page)
    _documents()
    _control(app)
    for path in TREE.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    made = environment.ROOT / "dist" / f"{NAME}_{version()}_{architecture()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(TREE), str(made)], check=True)
    print(
        f"-- dist/{made.name}: {made.stat().st_size / 2**20:.0f} MiB, installed {installed_kib() / 1024:.0f}",
        flush=True,
    )
    if installed_kib() > MAX_MIB * 1024:
        raise environment.Missing(f"the package would take more than {MAX_MIB} MiB: see what is new in dist/mixframe")
    return made


def version() -> str:
    """As the program says it."""
    text = (environment.ROOT / "designer/__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    assert found
    return found.group(1)


def architecture() -> str:
    """As Debian calls it."""
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()


def installed_kib() -> int:
    """What the tree takes, each file rounded up to whole KiB as Debian counts."""
    return sum(-(-path.lstat().st_size // 1024) for path in TREE.rglob("*") if "DEBIAN" not in path.parts)


def metainfo(of: str, day: str) -> str:
    """The AppStream text with version and date filled in."""
    return (
        (DESKTOP / "app.mixframe.Mixframe.metainfo.xml")
        .read_text("utf-8")
        .replace("@VERSION@", of)
        .replace("@DATE@", day)
    )


def _desktop_files(of: str) -> None:
    share = TREE / "usr/share"
    for source, place in (("mixframe.desktop", "applications"), ("mixframe-mime.xml", "mime/packages")):
        (share / place).mkdir(parents=True)
        shutil.copy(DESKTOP / source, share / place / source.replace("-mime", ""))
    (share / "metainfo").mkdir()
    day = time.strftime("%Y-%m-%d", time.gmtime())
    (share / "metainfo/app.mixframe.Mixframe.metainfo.xml").write_text(metainfo(of, day), "utf-8")


def _documents() -> None:
    folder = TREE / "usr/share/doc/mixframe"
    folder.mkdir(parents=True)
    shutil.copy(environment.ROOT / "resources/help/licences.md", folder / "copyright")
    shutil.copy(environment.ROOT / "resources/help/changelog.md", folder / "changelog")
    _compress(folder / "changelog")


def _compress(path: Path) -> None:
    path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    path.unlink()


def _control(app: Path) -> None:
    depends = sorted({*_packages_of(_needed(app)), *LOADED_LATER, *FONTS})
    fields = {
        "Package": NAME,
        "Version": version(),
        "Architecture": architecture(),
        "Maintainer": "The Mixframe makers <mixframe@localhost>",
        "Installed-Size": installed_kib(),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(RECOMMENDED),
        "Section": "video",
        "Priority": "optional",
        "Description": "designer for mixed live streams of Tencent RTC rooms\n"
        " Drag the people of a room and watermarks onto the frame that viewers see, go live,\n"
        " change the look on air and stop. A local stage lets a show be rehearsed without account.",
    }
    folder = TREE / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), "utf-8")


def _needed(app: Path) -> set[str]:
    """Libraries that the programs and libraries of the folder ask for, and that are not in it."""
    own, asked = set(), set()
    for path in app.rglob("*"):
        own.add(path.name)
        if path.is_symlink() or not path.is_file() or path.open("rb").read(4) != b"\x7fELF":
            continue
        said = subprocess.run(["objdump", "-p", str(path)], check=True, capture_output=True, text=True).stdout
        asked.update(re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE))
    return asked - own


def _places() -> dict[str, str]:
    """Where the system's loader finds each library."""
    listed = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    return dict(reversed(re.findall(r"^\s+(\S+) \(.*\) => (\S+)$", listed, re.MULTILINE)))


def _packages_of(libraries: Iterable[str]) -> set[str]:
    """The Debian packages that bring these libraries. Raises Missing for one that this system lacks."""
    places = _places()
    if "libwayland-cursor.so.0" not in places:
        system.install_packages(WAYLAND, why="the window under Wayland")
        places = _places()
    found = set()
    for name in libraries:
        if name not in places:
            raise environment.Missing(f"no {name} on this system, which Mixframe's folder asks for")
        found.add(_owner(Path(places[name])))
    return found


def _owner(library: Path) -> str:
    """The package of a file, with the least version for the C library, that of the machine it was built on."""
    for path in (library, library.resolve(), Path("/usr") / library.relative_to("/")):
        said = subprocess.run(["dpkg", "-S", str(path)], check=False, capture_output=True, text=True)
        if said.returncode == 0:
            name = said.stdout.split(":")[0]
            if name != "libc6":
                return name
            ask = ["dpkg-query", "-W", "-f", "${Version}", "libc6"]
            libc = subprocess.run(ask, check=True, capture_output=True, text=True).stdout
            return f"libc6 (>= {libc.split('-')[0]})"
    raise environment.Missing(f"no package owns {library}")
