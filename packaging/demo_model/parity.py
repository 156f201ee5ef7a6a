"""Compares llama.cpp with transformers on the same weights: tokenizer, text, pictures, speech.

    python -m demo_model.parity FOLDER [--bank BANK.npz]

FOLDER is what export.py wrote; `--type f32` gives the sharpest comparison. transformers is the oracle. Needs
llama-cpp-python beside the training requirements. Ends with status 1 where something differs more than rounding does.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from transformers import Gemma4ForConditionalGeneration

from demo_model import batches, clips, features, pictures, tasks, tokenizer
from demo_model.heldout import Media
from demo_model.model import TOKEN_ID
from demo_model.native import MEDIA_CHUNK, Native

# Largest differences that were seen with f16 files, times about two.
TEXT_LOGITS, SOFT_TOKENS, MEDIA_LOGITS = 0.3, 0.05, 0.5

ODD_TEXTS = [
    "héllo wörld\n\nñandú 日本 12345  double  space\n\n\nx",
    "<|turn>user\nprint('a  b')\n\n\n<turn|>",
    " leading",
    "a\tb",
    "100, 99, 7. Wait: no!",
]


def compare_text(native: Native, oracle: Gemma4ForConditionalGeneration, folder: Path, r: random.Random) -> bool:
    known = tokenizer.load(folder / "hf")
    samples = [tasks.text_sample(r) for _ in range(200)]
    texts = [sample.prompt() + sample.target() for sample in samples] + ODD_TEXTS
    same = sum(native.tokenize(text) == tokenizer.encode(known, text) for text in texts)
    print(f"tokenizer: {same} of {len(texts)} texts alike")
    apart, agree = [], []
    for text in texts[:20]:
        ids = tokenizer.encode(known, text)
        expected = oracle(
            input_ids=torch.tensor([ids]), mm_token_type_ids=torch.zeros(1, len(ids), dtype=torch.long)
        ).logits[0]
        got = native.all_logits(ids)
        apart.append(float(np.abs(expected.numpy() - got).max()))
        agree.append(float((expected.numpy().argmax(1) == got.argmax(1)).mean()))
    print(f"text logits: at most {max(apart):.4f} apart, same best token at {np.mean(agree):.2%}")
    return same == len(texts) and max(apart) < TEXT_LOGITS


def compare_media(
    native: Native,
    oracle: Gemma4ForConditionalGeneration,
    sequence: batches.Sequence,
    sample: tasks.Sample,
    picture: Image.Image | None = None,
) -> bool:
    """One conversation with media: tokens, soft tokens and the logits after the prompt.

    picture: in its native size, for llama.cpp to resize; the sequence has it as pictures.fit() does.
    """
    prompt = [i for i, label in zip(sequence.ids, sequence.labels, strict=True) if label == batches.IGNORED]
    ids = torch.tensor([prompt])
    inputs = {"input_ids": ids, "mm_token_type_ids": (ids == TOKEN_ID["<|image|>"]).long()}
    media: list[Media] = []
    if picture is None:
        if sequence.clip is None:
            raise ValueError("neither a picture nor a clip")
        inputs |= features.sound_batch([sequence.clip.sound])
        media.append(sequence.clip.sound)
        soft = oracle.model.get_audio_features(
            inputs["input_features"], inputs["input_features_mask"], return_dict=True
        ).pooler_output[0]
    else:
        inputs |= features.picture_batch(sequence.pictures)
        media.append(picture)
        soft = torch.cat(
            list(
                oracle.model.get_image_features(
                    inputs["pixel_values"], inputs["image_position_ids"], return_dict=True
                ).pooler_output
            )
        )
    expected = oracle(**inputs).logits[0, -1].numpy()
    got = native.prefill(sample.prompt(), media)
    placeholders = (TOKEN_ID["<|image|>"], TOKEN_ID["<|audio|>"])
    same = got.tokens == [MEDIA_CHUNK if token in placeholders else token for token in prompt]
    embedded = np.concatenate(got.soft)
    error = float(np.abs(embedded - soft.numpy()).max() / np.abs(soft.numpy()).max())
    apart = float(np.abs(expected - got.logits).max())
    kind = "picture" if picture else "speech"
    print(f"{kind}: {len(embedded)} soft tokens, tokens {'same' if same else 'DIFFER'}, soft tokens {error:.4f} apart,")
    print(
        f"    logits {apart:.4f} apart, best token {'same' if expected.argmax() == got.logits.argmax() else 'DIFFERS'}"
    )
    return same and error < SOFT_TOKENS and apart < MEDIA_LOGITS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bank", type=Path, help="the speech bank; without it speech is left out")
    options = parser.parse_args()
    r = random.Random(3)
    native = Native(options.folder / "demo.gguf", options.folder / "demo-mmproj.gguf")
    oracle = Gemma4ForConditionalGeneration.from_pretrained(options.folder / "hf").eval()
    known = tokenizer.load(options.folder / "hf")
    good = True
    with torch.no_grad():
        good &= compare_text(native, oracle, options.folder, r)
        for native_size in ((288, 288), (640, 480), (1080, 1920), (400, 60), (33, 20)):
            picture = pictures.draw_shape(r, native_size, "red", "star")
            fitted = pictures.fit(picture, native_size)
            sample = tasks.about_pictures(r, [("red", "star")])
            ids, labels = batches.encode(known, sample, [fitted.shape[0] * fitted.shape[1] // pictures.TOKEN_PX**2])
            good &= compare_media(native, oracle, batches.Sequence(ids, labels, [fitted]), sample, picture)
        bank = clips.SpeechBank(options.bank) if options.bank else None
        for _ in range(4 if bank else 0):
            clip = clips.speech_clip(r, bank)
            sample = tasks.about_speech(r, clip.language, clip.words)
            ids, labels = batches.encode(known, sample, [features.audio_tokens(clip.sound)])
            good &= compare_media(native, oracle, batches.Sequence(ids, labels, clip=clip), sample)
    sys.exit(not good)


if __name__ == "__main__":
    main()
