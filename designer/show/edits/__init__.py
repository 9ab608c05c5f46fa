"""Every edit of a show, by name: pure functions Show -> Show.

- An edit that changes nothing returns the very same object, so that no-ops never reach the undo stack.
- Parts an edit does not concern stay the same objects; unknown members stay where they are.
- A locked item is only changed by `set_locked`, `set_hidden` and `rename_item`.
- Edits that make something return (show, id) or (show, ids).
- An id that does not exist raises KeyError for a look or person, and is passed over for items.
"""

from __future__ import annotations

from designer.show.edits.fields import (
    UNSET,
    Unset,
    get_field,
    get_item_field,
    get_look_field,
    get_show_field,
    insert_entry,
    move_entry,
    remove_entry,
    set_item_field,
    set_look_field,
    set_show_field,
)
from designer.show.edits.places import grow_items, move_items, nudge_items, resize_items, set_rects

__all__ = [
    "UNSET",
    "Unset",
    "get_field",
    "get_item_field",
    "get_look_field",
    "get_show_field",
    "grow_items",
    "insert_entry",
    "move_entry",
    "move_items",
    "nudge_items",
    "remove_entry",
    "resize_items",
    "set_item_field",
    "set_look_field",
    "set_rects",
    "set_show_field",
]
