"""The JSON Schema of shows and presets, made from the model: `python -m designer.show.schema` writes it."""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import models_json_schema

from designer import assets
from designer.show.model import SCHEMA_VERSION, Preset, Show

FILE = ("schema", "show.schema.json")


def schema_text() -> str:
    """The schema as its file holds it, JSON Schema 2020-12."""
    _, made = models_json_schema(
        [(Show, "validation"), (Preset, "validation")],
        by_alias=True,
        title="Mixframe show or preset",
        description=(
            "A show has looks, a preset has one look. Members that are not listed are allowed and kept. "
            "What values a member may have beyond its type is said by `mixframe check`."
        ),
    )
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **made,
        "$defs": {name: _plain(definition) for name, definition in made["$defs"].items()},
        "type": "object",
        "required": ["mixframe"],
        "properties": {"mixframe": {"type": "integer", "minimum": 1, "maximum": SCHEMA_VERSION}},
        "oneOf": [{"$ref": "#/$defs/Show"}, {"$ref": "#/$defs/Preset"}],
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _plain(definition: dict[str, Any]) -> dict[str, Any]:
    """A definition without the titles that only repeat the names of its members."""
    members = {
        name: {key: value for key, value in member.items() if key != "title"}
        for name, member in definition.get("properties", {}).items()
    }
    return definition | {"properties": members}


def main() -> None:
    """Write the schema file."""
    assets.path(*FILE).write_text(schema_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
