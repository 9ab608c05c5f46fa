"""The window."""

from __future__ import annotations

import designer.picture  # noqa: F401  the first thing of Qt that is imported: it tells PySide what not to read
