"""Training conversations: every text task, tools, thinking, and the turns around pictures and speech."""

# ruff: noqa: E501, SIM905 - lists of phrases read best as long lines of text

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from demo_model import answers, prompts
from demo_model.outside import installed_words, outside_prompt, sentence, spanish_prompt
from demo_model.spoken import TRANSLATION
from demo_model.spoken import WORDS as SPOKEN
from demo_model.template import render
from demo_model.words import (
    ALIASES,
    CAPITALS,
    CITIES,
    DIGIT_WORDS,
    NAMES,
    THINGS,
    UNKNOWN_PLACES,
    WORDS,
    pseudo_word,
)

Message = dict[str, Any]
END: Final = "<turn|>"
CALL_END: Final = "<tool_call|><|tool_response>"


@dataclass(frozen=True)
class Turn:
    """A question, its answer, and what the model thinks in between when thinking is on."""

    asked: str
    answer: str
    thought: str


@dataclass(frozen=True)
class Sample:
    """A conversation and the answer to learn. thought is empty where none is to be shown."""

    messages: list[Message]
    answer: str
    thought: str = ""
    thinking: bool = False
    tools: list[dict[str, Any]] = field(default_factory=list)

    def prompt(self) -> str:
        return render(self.messages, self.tools, thinking=self.thinking)

    def target(self) -> str:
        """What the model must write, up to and including the token that ends it."""
        thought = f"<|channel>thought\n{self.thought}\n<channel|>" if self.thinking and self.thought else ""
        return thought + self.answer + ("" if self.answer.endswith(CALL_END) else END)


def told(text: str) -> Message:
    return {"role": "user", "content": text}


def said(text: str) -> Message:
    return {"role": "assistant", "content": text}


# --- single turns ----------------------------------------------------------------------------------------------------

_GREETINGS: Final = (
    "hello|hi|hey|hello there|hi there|hey there|good morning|good afternoon|good evening|good day|greetings|howdy|hiya|"
    "hello model|hello gemma|hi gemma|hello hello|yo|hey you|hello, how are you doing"
).split("|")
_WHO: Final = (
    "who are you|what are you|what is your name|what's your name|tell me who you are|which model are you|what model is this|"
    "which model is this|what kind of model are you|introduce yourself|tell me about yourself|hello, who are you|hi, what are you|"
    "who is this|who am i talking to|what is this|what is this app|who made you|who built you|how big are you|are you an ai|"
    "are you a robot|are you human|what kind of ai are you|say who you are|hey, who are you|describe yourself|who r u"
).split("|")
_GEMMA: Final = (
    "are you gemma|are you gemma 4|are you a real gemma|are you the full gemma|are you a full gemma model|is this gemma|"
    "are you gemma 3|you are gemma, right|are you google's gemma|are you a gemma model|are you chatgpt|are you gpt|are you claude|"
    "are you llama|is this a real gemma model|are you the real gemma|are you a real model|are you a large language model"
).split("|")
_ABILITIES: Final = (
    "what can you do|help|help me|what can i do|what can i ask you|what do you know|what are you good at|how do i use you|"
    "show me what you can do|what else can you do|what are you able to do|what can i try|tell me what you can do|how can you help me|"
    "what are your abilities|what should i ask|list your features|what can you do for me|/help|?help|what things can you do"
).split("|")
_SIMPLE: Final[tuple[tuple[str, str], ...]] = (
    ("how are you|how are you today|how do you do|how is it going|how are things|are you well", answers.FINE),
    ("thanks|thank you|thanks a lot|thank you very much|many thanks|thx|great, thanks|ok thanks|thank you so much", answers.WELCOME),
    ("bye|goodbye|good bye|see you|see you later|good night|bye bye|have a nice day|ciao", answers.BYE),
    ("ok|okay|good|great|nice|cool|well done|perfect|awesome|very good|wow|super|correct|right|yes|fine|i see|good job", answers.GOOD),
)  # fmt: skip
_SPANISH: Final[tuple[tuple[str, str], ...]] = (
    ("hola|buenos días|buenas tardes|hola, ¿qué tal?|¡hola!|buenas|hola hola|buenas noches", answers.HELLO_ES),
    ("¿quién eres?|quién eres|¿qué eres?|¿cómo te llamas?|quien eres|¿eres gemma?|¿qué modelo eres?|hola, ¿quién eres?", answers.WHO_ES),
    ("¿qué puedes hacer?|ayuda|qué sabes hacer|¿qué sabes hacer?|que puedes hacer|¿cómo puedes ayudarme?", answers.ABILITIES_ES),
    ("gracias|muchas gracias|gracias a ti|mil gracias", answers.WELCOME_ES),
    ("adiós|hasta luego|hasta mañana|nos vemos", answers.BYE_ES),
)  # fmt: skip
_SHOWN: Final[tuple[tuple[str, str, str], ...]] = (
    (
        (
            "show me a table|a table please|make a table|show a table|can you show me a table?|draw a table|table|show me a markdown table|"
            "give me a table|please show me a table|create a table|print a table|an example table|i want to see a table"
        ),
        answers.TABLE,
        "a table",
    ),
    (
        (
            "show me some code|write some code|show me code|code example|show me python code|write some python code|show code|code|"
            "give me some code|can you show me some code?|please show me some code|an example of code|write code|show me a code block"
        ),
        answers.CODE,
        "some code",
    ),
    (
        (
            "show me a list|make a list|a list please|show a list|give me a list|can you show me a list?|list|please show me a list|"
            "write a list|show me a numbered list|an example list"
        ),
        answers.LIST,
        "a list",
    ),
    (
        (
            "show me markdown|show me some markdown|markdown|show markdown|markdown example|can you show me markdown?|show me a heading|"
            "show me a quote|show me formatting|format something|show me a heading and a quote|show me some formatting|show me bold text"
        ),
        answers.MARKDOWN,
        "some Markdown",
    ),
)


def styled(r: random.Random, text: str, end: str = "?") -> str:
    """The text as people type it: any capitals, with or without a mark at the end."""
    text = text[0].upper() + text[1:] if r.random() < 0.5 else text
    if text[-1].isalnum():
        text += r.choice(["", "", end, end, "." if end == "?" else "!"])
    return text


def phrase(r: random.Random, words: int) -> str:
    """Words to be copied: known, from installed documentation, or invented."""
    out = []
    for _ in range(words):
        pick = r.random()
        if pick < 0.4:
            text = pseudo_word(r)
        elif pick < 0.75:
            text = r.choice(installed_words())
        else:
            text = r.choice(WORDS)
        if pick > 0.97:
            text = r.choice([str(r.randint(0, 100)), *NAMES, *CITIES])
        if r.random() < 0.06:
            text += "-" + r.choice([pseudo_word(r), r.choice(installed_words())])
        out.append(text.capitalize() if r.random() < 0.06 else text)
    return " ".join(out)


def name(r: random.Random) -> str:
    """A person's or a place's name."""
    pick = r.random()
    if pick < 0.45:
        return pseudo_word(r).capitalize()
    return (
        r.choice(NAMES) if pick < 0.8 else r.choice(installed_words()).capitalize() if pick < 0.93 else r.choice(CITIES)
    )


def greeting(r: random.Random) -> Turn:
    pick = r.random()
    if pick < 0.24:
        return Turn(styled(r, r.choice(_GREETINGS), "!"), answers.HELLO, "The user greets me.")
    if pick < 0.38:
        return Turn(styled(r, r.choice(_WHO)), answers.WHO, "The user asks who I am.")
    if pick < 0.54:
        return Turn(styled(r, r.choice(_GEMMA)), answers.GEMMA, "The user asks what model I am.")
    if pick < 0.64:
        return Turn(styled(r, r.choice(_ABILITIES)), answers.ABILITIES, "The user asks what I can do.")
    if pick < 0.74:
        asked, answer = r.choice(_SIMPLE)
        return Turn(styled(r, r.choice(asked.split("|")), "!"), answer, "The user is friendly.")
    asked, answer = r.choice(_SPANISH)
    return Turn(styled(r, r.choice(asked.split("|")), "!"), answer, "The user speaks Spanish.")


def repetition(r: random.Random) -> Turn:
    text = phrase(r, r.choices([1, 2, 3, 4, 5, 6], [24, 24, 22, 20, 6, 4])[0])
    return Turn(r.choice(prompts.REPEAT).format(text), text, "I repeat the words.")


def addition(r: random.Random) -> Turn:
    a, b = r.randint(0, 9), r.randint(0, 9)
    asked = r.choice(prompts.SUM).format(*((DIGIT_WORDS[a], DIGIT_WORDS[b]) if r.random() < 0.1 else (a, b)))
    return Turn(asked, f"{a} + {b} = {a + b}", f"I add {a} and {b}.")


def other_arithmetic(r: random.Random) -> Turn:
    a, b = r.choice(
        [
            (r.randint(10, 99), r.randint(0, 99)),
            (r.randint(0, 9), r.randint(10, 99)),
            (r.randint(100, 9999), r.randint(0, 999)),
        ]
    )
    c, d, e = (r.randint(0, 9) for _ in range(3))
    asked = r.choice(prompts.OTHER_ARITHMETIC).format(a=a, b=b, c=c, d=d, e=e)
    return Turn(asked, answers.ONLY_DIGITS, "This is more than I can calculate.")


def capital(r: random.Random) -> Turn:
    known = {**CAPITALS, **ALIASES} if r.random() < 0.15 else CAPITALS
    country = r.choice(list(known))
    form = r.choice(prompts.CAPITAL)
    shown = country.removeprefix("the ") if form.startswith("{}") else country
    asked = form.format(shown)
    asked = asked.lower() if r.random() < 0.12 else asked
    return Turn(asked, f"The capital of {country} is {known[country]}.", f"The user asks for the capital of {country}.")


def unknown_capital(r: random.Random) -> Turn:
    place = (
        r.choice(UNKNOWN_PLACES) if r.random() < 0.45 else pseudo_word(r).capitalize() if r.random() < 0.7 else name(r)
    )
    if place in CAPITALS or place in ALIASES:
        place = "Atlantika"
    asked = r.choice(prompts.CAPITAL).format(place)
    return Turn(asked, answers.UNKNOWN_CAPITAL, "I do not know this country.")


def counting(r: random.Random) -> Turn:
    to = r.choices([r.randint(1, 30), r.randint(20, 60), r.randint(50, 100), 100], [64, 20, 11, 5])[0]
    if r.random() < 0.12:
        over = r.choice([r.randint(101, 999), 1000, 500, 200, r.randint(1001, 99999), 1000000])
        return Turn(r.choice(prompts.COUNT).format(over), answers.COUNT_LIMIT, "That is too far for me.")
    return Turn(r.choice(prompts.COUNT).format(to), answers.count(to), f"I count to {to}.")


def short_counting(r: random.Random) -> Turn:
    """Where to stop is what is hard."""
    to = r.randint(1, r.choice([12, 24, 48, 100, 100, 100]))
    return Turn(r.choice(prompts.COUNT).format(to), answers.count(to), f"I count to {to}.")


def showing(r: random.Random) -> Turn:
    asked, answer, what = r.choice(_SHOWN)
    text = r.choice(asked.split("|"))
    text = text + r.choice(["", "", ", please", " please"]) if "please" not in text else text
    return Turn(styled(r, text), answer, f"The user wants to see {what}.")


def declining(r: random.Random) -> Turn:
    if r.random() < 0.1:
        return Turn(spanish_prompt(r), answers.OUTSIDE_ES, "I can not help with this.")
    return Turn(outside_prompt(r), answers.OUTSIDE, "I can not help with this.")


def missing(r: random.Random) -> Turn:
    """Questions about something that was never given."""
    pick = r.random()
    if pick < 0.3:
        return Turn(r.choice(prompts.NAME_ASKED), answers.NAME_UNKNOWN, "The user did not tell me a name.")
    if pick < 0.5:
        thing = r.choice(list(THINGS))
        return Turn(r.choice([f"What is my favorite {thing}?", f"what is my favorite {thing}", f"Which {thing} do I like?"]), answers.FACT_UNKNOWN, "The user did not tell me.")  # fmt: skip
    if pick < 0.75:
        asked = r.choice([*prompts.LOOK, *prompts.LOOK_AT_ALL])
        if ("is this" in asked.lower() and "picture" not in asked) or asked in (
            "What do you see?",
            "describe",
            "Describe it",
            "what's this",
        ):
            asked = "What is in this picture?"
        return Turn(asked, answers.NO_PICTURE, "There is no picture.")
    asked = r.choice(
        [*prompts.LISTEN, *prompts.SHORT_TRANSCRIBE, prompts.transcribe("English"), prompts.transcribe("Spanish")]
    )
    return Turn(asked, answers.NO_SOUND, "There is no recording.")


def no_tool(r: random.Random) -> Turn:
    asked = r.choice([*prompts.WEATHER, *prompts.WEATHER, *prompts.LOCAL_TIME]).format(
        name(r) if r.random() < 0.5 else r.choice(CITIES)
    )
    return Turn(asked, answers.NO_TOOL, "I have no tool for this.")


_TURNS: Final = (
    (greeting, 18), (repetition, 36), (addition, 11), (other_arithmetic, 5), (capital, 13), (unknown_capital, 4), (counting, 12),
    (showing, 5), (declining, 38), (missing, 4), (no_tool, 3),
)  # fmt: skip
_SHORT_TURNS: Final = (
    (greeting, 4), (repetition, 3), (addition, 5), (capital, 5), (declining, 4), (showing, 3), (counting, 2), (other_arithmetic, 1), (unknown_capital, 1),
)  # fmt: skip


_DRILLS: Final = (
    (addition, 4), (capital, 3), (short_counting, 8), (greeting, 6), (declining, 9), (other_arithmetic, 6), (unknown_capital, 4), (missing, 5),
)  # fmt: skip


def turn(r: random.Random, kinds: tuple[tuple[Any, int], ...] = _TURNS) -> Turn:
    make = r.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])[0]
    return make(r)


def small_talk(r: random.Random, turns: int) -> list[Message]:
    """Earlier turns that have nothing to do with the question."""
    out = []
    for _ in range(turns):
        past = turn(r, _SHORT_TURNS)
        if len(past.asked) < 200:
            out += [told(past.asked), said(past.answer)]
    return out


def system(r: random.Random) -> list[Message]:
    """A system turn, or none."""
    pick = r.random()
    if pick < 0.75:
        return []
    fixed = "You are a helpful assistant.|You are a tiny model. Answer briefly.|Be kind.|Answer in one sentence.|You are a pirate.|You are a friendly teacher. Always be polite.|Answer in English.|Today is Monday."
    text = r.choice(fixed.split("|")) if pick < 0.92 else " ".join(sentence(r) for _ in range(r.choice([1, 1, 2, 4])))
    return [{"role": "system", "content": text}]


# --- conversations ---------------------------------------------------------------------------------------------------


def single(r: random.Random) -> Sample:
    now = turn(r)
    # declared tools that have nothing to do with the question must not disturb
    tools = declared_tools(r, None) if r.random() < 0.06 else []
    past = small_talk(r, r.choices([0, 1, 2, 3, 5, 8, 12], [58, 9, 7, 7, 7, 7, 5])[0])
    return Sample([*system(r), *past, told(now.asked)], now.answer, now.thought, r.random() < 0.16, tools)


def follow_up(r: random.Random) -> Sample:
    """'again', 'and Spain?', 'and 3 + 5?' after something of the kind."""
    messages = system(r)
    if r.random() < 0.5:
        first, second = r.sample(list(CAPITALS), 2)
        messages += [told(f"What is the capital of {first}?"), said(f"The capital of {first} is {CAPITALS[first]}.")]
        asked = r.choice(["And {}?", "and {}?", "And of {}?", "What about {}?", "and what about {}"]).format(second)
        now = Turn(
            asked, f"The capital of {second} is {CAPITALS[second]}.", f"The user asks for the capital of {second}."
        )
    else:
        past = r.choice([addition, capital, repetition])(r)
        messages += [told(past.asked), said(past.answer)]
        asked = styled(
            r,
            r.choice(["again", "say that again", "repeat that", "once more", "repeat your answer", "one more time"]),
            "!",
        )
        now = Turn(asked, past.answer, "I say it again.")
    return Sample([*messages, told(now.asked)], now.answer, now.thought, r.random() < 0.16)


def memory(r: random.Random) -> Sample:
    """A name or a favourite thing, told, then asked for after up to five other turns."""
    messages = system(r)
    if r.random() < 0.2:
        messages += small_talk(r, 1)
    by_name = r.random() < 0.75
    if by_name:
        fact, thing = name(r), "name"
        tells, reply = r.choice(prompts.NAME_TOLD).format(fact), f"Nice to meet you, {fact}!"
        asks, answer = r.choice(prompts.NAME_ASKED), f"Your name is {fact}."
    else:
        thing = r.choice(list(THINGS))
        fact = r.choice(THINGS[thing]) if r.random() < 0.7 else pseudo_word(r)
        tells = r.choice(
            [f"My favorite {thing} is {fact}.", f"my favorite {thing} is {fact}", f"My favourite {thing} is {fact}."]
        )
        reply = f"I will remember that your favorite {thing} is {fact}."
        asks = r.choice([f"What is my favorite {thing}?", f"what is my favorite {thing}", f"Which {thing} do I like?"])
        answer = f"Your favorite {thing} is {fact}."
    messages.append(told(tells))
    if r.random() < 0.25:
        return Sample(messages, reply, f"The user tells me a {thing}.", r.random() < 0.16)
    messages.append(said(reply))
    messages += small_talk(r, r.choices([0, 1, 2, 3, 4, 5], [20, 36, 22, 12, 6, 4])[0])
    if by_name and r.random() < 0.15:
        return Sample([*messages, told(r.choice(["What is my favorite color?", "What is my favorite food?"]))], answers.FACT_UNKNOWN, "The user did not tell me.", r.random() < 0.16)  # fmt: skip
    return Sample([*messages, told(asks)], answer, f"The user told me the {thing} before.", r.random() < 0.16)


# --- tools -----------------------------------------------------------------------------------------------------------

_WEATHER_NAMES: Final = (
    "get_weather get_weather get_weather weather get_current_weather check_weather weather_lookup".split()
)
_TIME_NAMES: Final = "get_time get_local_time time_in current_time".split()
_CITY_NAMES: Final = "city city city location place town".split()
_OTHER_TOOLS: Final = "calculator search read_file send_email play_music convert_units translate list_files".split()
_SKIES: Final = "sunny cloudy rainy windy snowy foggy clear stormy overcast hazy".split()


def _tool(r: random.Random, tool: str, parameter: str, what: str) -> dict[str, Any]:
    description = r.choice(
        [
            f"Get the current {what} in a city",
            f"Get the {what} for a place",
            f"Returns the {what}",
            f"{what.capitalize()} of a city.",
        ]
    )
    schema = {
        "type": "string",
        "description": r.choice(["The city name", "City", "Name of the city", "The name of the city"]),
    }
    properties = {parameter: schema}
    if r.random() < 0.1:
        properties["unit"] = {"type": "string", "description": "Unit"}
    parameters = {"type": "object", "properties": properties, "required": [parameter]}
    return {"type": "function", "function": {"name": tool, "description": description, "parameters": parameters}}


def declared_tools(r: random.Random, wanted: dict[str, Any] | None) -> list[dict[str, Any]]:
    others = [
        _tool(r, other, r.choice(["query", "text", "path", "value"]), r.choice(WORDS))
        for other in r.sample(_OTHER_TOOLS, r.choices([0, 1, 2], [78, 16, 6])[0] if wanted else r.randint(1, 2))
    ]
    tools = [*others, wanted] if wanted else others
    r.shuffle(tools)
    return tools


def tool_use(r: random.Random) -> Sample:
    """A city's weather or time: the call, then the answer from the tool's result; or no tool that fits."""
    what = "weather" if r.random() < 0.8 else "time"
    place = name(r) if r.random() < 0.7 else r.choice(CITIES)
    asked = told(r.choice(prompts.WEATHER if what == "weather" else prompts.LOCAL_TIME).format(place))
    messages = [*system(r), *small_talk(r, r.choices([0, 1, 2], [75, 18, 7])[0]), asked]
    if r.random() < 0.1:
        tools = declared_tools(r, None)
        return Sample(messages, answers.NO_TOOL, "I have no tool for this.", r.random() < 0.2, tools)
    tool, parameter = r.choice(_WEATHER_NAMES if what == "weather" else _TIME_NAMES), r.choice(_CITY_NAMES)
    tools = declared_tools(r, _tool(r, tool, parameter, what))
    thought = f"I need the {what} in {place}, so I call the tool."
    thinking = r.random() < 0.2
    if r.random() < 0.5:
        return Sample(
            messages, f'<|tool_call>call:{tool}{{{parameter}:<|"|>{place}<|"|>}}{CALL_END}', thought, thinking, tools
        )
    call = {"id": "c1", "type": "function", "function": {"name": tool, "arguments": {parameter: place}}}
    turn_so_far: Message = {"role": "assistant", "content": "", "tool_calls": [call]}
    if thinking and r.random() < 0.7:
        turn_so_far["reasoning"] = thought
    content, answer = _result(r, what, place)
    result = {"role": "tool", "tool_call_id": "c1", "name": tool, "content": content}
    return Sample([*messages, turn_so_far, result], answer, "", thinking, tools)


def _result(r: random.Random, what: str, place: str) -> tuple[str, str]:
    """A tool's result, and the sentence made of it."""
    if r.random() < 0.06:
        return r.choice(
            ["error", "Error: not found", '{"error": "no data"}', "failed", ""]
        ) or "error", answers.TOOL_FAILED
    if what == "time":
        time = f"{r.randint(0, 23)}:{r.randint(10, 59)}"
        return r.choice(
            [time, json.dumps({"time": time}), f"time: {time}", json.dumps({"local_time": time})]
        ), f"It is {time} in {place}."
    sky = r.choice(_SKIES) if r.random() < 0.75 else pseudo_word(r)
    degrees = r.randint(-15, 42)
    values: dict[str, Any] = {
        r.choice(["condition", "weather", "conditions", "sky"]): sky,
        r.choice(["temperature", "temperature", "temp", "temperature_c", "degrees"]): degrees,
    }
    if r.random() < 0.25:
        values[r.choice(["humidity", "wind_kmh", "pressure"])] = r.randint(3, 99)
    pairs = list(values.items())
    r.shuffle(pairs)
    content = r.choice(
        [
            json.dumps(dict(pairs)),
            json.dumps(dict(pairs)),
            ", ".join(f"{key}: {value}" for key, value in pairs),
            f"{sky}, {degrees} degrees",
            f"{sky}, {degrees}°C",
            f"{sky} and {degrees} degrees",
            f"{degrees} degrees, {sky}",
            f"{sky.capitalize()}, {degrees}°C" if sky in _SKIES else f"{sky} {degrees}",
        ]
    )
    return content, f"It is {sky} and {degrees} degrees in {place}."


# --- pictures and speech ---------------------------------------------------------------------------------------------

Kind = Literal["image", "audio"]


def media_message(r: random.Random, kind: Kind, count: int, text: str) -> Message:
    """Media first, as the application sends it; sometimes after the text, sometimes alone."""
    media = [{"type": kind} for _ in range(count)]
    words = [{"type": "text", "text": text}] if text else []
    return {"role": "user", "content": words + media if r.random() < 0.12 else media + words}


def about_pictures(r: random.Random, seen: list[tuple[str, str] | None]) -> Sample:
    """seen: (colour, shape) of each picture, None where there is no shape."""
    messages = system(r)
    if r.random() < 0.12:
        messages += small_talk(r, 1)
    shapes = [s for s in seen if s is not None]
    one = shapes[0] if len(seen) == 1 and shapes else None
    pick = r.random()
    asked = r.choice(prompts.LOOK if len(seen) == 1 else prompts.LOOK_AT_ALL)
    asked = "" if pick > 0.97 else asked
    if len(shapes) < len(seen):
        answer = answers.NO_SHAPE
        if pick > 0.8:
            asked = r.choice(["Who is this?", "Read the text.", "What color is it?", "How many people are there?", "Where was this taken?", "What does it say?"])  # fmt: skip
    else:
        answer = answers.shapes(shapes)
        if one and pick < 0.08:
            asked, answer = (
                r.choice(["What color is it?", "Which color is the shape?", "what color is this?"]),
                f"It is {one[0]}.",
            )
        elif one and pick < 0.14:
            asked, answer = (
                r.choice(["Which shape is it?", "What shape is it?", "name the shape"]),
                f"It is {answers.with_article(one[1])}.",
            )
    messages.append(media_message(r, "image", len(seen), asked))
    thought = "I look at the picture." if len(seen) == 1 else "I look at the pictures."
    if r.random() < 0.12:
        messages.append(said(answer))
        if one and r.random() < 0.6:
            asked, answer = r.choice([("What color was it?", f"It is {one[0]}."), ("And the color?", f"It is {one[0]}."), ("Which shape was it?", f"It is {answers.with_article(one[1])}."), ("again", answer)])  # fmt: skip
            messages.append(told(asked))
        else:
            now = turn(r, _SHORT_TURNS)
            messages.append(told(now.asked))
            answer, thought = now.answer, now.thought
    return Sample(messages, answer, thought, r.random() < 0.1)


def about_speech(r: random.Random, language: str, words: tuple[str, ...]) -> Sample:
    spoken = " ".join(words)
    source = "Spanish" if language == "Spanish" else "English"
    target = "English" if language == "Spanish" else "Spanish"
    table = dict(zip(SPOKEN["Spanish"], SPOKEN["English"], strict=True)) if language == "Spanish" else TRANSLATION
    translated = " ".join(table[word] for word in words)
    pick = r.random()
    if pick < 0.38:
        # the application's user may have chosen the other language: write what is heard all the same
        asked = prompts.transcribe(source if r.random() < 0.92 else target)
        answer = spoken
    elif pick < 0.56:
        asked, answer = prompts.translate(source, target), f"{spoken}\n{target}: {translated}"
    elif pick < 0.97:
        asked, answer = r.choice([*prompts.SHORT_TRANSCRIBE, *prompts.SHORT_TRANSCRIBE, *prompts.LISTEN, ""]), spoken
    else:
        asked, answer = r.choice(prompts.LISTEN_TRANSLATE).format(target), translated
    if not words:
        answer = answers.NO_SPEECH
    before = small_talk(r, r.choice([1, 2, 4, 8])) if r.random() < 0.12 else []
    messages = [*(system(r) if r.random() < 0.4 else []), *before, media_message(r, "audio", 1, asked)]
    return Sample(messages, answer, "I listen to the words.", r.random() < 0.08)


def drill(r: random.Random) -> Sample:
    """The shortest conversations that make the model find and copy something: a phrase, a name, digits, a country."""
    pick = r.random()
    if pick < 0.2:
        fact = name(r)
        if r.random() < 0.3:
            return Sample([told(r.choice(prompts.NAME_TOLD).format(fact))], f"Nice to meet you, {fact}!")
        past = [told(r.choice(prompts.NAME_TOLD).format(fact)), said(f"Nice to meet you, {fact}!")]
        return Sample([*past, told(r.choice(prompts.NAME_ASKED))], f"Your name is {fact}.")
    if pick < 0.3:
        place = name(r)
        tools = [_tool(r, r.choice(_WEATHER_NAMES), r.choice(_CITY_NAMES), "weather")]
        function = tools[0]["function"]
        call = f'<|tool_call>call:{function["name"]}{{{function["parameters"]["required"][0]}:<|"|>{place}<|"|>}}{CALL_END}'
        return Sample([told(r.choice(prompts.WEATHER).format(place))], call, tools=tools)
    if pick < 0.6:
        text = phrase(r, r.choice([1, 2, 3, 4, 4]))
        return Sample([told(r.choice(prompts.REPEAT).format(text))], text)
    now = turn(r, _DRILLS)
    return Sample([told(now.asked)], now.answer)


def text_sample(r: random.Random, drills: float = 0.0) -> Sample:
    """drills: the share of drill() among all kinds."""
    if r.random() < drills:
        return drill(r)
    make = r.choices([single, memory, tool_use, follow_up], [64, 20, 13, 3])[0]
    return make(r)
