"""The meter of costs: what an hour costs, what moves it, by whose prices, and prices of one's own that stay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.gui.costsheet import CostSheet
from designer.gui.prices import PriceFile
from designer.show import castlist, cost, edits, templates
from designer.show.geometry import frame_size
from designer.trtc.errors import Unreadable
from tests.gui.loop import run, when


def guests(window, count):
    """So many people of 1280 × 720 on the look in hand."""
    store = window.store
    show = store.truth
    for person in show.cast:
        show = edits.remove_person(show, person.id)
    show = edits.remove_items(show, store.look_id, [tile.id for tile in store.look.tiles])
    show, _, _ = castlist.add_list(show, "\n".join(f"guest{number}, 720p" for number in range(count)))
    offer = templates.templates_for(count, frame_size(show))[0]
    store.apply("Guests", templates.arrange(show, store.look_id, offer))


def sheet_of(window):
    QTest.mouseClick(window.cost, Qt.MouseButton.LeftButton)
    return window.findChild(CostSheet)


def test_the_sentence_that_matters_is_told_and_follows_the_look(make_window):
    window = make_window()
    guests(window, 4)
    sheet = sheet_of(window)
    assert sheet.total.text() == "2K: 1.56 USD an hour"
    assert sheet.sentence.text() == "A fifth 720p guest moves this from 2K to 4K: 1.56 → 4.20 USD/h"
    assert "4 × 1280×720" in sheet.what.text() and "3,686,400" in sheet.what.text()
    guests(window, 5)
    window.cost.words()
    assert sheet.total.text() == "4K: 4.20 USD an hour"


def test_the_local_stage_charges_nothing_and_that_is_said(make_window):
    window = make_window()
    assert "stage charges nothing" in sheet_of(window).what.text()
    window.preflight.target = "cloud"
    window.findChild(CostSheet)._tell()
    assert "stage charges nothing" not in window.findChild(CostSheet).what.text()


def test_a_large_output_of_small_inputs_and_relays_are_told(make_window):
    window = make_window()
    store = window.store
    guests(window, 1)
    show = castlist.add_list(store.truth, "guest0, 640x360")[0]
    show = edits.set_show_field(show, "PublishCdnParams[0].IsTencentCdn", 0)
    store.apply("Small", show)
    sheet = sheet_of(window)
    assert "more than twice" in sheet.what.text()
    assert "relay to other CDNs 0.18" in sheet.what.text()


def test_the_keyboard_opens_it(make_window):
    window = make_window()
    window.cost.setFocus()
    QTest.keyClick(window.cost, Qt.Key.Key_Return)
    assert window.findChild(CostSheet).isVisible()


def test_prices_are_edited_kept_and_given_back(controlled, home):
    async def story():
        async with controlled() as controller:
            window = controller.window
            guests(window, 4)
            sheet = sheet_of(window)
            assert sheet.fields["2K"].value() == 25.99 and "document 47631" in sheet.source.text()
            assert "months old" in sheet.source.text()
            sheet.fields["2K"].setValue(50)
            sheet.keep.click()
            assert window.cost.words() == "2K · 3.00 USD/h" and cost.OWN_SOURCE in sheet.source.text()
            await when(lambda: (home / cost.FILE_NAME).exists())
            await window.cost.findChild(PriceFile).read()
            assert window.cost.words() == "2K · 3.00 USD/h"
            sheet.published.click()
            await when(lambda: not (home / cost.FILE_NAME).exists())
            assert window.cost.words() == "2K · 1.56 USD/h" and not sheet.published.isEnabled()
            (home / cost.FILE_NAME).write_text('{"video": []}')
            with pytest.raises(Unreadable):
                await window.cost.findChild(PriceFile).read()
            assert window.cost.words() == "2K · 1.56 USD/h"

    run(story())


def test_the_age_of_a_table_is_counted_in_months():
    assert cost.months_old("2025-11", 2026, 11) == 12
    assert cost.months_old("2026-12-01", 2026, 11) == 0
    assert cost.months_old("lately", 2026, 11) is None
