"""What a rule says about a request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, doubtful or could be better.

    `path` is where, in the API's names, as in `VideoParams.LayoutParams.MixLayoutList[1].LocationX`; "" is the
    whole request. `api_code` is what the service answers; None where it takes the request and something
    then surprises or goes missing. `template` and `fix_template` are kept apart from `args` so that they can be
    translated. `look` and `item` (the look's name, the id of the tile or watermark) are filled by whoever knows.
    """

    severity: Severity
    path: str
    code: str
    template: str
    args: Mapping[str, object] = field(default_factory=dict, hash=False)
    fix_template: str | None = None
    api_code: str | None = None
    look: str | None = None
    item: str | None = None

    def placed(self, look: str, item: str | None) -> Finding:
        """The same of a look and an item of it."""
        return Finding(
            self.severity, self.path, self.code, self.template, self.args, self.fix_template, self.api_code, look, item
        )

    @property
    def message(self) -> str:
        """What is wrong, with its numbers."""
        return self.template.format(**self.args)

    @property
    def fix(self) -> str | None:
        """What to do about it."""
        return None if self.fix_template is None else self.fix_template.format(**self.args)
