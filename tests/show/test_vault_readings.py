"""What was read of a secret is kept as long as the vault, told apart by who read it, and never shown."""

from __future__ import annotations

from designer.show.addressrules import read_address
from designer.show.vault import MOST_READ, Vault


def test_a_text_is_read_once_with_its_secret_in_place() -> None:
    vault = Vault()
    text = f"rtmp://host/app/{vault.put('stream-key')}"
    seen: list[tuple[str, str]] = []

    def read(text: str, revealed: str) -> int:
        seen.append((text, revealed))
        return len(revealed)

    assert [vault.reading(text, read) for _ in range(3)] == [len("rtmp://host/app/stream-key")] * 3
    assert seen == [(text, "rtmp://host/app/stream-key")]
    assert vault.reading(text, lambda text, revealed: revealed) == "rtmp://host/app/stream-key"


def test_readings_are_bounded() -> None:
    vault = Vault()

    def read(text: str, revealed: str) -> str:
        return revealed.upper()

    for number in range(3 * MOST_READ):
        assert vault.reading(f"text {number}", read) == f"TEXT {number}"
    assert len(vault._read) <= MOST_READ


def test_an_address_that_was_read_does_not_show_its_secret() -> None:
    vault = Vault()
    address = vault.reading(f"rtmp://host/app/{vault.put('stream-key')}", read_address)
    assert address.url == "rtmp://host/app/stream-key"
    assert "stream-key" not in repr(address) + str(address) + repr(vault)


def test_whether_all_secrets_are_at_hand() -> None:
    vault, other = Vault(), Vault()
    token, foreign = vault.put("one"), other.put("two")
    assert vault.has_all("") and vault.has_all(f"a {token} b")
    assert not vault.has_all(f"{token} {foreign}")
