"""A page of the help as the viewer shows it: the few marks our pages use, in the colours of the theme."""

from __future__ import annotations

import re
from html import escape

from designer.gui import theme
from designer.show.helping import Page

_BLOCKS = re.compile(r"\n\s*\n|\n(?=- |\d+\. )")
_ITEM = re.compile(r"(?:-|\d+\.) ")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_CODE = re.compile(r"`([^`]+)`")
_BOLD = re.compile(r"\*\*?([^*]+)\*\*?")


def style() -> str:
    """The style sheet of a page in the theme that is shown."""
    t = theme.tokens()
    return f"""
        body {{ color: {t.text.name()}; }}
        .title {{ font-size: 20px; font-weight: 600; margin: 0 0 12px 0; }}
        .heading {{ font-size: 15px; font-weight: 600; margin: 22px 0 4px 0; }}
        .asked {{ color: {t.accent.name()}; }}
        .code {{ color: {t.faint.name()}; font-size: 11px; margin: 0 0 4px 0; }}
        .text {{ margin: 0 0 10px 0; line-height: 145%; }}
        li {{ margin: 0 0 6px 0; line-height: 145%; }}
        b {{ font-weight: 600; }}
        a {{ color: {t.accent.name()}; text-decoration: none; }}
    """


def html(page: Page, asked: str = "") -> str:
    """A page as HTML, with an anchor for each finding. `asked`: the code that somebody came for."""
    parts = [f'<p class="title">{escape(page.title)}</p>', _blocks(page.intro)]
    for section in page.sections:
        # No <h2>: Qt gives headings sizes of its own, whatever a style sheet says.
        anchor = f'<a name="{section.code}"></a>' if section.code else ""
        title = escape(section.title)
        title = f'<span class="asked">{title}</span>' if section.code and section.code == asked else title
        parts.append(f'<p class="heading">{anchor}{title}</p>')
        if section.code:
            parts.append(f'<p class="code">{section.code}</p>')
        parts.append(_blocks(section.text))
    return f"<body>{''.join(parts)}</body>"


def _blocks(text: str) -> str:
    found, listed = [], ""
    for block in _BLOCKS.split(text.strip()):
        item = _ITEM.match(block)
        kind = "" if item is None else "ul" if block.startswith("-") else "ol"
        if kind != listed:
            found += [f"</{listed}>"] if listed else []
            found += [f"<{kind}>"] if kind else []
            listed = kind
        if item is not None:
            found.append(f"<li>{_inline(block[item.end() :])}</li>")
        elif block:
            found.append(f'<p class="text">{_inline(block)}</p>')
    return "".join([*found, f"</{listed}>"] if listed else found)


def _inline(text: str) -> str:
    linked = _LINK.sub(r'<a href="\2">\1</a>', escape(text, quote=False))
    return _CODE.sub(r"<code>\1</code>", _BOLD.sub(r"<b>\1</b>", linked))
