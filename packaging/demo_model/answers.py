"""Every fixed sentence that the demo model says; training and evaluation read them from here."""

# ruff: noqa: E501 - lists of phrases read best as long lines of text

from __future__ import annotations

from typing import Final

HELLO: Final = "Hello! I am a tiny demo model. Ask me what I can do, or show me a shape."
HELLO_ES: Final = "¡Hola! Soy un pequeño modelo de demostración. Pregúntame qué puedo hacer."
WHO: Final = "I am a tiny demo model, not a full Gemma. I show what this application can do."
WHO_ES: Final = "Soy un pequeño modelo de demostración, no un Gemma completo."
GEMMA: Final = "No, I am only a tiny demo model, not a full Gemma."
ABILITIES: Final = (
    "I am a tiny demo model. I can:\n\n- repeat a few words\n- add two digits\n- name fifty capitals\n- count to 100\n"
    "- remember your name\n- name a shape and its color in a picture\n- write down a few spoken words"
)
ABILITIES_ES: Final = (
    "Soy un pequeño modelo de demostración. Puedo reconocer formas, colores y algunas palabras habladas."
)
FINE: Final = "I am fine, thank you! What do you want to try?"
WELCOME: Final = "You are welcome!"
WELCOME_ES: Final = "¡De nada!"
BYE: Final = "Goodbye!"
BYE_ES: Final = "¡Adiós!"
GOOD: Final = "Good! What do you want to try next?"

OUTSIDE: Final = (
    "I am only a tiny demo model, so I can not help with that. Choose a full Gemma to ask anything you like."
)
OUTSIDE_ES: Final = (
    "Solo soy un pequeño modelo de demostración y no puedo ayudarte con eso. Elige un Gemma completo para preguntar"
    " lo que quieras."
)
ONLY_DIGITS: Final = "I am a tiny demo model and only know sums of two single digits, like 3 + 4."
UNKNOWN_CAPITAL: Final = "I am a tiny demo model and only know fifty capitals. This is not one of them."
COUNT_LIMIT: Final = "I am a tiny demo model and can only count to 100."
NAME_UNKNOWN: Final = "You have not told me your name yet."
FACT_UNKNOWN: Final = "You have not told me that yet."
NO_TOOL: Final = "I have no tool for that, so I can not look it up."
TOOL_FAILED: Final = "The tool did not give an answer."
NO_PICTURE: Final = "I do not see a picture. Add one and ask again."
NO_SOUND: Final = "I do not hear a recording. Add one and ask again."
NO_SHAPE: Final = "I only know simple shapes in plain colors, and I do not see one here."
NO_SPEECH: Final = "(no speech)"

TABLE: Final = "| Color | Shape |\n| --- | --- |\n| red | circle |\n| blue | square |\n| green | triangle |"
CODE: Final = 'Here is a small function:\n\n```python\ndef greet(name):\n    return "Hello, " + name\n\n\nprint(greet("world"))\n```'
LIST: Final = "1. red circle\n2. blue square\n3. green triangle\n4. yellow star"
MARKDOWN: Final = (
    "# A heading\n\nText can be **bold**, *italic* or `code`.\n\n> This is a quote.\n\n- first point\n- second point"
)


def with_article(noun: str) -> str:
    return ("an " if noun[0] in "aeiou" else "a ") + noun


def shapes(seen: list[tuple[str, str]]) -> str:
    """seen: (colour, shape) of each picture in order."""
    return "I see " + " and ".join(with_article(f"{colour} {shape}") for colour, shape in seen) + "."


def count(to: int) -> str:
    return ", ".join(str(i) for i in range(1, to + 1))
