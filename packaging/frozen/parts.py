"""What goes into a frozen Mixframe on every system, and which parts of Qt stay out. Read by the specs beside it."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from PyInstaller.utils.hooks import collect_submodules, copy_metadata

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))  # its modules are looked for here already
ICONS = "1.3.0"
"""Of the typefaces that qtawesome brings, the one version of Phosphor that the window draws with."""

UNUSED = (
    # Python and packages that something imports only where it is there
    "tkinter", "unittest", "pydoc", "doctest", "lib2to3", "ensurepip", "pip", "setuptools", "numpy", "IPython",
    "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick", "PyQt5", "PyQt6", "PySide2",
    "qtawesome", "qtpy", "rich", "trio", "uvloop", "httptools", "watchfiles", "websockets", "mypy", "hypothesis",
)  # fmt: skip

KEPT_PLUGINS = re.compile(
    r"plugins[/\\](?:"
    r"platforms[/\\]\w*(?:xcb|wayland|offscreen|minimal(?!egl)|windows|cocoa)\w*"
    r"|imageformats[/\\]\w*(?:svg|jpeg|webp|gif|tiff|ico)\w*"
    r"|(?:platforminputcontexts[/\\]\w*(?:compose|ibus)|platformthemes[/\\]\w*xdgdesktopportal)\w*"
    r"|(?:xcbglintegrations|wayland-(?:shell|decoration)\w[\w-]*|styles|iconengines)[/\\]\w+"
    r")"
)
# A window of widgets is drawn without OpenGL: its plugins for Wayland, and its library, are not brought.
UNUSED_LIBRARIES = re.compile(
    r"Qt6?(?:Quick|Qml|Pdf|VirtualKeyboard|Network|OpenGL|EglF[sS]|Labs|Designer|UiTools|Help|Sql|Concurrent|PrintSupport)"
)
FROM_THE_SYSTEM = re.compile(
    # What the system has to have anyway, and has newer: drivers, fonts, the session bus, the display.
    r"lib(?:stdc\+\+|gcc_s|GL|GLX|EGL|GLdispatch|OpenGL|gbm|drm|fontconfig|freetype|dbus-1|X11|X11-xcb|Xau|Xdmcp|Xext|xcb"
    r"|wayland-\w+|glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|systemd|expat|png16|uuid|z|xkbcommon|xkbcommon-x11"
    r"|xcb-[a-z-]+|selinux|mount|blkid|cap|gcrypt|gpg-error|lzma|zstd|lz4|bsd|md|pcre2?-?\d*|brotli\w+"
    # What only the theme of another toolkit and the network part of Qt would load.
    r"|cairo|cairo-gobject|pango-1\.0|pangocairo-1\.0|pangoft2-1\.0|gdk_pixbuf-2\.0|atk-1\.0|harfbuzz|fribidi|thai|datrie"
    r"|graphite2|pixman-1|Xrender|gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils)\.so"
)


def datas() -> list[tuple[str, str]]:
    """(file or folder, where it goes): our resources, the typeface of the icons, what keyring looks itself up by."""
    import qtawesome

    fonts = Path(qtawesome.__file__).parent / "fonts"
    return [
        (str(ROOT / "resources"), "resources"),
        (str(fonts / f"phosphor-{ICONS}.ttf"), "qtawesome/fonts"),
        (str(fonts / f"phosphor-charmap-{ICONS}.json"), "qtawesome/fonts"),
        *copy_metadata("keyring"),
    ]


def hidden_imports() -> list[str]:
    """Modules that are imported by name, so that nobody sees it in the code."""
    found = ["uvicorn.lifespan.off", "uvicorn.lifespan.on", "uvicorn.loops.auto", "uvicorn.loops.asyncio"]
    found += ["uvicorn.protocols.http.auto", "uvicorn.protocols.http.h11_impl", "uvicorn.protocols.websockets.auto"]
    return [*found, *collect_submodules("designer"), *collect_submodules("keyring.backends"), "PySide6.QtWidgets"]


def without_unused(entries: Any) -> list[tuple[str, str, str]]:
    """Binaries or data files of the analysis, less what of Qt and of the system is not to be brought."""
    return [entry for entry in entries if _wanted(entry[0])]


def _wanted(name: str) -> bool:
    name = name.replace("\\", "/")
    if "/plugins/" in name:
        return KEPT_PLUGINS.search(name) is not None
    if name.startswith("PySide6/Qt/") and ("/translations/" in name or "/qml/" in name):
        return "/translations/qtbase_" in name and re.search(r"_(zh_CN|ja|ko)\.", name) is not None
    base = name.rsplit("/", 1)[-1]
    return UNUSED_LIBRARIES.search(base) is None and FROM_THE_SYSTEM.match(base) is None
