"""Transcripts to export: one by hand, and any."""

from hypothesis import strategies as st

from gemma_desktop.recording.values import Passage, PassageState
from gemma_desktop.speech.export import Exported

_LATIN = "abcdefghij ABC éüñß e\u0301 .,;!?'\"()-"
_SCRIPTS = (
    _LATIN,
    _LATIN,
    "אבגדה וזח\u05b8טיכ.,?",
    "مرحبا بكم في ذلك،؟.",
    "我们今天要讨论的问题是，如何。！？「」abc 12",
    "にほんごッァー、。（）カナ ",
    "ภาษาไทยเป็นที่\u0e48 ๑๒",
    "안녕하세요 여러분 반갑.",
    "नमस्ते दुनिया यह है।",
)
_TRICKS = ("-->", "<i>", "{\\an8}", "&amp;", "1", "\n\n", "\x00", "\u2028", "x" * 100, "漢" * 60, "*_`#", "a" * 41)


def exported(*passages: Passage, title: str = "A talk", language: str = "English", to: str = "Spanish") -> Exported:
    return Exported(title, language, to, passages, passages[-1].end_s if passages else 0.0)


def said(
    start_s: float, end_s: float, text: str, translation: str = "", speaker: str = "", *, unclear: bool = False
) -> Passage:
    state = PassageState.UNCLEAR if unclear else PassageState.HEARD
    return Passage(str(start_s), start_s, end_s, text, translation, speaker, state)


def texts(max_size: int = 400) -> st.SearchStrategy[str]:
    """Of people in many scripts, with what files trip over."""
    words = st.sampled_from(_SCRIPTS).flatmap(lambda letters: st.text(letters, max_size=max_size))
    return st.one_of(words, st.lists(st.one_of(words, st.sampled_from(_TRICKS)), max_size=6).map(" ".join))


@st.composite
def transcripts(draw: st.DrawFn) -> Exported:
    """Passages of up to 29.5 s in their order, some of them far too fast, some of them slow."""
    passages = []
    start_s = 0.0
    for _ in range(draw(st.integers(0, 5))):
        start_s += draw(st.sampled_from([0.0, 0.02, 0.5, 4.0]))
        end_s = start_s + draw(st.sampled_from([0.0, 0.06, 1.0, 8.0, 29.5]))
        speaker = draw(st.sampled_from(["", "", "Anna", "Ben <b>", "Dr. Ærø: " + "long " * 12]))
        passage = said(start_s, end_s, draw(texts()), draw(texts(200)), speaker, unclear=draw(st.booleans()))
        passages.append(passage)
        start_s = end_s
    return exported(*passages, title=draw(texts(60)))
