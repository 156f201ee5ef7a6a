"""What can be set, with a word of what each setting does."""

from PySide6.QtGui import QKeySequence

from gemma_desktop.fit.presets import Preset
from gemma_desktop.languages import LANGUAGES
from gemma_desktop.settings import ThemeChoice
from gemma_desktop.speech import languages as spoken
from gemma_desktop.texts import translated
from gemma_desktop.ui.editors import ChoiceEditor, NumberEditor, ShareEditor, TextEditor, ToggleEditor
from gemma_desktop.ui.form import Path, Setting
from gemma_desktop.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, Theme
from gemma_desktop.ui.words import tokens_text, translate

QUICK_KEYS = ("Ctrl+Alt+Space", "Ctrl+Shift+Space", "Ctrl+Alt+G", "Meta+Shift+G", "Meta+Alt+Space")
CONTEXTS_TOKENS = (2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144)


def general() -> list[Setting]:
    looks: list[tuple[object, str]] = [
        (ThemeChoice.SYSTEM, translate("Settings", "As the system")),
        (ThemeChoice.LIGHT, translate("Settings", "Light")),
        (ThemeChoice.DARK, translate("Settings", "Dark")),
    ]
    languages: list[tuple[object, str]] = [("", translate("Settings", "As the system")), *LANGUAGES.items()]
    return [
        Setting(
            ("language",),
            translate("Settings", "Language"),
            translate("Settings", "Of the window, from the next start on."),
            ChoiceEditor(languages),
        ),
        Setting(
            ("theme",),
            translate("Settings", "Appearance"),
            translate("Settings", "Light or dark."),
            ChoiceEditor(looks),
        ),
        Setting(
            ("font_scale",),
            translate("Settings", "Text size"),
            translate("Settings", "Of everything in the window."),
            ShareEditor(SMALLEST_SCALE, LARGEST_SCALE, 0.1),
        ),
    ]


def model() -> list[Setting]:
    contexts: list[tuple[object, str]] = [(0, translate("Settings", "Automatic"))]
    contexts += [(tokens, tokens_text(tokens)) for tokens in CONTEXTS_TOKENS]
    presets: list[tuple[object, str]] = [
        (Preset.LEAST_MEMORY, translate("Settings", "Least memory")),
        (Preset.BALANCED, translate("Settings", "Balanced")),
        (Preset.FASTEST, translate("Settings", "Fastest")),
    ]
    return [
        Setting(
            ("engine", "preset"),
            translate("Settings", "Memory or speed"),
            translate(
                "Settings",
                "Least memory leaves the weights in the file and answers more slowly. Balanced keeps in memory what "
                "every word needs. Fastest keeps everything there and uses every core.",
            ),
            ChoiceEditor(presets),
        ),
        Setting(
            ("engine", "context_tokens"),
            translate("Settings", "Context"),
            translate("Settings", "How many tokens of a chat the model keeps in mind. More takes more memory."),
            ChoiceEditor(contexts),
        ),
        Setting(
            ("engine", "threads"),
            translate("Settings", "Processor threads"),
            translate("Settings", "How many cores work on an answer. More than the computer has makes it slower."),
            NumberEditor(0, 256, special=translate("Settings", "Automatic"), special_value=0),
        ),
        Setting(
            ("engine", "gpu_layers"),
            translate("Settings", "Layers on the graphics card"),
            translate(
                "Settings",
                "Layers of the model that the graphics card computes, if there is one that can. 0 uses none.",
            ),
            NumberEditor(-1, 999, special=translate("Settings", "All that fit"), special_value=-1),
        ),
        Setting(
            ("kept_chats_mb",),
            translate("Settings", "Reopen chats at once"),
            translate(
                "Settings",
                "Megabytes on this computer's disk for what the model has worked out of recent chats, readable by you "
                "alone and deleted with the chat. 0 keeps nothing, and a reopened chat is read again first.",
            ),
            NumberEditor(0, 1_000_000, step=500),
        ),
    ]


def system_text(theme: Theme, path: Path) -> Setting:
    return Setting(
        path,
        translate("Settings", "System text"),
        translate("Settings", "What the model is told before every chat: who it is, how it should answer."),
        TextEditor(theme, translate("Settings", "For example: Answer briefly, in plain words.")),
    )


def sampling(prefix: Path) -> list[Setting]:
    """The fields of GenerationSettings."""
    return [
        Setting(
            (*prefix, "temperature"),
            translate("Settings", "Temperature"),
            translate(
                "Settings", "Higher is more surprising, lower more predictable; 0 always takes the likeliest word."
            ),
            NumberEditor(0, 2, step=0.1, decimals=2),
        ),
        Setting(
            (*prefix, "top_k"),
            translate("Settings", "Top-k"),
            translate("Settings", "Choose among so many of the likeliest words; 0 among all."),
            NumberEditor(0, 1000, special=translate("Settings", "All"), special_value=0),
        ),
        Setting(
            (*prefix, "top_p"),
            translate("Settings", "Top-p"),
            translate("Settings", "Choose among the likeliest words that together have this probability; 1 among all."),
            NumberEditor(0, 1, step=0.01, decimals=2),
        ),
        Setting(
            (*prefix, "min_p"),
            translate("Settings", "Min-p"),
            translate(
                "Settings", "Leave out words less likely than this share of the likeliest one; 0 leaves out none."
            ),
            NumberEditor(0, 1, step=0.01, decimals=2),
        ),
        Setting(
            (*prefix, "repeat_penalty"),
            translate("Settings", "Repeat penalty"),
            translate("Settings", "Above 1 the model avoids words that it used just now; 1 is off."),
            NumberEditor(0.5, 2, step=0.05, decimals=2),
        ),
        Setting(
            (*prefix, "seed"),
            translate("Settings", "Seed"),
            translate("Settings", "The same seed gives the same answer to the same question."),
            NumberEditor(-1, 2**31 - 1, special=translate("Settings", "New each time"), special_value=None),
        ),
        Setting(
            (*prefix, "max_tokens"),
            translate("Settings", "Longest answer"),
            translate("Settings", "In tokens, thoughts included."),
            NumberEditor(0, 262144, step=256, special=translate("Settings", "As long as it takes"), special_value=0),
        ),
        Setting(
            (*prefix, "thinking"),
            translate("Settings", "Think first"),
            translate("Settings", "Where the model can: slower, and better at hard questions."),
            ToggleEditor(),
        ),
    ]


def pictures() -> list[Setting]:
    names = {
        70: translate("Settings", "70: a glance"),
        140: translate("Settings", "140: a quick look"),
        280: translate("Settings", "280: a good look"),
        560: translate("Settings", "560: a close look"),
        1120: translate("Settings", "1,120: small print"),
    }
    return [
        Setting(
            ("image_detail_tokens",),
            translate("Settings", "Detail of new pictures"),
            translate("Settings", "Tokens that a picture may take. More detail reads small print, and takes longer."),
            ChoiceEditor(list(names.items())),
        )
    ]


def desktop() -> list[Setting]:
    keys: list[tuple[object, str]] = [("", translate("Settings", "None"))]
    keys += [(one, QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText)) for one in QUICK_KEYS]
    return [
        Setting(
            ("desktop", "tray"),
            translate("Settings", "Stay in the tray"),
            translate(
                "Settings",
                "Closing the window leaves an icon there, with a quick question in its menu. Its menu ends it.",
            ),
            ToggleEditor(),
        ),
        Setting(
            ("desktop", "quick_keys"),
            translate("Settings", "Keys for a quick question"),
            translate("Settings", "They open a small window for one question, whatever application is in front."),
            ChoiceEditor(keys),
        ),
        Setting(
            ("desktop", "notifications"),
            translate("Settings", "Say what is finished"),
            translate(
                "Settings",
                "While you look at something else, the desktop names a model that has come or a recording that is "
                "written down. Never what is said in a chat.",
            ),
            ToggleEditor(),
        ),
    ]


def network() -> list[Setting]:
    return [
        Setting(
            ("library", "offline"),
            translate("Settings", "Never use the network"),
            translate(
                "Settings", "Every connection of this application is refused. All that is on this computer works."
            ),
            ToggleEditor(),
        ),
        Setting(
            ("library", "users_token"),
            translate("Settings", "Use the token of other Hub programs"),
            translate("Settings", "What \u201chf auth login\u201d has kept, where no token was entered here."),
            ToggleEditor(),
        ),
    ]


def speech() -> list[Setting]:
    languages: list[tuple[object, str]] = [(name, translated(name)) for name in spoken.LANGUAGES]
    return [
        Setting(
            ("speech", "language"),
            translate("Settings", "Spoken language"),
            translate("Settings", "What is spoken in the recordings that are written down."),
            ChoiceEditor(languages),
        ),
        Setting(
            ("speech", "translate_to"),
            translate("Settings", "Translate into"),
            translate("Settings", "The language of translations."),
            ChoiceEditor(languages),
        ),
    ]
