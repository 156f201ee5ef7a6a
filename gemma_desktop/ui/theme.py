"""Colours by role, sizes by step: the one place that says how the window looks."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gemma_desktop.settings import ThemeChoice
from gemma_desktop.ui.style_sheet import style_sheet

SPACE_PX = 8
RADIUS_PX = 10
SMALLEST_SCALE, LARGEST_SCALE = 0.8, 2.0


class TextSize(IntEnum):
    """Height of text in pixels at scale 1."""

    NOTE = 12
    CONTROL = 13
    READING = 15
    TITLE = 20
    CAPTION = 28  # read from across a room


@dataclass(frozen=True)
class Colors:
    """Colours as #rrggbb.

    Text, quiet text, accent, good, warning and bad can be read on each of the four grounds (background, surface,
    raised, code) with a contrast of at least 4.5 to 1, the code colours on code, and on_accent on accent.

    background: behind the conversation. surface: the columns and the bubble of the user's messages.
    raised: fields, cards and menus. code: behind code.
    """

    background: str
    surface: str
    raised: str
    line: str
    text: str
    quiet_text: str
    accent: str
    on_accent: str
    good: str
    warning: str
    bad: str
    code: str
    code_keyword: str
    code_string: str
    code_number: str
    code_comment: str
    code_name: str


LIGHT = Colors(
    background="#fcfbf9",
    surface="#f4f2ee",
    raised="#ffffff",
    line="#dfdbd4",
    text="#211f1c",
    quiet_text="#655f56",
    accent="#0b6b66",
    on_accent="#ffffff",
    good="#2a6e3a",
    warning="#855300",
    bad="#b3261e",
    code="#f3f1ec",
    code_keyword="#7a3e9d",
    code_string="#2f6b2f",
    code_number="#99440f",
    code_comment="#6b665d",
    code_name="#0b5b8a",
)

DARK = Colors(
    background="#1d1c1a",
    surface="#252421",
    raised="#2d2c29",
    line="#403e39",
    text="#edeae4",
    quiet_text="#aca69b",
    accent="#68c8bd",
    on_accent="#0a211e",
    good="#83cb8d",
    warning="#e3b45f",
    bad="#f4948b",
    code="#171614",
    code_keyword="#cfa3ea",
    code_string="#a5cf95",
    code_number="#e8ad82",
    code_comment="#9c968b",
    code_name="#8cc3ea",
)

CODE_FAMILIES = ("ui-monospace", "SF Mono", "Cascadia Mono", "Consolas", "DejaVu Sans Mono", "monospace")


def mix(under: str, over: str, share: float) -> str:
    """`over` laid on `under` with an opacity of `share`, as #rrggbb."""
    low, high = QColor(under), QColor(over)
    channels = (
        round(a + (b - a) * share)
        for a, b in ((low.red(), high.red()), (low.green(), high.green()), (low.blue(), high.blue()))
    )
    return QColor(*channels).name()


class Theme(QObject):
    """Light or dark as the system says or the user chose, and everything scaled by one factor.

    Signals:
        changed: colours or sizes are other ones now; what was painted with them must be painted anew.
    """

    changed = Signal()

    def __init__(
        self, choice: ThemeChoice = ThemeChoice.SYSTEM, font_scale: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        self._font_scale = _bounded(font_scale)
        self._system_font = QGuiApplication.font()
        hints = QGuiApplication.styleHints()
        self._request_scheme()
        self._is_dark = self._wants_dark()
        hints.colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def is_dark(self) -> bool:
        return self._is_dark

    @property
    def colors(self) -> Colors:
        return DARK if self._is_dark else LIGHT

    @property
    def font_scale(self) -> float:
        return self._font_scale

    @property
    def radius(self) -> int:
        return RADIUS_PX

    @property
    def selected(self) -> str:
        """Behind the chosen row of a list that lies on the surface."""
        return mix(self.colors.surface, self.colors.text, 0.10)

    @property
    def hovered(self) -> str:
        """Behind a row or button under the pointer, on the surface."""
        return mix(self.colors.surface, self.colors.text, 0.055)

    @property
    def faint(self) -> str:
        """What is switched off."""
        return mix(self.colors.surface, self.colors.text, 0.4)

    @property
    def handle(self) -> str:
        """What is dragged, and the groove of what fills up."""
        return mix(self.colors.background, self.colors.text, 0.22)

    def color(self, role: str) -> QColor:
        """A field of Colors by its name."""
        return QColor(getattr(self.colors, role))

    def space(self, steps: float) -> int:
        """Pixels of so many steps of 8 px. Grows half as fast as the text, so that large text has room."""
        return round(SPACE_PX * steps * (1 + (self._font_scale - 1) / 2))

    def text_px(self, size: TextSize) -> int:
        return round(size * self._font_scale)

    def icon_px(self, px_at_one: int = 18) -> int:
        return round(px_at_one * self._font_scale)

    def font(self, size: TextSize = TextSize.CONTROL, *, bold: bool = False) -> QFont:
        """The system's font in this size."""
        font = QFont(self._system_font)
        font.setPixelSize(self.text_px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def code_font(self, size: TextSize = TextSize.CONTROL) -> QFont:
        font = QFont(list(CODE_FAMILIES))
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(self.text_px(size))
        return font

    def set_choice(self, choice: ThemeChoice) -> None:
        if choice is not self._choice:
            self._choice = choice
            self._request_scheme()
            self._refresh()

    def set_font_scale(self, scale: float) -> None:
        scale = _bounded(scale)
        if scale != self._font_scale:
            self._font_scale = scale
            self.changed.emit()

    def style(self, application: QApplication) -> None:
        """Give the application this theme, now and whenever it changes."""
        application.setStyle("Fusion")
        self.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(self._palette())
        application.setFont(self.font())
        application.setStyleSheet(style_sheet(self._sizes(), self._named_colors()))

    def _named_colors(self) -> Mapping[str, str]:
        colors = self.colors
        return MappingProxyType(
            {
                **vars(colors),
                "hovered": self.hovered,
                "selected": self.selected,
                "raised_hovered": mix(colors.raised, colors.text, 0.06),
                "accent_hovered": mix(colors.accent, colors.text, 0.14),
                "faint": self.faint,
                "handle": self.handle,
            }
        )

    def _sizes(self) -> Mapping[str, int]:
        sizes = {f"{size.name.lower()}_px": self.text_px(size) for size in TextSize}
        return MappingProxyType(
            sizes
            | {"radius": self.radius, "field_radius": self.radius + self.space(0.5)}
            | {"half": self.space(0.5), "one": self.space(1), "two": self.space(2)}
            | {"half_less": self.space(0.5) - 1, "two_less": self.space(2) - 1}
            | {"three": self.space(3), "line_px": self.space(4) - 2 * self.space(0.5) - 2}
            | {"handle_px": self.space(1.25), "mark_px": self.icon_px(16), "mark_less_px": self.icon_px(16) - 2}
        )

    def _palette(self) -> QPalette:
        colors, role = self.colors, QPalette.ColorRole
        palette = QPalette()
        for color, roles in (
            (colors.background, (role.Window,)),
            (colors.raised, (role.Base, role.ToolTipBase, role.Button)),
            (colors.surface, (role.AlternateBase,)),
            (colors.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText)),
            (colors.accent, (role.Highlight, role.Link, role.LinkVisited, role.Accent)),
            (colors.on_accent, (role.HighlightedText,)),
            (colors.quiet_text, (role.PlaceholderText,)),
            (colors.line, (role.Mid, role.Midlight, role.Dark)),
        ):
            for one in roles:
                palette.setColor(one, QColor(color))
        for one in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(self.faint))
        return palette

    def _wants_dark(self) -> bool:
        if self._choice is not ThemeChoice.SYSTEM:
            return self._choice is ThemeChoice.DARK
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _request_scheme(self) -> None:
        """Native dialogs and title bars follow the user's choice too, where the platform can."""
        scheme = {ThemeChoice.LIGHT: Qt.ColorScheme.Light, ThemeChoice.DARK: Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(scheme.get(self._choice, Qt.ColorScheme.Unknown))

    def _on_system_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._refresh()

    def _refresh(self) -> None:
        dark = self._wants_dark()
        if dark != self._is_dark:
            self._is_dark = dark
            self.changed.emit()


def _bounded(scale: float) -> float:
    return min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
