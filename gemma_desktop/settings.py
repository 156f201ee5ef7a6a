"""The user's settings: one typed struct, written by atomic replace; keys of other versions survive."""

from enum import StrEnum

import msgspec

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.fit.presets import Preset


class ThemeChoice(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class KnownModel(msgspec.Struct, frozen=True):
    """A GGUF that was opened before. projector_path: where it is empty, or gone, the one beside the model is found.

    name: that the user gave it; "" shows the file's own. used_at: when it was last loaded; 0 is never.
    """

    path: str
    projector_path: str = ""
    opened_at: float = 0.0
    name: str = ""
    used_at: float = 0.0


class EngineSettings(msgspec.Struct, frozen=True):
    """context_tokens: 0 chooses. threads: 0 chooses. gpu_layers: -1 is all that fit. preset: memory or speed."""

    context_tokens: int = 0
    threads: int = 0
    gpu_layers: int = -1
    preset: Preset = Preset.BALANCED


class WindowSettings(msgspec.Struct, frozen=True):
    """How the window was left. geometry: base64 of QWidget.saveGeometry; empty is the default size."""

    geometry: str = ""
    conversation_id: str = ""
    left_column: bool = True
    image_panel: bool = False
    microphone_panel: bool = False
    welcomed: bool = False


class SpeechSettings(msgspec.Struct, frozen=True):
    """microphone: InputDevice id; empty is the system's default. Languages by their English names."""

    microphone: str = ""
    language: str = "English"
    translate_to: str = "English"


class WishSettings(msgspec.Struct, frozen=True):
    """What was last answered to the three questions about a model, in the words of library/advice.py."""

    purposes: tuple[str, ...] = ("chat",)
    languages: tuple[str, ...] = ("English",)
    prefer: str = "balance"


class CaptionSettings(msgspec.Struct, frozen=True):
    """The window of live captions. geometry: as in WindowSettings. scale: of its letters, in [0.6, 3.0].

    translate_to: empty shows only what is said.
    """

    geometry: str = ""
    on_top: bool = True
    scale: float = 1.0
    translate_to: str = ""


class LibrarySettings(msgspec.Struct, frozen=True):
    """offline: refuse every connection. folder: where models go; "" is the usual place. wish: for the next model.

    moved_from: where models were until they were moved, while their old files are still there.
    users_token: use the token of the user's other Hub programs (`hf auth login`) where none was entered here.
    """

    offline: bool = False
    folder: str = ""
    users_token: bool = False
    wish: WishSettings = WishSettings()
    moved_from: str = ""


class DesktopSettings(msgspec.Struct, frozen=True):
    """tray: closing the window leaves the application there. quick_keys: open a quick question, whatever is in front.

    quick_keys: as QKeySequence writes them, "" is none. stays_is_told: that closing does not end it was said once.
    """

    tray: bool = False
    quick_keys: str = ""
    notifications: bool = True
    stays_is_told: bool = False


class Settings(msgspec.Struct, frozen=True):
    """Everything that the settings dialog and the window remember.

    language: of the window, as ui/language.py names them; "" is the system's. font_scale in [0.8, 2.0].
    model: ModelEntry id. image_detail_tokens: of newly added pictures.
    kept_chats_mb: of disk for what the engine has computed of recent chats (engine/state_folder.py); 0 keeps nothing.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""
    font_scale: float = 1.0
    system_text: str = ""
    generation: GenerationSettings = GenerationSettings()
    engine: EngineSettings = EngineSettings()
    speech: SpeechSettings = SpeechSettings()
    captions: CaptionSettings = CaptionSettings()
    library: LibrarySettings = LibrarySettings()
    window: WindowSettings = WindowSettings()
    desktop: DesktopSettings = DesktopSettings()
    model: str = "demo"
    known_models: tuple[KnownModel, ...] = ()
    image_detail_tokens: int = 280
    kept_chats_mb: int = 2000


class AboutRecording(msgspec.Struct, frozen=True):
    """A recording that a conversation is about. text: what the model is told of it, before all that is said."""

    recording_id: str
    title: str
    text: str


class ConversationSettings(msgspec.Struct, frozen=True):
    """What one conversation does differently; None takes the general setting.

    thinking: wins over generation.thinking; apart from it, so that the switch at the composer pins no other setting.
    """

    system_text: str | None = None
    generation: GenerationSettings | None = None
    thinking: bool | None = None
    about: AboutRecording | None = None
