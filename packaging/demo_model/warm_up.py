"""Trains one tower alone, before the language model exists: the ears on words, the eyes on colours and shapes.

    python -m demo_model.warm_up ears OUT.pt --bank BANK.npz --seconds 420
    python -m demo_model.warm_up eyes OUT.pt --seconds 480

Why: trained jointly from scratch, shapes and speech stay at chance for over 500 steps. Each runs on one thread. The
heads are thrown away, but go on as auxiliary losses of the joint training.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional
from transformers import Gemma4ForConditionalGeneration

from demo_model import clips, features, pictures
from demo_model.model import HIDDEN, new_model

BATCH = 32
PEAK_RATE = 1e-3  # 2.5e-3 leaves both towers on a plateau
NO_SHAPE = len(pictures.SHAPES)

Losses = dict[str, torch.Tensor]


class Ears(nn.Module):
    """Audio tower, projector, and two heads over words: CTC, and which words occur at all."""

    prefixes = ("model.audio_tower.", "model.embed_audio.")

    def __init__(self, bank: clips.SpeechBank) -> None:
        super().__init__()
        self.inner = new_model()
        self.ctc = nn.Linear(HIDDEN, clips.CTC_CLASSES)
        self.occurs = nn.Linear(HIDDEN, clips.CTC_CLASSES)
        self._bank = bank
        self._ready: list[list[clips.Clip]] = []

    def _next(self, r: random.Random, progress: float) -> list[clips.Clip]:
        """Clips of like length; in the first third of the time only short ones, which is where learning starts."""
        if not self._ready:
            longest = 24_000 if progress < 0.3 else 200_000
            pool: list[clips.Clip] = []
            while len(pool) < 3 * BATCH:
                clip = clips.speech_clip(r, self._bank) if r.random() < 0.95 else clips.silent_clip(r)
                if len(clip.sound) < longest:
                    pool.append(clip)
            pool.sort(key=lambda clip: len(clip.sound))
            self._ready = [pool[i : i + BATCH] for i in range(0, len(pool), BATCH)]
            r.shuffle(self._ready)
        return self._ready.pop()

    def trained(self) -> Iterator[nn.Parameter]:
        for module in (self.inner.model.audio_tower, self.inner.model.embed_audio, self.ctc, self.occurs):
            yield from module.parameters()

    def losses(self, r: random.Random, step: int, progress: float) -> Losses:
        batch = self._next(r, progress)
        heard = self.inner.model.get_audio_features(
            **features.sound_batch([clip.sound for clip in batch]), return_dict=True
        )
        tokens, mask = heard.pooler_output, heard.attention_mask
        lengths = mask.sum(1)
        ctc = word_ctc(self.ctc, tokens, lengths, batch)
        there = torch.zeros(len(batch), clips.CTC_CLASSES)
        for i, clip in enumerate(batch):
            there[i, clip.labels or [0]] = 1
        scores = (self.occurs(tokens) * mask[..., None]).sum(1) / lengths[:, None]
        share = there / there.sum(1, keepdim=True)
        occurs = -(torch.log_softmax(scores, -1) * share).sum(1).mean()
        best = torch.log_softmax(self.ctc(tokens), -1).argmax(-1)
        right = [ctc_words(best[i, : lengths[i]]) == clip.labels for i, clip in enumerate(batch)]
        return {
            "loss": ctc * min(1.0, step / 300) + occurs,
            "ctc": ctc,
            "occurs": occurs,
            "clips right": torch.tensor(right).float().mean(),
        }


def word_ctc(head: nn.Linear, tokens: torch.Tensor, lengths: torch.Tensor, batch: list[clips.Clip]) -> torch.Tensor:
    """CTC loss of the words over the audio tokens (batch, tokens, HIDDEN)."""
    scores = torch.log_softmax(head(tokens.float()), -1).transpose(0, 1)
    labels = torch.tensor([label for clip in batch for label in clip.labels], dtype=torch.long)
    label_lengths = torch.tensor([len(clip.labels) for clip in batch])
    return functional.ctc_loss(scores, labels, lengths, label_lengths, zero_infinity=True)


def ctc_words(best: torch.Tensor) -> list[int]:
    """The classes of a greedy CTC path without blanks and repetitions."""
    path = best.tolist()
    return [k for i, k in enumerate(path) if k and (i == 0 or path[i - 1] != k)]


class Scenes(NamedTuple):
    """Pictures with the index of their colour (-100: none) and of their shape (NO_SHAPE: none)."""

    pictures: list[NDArray[np.uint8]]
    colours: list[int]
    shapes: list[int]


def draw_scenes(r: random.Random, number: int, stage: int) -> Scenes:
    """Three stages, since with everything at once the shape stays at chance for long.

    0: large upright shapes filling a small grid. 1: any shape there, ten times faster than on the final grids.
    2: every grid that the application can send.
    """
    out = Scenes([], [], [])
    for _ in range(number):
        native = pictures.random_size(r)
        size = pictures.canvas_size(r, native)
        if stage < 2:
            size = (r.randint(5, 7) * pictures.TOKEN_PX, r.randint(5, 7) * pictures.TOKEN_PX)
        colour, shape = r.randrange(len(pictures.COLOURS)), r.randrange(NO_SHAPE + (r.random() < 0.4))
        if shape == NO_SHAPE:
            image, colour = pictures.draw_other(r, size, r.choice(pictures.OTHER_KINDS)), -100
        else:
            easy = stage == 0 or r.random() < 0.15
            image = pictures.draw_shape(r, size, list(pictures.COLOURS)[colour], pictures.SHAPES[shape], easy=easy)
        out.pictures.append(np.asarray(image) if stage < 2 else pictures.fit(image, native))
        out.colours.append(colour)
        out.shapes.append(shape)
    return out


class SceneJudge(nn.Module):
    """Colour and shape from the mean over a picture's soft tokens; thrown away at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(HIDDEN, 128)
        self.out = nn.Linear(128, len(pictures.COLOURS) + NO_SHAPE + 1)

    def losses(self, model: Gemma4ForConditionalGeneration, scenes: Scenes) -> Losses:
        batch = features.picture_batch(scenes.pictures)
        tokens = model.model.get_image_features(
            batch["pixel_values"], batch["image_position_ids"], return_dict=True
        ).pooler_output
        scores = torch.stack([self.out(functional.gelu(self.hidden(t.float()))).mean(0) for t in tokens])
        colour_scores, shape_scores = scores.split([len(pictures.COLOURS), NO_SHAPE + 1], -1)
        colour = functional.cross_entropy(colour_scores, torch.tensor(scenes.colours))
        shape = functional.cross_entropy(shape_scores, torch.tensor(scenes.shapes))
        right = (shape_scores.argmax(1) == torch.tensor(scenes.shapes)).float().mean()
        return {"loss": colour + shape, "colour": colour, "shape": shape, "shapes right": right}


class Eyes(nn.Module):
    """Vision tower, projector and judge."""

    prefixes = ("model.vision_tower.", "model.embed_vision.")

    def __init__(self) -> None:
        super().__init__()
        self.inner = new_model()
        self.judge = SceneJudge()

    def trained(self) -> Iterator[nn.Parameter]:
        for module in (self.inner.model.vision_tower, self.inner.model.embed_vision, self.judge):
            yield from module.parameters()

    def losses(self, r: random.Random, step: int, progress: float) -> Losses:
        stage = 0 if progress < 0.2 else 1 if progress < 0.65 else 2
        return self.judge.losses(self.inner, draw_scenes(r, BATCH, stage))


def train(tower: Ears | Eyes, seconds: float, save: Callable[[int], None]) -> None:
    """AdamW with warm-up and cosine decay over wall time; saves every 90 s."""
    weights = list(tower.trained())
    optimiser = torch.optim.AdamW(weights, lr=PEAK_RATE, betas=(0.9, 0.98), weight_decay=0.01)
    r = random.Random()
    began = saved = time.monotonic()
    mean: dict[str, float] = {}
    step = 0
    while (spent := time.monotonic() - began) < seconds:
        progress = spent / seconds
        for group in optimiser.param_groups:
            group["lr"] = PEAK_RATE * min(1.0, (step + 1) / 100) * (0.55 + 0.45 * math.cos(math.pi * progress))
        losses = tower.losses(r, step, progress)
        optimiser.zero_grad()
        losses["loss"].backward()
        nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        step += 1
        for name, value in losses.items():
            mean[name] = 0.97 * mean.get(name, value.item()) + 0.03 * value.item()
        if step % 50 == 0:
            print(f"{step} {spent:.0f}s", " ".join(f"{name} {value:.3f}" for name, value in mean.items()), flush=True)
        if time.monotonic() - saved > 90:
            saved = time.monotonic()
            save(step)
    save(step)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tower", choices=["ears", "eyes"])
    parser.add_argument("out", type=Path)
    parser.add_argument("--bank", type=Path)
    parser.add_argument("--seconds", type=float, default=420)
    parser.add_argument("--resume", type=Path, help="an earlier OUT.pt to go on from")
    options = parser.parse_args()
    torch.set_num_threads(1)
    tower = Ears(clips.SpeechBank(options.bank)) if options.tower == "ears" else Eyes()
    if options.resume:
        earlier = torch.load(options.resume)
        tower.inner.load_state_dict(earlier["part"], strict=False)
        tower.load_state_dict(earlier["heads"], strict=False)

    def save(step: int) -> None:
        part = {k: v for k, v in tower.inner.state_dict().items() if k.startswith(tower.prefixes)}
        heads = {k: v for k, v in tower.state_dict().items() if not k.startswith("inner.")}
        torch.save({"part": part, "heads": heads, "step": step}, options.out)

    train(tower, options.seconds, save)


if __name__ == "__main__":
    main()
