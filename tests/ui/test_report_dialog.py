"""The report of a bad end: shown from the notice and from the settings, and copied whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from gemma_desktop.session.crash_report import CrashReports
from gemma_desktop.session.values import Notice, NoticeAction, NoticeLevel
from tests.ui.open_window import OpenWindow
from tests.ui.test_accessibility import nameless
from tests.ui.test_settings import page


def end_badly(opened: OpenWindow) -> CrashReports:
    reports = CrashReports(opened.application.parts.paths.logs)
    reports.write(f"Fatal Python error: Aborted in {'a long line, ' * 40}")
    return reports


def test_the_notice_shows_it_and_all_of_it_can_be_copied(opened: OpenWindow, clipboard: QClipboard) -> None:
    reports = end_badly(opened)
    opened.chat.noticed.emit(Notice(NoticeLevel.WARNING, "It ended badly", action=NoticeAction.SHOW_REPORT))
    opened.click("notice_action_button")
    assert "Fatal Python error: Aborted" in opened.find("report_text", QPlainTextEdit).toPlainText()
    assert sorted(set(nameless(opened.find("report_dialog", QDialog)))) == []
    opened.click("report_copy_button")
    last = reports.last()
    assert last is not None
    assert clipboard.text() == last.text


def test_the_settings_have_it_while_there_is_one(opened: OpenWindow) -> None:
    opened.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page(opened.find("settings_dialog", QDialog), "About")
    assert not opened.shows("last_report_button")
    end_badly(opened)
    opened.find("settings_dialog", QDialog).close()
    opened.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    opened.click("last_report_button")
    assert opened.shows("report_text")


def test_where_lines_begin_at_the_right_it_is_read_from_the_left_all_the_same(
    opened: OpenWindow, qapp: QApplication
) -> None:
    end_badly(opened)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        opened.chat.noticed.emit(Notice(NoticeLevel.WARNING, "It ended badly", action=NoticeAction.SHOW_REPORT))
        opened.click("notice_action_button")
        text = opened.find("report_text", QPlainTextEdit)
        assert 0 <= text.cursorRect().left() < 20
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
