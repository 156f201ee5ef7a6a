"""A page of settings: rows that read and replace one field each of a frozen value."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gemma_desktop.ui.controls import IconButton, Label
from gemma_desktop.ui.editors import Editor
from gemma_desktop.ui.spacing import space_out
from gemma_desktop.ui.theme import TextSize, Theme

Path = tuple[str, ...]
EDITOR_STEPS = 22


def field_of(value: msgspec.Struct, path: Path) -> object:
    """A field, or a field of a field."""
    found: Any = value
    for name in path:
        found = getattr(found, name)
    return found


def with_field(value: msgspec.Struct, path: Path, new: object) -> msgspec.Struct:
    """The same value with another one in that field."""
    name, *rest = path
    inner = with_field(getattr(value, name), tuple(rest), new) if rest else new
    return msgspec.structs.replace(value, **{name: inner})


@dataclass(frozen=True)
class Setting:
    """path: of the field. words: what it does, in a sentence."""

    path: Path
    title: str
    words: str
    editor: Editor

    @property
    def name(self) -> str:
        return "_".join(self.path)


class SettingRow(QWidget):
    """Title, control, what it does, its default, and a button that takes it back to that.

    The control stands beneath its title where there is too little room beside it.

    Signals:
        edited(object): the field's new value.
    """

    edited = Signal(object)

    def __init__(self, setting: Setting, default: object, theme: Theme) -> None:
        super().__init__()
        self._default = default
        self._editor = setting.editor
        self.setObjectName(f"row_{setting.name}")
        control = self._editor.control
        control.setObjectName(f"setting_{setting.name}")
        control.setAccessibleName(setting.title)
        control.setAccessibleDescription(setting.words)
        told = self.tr("{words} Default: {default}.").format(words=setting.words, default=self._editor.text_of(default))
        self._reset = IconButton(
            theme,
            "rotate-ccw",
            self.tr("Reset {title}").format(title=setting.title),
            f"reset_{setting.name}",
            icon_px=14,
        )
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._title = Label(setting.title, wrap=True)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        space_out(grid, theme, spacing=0.5, across=1)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._reset, 0, 2)
        self._is_beneath: bool | None = None
        self._place_editor()
        grid.addWidget(Label(told, size=TextSize.NOTE, tone="quiet_text", wrap=True), 2, 0, 1, 2)
        self._editor.edited.connect(self.edited)
        self._reset.clicked.connect(self._on_reset_clicked)
        self._theme = theme
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def show_value(self, value: object) -> None:
        self._editor.set_value(value)
        self._reset.setVisible(value != self._default)

    def minimumSizeHint(self) -> QSize:
        """With the control beneath."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._width(self._editor, self._reset)), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_editor()

    def _place_editor(self) -> None:
        beneath = self._editor.is_wide or self.width() < self._width(self._title, self._editor, self._reset)
        if beneath == self._is_beneath:
            return
        self._is_beneath = beneath
        self._grid.removeWidget(self._editor)
        if beneath:
            self._grid.addWidget(self._editor, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._editor, 0, 1)

    def _width(self, *parts: QWidget) -> int:
        """Of these beside each other, as narrow as can be."""
        widths = [max(part.minimumWidth(), part.minimumSizeHint().width()) for part in parts]
        return sum(widths) + (len(parts) - 1) * self._grid.horizontalSpacing()

    def _on_theme_changed(self) -> None:
        if not self._editor.is_wide:
            self._editor.setMinimumWidth(self._theme.space(EDITOR_STEPS))
            self._place_editor()

    def _on_reset_clicked(self) -> None:
        self._editor.setFocus()
        self.edited.emit(self._default)


class Form(QWidget):
    """Rows over one frozen value.

    Signals:
        edited(msgspec.Struct): the whole value as the user wants it.
    """

    edited = Signal(object)

    def __init__(
        self, settings: Sequence[Setting], value: msgspec.Struct, defaults: msgspec.Struct, theme: Theme
    ) -> None:
        super().__init__()
        self._value = value
        self._rows: dict[Path, SettingRow] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        space_out(self.column, theme, spacing=2.5)
        for setting in settings:
            row = SettingRow(setting, field_of(defaults, setting.path), theme)
            row.edited.connect(self._on_row_edited)
            self._rows[setting.path] = row
            self.column.addWidget(row)
        self.show_value(value)

    def set_enabled(self, path: Path, enabled: bool) -> None:
        """Whether this setting can be changed here."""
        self._rows[path].setEnabled(enabled)

    def show_value(self, value: msgspec.Struct) -> None:
        self._value = value
        for path, row in self._rows.items():
            row.show_value(field_of(value, path))

    def _on_row_edited(self, new: object) -> None:
        row = self.sender()
        path = next(path for path, known in self._rows.items() if known is row)
        changed = with_field(self._value, path, new)
        if changed != self._value:
            self.show_value(changed)
            self.edited.emit(changed)
