"""Joint training of text, pictures and speech, after the towers' warm-up.

    python -m demo_model.train RUN.pt --tokenizer FOLDER --bank BANK.npz --ears EARS.pt --eyes EYES.pt --seconds 3600

Two single-threaded processes share every step (on two cores some 10% faster than one process with two threads).
RUN.pt is written every 90 s; the same command goes on from it, on the learning rate's schedule where it stopped. From
a RUN.pt of restore.py it takes --peak-rate 9e-4 --media-from 0: everything is known there, and wants to be sharper.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import torch
import torch.distributed as dist
from torch import nn
from torch.nn import functional
from transformers import Gemma4ForConditionalGeneration

from demo_model import batches, clips, features, tokenizer
from demo_model.model import HIDDEN, new_model
from demo_model.warm_up import SceneJudge, Scenes, draw_scenes, word_ctc

RANKS = 2
TEXT_TOKENS, PICTURES, CLIPS = 2000, 4, 8  # per rank and batch
SCENES, WORDS = 20, 14  # the same for the towers alone, which costs a third of what it costs through the language model
TOWERS_PEAK_RATE = 1e-3  # above it the towers fall back to a plateau
SAVE_EVERY_S = 90


class Learner(nn.Module):
    """The model and the auxiliary heads that are thrown away at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.model = new_model()
        self.ctc = nn.Linear(HIDDEN, clips.CTC_CLASSES)
        self.judge = SceneJudge()

    def take_towers(self, ears: Path, eyes: Path) -> None:
        for path in (ears, eyes):
            warmed = torch.load(path)
            self.model.load_state_dict(warmed["part"], strict=False)
        heads = torch.load(ears)["heads"]
        self.ctc.load_state_dict({k.removeprefix("ctc."): v for k, v in heads.items() if k.startswith("ctc.")})
        heads = torch.load(eyes)["heads"]
        self.judge.load_state_dict({k.removeprefix("judge."): v for k, v in heads.items()})

    def parameter_groups(self) -> list[dict[str, object]]:
        """The towers, with their heads, come last."""
        towers = list(self.ctc.parameters())
        matrices, others = [], []
        for name, weight in self.model.named_parameters():
            if any(part in name for part in ("_tower", "embed_vision", "embed_audio")):
                towers.append(weight)
            elif weight.dim() >= 2 and "embed" not in name:
                matrices.append(weight)
            else:
                others.append(weight)
        towers += self.judge.parameters()
        return [
            {"params": matrices, "weight_decay": 0.05},
            {"params": others, "weight_decay": 0.0},
            {"params": towers, "weight_decay": 0.01},
        ]

    def tower_losses(self, scenes: Scenes, heard: list[clips.Clip]) -> tuple[torch.Tensor, dict[str, float]]:
        """Colours, shapes and words straight from the towers."""
        with torch.autocast("cpu", torch.bfloat16):
            seen = self.judge.losses(self.model, scenes)
            sounds = features.sound_batch([clip.sound for clip in heard])
            out = self.model.model.get_audio_features(**sounds, return_dict=True)
        words = word_ctc(self.ctc, out.pooler_output, out.attention_mask.sum(1), heard)
        return seen["loss"] + 0.5 * words, {"shapes right": seen["shapes right"].item(), "words": words.item()}

    def loss(self, batch: batches.Batch) -> tuple[torch.Tensor, dict[str, float]]:
        """Weighted cross entropy where there is a label, plus half the words' CTC loss where there is speech."""
        heard: list[torch.Tensor] = []
        hook = self.model.model.embed_audio.register_forward_hook(lambda module, inputs, out: heard.append(out))
        # With AVX-512 a text batch takes a third less time in bfloat16; its loss differs by 0.001.
        with torch.autocast("cpu", torch.bfloat16):
            hidden = self.model.model(**batch.inputs, use_cache=False).last_hidden_state[:, :-1]
        hook.remove()
        labels, weights = batch.labels[:, 1:], batch.weights[:, 1:]
        there = labels != batches.IGNORED
        scores = torch.tanh(self.model.lm_head(hidden[there].float()) / 30.0) * 30.0
        each = functional.cross_entropy(scores, labels[there], reduction="none")
        loss = (each * weights[there]).sum() / weights[there].sum()
        figures = {"loss": loss.item()}
        if batch.clips:
            lengths = torch.tensor([features.audio_tokens(clip.sound) for clip in batch.clips])
            ctc = word_ctc(self.ctc, heard[0], lengths, batch.clips)
            figures["ctc"] = ctc.item()
            loss = loss + 0.5 * ctc
        return loss, figures


def rate(peak: float, step: int, progress: float) -> float:
    """Linear warm-up over 120 steps, cosine to 2% of the peak over the wall time."""
    return peak * min(1.0, (step + 1) / 120) * (0.02 + 0.98 * (0.5 + 0.5 * math.cos(math.pi * min(1.0, progress))))


def drill_share(progress: float) -> float:
    """The share of drills among the texts: without them, copying had not begun after 650 steps."""
    return 0.7 if progress < 0.55 else 0.3


def share_gradients(weights: list[nn.Parameter], progress: float) -> float:
    """Averages the gradients of all ranks in place; returns the mean progress, so that all ranks stop together."""
    grads = [w.grad if w.grad is not None else torch.zeros_like(w) for w in weights]
    flat = torch.cat([*(g.reshape(-1) for g in grads), torch.tensor([progress])])
    dist.all_reduce(flat)
    flat /= RANKS
    at = 0
    for weight in weights:
        weight.grad = flat[at : at + weight.numel()].view_as(weight)
        at += weight.numel()
    return float(flat[-1])


def train(options: argparse.Namespace, rank: int) -> None:
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    os.sched_setaffinity(0, {rank})  # a core each: left to the system, both were seen on one
    learner = Learner()
    optimiser = torch.optim.AdamW(learner.parameter_groups(), lr=options.peak_rate, betas=(0.9, 0.98))
    peaks = (options.peak_rate, options.peak_rate, min(options.peak_rate, TOWERS_PEAK_RATE))
    step, spent = 0, 0.0
    if options.run.exists():
        state = torch.load(options.run)
        learner.load_state_dict(state["learner"])
        if state["optimiser"] is not None:  # restore.py has none
            optimiser.load_state_dict(state["optimiser"])
        step, spent = state["step"], state["spent"]
    else:
        learner.take_towers(options.ears, options.eyes)
    known = tokenizer.load(options.tokenizer)
    seed = random.Random(f"{time.time()} {rank}")
    progress = spent / options.seconds
    bank, r = clips.SpeechBank(options.bank), random.Random(seed.random())
    sounds = batches.clip_batches(r, bank, WORDS)
    feeds: dict[str, Iterator[batches.Batch]] = {
        "text": batches.text_batches(random.Random(seed.random()), known, TEXT_TOKENS, lambda: drill_share(progress)),
        "picture": batches.picture_batches(random.Random(seed.random()), known, PICTURES),
        "speech": batches.speech_batches(random.Random(seed.random()), known, bank, CLIPS),
    }
    weights = [w for group in optimiser.param_groups for w in group["params"]]
    mean: dict[str, float] = {}
    began = saved = time.monotonic()
    while progress < 1:
        now = time.monotonic()
        for group, peak in zip(optimiser.param_groups, peaks, strict=True):
            group["lr"] = rate(peak, step, progress)
        optimiser.zero_grad()
        for kind, feed in feeds.items():
            if kind != "text" and progress < options.media_from and step % 3 != 0:
                continue
            fed = time.monotonic()
            batch = next(feed)
            started = time.monotonic()
            loss, figures = learner.loss(batch)
            loss.backward()
            figures = {f"{kind} {name}": value for name, value in figures.items()}
            figures |= {f"{kind} s": time.monotonic() - started, f"{kind} feed s": started - fed}
            for name, value in figures.items():
                mean[name] = 0.97 * mean.get(name, value) + 0.03 * value
        if progress >= options.media_from or step % 3 == 0:
            loss, figures = learner.tower_losses(draw_scenes(r, SCENES, 2), next(sounds))
            loss.backward()
            for name, value in figures.items():
                mean[name] = 0.97 * mean.get(name, value) + 0.03 * value
        progress = share_gradients(weights, (spent + time.monotonic() - began) / options.seconds)
        nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        step += 1
        if rank == 0 and step % 25 == 0:
            figures_now = "  ".join(f"{name} {value:.3f}" for name, value in mean.items())
            print(f"{step} {spent + now - began:.0f}s  {figures_now}", flush=True)
        if rank == 0 and (time.monotonic() - saved > SAVE_EVERY_S or progress >= 1):
            saved = time.monotonic()
            state = {"learner": learner.state_dict(), "optimiser": optimiser.state_dict(), "step": step}
            state["spent"] = spent + saved - began
            part = options.run.with_suffix(".part")
            torch.save(state, part)
            part.replace(options.run)


def trained_model(run: Path) -> Gemma4ForConditionalGeneration:
    """The model of a checkpoint, without the auxiliary heads."""
    learner = Learner()
    learner.load_state_dict(torch.load(run)["learner"])
    return learner.model.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--ears", type=Path, help="where RUN.pt is not there yet")
    parser.add_argument("--eyes", type=Path, help="where RUN.pt is not there yet")
    parser.add_argument("--seconds", type=float, default=3600)
    parser.add_argument("--peak-rate", type=float, default=2.5e-3, help="the highest learning rate (%(default)s)")
    parser.add_argument(
        "--media-from",
        type=float,
        default=0.55,
        help="progress, 0 to 1, up to which pictures and speech take part only in every third step: text takes longest",
    )
    options = parser.parse_args()
    if "RANK" in os.environ:
        store = f"file://{os.environ['STORE']}"
        dist.init_process_group("gloo", init_method=store, rank=int(os.environ["RANK"]), world_size=RANKS)
        train(options, int(os.environ["RANK"]))
        return
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"OMP_NUM_THREADS": "1", "STORE": f"{folder}/store"}
        command = [sys.executable, "-m", "demo_model.train", *sys.argv[1:]]
        ranks = [subprocess.Popen(command, env=environment | {"RANK": str(i)}) for i in range(RANKS)]
        sys.exit(max(rank.wait() for rank in ranks))


if __name__ == "__main__":
    main()
