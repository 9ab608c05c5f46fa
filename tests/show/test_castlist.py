"""A list of people, pasted as it comes: every stream lands in the cast as it was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.show import castlist, files


@pytest.mark.parametrize(
    ("line", "members"),
    [
        ("anna", {"user_id": "anna"}),
        ("anna Anna Kovač", {"user_id": "anna", "name": "Anna Kovač"}),
        ("anna, Anna Kovač", {"user_id": "anna", "name": "Anna Kovač"}),
        (
            "anna\tAnna\t4711\tscreen\t1920x1080",
            {
                "user_id": "anna",
                "name": "Anna",
                "room_id": "4711",
                "stream_type": 1,
                "audio_only": False,
                "source_width": 1920,
                "source_height": 1080,
            },
        ),
        ("anna; ; 720p; audio only", {"user_id": "anna", "source_width": 1280, "source_height": 720}),
        ("camera, The camera", {"user_id": "camera", "name": "The camera"}),
        ('anna, "Kovač, Anna"', {"user_id": "anna", "name": "Kovač, Anna"}),
        ("anna, Anna, room_a, text", {"user_id": "anna", "room_id": "room_a", "room_id_type": 1}),
    ],
)
def test_a_line_in_any_form(line, members):
    (entry,) = castlist.read_cast(line)
    assert {name: entry.members[name] for name in members} == members


def test_headings_say_what_the_columns_are():
    text = "Name,User ID,Size,Kind,Room kind\nAnna,anna,1280*720,screen,text\nBen,ben,,,\n,,,,\n"
    anna, ben = castlist.read_cast(text)
    assert anna.members == {
        "name": "Anna",
        "user_id": "anna",
        "source_width": 1280,
        "source_height": 720,
        "stream_type": 1,
        "audio_only": False,
        "room_id_type": 1,
    }
    assert ben.members == {"name": "Ben", "user_id": "ben"}


def test_who_is_known_is_brought_up_to_date_and_not_doubled():
    show = files.sample_show().show
    after, new, known = castlist.add_list(show, "anna, Anna K., 640x480\nzoe")
    assert (new, known) == (1, 1)
    assert len(after.cast) == len(show.cast) + 1
    anna = next(one for one in after.cast if one.user_id == "anna" and one.stream_type == 0)
    assert (anna.name, anna.source_width) == ("Anna K.", 640)


@given(st.text(max_size=300))
def test_no_text_is_too_odd(text):
    show = files.sample_show().show
    after, new, _ = castlist.add_list(show, text)
    assert len(after.cast) == len(show.cast) + new


def test_a_mark_of_byte_order_and_remarks_are_no_people():
    text = "\ufeffanna, Anna\r\n# the second half\n  # later\nben\r\n"
    assert [entry.members["user_id"] for entry in castlist.read_cast(text)] == ["anna", "ben"]


def test_a_list_is_read_to_its_thousandth_line():
    assert len(castlist.read_cast("\n".join(f"guest{number}" for number in range(1200)))) == castlist.MOST_LINES == 1000
