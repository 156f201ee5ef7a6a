"""The suggested models: three questions, a ranking, one button."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from gemma_desktop.library.advice import MemoryBar, Prefer, Purpose, Wish
from gemma_desktop.library.memory_bar import BarPart, Basis, PartKind
from gemma_desktop.session.download_worker import DownloadState
from gemma_desktop.settings import WishSettings
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.ui.models.memory_view import MemoryView, memory_text
from gemma_desktop.ui.models.model_card import ModelCard
from gemma_desktop.ui.models.wish_form import WishForm
from gemma_desktop.ui.theme import Theme
from tests.helpers.hub_server import Fault
from tests.library.download_room import MODEL, PROJECTOR
from tests.ui.models.hub_window import HubWindow


@pytest.fixture
def advised(page: HubWindow) -> HubWindow:
    page.until_shown("model_card")
    return page


def cards(page: HubWindow) -> list[ModelCard]:
    return [card for card in page.opened.window.findChildren(ModelCard) if card.isVisible()]


def put_on_the_hub(page: HubWindow) -> str:
    """What the first suggestion leads to; returns its repository."""
    suggested = page.parts.adviser.advice
    assert suggested is not None
    entry = suggested.suggestions[0].entry
    names = {file.file: page.room.model_source for file in entry.files[:1]}
    page.hub.add(entry.repository, names | {PROJECTOR: page.room.projector_source})
    return entry.repository


@pytest.mark.soak
def test_the_first_page_of_a_newcomer_recommends_one_model(advised: HubWindow) -> None:
    assert advised.texts().count("Recommended") == 1
    assert advised.says("tokens a second expected")
    assert advised.says("This computer: ")
    assert advised.hub.seen == []


def test_one_click_brings_weights_and_projector(advised: HubWindow) -> None:
    repository = put_on_the_hub(advised)
    advised.button("get_button").click()
    advised.until_download_is(DownloadState.DONE)
    folder = advised.parts.paths.models / repository
    assert len(list(folder.glob("*.gguf"))) == 2
    assert (folder / PROJECTOR).exists()
    advised.until_shown("use_button")
    assert MODEL not in [path.name for path in folder.iterdir()]


@pytest.mark.soak
def test_a_wish_changes_the_ranking(advised: HubWindow) -> None:
    advised.button("purpose_speech").click()
    advised.until(
        lambda: (
            advised.parts.adviser.advice is not None
            and Purpose.SPEECH in advised.parts.adviser.advice.wish.purposes
            and bool(cards(advised))
        )
    )
    assert all("speech" in label for card in cards(advised) for label in _takes(card)[-1:])


@pytest.mark.soak
def test_those_that_do_not_suit_say_what_they_lack(advised: HubWindow) -> None:
    advised.button("all_models_button").click()
    advised.until(lambda: advised.says("It is made for something else"))
    assert advised.parts.adviser.advice is not None
    advised.until(lambda: len(cards(advised)) == len(advised.parts.adviser.advice.suggestions))


@pytest.mark.soak
def test_what_has_no_known_place_is_looked_for_on_the_hub(advised: HubWindow) -> None:
    advised.button("all_models_button").click()
    advised.until_shown("search_for_it_button")
    button = advised.button("search_for_it_button")
    wanted = button.accessibleName().removeprefix("Search the Hub for ")
    button.click()
    assert advised.parts.hub.search is not None
    assert advised.parts.hub.search.what == wanted
    assert advised.opened.shows("hub_search_field")


@pytest.mark.soak
def test_a_model_that_cannot_be_had_now_says_why(advised: HubWindow) -> None:
    put_on_the_hub(advised)
    advised.hub.api_faults.append(Fault(status=503))
    advised.button("get_button").click()
    advised.until(lambda: advised.says("The Hub is busy or down. Try again later."))
    advised.button("get_button").click()
    advised.until_download_is(DownloadState.DONE)


@pytest.mark.soak
def test_offline_get_says_so_and_can_turn_the_network_on(advised: HubWindow) -> None:
    put_on_the_hub(advised)
    advised.parts.hub.set_offline(True)
    advised.button("get_button").click()
    advised.until(lambda: advised.says("Offline mode is on"))
    advised.button("access_button").click()
    advised.until_download_is(DownloadState.DONE)


def test_memory_is_told_in_words() -> None:
    parts = (BarPart(PartKind.WEIGHTS, 5_000_000_000),)
    fits = MemoryBar(parts, 5_000_000_000, 9_000_000_000, 16_000_000_000, fits=True, could_fit=True)
    tight = MemoryBar(parts, 5_000_000_000, 4_000_000_000, 16_000_000_000, fits=False, could_fit=True)
    assert memory_text(fits, Basis.SHAPE) == "Takes about 5.0 GB of memory; 9.0 GB of 16 GB are free."
    assert memory_text(tight, Basis.SHAPE).endswith("Close other programs first.")
    assert memory_text(fits, Basis.FILE_SIZE).endswith("Told by the size of its file alone.")


def test_the_parts_of_the_bar_are_read_without_hovering(theme: Theme) -> None:
    parts = (BarPart(PartKind.WEIGHTS, 3 * 10**9), BarPart(PartKind.PROJECTOR, 0), BarPart(PartKind.CONTEXT, 10**8))
    view = MemoryView(MemoryBar(parts, 3_100_000_000, None, None, fits=True, could_fit=True), Basis.SHAPE, theme)
    words = [label.text() for label in view.findChildren(QLabel)]
    assert words == ["Takes about 3.1 GB of memory.", "model 3.0 GB", "memory of a chat 100 MB"]
    described = [widget.accessibleDescription() for widget in view.findChildren(QWidget)]
    assert "model 3.0 GB, memory of a chat 100 MB" in described


def _takes(card: ModelCard) -> list[str]:
    return [label.accessibleName() for label in card.findChildren(QLabel) if label.accessibleName().startswith("Takes")]


@pytest.mark.soak
def test_every_get_button_says_what_it_gets(advised: HubWindow) -> None:
    names = [card.findChild(QAbstractButton, "get_button").accessibleName() for card in cards(advised)]
    assert all(name.startswith("Get Gemma ") for name in names)
    assert len(set(names)) == len(names)
    assert all(card.accessibleName().startswith("Gemma ") for card in cards(advised))


@pytest.mark.soak
def test_languages_are_added_and_removed(theme: Theme) -> None:
    form = WishForm(Wish(languages=("English",)), theme)
    language = form.findChild(QComboBox, "wish_language")
    for name in ("German", "German", "Arabic"):
        language.activated.emit(language.findText(name))
    assert form.wish.languages == ("English", "German", "Arabic")
    form.findChild(QAbstractButton, "remove_language_button").click()
    assert form.wish.languages == ("German", "Arabic")
    assert language.currentIndex() == 0


def test_a_form_begins_with_the_wish_it_is_given(theme: Theme) -> None:
    wish = Wish(frozenset({Purpose.SPEECH, Purpose.TOOLS}), ("German", "Klingon"), Prefer.QUALITY)
    assert WishForm(wish, theme).wish == wish


@pytest.mark.soak
def test_the_answers_to_the_three_questions_are_kept(advised: HubWindow) -> None:
    advised.button("purpose_speech").click()
    advised.button("prefer_speed").click()
    kept = SettingsFile(advised.parts.paths.settings)
    advised.until(lambda: kept.load().library.wish == WishSettings(("chat", "speech"), ("English",), "speed"))
