"""Secrets beside the document: the document holds opaque tokens, the vault what they stand for.

A token is safe wherever the secret stood (a JSON string, part of a URL), says nothing about it, and is
carried by undo, duplicate and reorder without anyone knowing. Only `request` resolves tokens.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

TOKEN = re.compile(r"mixframe-secret-[0-9a-f]{32}")
MASK = "***"


class Vault:
    """Secrets of one window or one command, in memory only."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}
        self._tokens: dict[str, str] = {}

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
            token = f"mixframe-secret-{os.urandom(16).hex()}"
            self._tokens[secret] = token
            self._secrets[token] = secret
        return token

    def get(self, token: str) -> str | None:
        """The secret behind a token, or None where it was never given to this vault."""
        return self._secrets.get(token)

    def reveal(self, text: str) -> str:
        """The text with every token this vault knows replaced by its secret; unknown tokens stay."""
        return TOKEN.sub(lambda match: self._secrets.get(match.group(), match.group()), text)

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
