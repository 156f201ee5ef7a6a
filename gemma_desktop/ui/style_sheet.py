"""The application's one style sheet, written from the theme's colours and sizes.

Text colours and the font come from the palette and the application's font, so that a widget's own setFont counts.
"""

from collections.abc import Mapping
from string import Template

_SHEET = Template("""
QMainWindow, QDialog { background: $background; }
QToolTip {
    background: $raised; color: $text; border: 1px solid $line; padding: ${half}px ${one}px; font-size: ${note_px}px;
}

QLabel { background: transparent; }
QLabel[textSize="note"] { font-size: ${note_px}px; }
QLabel[textSize="reading"] { font-size: ${reading_px}px; }
QLabel[textSize="title"] { font-size: ${title_px}px; font-weight: 600; }
QLabel[textSize="heading"] { font-weight: 600; }
QLabel[tone="quiet_text"] { color: $quiet_text; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="bad"] { color: $bad; }

QFrame[ground="background"] { background: $background; }
QFrame[ground="surface"] { background: $surface; }
QFrame[ground="card"] { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[ground="bubble"] { background: $surface; border-radius: ${radius}px; }
QFrame[ground="field"] { background: $raised; border: 1px solid $line; border-radius: ${field_radius}px; }
QFrame[ground="field"][focused="true"] { border-color: $accent; }
QFrame[ground="notice"] { background: $raised; border: 1px solid $handle; border-radius: ${radius}px; }
QFrame[ground="drop"] { background: $raised; border: 1px dashed $handle; border-radius: ${radius}px; }
QFrame[ground="drop"]:focus { border-color: $accent; }
QFrame[ground="drop"][focused="true"] { border: 2px dashed $accent; }
QFrame[ground="choice_card"] { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[ground="choice_card"]:hover { background: $raised_hovered; }
QFrame[ground="choice_card"]:focus { border-color: $accent; }
QFrame[ground="choice"] { background: transparent; border: 1px solid transparent; border-radius: ${radius}px; }
QFrame[ground="choice"]:hover { background: $raised_hovered; }
QFrame[ground="choice"]:focus { border-color: $accent; }
QFrame[ground="choice"][chosen="true"] { background: $raised_hovered; }
QFrame[ground="quick"] { background: $background; border: 1px solid $handle; }
QFrame[ground="line"] { background: $line; max-height: 1px; min-height: 1px; }
QFrame[ground="upright"] { background: $line; max-width: 1px; min-width: 1px; }

QPushButton {
    background: $raised; border: 1px solid $line; border-radius: ${radius}px; padding: ${half}px ${two}px;
    min-height: ${line_px}px; outline: none;
}
QPushButton:hover { background: $raised_hovered; }
QPushButton:focus { border-color: $accent; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hovered; border-color: $accent_hovered; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: ${half_less}px ${two_less}px; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: ${half}px ${one}px; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:checked { background: $hovered; }
QPushButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="chip"] { padding: 0 ${one}px; }
QPushButton[kind="chip"]:checked { background: $selected; border-color: $text; }
QPushButton[kind="chip"]:focus { border-color: $accent; }
QPushButton[lean="start"] { text-align: left; padding-left: ${one}px; }
QPushButton[kind="link"], QPushButton[kind="note_link"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 0 ${half}px;
}
QPushButton[kind="note_link"] { font-size: ${note_px}px; min-height: 0; }
QPushButton[kind="link"]:hover, QPushButton[kind="note_link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus, QPushButton[kind="note_link"]:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; }
QPushButton[kind="primary"]:disabled { background: $line; border-color: $line; color: $quiet_text; }

QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: ${half}px;
}
QToolButton:hover { background: $hovered; }
QToolButton:checked { background: $selected; }
QToolButton:focus { border-color: $accent; }
QToolButton[kind="field"] { background: $raised; border-color: $line; }
QToolButton[kind="field"]:hover { background: $raised_hovered; }
QToolButton[kind="field"]:focus { border-color: $accent; }
QToolButton[kind="over"] { background: $raised; border-color: $line; padding: 0; }
QToolButton[kind="over"]:hover { background: $raised_hovered; }
QToolButton[kind="over"]:focus { border-color: $accent; }
QToolButton[kind="primary"] { background: $accent; border-color: $accent; }
QToolButton[kind="primary"]:hover { background: $accent_hovered; }
QToolButton[kind="primary"]:focus { border: 2px solid $text; padding: -1px; }
QToolButton[kind="primary"]:disabled { background: $line; border-color: $line; }
QToolButton[kind="stop"] { background: $text; border-color: $text; }
QToolButton[kind="stop"]:focus { border: 2px solid $accent; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
    background: $raised; border: 1px solid $line; border-radius: ${radius}px; padding: ${half}px ${one}px;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border-color: $accent; }
QLineEdit, QAbstractSpinBox { min-height: ${line_px}px; }
QLineEdit#search_field, QLineEdit#hub_search_field, QLineEdit#search_recordings_field { padding-left: ${half}px; }
QLineEdit[kind="title"] {
    background: transparent; border-color: transparent; font-size: ${title_px}px; font-weight: 600;
}
QLineEdit[kind="title"]:hover { border-color: $line; }
QLineEdit[kind="title"]:focus { background: $raised; border-color: $accent; }
QAbstractSpinBox { padding-right: 0; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: ${three}px;
}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { image: none; }
QPlainTextEdit[textSize="reading"] { font-size: ${reading_px}px; }
QPlainTextEdit[bare="true"], QTextEdit[bare="true"], QTextBrowser[bare="true"] {
    background: transparent; border: none; padding: 0;
}

QComboBox {
    background: $raised; border: 1px solid $line; border-radius: ${radius}px; padding: ${half}px ${one}px;
    min-height: ${line_px}px; combobox-popup: 0;
}
QComboBox::drop-down { border: none; background: transparent; width: ${three}px; }
QComboBox::down-arrow { image: none; }
QComboBox:disabled { color: $faint; }
QComboBox:hover { background: $raised_hovered; }
QComboBox:focus, QComboBox:on { border-color: $accent; }
QAbstractItemView { background: $raised; border: 1px solid $line; outline: none; }
QWidget QAbstractItemView { background: transparent; border: none; }
QHeaderView::section { background: $surface; border: none; padding: ${half}px ${one}px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $line; padding: ${half}px; outline: none;
    selection-background-color: $raised_hovered; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: ${line_px}px; padding: 0 ${half}px; border-radius: ${half}px; }

QCheckBox { spacing: ${one}px; outline: none; }
QCheckBox::indicator {
    width: ${mark_px}px; height: ${mark_px}px; background: $raised; border: 1px solid $handle; border-radius: 5px;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: ${mark_less_px}px; height: ${mark_less_px}px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox:focus { text-decoration: underline; }

QSlider { min-height: ${mark_px}px; outline: none; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $handle; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $accent; border: 1px solid $accent;
}
QSlider::handle:horizontal:hover { background: $accent_hovered; border-color: $accent_hovered; }
QSlider::handle:horizontal:focus { background: $raised; border: 1px solid $accent; }
QSlider::handle:horizontal:disabled { background: $handle; border-color: $handle; }

QTabBar { background: transparent; border: none; outline: none; }
QTabBar::tab {
    background: transparent; color: $quiet_text; border: none; border-bottom: 2px solid transparent;
    padding: ${one}px ${half}px; margin: 0 ${half}px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { color: $accent; }

QMenu { background: $raised; border: 1px solid $line; border-radius: ${radius}px; padding: ${half}px; }
QMenu::item { padding: ${half}px ${two}px; border-radius: ${half}px; }
QMenu::item:selected { background: $raised_hovered; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: ${half}px ${one}px; }

QListWidget::item {
    min-height: ${line_px}px; padding: ${half}px ${one}px; border: 1px solid transparent; border-radius: ${radius}px;
}
QListWidget::item:hover { background: $hovered; }
QListWidget::item:selected { background: $selected; color: $text; }
QListWidget::item:focus { border-color: $accent; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: ${handle_px}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${handle_px}px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: ${two}px; }
QScrollBar::handle:horizontal { min-width: ${two}px; }
QScrollBar::handle:hover { background: $quiet_text; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


def style_sheet(sizes: Mapping[str, int], colors: Mapping[str, str]) -> str:
    """The sheet, filled with sizes and colours by the names that the sheet uses; a missing one raises KeyError."""
    return _SHEET.substitute({**{name: str(size) for name, size in sizes.items()}, **colors})
