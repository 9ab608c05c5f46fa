"""The inspector: every field of the selection and of the output."""

from __future__ import annotations

from designer.gui.panels.inspector.panel import Inspector

__all__ = ["Inspector"]
