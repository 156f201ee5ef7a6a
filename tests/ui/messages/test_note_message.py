"""Messages that are neither the user's nor the model's."""

from gemma_desktop.ui.theme import Theme
from tests.ui.reading import Reading


def test_what_a_tool_answered_is_told_with_its_name(reading: Reading) -> None:
    reading.chat.say("What is the weather?")
    node_id = reading.chat.say_tool("weather", "Sunny,\n18 degrees")
    reading.until_shown(node_id, "weather answered: Sunny,")


def test_larger_text_gives_it_more_room(reading: Reading, theme: Theme) -> None:
    node_id = reading.chat.say_tool("weather", "Sunny")
    reading.until_shown(node_id, "Sunny")
    view = reading.transcript.view(node_id)
    assert view is not None
    before = view.height()
    theme.set_font_scale(2.0)
    reading.until(lambda: view.height() > 1.5 * before)
