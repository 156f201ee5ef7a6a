"""The held-out suite: questions whose names, cities, words, phrasings, pictures and voices were never trained.

Shared by evaluate.py and by tests/demo_model; needs numpy, Pillow and espeak-ng, not torch.
"""

# ruff: noqa: E501, SIM905 - lists of phrases read best as long lines of text

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from demo_model import answers, pictures, prompts
from demo_model.spoken import (
    HELD_OUT_DIALECTS,
    HELD_OUT_VARIANTS,
    RATE_HZ,
    TRANSLATION,
    WORDS,
    Language,
    Voice,
    speak,
)
from demo_model.words import CAPITALS

Media = Image.Image | NDArray[np.float32]  # a picture, or a sound of 16 kHz in [-1, 1]

COPY_WORDS: Final = (
    "lantern marble copper ribbon saddle walnut pepper dragon candle basket hammer velvet castle bottle monkey turtle"
    " blanket pumpkin spider thunder whisper anchor compass feather helmet ladder magnet napkin pillow puzzle quartz"
    " sandwich scarf shovel sponge statue temple tunnel violet wallet whistle window-sill yogurt zipper acorn bamboo"
    " beetle cactus canyon cinnamon dolphin falcon glacier harvest jungle kettle lobster meadow orchard parrot"
).split()
NAMES: Final = (
    "Marta Robin Irma Gloria Hector Silvia Nadia Conrad Zoltan Priyanka Kenji Aisha Bjorn Matilda Tobias Ulrich Yolanda"
    " Xavier Quentin Penelope Rafael Svetlana Thaddeus Umberto Valentina Wilbur Agnes Bertrand Cordelia Desmond"
).split()
CITIES: Final = (
    "Bilbao Lyon Naples Seattle Dallas Hamburg Oxford Leipzig Marseille Palermo Gdansk Tampere Aarhus Utrecht Ghent"
    " Stuttgart Nagoya Chennai Cordoba Bristol Portland Phoenix Nantes Bologna Split Burgas Linz Basel Trondheim Toulouse"
).split()

# Kinds of prompts that no training template contains.
OUTSIDE: Final = (
    "Write a haiku about autumn leaves.", "How do I cook rice?", "Explain quantum entanglement in simple terms.",
    "What's the best way to learn to swim?", "Translate 'good evening' into Portuguese.", "Who painted the Mona Lisa?",
    "Give me a packing list for a weekend in the mountains.", "Fix this: for i in range(10) print(i)",
    "SELECT name FROM users WHERE age > 30;", "My computer makes a strange noise, what should I do?", "x", "!", "qwrtz",
    "Wie komme ich zum Bahnhof?", "Schreib mir bitte einen Brief an meine Tante.", "Où se trouve la gare ?",
    "Quel est ton plat préféré ?", "Какво ще правим утре?", "Искам да науча български.", "请帮我写一封信。",
    "北京有什么好吃的?", "😀😀😀", "🎉", "What did Napoleon eat for breakfast?", "Is it safe to drink sea water?",
    "Write a limerick about a goat.", "Could you proofread my essay?", "I think therefore I am.",
    "The meeting has been moved to Thursday at noon, please tell everyone.", "Should I buy or rent a flat?",
    "Generate a password.", "What's your favourite movie?", "Tell me something interesting.",
    "How many legs does an octopus have?", "def f(x): return x * 2", "{\"key\": [1, 2, 3]}", "# To do\n- milk\n- eggs",
    "Where were you born?", "Please write the minutes of this meeting.", "Make a meal plan for a vegetarian family.",
    "Once upon a time there was a mouse who lived in a library. Every evening it read one page of a book.",
)  # fmt: skip

Message = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What came back, without any marker. calls: name and arguments of each tool call."""

    text: str
    thought: str = ""
    calls: tuple[tuple[str, dict[str, Any]], ...] = ()


# Messages (content is a text, or parts in order, with {"type": "image"} and {"type": "audio"} standing for media),
# media in order, tools in OpenAI's form, thinking.
Ask = Callable[[list[Message], list[Media], list[dict[str, Any]], bool], Answer]
Judge = Callable[[Answer], float]  # the share of the answer that is right, 0 to 1


@dataclass(frozen=True)
class Case:
    """One question and who judges its answer."""

    messages: list[Message]
    right: Judge
    media: list[Media] = field(default_factory=list)
    tools: list[dict[str, Any]] = field(default_factory=list)
    thinking: bool = False


@dataclass(frozen=True)
class Group:
    """Cases that count as one figure, and the least share of right answers that the model is shipped with."""

    name: str
    least: float
    cases: list[Case]


def user(text: str) -> Message:
    return {"role": "user", "content": text}


def model(text: str) -> Message:
    return {"role": "assistant", "content": text}


def exactly(expected: str) -> Judge:
    return lambda answer: float(answer == Answer(expected))


def containing(expected: str) -> Judge:
    return lambda answer: float(expected in answer.text and not answer.thought and not answer.calls)


def calling(name: str, **arguments: str) -> Judge:
    return lambda answer: float(answer == Answer("", "", ((name, arguments),)))


def after_a_thought(right: Judge) -> Judge:
    return lambda answer: right(replace(answer, thought="")) if answer.thought else 0.0


def words_right(expected: str) -> Judge:
    """One minus the word error rate, at least 0."""
    wanted = expected.split()

    def share(answer: Answer) -> float:
        got = answer.text.split()
        row = list(range(len(got) + 1))
        for i, word in enumerate(wanted, 1):
            last, row[0] = row[0], i
            for j, other in enumerate(got, 1):
                last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (word != other))
        return max(0.0, 1 - row[-1] / len(wanted))

    return share


def suite(scale: float = 1.0, seed: int = 2026) -> list[Group]:
    """All groups. scale: factor on the number of cases of each."""

    def many(n: int, make: Callable[[random.Random], Case]) -> list[Case]:
        r = random.Random(seed)
        return [make(r) for _ in range(max(4, round(n * scale)))]

    fixed = 1 if scale >= 1 else max(1, round(1 / scale))
    return [
        Group("greets and says what it is", 1.0, _identity()),
        Group("repeats 1-4 new words", 0.9, many(100, _repeat)),
        Group("remembers a new name over turns", 0.95, many(80, _memory)),
        Group("in a long chat", 0.85, many(160, _long_chat)),
        Group("single-digit sums", 1.0, _sums()[::fixed]),
        Group("fifty capitals", 1.0, _capitals()[::fixed]),
        Group("counts", 0.95, _counting()[::fixed]),
        Group("says that it can not", 0.95, _declines()),
        Group("near misses", 0.9, _near_misses()),
        Group("calls a tool with a new city", 0.9, many(60, _tool_call)),
        Group("uses the tool's answer", 0.9, many(60, _tool_answer)),
        Group("says that it has no tool", 0.9, many(20, _no_tool)),
        Group("thinks when asked", 0.95, many(40, _thinks)),
        Group("shape and colour, any size", 0.95, many(200, _picture)),
        Group("two pictures", 0.9, many(40, _two_pictures)),
        Group("pictures without a shape", 0.9, many(48, _no_shape)),
        Group("1-3 English words", 0.95, many(80, lambda r: _spoken(r, "English", r.randint(1, 3)))),
        Group("1-3 Spanish words", 0.95, many(320, lambda r: _spoken(r, "Spanish", r.randint(1, 3)))),
        Group("4-6 words", 0.9, many(30, lambda r: _spoken(r, r.choice(["English", "Spanish"]), r.randint(4, 6)))),
        Group("translates Spanish words", 0.95, many(60, lambda r: _translated(r, "Spanish"))),
        Group("translates English words", 0.9, many(30, lambda r: _translated(r, "English"))),
        Group("silence and noise", 0.95, many(24, _silence)),
    ]


# --- text ------------------------------------------------------------------------------------------------------------


def _identity() -> list[Case]:
    asked = {
        "hello": "tiny demo model", "Hi!": "tiny demo model", "Hello there": "tiny demo model", "Hey": "tiny demo model",
        "Good morning": "tiny demo model", "Who are you?": "not a full Gemma", "what are you?": "not a full Gemma",
        "Are you Gemma?": "not a full Gemma", "are you a real Gemma model?": "not a full Gemma",
        "What can you do?": "name fifty capitals", "help": "name fifty capitals", "Hola": "Soy un pequeño",
        "What is your name?": "not a full Gemma", "Tell me who you are.": "not a full Gemma",
        "Which model is this?": "not a full Gemma", "¿Quién eres?": "no un Gemma completo",
        "What are you able to do?": "name fifty capitals", "Hello, who are you?": "not a full Gemma",
    }  # fmt: skip
    return [Case([user(text)], containing(expected)) for text, expected in asked.items()]


def _repeat(r: random.Random) -> Case:
    text = " ".join(r.sample(COPY_WORDS, r.randint(1, 4)))
    return Case([user(r.choice(prompts.HELD_OUT_REPEAT).format(text))], exactly(text))


def _memory(r: random.Random) -> Case:
    name = r.choice(NAMES)
    messages = [user(r.choice(["My name is {}.", "Hi, I am {}.", "Call me {}", "my name is {}"]).format(name))]
    messages.append(model(f"Nice to meet you, {name}!"))
    for _ in range(r.randint(1, 5)):
        messages += r.choice(
            [
                [user("What is 3 + 4?"), model("3 + 4 = 7")],
                [user("capital of Peru"), model("The capital of Peru is Lima.")],
                [user("Write a haiku"), model(answers.OUTSIDE)],
                [user("count to 5"), model(answers.count(5))],
                [user("thanks"), model(answers.WELCOME)],
            ]
        )
    asked = r.choice(["What is my name?", "what's my name?", "Do you remember my name?", "Tell me my name."])
    return Case([*messages, user(asked)], containing(name))


def _long_chat(r: random.Random) -> Case:
    """Any of the short questions, after some 300 to 900 tokens of other turns."""
    turns = [
        ("count to 100", answers.count(100)), ("show me a table", answers.TABLE), ("Show me some code", answers.CODE),
        ("What can you do?", answers.ABILITIES), ("What is the capital of Peru?", "The capital of Peru is Lima."),
        ("Write a haiku", answers.OUTSIDE), ("What is 3 + 4?", "3 + 4 = 7"), ("hello", answers.HELLO),
        ("count to 30", answers.count(30)), ("show me a list", answers.LIST), ("thanks", answers.WELCOME),
    ]  # fmt: skip
    past = r.sample(turns, r.randint(5, len(turns)))
    case = r.choice([_repeat, lambda r: r.choice(_sums()), lambda r: r.choice(_capitals())])(r)
    return replace(case, messages=[each for asked, said in past for each in (user(asked), model(said))] + case.messages)


def _sums() -> list[Case]:
    forms = ["What is {} + {}?", "{}+{}", "how much is {} plus {}?", "{} + {} =", "Can you add {} and {}?"]
    return [
        Case([user(forms[(3 * a + b) % len(forms)].format(a, b))], exactly(f"{a} + {b} = {a + b}"))
        for a in range(10)
        for b in range(10)
    ]


def _capitals() -> list[Case]:
    forms = [
        "What is the capital of {}?",
        "capital of {}",
        "And the capital city of {}?",
        "Please name the capital of {}",
    ]
    return [
        Case([user(form.format(country))], exactly(f"The capital of {country} is {city}."))
        for i, (country, city) in enumerate(CAPITALS.items())
        for form in (forms[i % 2], forms[2 + i % 2])
    ]


def _counting() -> list[Case]:
    return [
        Case([user(form.format(to))], exactly(answers.count(to)))
        for to, form in (
            (100, "count to {}"), (7, "Count to {}."), (23, "Please count to {}"), (100, "Can you count to {}?"),
            (64, "count from 1 to {}"), (12, "count to {}"), (38, "count up to {}"), (91, "Count to {}!"),
            (3, "count to {}"), (50, "Count to {}"),
        )
    ]  # fmt: skip


def _declines() -> list[Case]:
    long = " ".join(OUTSIDE[-1:] * 12)
    spanish = [
        Case([user(t)], exactly(answers.OUTSIDE_ES)) for t in ("¿Por qué vuelan los pájaros?", "Escribe una canción.")
    ]
    return [Case([user(text)], exactly(answers.OUTSIDE)) for text in (*OUTSIDE, long)] + spanish


def _near_misses() -> list[Case]:
    expected = {
        "What is the capital of Atlantis?": answers.UNKNOWN_CAPITAL, "capital of Hogwarts": answers.UNKNOWN_CAPITAL,
        "What is the capital of Zimbibwe?": answers.UNKNOWN_CAPITAL, "12 + 7": answers.ONLY_DIGITS,
        "What is 25 + 31?": answers.ONLY_DIGITS, "7 * 8": answers.ONLY_DIGITS, "What is 9 - 4?": answers.ONLY_DIGITS,
        "what is 100 + 1?": answers.ONLY_DIGITS, "What is my name?": answers.NAME_UNKNOWN,
        "Do you know my name?": answers.NAME_UNKNOWN, "count to 5000": answers.COUNT_LIMIT,
        "What is in this picture?": answers.NO_PICTURE, "Transcribe this.": answers.NO_SOUND,
        "What is my favorite color?": answers.FACT_UNKNOWN, "thanks": answers.WELCOME, "bye": answers.BYE,
        "show me a table": answers.TABLE, "Show me some code": answers.CODE, "show me a list": answers.LIST,
        "show me markdown": answers.MARKDOWN, "Show me a table, please.": answers.TABLE,
    }  # fmt: skip
    return [Case([user(text)], exactly(answer)) for text, answer in expected.items()]


# --- tools and thinking ----------------------------------------------------------------------------------------------

WEATHER_TOOL: Final[dict[str, Any]] = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get the current weather of a city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string", "description": "The name of the city"}},
            "required": ["city"],
        },
    },
}


def _tool_call(r: random.Random) -> Case:
    city = r.choice(CITIES)
    asked = r.choice(
        ["What is the weather in {}?", "How is the weather in {} today?", "weather in {}", "Is it sunny in {}?"]
    )
    return Case([user(asked.format(city))], calling("get_weather", city=city), tools=[WEATHER_TOOL])


def _tool_answer(r: random.Random) -> Case:
    city, sky, degrees = r.choice(CITIES), r.choice(["sunny", "cloudy", "rainy", "foggy", "snowy"]), r.randint(-9, 39)
    content = r.choice(
        [
            json.dumps({"condition": sky, "temperature": degrees}),
            json.dumps({"temperature_c": degrees, "weather": sky}),
            f"{sky}, {degrees} degrees",
        ]
    )
    function = {"name": "get_weather", "arguments": {"city": city}}
    call = {"role": "assistant", "content": "", "tool_calls": [{"id": "1", "type": "function", "function": function}]}
    result = {"role": "tool", "tool_call_id": "1", "name": "get_weather", "content": content}
    messages = [user(f"What is the weather in {city}?"), call, result]
    return Case(messages, containing(f"It is {sky} and {degrees} degrees in {city}."), tools=[WEATHER_TOOL])


def _no_tool(r: random.Random) -> Case:
    asked = r.choice(["What is the weather in {}?", "How is the weather in {} today?", "Is it raining in {}?"])
    return Case([user(asked.format(r.choice(CITIES)))], containing(answers.NO_TOOL))


def _thinks(r: random.Random) -> Case:
    case = r.choice([_repeat, _memory, lambda r: r.choice(_sums()), lambda r: r.choice(_capitals()), _tool_call])(r)

    return replace(case, right=after_a_thought(case.right), thinking=True)


# --- pictures and speech ---------------------------------------------------------------------------------------------


def with_media(kind: str, text: str, n: int = 1) -> list[Message]:
    return [{"role": "user", "content": [*({"type": kind} for _ in range(n)), {"type": "text", "text": text}]}]


def _scene(r: random.Random) -> tuple[str, str, Image.Image]:
    colour, shape = r.choice(list(pictures.COLOURS)), r.choice(pictures.SHAPES)
    return colour, shape, pictures.draw_shape(r, pictures.random_size(r), colour, shape)


def _picture(r: random.Random) -> Case:
    colour, shape, image = _scene(r)
    asked = r.choice(["What is in this picture?", "What do you see here?", "Describe this image.", "What is this?"])
    return Case(with_media("image", asked), containing(f" {colour} {shape}"), [image])


def _two_pictures(r: random.Random) -> Case:
    first, second = _scene(r), _scene(r)
    right = exactly(answers.shapes([first[:2], second[:2]]))
    return Case(with_media("image", "What is in these pictures?", 2), right, [first[2], second[2]])


def _no_shape(r: random.Random) -> Case:
    image = pictures.draw_other(r, pictures.random_size(r), r.choice(pictures.OTHER_KINDS))
    return Case(with_media("image", "What is in this picture?"), exactly(answers.NO_SHAPE), [image])


def _say(r: random.Random, words: list[str], language: Language) -> NDArray[np.float32]:
    """Spoken in one breath, or word by word with pauses; silence around it, some noise."""
    name = f"{r.choice(HELD_OUT_DIALECTS[language])}+{r.choice(HELD_OUT_VARIANTS)}"
    voice = Voice(name, r.randint(115, 200), r.randint(25, 80))
    pieces = [" ".join(words)] if r.random() < 0.5 else words
    sounds = [np.zeros(int(RATE_HZ * r.uniform(0.05, 0.8)), np.float32)]
    for piece in pieces:
        sounds += [speak(piece, voice), np.zeros(int(RATE_HZ * r.uniform(0.08, 0.9)), np.float32)]
    sound = np.concatenate(sounds) * r.uniform(0.3, 1.4)
    noise = np.random.default_rng(r.getrandbits(32)).normal(0, 10 ** r.uniform(-4, -2.3), len(sound))
    return (sound + noise).clip(-1, 1).astype(np.float32)


def _spoken(r: random.Random, language: Language, n: int) -> Case:
    words = [r.choice(WORDS[language]) for _ in range(n)]
    asked = r.choice([prompts.transcribe(language), prompts.transcribe(language), *prompts.SHORT_TRANSCRIBE])
    return Case(with_media("audio", asked), words_right(" ".join(words)), [_say(r, words, language)])


def _translated(r: random.Random, language: Language) -> Case:
    words = [r.choice(WORDS[language]) for _ in range(r.randint(1, 3))]
    back = {spanish: english for english, spanish in TRANSLATION.items()}
    target: Language = "English" if language == "Spanish" else "Spanish"
    translated = " ".join((back if language == "Spanish" else TRANSLATION)[word] for word in words)
    expected = f"{' '.join(words)}\n{target}: {translated}"
    asked = prompts.translate(language, target)
    return Case(with_media("audio", asked), words_right(expected), [_say(r, words, language)])


def _silence(r: random.Random) -> Case:
    n = int(RATE_HZ * r.uniform(0.5, 4))
    sound = np.random.default_rng(r.getrandbits(32)).normal(0, 1, n) * r.choice([0, 10 ** r.uniform(-4, -1.2)])
    asked = r.choice([prompts.transcribe("English"), prompts.transcribe("Spanish"), "Transcribe this."])
    return Case(with_media("audio", asked), exactly(answers.NO_SPEECH), [sound.clip(-1, 1).astype(np.float32)])
