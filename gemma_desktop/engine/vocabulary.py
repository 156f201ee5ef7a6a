"""A model's tokens: text to ids and back, and which of them steer the model."""

import ctypes
import re
from collections.abc import Iterable

from llama_cpp import llama_cpp as llama

from gemma_desktop.engine.native import Handle

# Tokens that end a turn even where a converter forgot to mark them so.
_END_TEXTS = frozenset({"<turn|>", "<end_of_turn>", "<eos>", "<|tool_response>"})

# USER_DEFINED tokens that are plain text: runs of white space, and the HTML tags in the vocabularies of Gemma 1 to 3.
# All other special tokens steer the model (Gemma 4 has `<|channel>` and `<|tool_call>` as USER_DEFINED, MedGemma uses
# `<unused94>`), and llama.cpp finds USER_DEFINED ones in a text even with parse_special=False.
_HARMLESS = re.compile(
    r"\s+|▁+|</?(table|caption|thead|tbody|tfoot|tr|th|td|h[1-6]|blockquote|strong|em|b|code|i|u|s|sub|sup)>"
)


class Vocabulary:
    """The vocabulary of a loaded model; valid as long as the model is."""

    def __init__(self, model: Handle) -> None:
        self._vocab = llama.llama_model_get_vocab(model)
        self.size: int = llama.llama_vocab_n_tokens(self._vocab)
        self.adds_bos: bool = llama.llama_vocab_get_add_bos(self._vocab)
        bos: int = llama.llama_vocab_bos(self._vocab)
        eos: int = llama.llama_vocab_eos(self._vocab)
        self.bos = bos if bos >= 0 else None
        special = llama.LLAMA_TOKEN_ATTR_CONTROL | llama.LLAMA_TOKEN_ATTR_USER_DEFINED | llama.LLAMA_TOKEN_ATTR_UNKNOWN
        get_attr, get_text, vocab = llama.llama_vocab_get_attr, llama.llama_vocab_get_text, self._vocab
        self._special: dict[str, int] = {
            get_text(vocab, token).decode(errors="replace"): token
            for token in range(self.size)
            if get_attr(vocab, token) & special
        }
        self.markers = frozenset(text for text in self._special if text and not _HARMLESS.fullmatch(text))
        self.marker_tokens = frozenset(self._special[text] for text in self.markers)
        self._ends = frozenset(self._special[text] for text in _END_TEXTS if text in self._special)
        self.bos_text = "" if self.bos is None else get_text(vocab, bos).decode(errors="replace")
        self.eos_text = "" if eos < 0 else get_text(vocab, eos).decode(errors="replace")
        self._buffer = ctypes.create_string_buffer(64)

    def special(self, text: str) -> int | None:
        """The special token that is written like this, if there is one."""
        return self._special.get(text)

    def has_all(self, texts: Iterable[str]) -> bool:
        return all(text in self._special for text in texts)

    def is_end(self, token: int) -> bool:
        return token in self._ends or bool(llama.llama_vocab_is_eog(self._vocab, token))

    def tokenize(self, text: str) -> list[int]:
        """Special tokens parsed, none added."""
        data = text.encode()
        if not data:
            return []
        room = len(data) + 8
        while True:
            tokens = (llama.llama_token * room)()
            n_tokens: int = llama.llama_tokenize(self._vocab, data, len(data), tokens, room, False, True)
            if n_tokens >= 0:
                return list(tokens[:n_tokens])
            room = -n_tokens

    def piece(self, token: int) -> bytes:
        """The bytes of a token: possibly a part of a character; nothing for control tokens."""
        n_bytes: int = llama.llama_token_to_piece(self._vocab, token, self._buffer, len(self._buffer), 0, False)
        if n_bytes < 0:  # 379 pieces of Gemma 4's vocabulary need more than 32 bytes; llama.cpp says how many
            self._buffer = ctypes.create_string_buffer(-n_bytes)
            n_bytes = llama.llama_token_to_piece(self._vocab, token, self._buffer, len(self._buffer), 0, False)
        return self._buffer.raw[:n_bytes]

    @property
    def suppressed(self) -> list[int]:
        """Tokens that the model file forbids (tokenizer.ggml.suppress_tokens); libllama itself does not apply it."""
        count = ctypes.c_int32(0)
        tokens = llama.llama_vocab_get_suppress_tokens(self._vocab, ctypes.byref(count))
        return list(tokens[: count.value]) if tokens and count.value > 0 else []
