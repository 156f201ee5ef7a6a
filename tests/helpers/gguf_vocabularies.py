"""Vocabularies for models of the tests."""

from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

DEMO_MODEL = Path(__file__).parents[2] / "resources" / "models" / "demo.gguf"

_WORDS = """
the a an of to in is it and you that he was for on are with as his they be at one have this from or had by hot
word but what some we can out other were all there when up use your how said each she which do their time if
will way about many then them write would like so these her long make thing see him two has look more day could
go come did number sound no most people my over know water than call first who may down side been now find
"""


@dataclass(frozen=True)
class Vocabulary:
    """kind: llama.cpp's name of the tokenizer. is_unlikely: control and byte tokens, which answers should not have."""

    kind: str
    texts: list[str]
    scores: list[float]
    types: list[int]
    merges: list[str]
    template: str = ""

    @property
    def is_unlikely(self) -> NDArray[np.bool_]:
        usual = (gguf.TokenType.NORMAL,)
        return np.array([kind not in usual for kind in self.types])

    def write(self, file: gguf.GGUFWriter) -> None:
        file.add_tokenizer_model(self.kind)
        file.add_token_list(self.texts)
        file.add_token_scores(self.scores)
        file.add_token_types(self.types)
        if self.merges:
            file.add_token_merges(self.merges)
        file.add_pad_token_id(0)
        file.add_eos_token_id(1)
        file.add_bos_token_id(2)
        file.add_unk_token_id(3)
        file.add_add_bos_token(True)
        file.add_add_space_prefix(False)


def demo_vocabulary() -> Vocabulary:
    """Gemma 4's tokenizer as the demo model has it, with its template."""
    fields = gguf.GGUFReader(DEMO_MODEL).fields
    return Vocabulary(
        "gemma4",
        fields["tokenizer.ggml.tokens"].contents(),
        fields["tokenizer.ggml.scores"].contents(),
        fields["tokenizer.ggml.token_type"].contents(),
        fields["tokenizer.ggml.merges"].contents(),
        fields["tokenizer.chat_template"].contents(),
    )


def sentencepiece_vocabulary() -> Vocabulary:
    """Like those of Gemma 1 to 3: some words, all bytes, runs of spaces and newlines, HTML tags, control tokens."""
    control, user_defined = gguf.TokenType.CONTROL, gguf.TokenType.USER_DEFINED
    tokens: list[tuple[str, int]] = [
        ("<pad>", control),
        ("<eos>", control),
        ("<bos>", control),
        ("<unk>", gguf.TokenType.UNKNOWN),
        ("<mask>", user_defined),
        ("<start_of_turn>", control),
        ("<end_of_turn>", control),
        ("<start_of_image>", control),
        ("<end_of_image>", control),
        ("<image_soft_token>", control),
        ("<unused0>", user_defined),
        ("<b>", user_defined),
        ("</b>", user_defined),
    ]
    tokens += [("\n" * n, user_defined) for n in range(1, 5)]
    tokens += [(" " * n, user_defined) for n in range(2, 6)]
    tokens += [(f"<0x{byte:02X}>", gguf.TokenType.BYTE) for byte in range(256)]
    n_special = len(tokens)
    pieces: dict[str, None] = dict.fromkeys(["▁", *map(chr, range(33, 127)), "é", "ü", "日", "本"])
    for word in _WORDS.split():  # with all their beginnings, so that merging gets to them
        for length in range(2, len(word) + 2):
            pieces[f"▁{word}"[:length]] = None
    tokens += [(piece, gguf.TokenType.NORMAL) for piece in pieces]
    scores = [0.0] * n_special + [-float(rank) for rank in range(len(pieces))]
    return Vocabulary("llama", [text for text, _ in tokens], scores, [int(kind) for _, kind in tokens], [])
