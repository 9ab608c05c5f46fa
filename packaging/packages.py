"""`dev.py build [wheel|app|deb]`: what people install, in dist/.

The application folder is frozen by PyInstaller, in half a minute: 153 MiB, a start 1.04 to 1.06 times that from source
(`packaged_start`), where its modules lie as files; packed into its archive, which is 9 MiB smaller, they took 1.12. Nuitka 4.3
was measured beside it: 27 minutes on two busy cores for 707 files of C, 257 MiB (a program of 63 MiB in place of the bytecode;
about 43 MiB of the rest are parts of Qt and others that one could leave out), a start of 1.05 to 1.10. It loses on all three.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import debian
import environment
import prove as proofs
import system

KINDS = ("wheel", "app", "deb")
DIST = environment.ROOT / "dist"
WORK = environment.ROOT / "build"
APP = DIST / "mixframe"
SPECS = {"linux": "linux.spec", "win32": "windows.spec", "darwin": "macos.spec"}


def build(what: str | None, *, prove: bool) -> int:
    """Make one kind of package, or all. Returns the exit status."""
    python = environment.build_environment()
    for kind in KINDS if what is None else (what,):
        if kind == "wheel":
            made = wheel(python)
            if prove:
                proofs.of_wheel(made)
        elif kind == "app":
            app(python)
            if prove:
                proofs.of_app(APP)
        elif not sys.platform.startswith("linux"):
            print("-- a .deb is made on Debian's family only", flush=True)
        else:
            app(python)
            made = debian.package(python, APP)
            if prove:
                proofs.of_deb(made)
    return 0


def wheel(python: Path) -> Path:
    """dist/mixframe-VERSION.tar.gz, and the wheel made of it. Returns the wheel."""
    for old in [*DIST.glob("mixframe-*.whl"), *DIST.glob("mixframe-*.tar.gz")]:
        old.unlink()
    command = [str(python), "-m", "hatchling", "build", "-d", str(DIST)]
    subprocess.run([*command, "-t", "sdist"], check=True, cwd=environment.ROOT, stdout=subprocess.DEVNULL)
    (source,) = DIST.glob("mixframe-*.tar.gz")
    # From what the sdist holds, so that it is known to be whole.
    unpacked = WORK / "sdist"
    shutil.rmtree(unpacked, ignore_errors=True)
    shutil.unpack_archive(source, unpacked, filter="data")
    (tree,) = unpacked.iterdir()
    subprocess.run([*command, "-t", "wheel"], check=True, cwd=tree, stdout=subprocess.DEVNULL)
    (made,) = DIST.glob("mixframe-*.whl")
    for path in (source, made):
        print(f"-- {path.relative_to(environment.ROOT)}: {path.stat().st_size / 2**20:.1f} MiB", flush=True)
    return made


def app(python: Path) -> Path:
    """dist/mixframe: a folder with the program `mixframe` in it, which needs no Python."""
    if sys.platform.startswith("linux"):
        system.prepare({"objdump": "binutils", "strip": "binutils"}, fonts_too=False)
    spec = environment.PACKAGING / "frozen" / SPECS.get(sys.platform, "linux.spec")
    where = ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller")]
    print("-- freezing", flush=True)
    environ = {**os.environ, "SOURCE_DATE_EPOCH": "1", "PYTHONHASHSEED": "1"}
    subprocess.run(
        [str(python), "-m", "PyInstaller", "-y", "--log-level", "ERROR", *where, str(spec)],
        check=True,
        cwd=environment.ROOT,
        env=environ,
    )
    for library in (APP / "lib").glob("libpython*.so*"):
        subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
    if sys.platform.startswith("linux"):
        check = subprocess.run([str(python), str(environment.PACKAGING / "licences.py"), str(APP)], check=False)
        if check.returncode != 0:
            raise environment.Missing("the folder holds work of others that resources/help/licences.md does not name")
    print(f"-- {APP.relative_to(environment.ROOT)}: {size(APP) / 2**20:.0f} MiB", flush=True)
    return APP


def size(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
