"""The rules that only a show can break, by their codes: beside `trtc.constraints.RULES`, which a request can.

Rules that name an assumption say "assumed" and are warnings. The codes are stable: people filter by them.
"""

from __future__ import annotations

from designer.trtc.constraints import RULES, Rule, Severity

SHOW_RULES: dict[str, Rule] = {}
"""Every rule about a show, by its code."""


def rule(
    code: str, severity: Severity, summary: str, template: str = "", fix: str | None = None, api_code: str | None = None
) -> Rule:
    """Enter a rule into the registry. Where the template is empty, whoever finds it words it."""
    if code in SHOW_RULES or code in RULES:
        raise ValueError(f"{code} is in the registry already")
    SHOW_RULES[code] = found = Rule(code, severity, summary, template, fix, api_code)
    return found


def all_rules() -> dict[str, Rule]:
    """Every rule of preflight, by its code."""
    import designer.show.rules  # noqa: F401  it brings in every module that has some

    return {**RULES, **SHOW_RULES}


# Worded where they are found: picturerules, evenrules, rules.
rule("tile-covered", "warning", "A tile cannot be seen: others lie over all of it.")
rule("watermark-covered", "warning", "A watermark cannot be seen: tiles lie over all of it.")
rule("tile-hardly-seen", "warning", "Almost all of a tile is covered.")
rule("watermark-hardly-seen", "warning", "Almost all of a watermark is covered.")
rule("watermark-under-tile", "hint", "A watermark lies partly under a tile.")
rule("picture-cropped", "hint", "Much of somebody's picture is cropped away.")
rule("nobody-in-cast", "hint", "Nobody is in the cast.")
rule("odd-place", "hint", "Edges of tiles or watermarks stand on odd pixels.")


FILE = ("help", "rules.md")


def rules_text() -> str:
    """Every rule as a page for people, by severity; a test holds the file to it."""
    lines = [
        "# What preflight knows",
        "",
        "Every finding has one of these codes. *error*: refused by the service, or something vanishes. *warning*: is sent and",
        "works, but will surprise, or rests on an assumption (then it says so). *hint*: could be better. A remedy in one click",
        "is marked with a tick.",
    ]
    from designer.show.fixes import FIXES

    rules = sorted(all_rules().values(), key=lambda rule: rule.code)
    for severity in ("error", "warning", "hint"):
        some = [rule for rule in rules if rule.severity == severity]
        lines += ["", f"## {severity}: {len(some)}", "", "| code | what | |", "|---|---|---|"]
        lines += [
            f"| `{rule.code}` | {rule.summary.replace('|', chr(92) + '|')} | {'✓' if rule.code in FIXES else ''} |"
            for rule in some
        ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the page: `python -c "from designer.show import rulebook; rulebook.main()"`."""
    from designer import assets

    assets.path(*FILE).write_text(rules_text(), encoding="utf-8")
