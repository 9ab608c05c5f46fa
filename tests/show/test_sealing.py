"""Secrets go to the vault from every place where one can stand."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from pydantic import BaseModel

from designer.show import sealing
from designer.show.model import Preset, Show
from designer.show.sealing import seal_image_url, seal_push_url, seal_request, seal_text
from designer.show.vault import TOKEN, Vault
from designer.trtc.structures import StartPublishCdnStream, UpdatePublishCdnStream
from tests.show.bodies import BODIES, SECRETS, dumped


def structures_in(annotation: Any) -> set[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {annotation}
    return {found for part in get_args(annotation) for found in structures_in(part)}


def leads_to_a_secret(structure: type[BaseModel]) -> bool:
    return structure in sealing._PLACES or any(
        leads_to_a_secret(inner)
        for field in structure.model_fields.values()
        for inner in structures_in(field.annotation)
    )


@pytest.mark.parametrize("root", [Show, Preset, StartPublishCdnStream, UpdatePublishCdnStream])
def test_every_way_to_a_secret_is_walked(root):
    todo, seen = {root}, set()
    while todo:
        structure = todo.pop()
        seen.add(structure)
        structure.model_rebuild()
        ways = {
            name
            for name, field in structure.model_fields.items()
            if any(leads_to_a_secret(inner) for inner in structures_in(field.annotation))
        }
        assert set(sealing._WAYS.get(structure, ())) == ways
        todo |= {inner for name in ways for inner in structures_in(structure.model_fields[name].annotation)} - seen


def test_sealing_again_changes_nothing():
    vault = Vault()
    for body in BODIES.values():
        once = seal_request(StartPublishCdnStream.from_json(dumped(body)), vault)
        assert seal_request(once, vault) is once
        assert not any(secret in once.to_json().decode() for secret in SECRETS)


@pytest.mark.parametrize(
    "seal, url, open_part",
    [
        (seal_push_url, "rtmp://name:word@push.example.com/live/key?a=b", "push.example.com/live/"),
        (seal_push_url, "rtmp://9.livepush.myqcloud.com/live/s?txSecret=word&txTime=5C2ACACC", "/live/s?txSecret="),
        (seal_push_url, "no url at all", ""),
        (seal_push_url, "", ""),
        (seal_push_url, "***", "***"),
        (seal_image_url, "https://name:word@x.example.com/a.png?Signature=abc", "x.example.com/a.png"),
    ],
)
def test_a_url_comes_back_and_its_open_part_stays(seal, url, open_part):
    vault = Vault()
    sealed = seal(url, vault)
    assert vault.reveal(sealed) == url
    assert open_part in sealed
    assert "word" not in sealed
    assert seal(sealed, vault) == sealed


def test_a_plain_picture_stays_as_it_is():
    vault = Vault()
    assert seal_image_url("https://x.example.com/a.png?v=2", vault) == "https://x.example.com/a.png?v=2"
    assert repr(vault) == "Vault(0 secrets)"


def test_what_is_typed_beside_a_token_is_sealed_too():
    vault = Vault()
    sealed = seal_push_url("rtmp://push.example.com/live/key?a=b", vault)
    longer = seal_push_url(sealed + "&more=secret", vault)
    assert "secret" not in TOKEN.sub("", longer)
    assert vault.reveal(longer) == "rtmp://push.example.com/live/key?a=b&more=secret"
    token = seal_text("one", vault)
    assert vault.reveal(seal_text(token + "two", vault)) == "onetwo"
