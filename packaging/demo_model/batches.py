"""Endless training batches: text, pictures with text, speech with text. One `Batch` is one forward pass."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from demo_model import clips, features, pictures, tasks, tokenizer
from demo_model.model import TOKEN_ID

IGNORED = -100


@dataclass(frozen=True)
class Sequence:
    """A conversation in tokens.

    ids, labels: one for each token; labels are IGNORED over the prompt. pictures: in the order of the prompt.
    """

    ids: list[int]
    labels: list[int]
    pictures: list[NDArray[np.uint8]] = field(default_factory=list)
    clip: clips.Clip | None = None


@dataclass(frozen=True)
class Batch:
    """inputs: keyword arguments of Gemma4Model. labels, weights: (batch, tokens)."""

    inputs: dict[str, torch.Tensor]
    labels: torch.Tensor
    weights: torch.Tensor
    clips: list[clips.Clip]


def encode(known: Tokenizer, sample: tasks.Sample, soft_tokens: list[int]) -> tuple[list[int], list[int]]:
    """Token ids and labels; each media placeholder becomes its begin token, soft tokens and end token."""
    ids: list[int] = []
    left = list(soft_tokens)
    for token in tokenizer.encode(known, sample.prompt()):
        if token == TOKEN_ID["<|image|>"]:
            ids += [TOKEN_ID["<|image>"], *[token] * left.pop(0), TOKEN_ID["<image|>"]]
        elif token == TOKEN_ID["<|audio|>"]:
            ids += [TOKEN_ID["<|audio>"], *[token] * left.pop(0), TOKEN_ID["<audio|>"]]
        else:
            ids.append(token)
    target = tokenizer.encode(known, sample.target())
    return ids + target, [IGNORED] * len(ids) + target


def collate(sequences: list[Sequence]) -> Batch:
    longest = max(len(s.ids) for s in sequences)
    shape = (len(sequences), longest)
    ids = torch.full(shape, TOKEN_ID["<pad>"])
    labels = torch.full(shape, IGNORED)
    mask = torch.zeros(shape, dtype=torch.long)
    weights = torch.zeros(shape)
    for i, s in enumerate(sequences):
        ids[i, : len(s.ids)] = torch.tensor(s.ids)
        labels[i, : len(s.ids)] = torch.tensor(s.labels)
        mask[i, : len(s.ids)] = 1
        # A long canned answer would drown the few tokens of a copied name.
        weights[i] = sum(label != IGNORED for label in s.labels) ** -0.5
        weights[i, len(s.ids) - 1] = 1.0  # where to stop counting is one token of three hundred
    inputs = {"input_ids": ids, "attention_mask": mask}
    inputs["mm_token_type_ids"] = (ids == TOKEN_ID["<|image|>"]).long()
    seen = [picture for s in sequences for picture in s.pictures]
    heard = [s.clip for s in sequences if s.clip is not None]
    if seen:
        inputs |= features.picture_batch(seen)
    if heard:
        inputs |= features.sound_batch([clip.sound for clip in heard])
    return Batch(inputs, labels, weights, heard)


def text_batches(r: random.Random, known: Tokenizer, tokens: int, drills: Callable[[], float]) -> Iterator[Batch]:
    """Batches of about this many tokens, each of sequences of like length. drills: their share at the time."""
    while True:
        pool = []
        for _ in range(160):
            ids, labels = encode(known, tasks.text_sample(r, drills()), [])
            pool.append(Sequence(ids, labels))
        pool.sort(key=lambda s: len(s.ids))
        ready: list[list[Sequence]] = [[]]
        for s in pool:
            if (len(ready[-1]) + 1) * len(s.ids) > tokens and ready[-1]:
                ready.append([])
            ready[-1].append(s)
        r.shuffle(ready)
        yield from map(collate, ready)


def picture_batches(r: random.Random, known: Tokenizer, size: int) -> Iterator[Batch]:
    while True:
        yield collate([picture_sequence(r, known) for _ in range(size)])


def picture_sequence(r: random.Random, known: Tokenizer) -> Sequence:
    """One picture, sometimes two; one in eight shows no shape."""
    seen, drawn = [], []
    for _ in range(2 if r.random() < 0.2 else 1):
        native = pictures.random_size(r)
        size = pictures.canvas_size(r, native)
        if r.random() < 0.12:
            image, scene = pictures.draw_other(r, size, r.choice(pictures.OTHER_KINDS)), None
        else:
            scene = (r.choice(list(pictures.COLOURS)), r.choice(pictures.SHAPES))
            image = pictures.draw_shape(r, size, *scene)
        seen.append(scene)
        drawn.append(pictures.fit(image, native))
    soft = [image.shape[0] * image.shape[1] // pictures.TOKEN_PX**2 for image in drawn]
    ids, labels = encode(known, tasks.about_pictures(r, seen), soft)
    return Sequence(ids, labels, drawn)


def speech_batches(r: random.Random, known: Tokenizer, bank: clips.SpeechBank, size: int) -> Iterator[Batch]:
    """Clips of like length go together."""
    while True:
        pool = [speech_sequence(r, known, bank) for _ in range(4 * size)]
        pool.sort(key=lambda s: len(s.ids))
        ready = [pool[i : i + size] for i in range(0, len(pool), size)]
        r.shuffle(ready)
        yield from map(collate, ready)


def speech_sequence(r: random.Random, known: Tokenizer, bank: clips.SpeechBank) -> Sequence:
    clip = clips.speech_clip(r, bank) if r.random() < 0.94 else clips.silent_clip(r)
    sample = tasks.about_speech(r, clip.language, clip.words)
    ids, labels = encode(known, sample, [features.audio_tokens(clip.sound)])
    return Sequence(ids, labels, clip=clip)


def clip_batches(r: random.Random, bank: clips.SpeechBank, size: int) -> Iterator[list[clips.Clip]]:
    """Clips alone, of like length, for the ears' own loss."""
    while True:
        pool = [clips.speech_clip(r, bank) for _ in range(4 * size)]
        pool.sort(key=lambda clip: len(clip.sound))
        ready = [pool[i : i + size] for i in range(0, len(pool), size)]
        r.shuffle(ready)
        yield from ready
