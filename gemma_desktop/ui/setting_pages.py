"""What can be set, with a word of what each setting does."""

from PySide6.QtCore import QCoreApplication

from gemma_desktop.fit.presets import Preset
from gemma_desktop.settings import ThemeChoice
from gemma_desktop.speech.languages import LANGUAGES
from gemma_desktop.ui.editors import ChoiceEditor, NumberEditor, ShareEditor, TextEditor, ToggleEditor
from gemma_desktop.ui.form import Path, Setting
from gemma_desktop.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, Theme
from gemma_desktop.ui.words import tokens_text

CONTEXTS_TOKENS = (2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144)


def tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def general() -> list[Setting]:
    looks: list[tuple[object, str]] = [
        (ThemeChoice.SYSTEM, tr("As the system")),
        (ThemeChoice.LIGHT, tr("Light")),
        (ThemeChoice.DARK, tr("Dark")),
    ]
    return [
        Setting(("theme",), tr("Appearance"), tr("Light or dark."), ChoiceEditor(looks)),
        Setting(
            ("font_scale",),
            tr("Text size"),
            tr("Of everything in the window."),
            ShareEditor(SMALLEST_SCALE, LARGEST_SCALE, 0.1),
        ),
    ]


def model() -> list[Setting]:
    contexts: list[tuple[object, str]] = [(0, tr("Automatic"))]
    contexts += [(tokens, tokens_text(tokens)) for tokens in CONTEXTS_TOKENS]
    presets: list[tuple[object, str]] = [
        (Preset.LEAST_MEMORY, tr("Least memory")),
        (Preset.BALANCED, tr("Balanced")),
        (Preset.FASTEST, tr("Fastest")),
    ]
    return [
        Setting(
            ("engine", "preset"),
            tr("Memory or speed"),
            tr(
                "Least memory leaves the weights in the file and answers more slowly. Balanced keeps in memory what "
                "every word needs. Fastest keeps everything there and uses every core."
            ),
            ChoiceEditor(presets),
        ),
        Setting(
            ("engine", "context_tokens"),
            tr("Context"),
            tr("How many tokens of a chat the model keeps in mind. More takes more memory."),
            ChoiceEditor(contexts),
        ),
        Setting(
            ("engine", "threads"),
            tr("Processor threads"),
            tr("How many cores work on an answer. More than the computer has makes it slower."),
            NumberEditor(0, 256, special=tr("Automatic"), special_value=0),
        ),
        Setting(
            ("engine", "gpu_layers"),
            tr("Layers on the graphics card"),
            tr("Layers of the model that the graphics card computes, if there is one that can. 0 uses none."),
            NumberEditor(-1, 999, special=tr("All that fit"), special_value=-1),
        ),
        Setting(
            ("kept_chats_mb",),
            tr("Reopen chats at once"),
            tr(
                "Megabytes on this computer's disk for what the model has worked out of recent chats, readable by you "
                "alone and deleted with the chat. 0 keeps nothing, and a reopened chat is read again first."
            ),
            NumberEditor(0, 1_000_000, step=500),
        ),
    ]


def system_text(theme: Theme, path: Path) -> Setting:
    return Setting(
        path,
        tr("System text"),
        tr("What the model is told before every chat: who it is, how it should answer."),
        TextEditor(theme, tr("For example: Answer briefly, in plain words.")),
    )


def sampling(prefix: Path) -> list[Setting]:
    """The fields of GenerationSettings."""
    return [
        Setting(
            (*prefix, "temperature"),
            tr("Temperature"),
            tr("Higher is more surprising, lower more predictable; 0 always takes the likeliest word."),
            NumberEditor(0, 2, step=0.1, decimals=2),
        ),
        Setting(
            (*prefix, "top_k"),
            tr("Top-k"),
            tr("Choose among so many of the likeliest words; 0 among all."),
            NumberEditor(0, 1000, special=tr("All"), special_value=0),
        ),
        Setting(
            (*prefix, "top_p"),
            tr("Top-p"),
            tr("Choose among the likeliest words that together have this probability; 1 among all."),
            NumberEditor(0, 1, step=0.01, decimals=2),
        ),
        Setting(
            (*prefix, "min_p"),
            tr("Min-p"),
            tr("Leave out words less likely than this share of the likeliest one; 0 leaves out none."),
            NumberEditor(0, 1, step=0.01, decimals=2),
        ),
        Setting(
            (*prefix, "repeat_penalty"),
            tr("Repeat penalty"),
            tr("Above 1 the model avoids words that it used just now; 1 is off."),
            NumberEditor(0.5, 2, step=0.05, decimals=2),
        ),
        Setting(
            (*prefix, "seed"),
            tr("Seed"),
            tr("The same seed gives the same answer to the same question."),
            NumberEditor(-1, 2**31 - 1, special=tr("New each time"), special_value=None),
        ),
        Setting(
            (*prefix, "max_tokens"),
            tr("Longest answer"),
            tr("In tokens, thoughts included."),
            NumberEditor(0, 262144, step=256, special=tr("As long as it takes"), special_value=0),
        ),
        Setting(
            (*prefix, "thinking"),
            tr("Think first"),
            tr("Where the model can: slower, and better at hard questions."),
            ToggleEditor(),
        ),
    ]


def pictures() -> list[Setting]:
    names = {
        70: tr("70: a glance"),
        140: tr("140: a quick look"),
        280: tr("280: a good look"),
        560: tr("560: a close look"),
        1120: tr("1,120: small print"),
    }
    return [
        Setting(
            ("image_detail_tokens",),
            tr("Detail of new pictures"),
            tr("Tokens that a picture may take. More detail reads small print, and takes longer."),
            ChoiceEditor(list(names.items())),
        )
    ]


def network() -> list[Setting]:
    return [
        Setting(
            ("library", "offline"),
            tr("Never use the network"),
            tr("Every connection of this application is refused. All that is on this computer works."),
            ToggleEditor(),
        ),
        Setting(
            ("library", "users_token"),
            tr("Use the token of other Hub programs"),
            tr("What \u201chf auth login\u201d has kept, where no token was entered here."),
            ToggleEditor(),
        ),
    ]


def speech() -> list[Setting]:
    languages: list[tuple[object, str]] = [(name, name) for name in LANGUAGES]
    return [
        Setting(
            ("speech", "language"),
            tr("Spoken language"),
            tr("What is spoken in the recordings that are written down."),
            ChoiceEditor(languages),
        ),
        Setting(
            ("speech", "translate_to"),
            tr("Translate into"),
            tr("The language of translations."),
            ChoiceEditor(languages),
        ),
    ]
