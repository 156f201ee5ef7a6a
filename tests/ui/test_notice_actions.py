"""The button on a notice does what it says."""

from gemma_desktop.errors import EngineTrouble
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from tests.ui.open_window import OpenWindow


def tell(opened: OpenWindow, action: NoticeAction) -> None:
    opened.chat.noticed.emit(Notice(NoticeLevel.WARNING, "Something can be done", action=action))


def test_an_engine_that_stays_down_is_started_again(opened: OpenWindow) -> None:
    opened.application.engine.waits_for_restart = True
    opened.application.ask("Hello", [EngineTrouble("The engine keeps stopping", "Restart it.")])
    opened.click("notice_action_button")
    opened.until(lambda: not opened.application.engine.waits_for_restart)


def test_the_settings_are_opened(opened: OpenWindow) -> None:
    tell(opened, NoticeAction.OPEN_SETTINGS)
    opened.click("notice_action_button")
    assert opened.shows("settings_dialog")


def test_a_model_is_loaded_again(opened: OpenWindow) -> None:
    models = opened.application.parts.models
    notice = Notice(NoticeLevel.INFO, "More came", action=NoticeAction.RELOAD_MODEL, target=models.loaded_id)
    opened.chat.noticed.emit(notice)
    opened.click("notice_action_button")
    opened.until(lambda: len(opened.application.engine.loads) == 2)


def test_where_the_list_of_models_is_hidden_the_page_of_models_is_opened(opened: OpenWindow) -> None:
    opened.window.columns.show_left(False)
    tell(opened, NoticeAction.CHOOSE_MODEL)
    opened.click("notice_action_button")
    assert opened.shows("model_manager")
