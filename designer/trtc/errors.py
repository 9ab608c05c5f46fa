"""What can go wrong, as exceptions that say what, where and what to do. What an API code means: `advice`.

    DesignerError
    ├── RuleBroken        1  the input breaks a rule or lacks something; nothing was sent
    │   └── SecretMissing    a token stands where a secret should, and the secret is not here
    ├── Unreadable        2  cannot be read, has wrong types, or wrong usage
    ├── ServiceError      3  the service answered with an error
    ├── NotReached        4  the service was not reached: nothing was sent, nothing was started
    └── OutcomeUnknown    5  sent, but no answer that can be trusted came back: a task may be running

The number is the exit status of a command that ends with it. No text in here may hold a secret: whoever
raises masks first.
"""

from __future__ import annotations

from typing import ClassVar

from designer.trtc.advice import Advice, advice

__all__ = [
    "Advice",
    "DesignerError",
    "NotReached",
    "OutcomeUnknown",
    "RuleBroken",
    "SecretMissing",
    "ServiceError",
    "Unreadable",
    "advice",
]


class DesignerError(Exception):
    """Something people can understand and mend. `str()` is one line: "where: what. hint"."""

    exit_code: ClassVar[int] = 1

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        text = self.what
        if self.where:
            text = f"{self.where}: {text}"
        if self.hint:
            text = f"{text.rstrip().removesuffix('.')}. {self.hint}"
        return " ".join(text.split())


class Unreadable(DesignerError):
    """Cannot be read, has wrong types, or wrong usage. `where` is a JSON path, a position, or both."""

    exit_code = 2


class RuleBroken(DesignerError):
    """The input breaks a rule or lacks something; nothing was sent."""

    exit_code = 1


class SecretMissing(RuleBroken):
    """Tokens stand where secrets should. `names` are the JSON paths of those members."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(f"The secret is not at hand for {', '.join(names)}", hint="Paste it again.")
        self.names = names


class ServiceError(DesignerError):
    """The service answered with an error code. Times in seconds, `server_date` since the epoch.

    `hint`: where more is known than the advice for the code says.
    """

    exit_code = 3

    def __init__(
        self,
        code: str,
        message: str = "",
        *,
        request_id: str | None = None,
        retry_after: float | None = None,
        server_date: float | None = None,
        hint: str | None = None,
    ) -> None:
        said = f": {message.strip().removesuffix('.')}" if message.strip() else ""
        which = f" (RequestId {request_id})" if request_id else ""
        super().__init__(f"The service answered {code}{said}{which}", hint=hint or advice(code).todo)
        self.code = code
        self.message = message
        self.request_id = request_id
        self.retry_after = retry_after
        self.server_date = server_date


class NotReached(DesignerError):
    """The service was not reached: nothing was sent, so nothing was started or changed."""

    exit_code = 4


class OutcomeUnknown(DesignerError):
    """Bytes may have left, but no answer that can be trusted came back: a task may be running."""

    exit_code = 5
