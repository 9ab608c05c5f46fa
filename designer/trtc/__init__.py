"""The cloud as published: structures, limits, signing, calls. Knows nothing of the editor."""

from __future__ import annotations

import sys
from types import ModuleType


def _without_plugins() -> None:
    """Tell pydantic that it has no plugins.

    To find some, it would read the metadata of every installed distribution when the first model is built:
    some 25 ms of the start of the window. We use none.
    """
    name = "pydantic.plugin._loader"
    if name not in sys.modules:
        loader = ModuleType(name)
        loader.get_plugins = _no_plugins  # type: ignore[attr-defined]
        sys.modules[name] = loader


def _no_plugins() -> tuple[()]:
    return ()


_without_plugins()
