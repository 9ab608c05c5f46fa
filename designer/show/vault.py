"""Secrets beside the document: the document holds opaque tokens, the vault what they stand for.

A token is safe wherever the secret stood (a JSON string, part of a URL), says nothing about it, and is
carried by undo, duplicate and reorder without anyone knowing. Only `request` resolves tokens.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from typing import TypeVar, cast

T = TypeVar("T")

TOKEN_START = "mixframe-secret-"
TOKEN = re.compile(rf"{TOKEN_START}[0-9a-f]{{32}}")
MASK = "***"
MOST_READ = 1024
"""Texts that what was read of is kept."""


class Vault:
    """Secrets of one window or one command, in memory only."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}
        self._tokens: dict[str, str] = {}
        self._read: dict[tuple[object, str], object] = {}

    def __repr__(self) -> str:
        return f"Vault({len(self._secrets)} secrets)"

    @property
    def count(self) -> int:
        """How many secrets are here: none is ever taken out, so it tells whether one came in."""
        return len(self._secrets)

    def put(self, secret: str) -> str:
        """Keep a secret and return its token; the same secret gives the same token. Text that already is a token stays."""
        if TOKEN.fullmatch(secret):
            return secret
        token = self._tokens.get(secret)
        if token is None:
            token = f"{TOKEN_START}{os.urandom(16).hex()}"
            self._tokens[secret] = token
            self._secrets[token] = secret
        return token

    def get(self, token: str) -> str | None:
        """The secret behind a token, or None where it was never given to this vault."""
        return self._secrets.get(token)

    def reveal(self, text: str) -> str:
        """The text with every token this vault knows replaced by its secret; unknown tokens stay."""
        return TOKEN.sub(lambda match: self._secrets.get(match.group(), match.group()), text)

    def reading(self, text: str, read: Callable[[str, str], T]) -> T:
        """What `read` makes of a text of the document and of the same text with its secrets in place.

        Read once and kept as long as the secrets: signatures are unpacked, and every check asks for them. A token
        never comes to mean anything else, so what was read stays true.
        """
        key = (read, text)
        known = self._read.get(key)
        if known is None:
            if len(self._read) >= MOST_READ:
                self._read.clear()
            self._read[key] = known = read(text, self.reveal(text))
        return cast("T", known)

    def has_all(self, text: str) -> bool:
        """Whether the secret of every token in the text is here."""
        return self._secrets.keys() >= {*TOKEN.findall(text)}

    def missing(self, text: str) -> Iterator[str]:
        """Tokens in the text whose secret is not here."""
        return (token for token in TOKEN.findall(text) if token not in self._secrets)

    def redact(self, text: str) -> str:
        """The text with every known secret and every token replaced by `***`, for anything people or files see."""
        text = mask(text)
        for secret in sorted(self._tokens, key=len, reverse=True):
            if len(secret) >= 4:
                text = text.replace(secret, MASK)
        return text


def mask(text: str) -> str:
    """The text with every token replaced by `***`."""
    return TOKEN.sub(MASK, text)
