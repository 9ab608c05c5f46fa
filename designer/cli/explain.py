"""`explain`: what the help says about a finding, by the code that `check` prints."""

from __future__ import annotations

import difflib
import textwrap

import click
from click.shell_completion import CompletionItem

from designer.show import helping

WIDTH = 88


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(code, help=title) for code, title in _titles().items() if code.startswith(incomplete)]


def _titles() -> dict[str, str]:
    return {
        section.code: section.title
        for page in helping.pages().values()
        for section in page.sections
        if section.code
    }  # fmt: skip


@click.command()
@click.argument("code", shell_complete=_complete)
@click.option(
    "--language", type=click.Choice(["en", "zh_CN"]), default="en", show_default=True, help="The language of the help."
)
def explain(code: str, language: str) -> int:
    """Say what a finding means and how to mend it. CODE as `check` says it, tile-covered for example."""
    found = helping.about(code, language)
    if found is None:
        near = difflib.get_close_matches(code, _titles(), n=3)
        hint = f"Perhaps {' or '.join(near)}?" if near else "mixframe check says the code of all it finds."
        raise click.UsageError(f"There is no finding {code}. {hint}")
    section = found[1]
    click.echo(f"{section.title} ({section.code})\n")
    for block in section.plain.split("\n"):
        click.echo(textwrap.fill(block, WIDTH, break_long_words=False))
    return 0
