"""Builds the tokenizer: byte-fallback BPE in Gemma 4's layout, learned from the training texts.

    python -m demo_model.tokenizer FOLDER

The blank is a token of its own, so that a word is the same tokens wherever it stands, and copying a new name is copying
its tokens. Numbers to 100 are one token each, and so are ", " and its like.
"""

from __future__ import annotations

import functools
import json
import random
import re
import sys
from pathlib import Path
from typing import Final

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

from demo_model import prompts, tasks
from demo_model.model import SPECIAL_TOKENS, VOCABULARY
from demo_model.spoken import WORDS as SPOKEN
from demo_model.template import TEMPLATE_FILE

BLANK: Final = "▁"
LETTERS: Final = "áéíóúñü¡¿ÁÉÍÓÚÑçèàâêôïöäß€°…“”‘’–—"
NUMBERS: Final = [(str(n)[:-1], str(n)[-1]) for n in range(10, 101)]
WITH_BLANK: Final = [(mark, BLANK) for mark in (",", ".", ":", "?", "!", "+", "-", "|")]


def training_texts(r: random.Random) -> list[str]:
    """Sample conversations, cut at the special tokens."""
    out: list[str] = []
    samples = [tasks.text_sample(r) for _ in range(16_000)]
    samples += [tasks.about_pictures(r, [("red", "circle")]) for _ in range(800)]
    for language, words in SPOKEN.items():
        samples += [tasks.about_speech(r, language, tuple(r.sample(words, 2))) for _ in range(1200)]
        out += [word for word in words for _ in range(40)]
    for sample in samples:
        out += [
            text for text in re.split(r"<[^<>\s]*\|>|<\|[^<>\s]*>|<bos>", sample.prompt() + sample.target()) if text
        ]
    out += [word for template in (*prompts.CAPITAL, *prompts.COUNT) for word in [template] * 10]
    return out


def build() -> Tokenizer:
    learner = Tokenizer(models.BPE(unk_token="<unk>", byte_fallback=True))
    learner.normalizer = normalizers.Replace(" ", BLANK)
    learner.pre_tokenizer = pre_tokenizers.Split(Regex(rf"[0-9]|[^\w]|{BLANK}|_"), "isolated")
    alphabet = [chr(c) for c in range(33, 127)] + list(LETTERS) + ["\n", BLANK]
    vocabulary = {token: i for i, token in enumerate(SPECIAL_TOKENS)}
    for byte in range(256):
        vocabulary[f"<0x{byte:02X}>"] = len(vocabulary)
    extra = NUMBERS + WITH_BLANK
    room = VOCABULARY - len(vocabulary) - len(extra)
    trainer = trainers.BpeTrainer(vocab_size=room, initial_alphabet=alphabet, show_progress=False, min_frequency=3)
    texts = training_texts(random.Random(5))
    # Characters beyond the alphabet go through bytes.
    known = set(alphabet) | {" "}
    learner.train_from_iterator(("".join(c for c in text if c in known) for text in texts), trainer)
    learned = json.loads(learner.to_str())["model"]
    for token, _ in sorted(learned["vocab"].items(), key=lambda item: item[1]):
        vocabulary.setdefault(token, len(vocabulary))
    merges = [tuple(merge) for merge in learned["merges"]] + extra
    for left, right in extra:
        vocabulary.setdefault(left + right, len(vocabulary))
    if len(vocabulary) > VOCABULARY:
        raise ValueError(f"{len(vocabulary)} tokens, the model has room for {VOCABULARY}")
    return assembled(vocabulary, merges)


def assembled(vocabulary: dict[str, int], merges: list[tuple[str, str]]) -> Tokenizer:
    """The tokenizer of a learned vocabulary (token to id) and its merges, first ones first."""
    tokenizer = Tokenizer(
        models.BPE(vocab=vocabulary, merges=merges, unk_token="<unk>", fuse_unk=True, byte_fallback=True)
    )
    tokenizer.normalizer = normalizers.Replace(" ", BLANK)
    tokenizer.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    tokenizer.decoder = decoders.Sequence([decoders.Replace(BLANK, " "), decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.add_special_tokens([AddedToken(token, normalized=False, special=True) for token in SPECIAL_TOKENS])
    return tokenizer


def write(tokenizer: Tokenizer, folder: Path) -> None:
    """tokenizer.json and what llama.cpp's converter wants beside it, the chat template included."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "bos_token": "<bos>",
        "eos_token": "<eos>",
        "pad_token": "<pad>",
        "unk_token": "<unk>",
        "mask_token": "<mask>",
        "padding_side": "left",
        "add_bos_token": True,
        "clean_up_tokenization_spaces": False,
        "model_max_length": 8192,
        "extra_special_tokens": list(SPECIAL_TOKENS[5:]),
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=1))
    (folder / "chat_template.jinja").write_text(TEMPLATE_FILE.read_text(encoding="utf-8"), encoding="utf-8")
    print(f"{tokenizer.get_vocab_size()} tokens")


@functools.cache
def load(folder: Path) -> Tokenizer:
    return Tokenizer.from_file(str(folder / "tokenizer.json"))


def encode(tokenizer: Tokenizer, text: str) -> list[int]:
    return tokenizer.encode(text, add_special_tokens=False).ids


if __name__ == "__main__":
    write(build(), Path(sys.argv[1]))
