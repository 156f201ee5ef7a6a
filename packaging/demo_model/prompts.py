"""How the tasks are asked for; the transcription and translation prompts are Google's, word for word."""

# ruff: noqa: E501, SIM905 - lists of phrases read best as long lines of text

from __future__ import annotations

from typing import Final

from demo_model.spoken import Language


def transcribe(language: Language) -> str:
    """Google's prompt for transcription. The demo model writes number words as words all the same."""
    return (
        f"Transcribe the following speech segment in {language} into {language} text.\n\n"
        "Follow these specific instructions for formatting the answer:\n"
        "* Only output the transcription, with no newlines.\n"
        "* When transcribing numbers, write the digits, i.e. write 1.7 and not one point seven,"
        " and write 3 instead of three."
    )


def translate(source: Language, target: Language) -> str:
    """Google's prompt for translation of speech: the words, a new line, 'TARGET: ', their translation."""
    return (
        f"Transcribe the following speech segment in {source}, then translate it into {target}.\n"
        f"When formatting the answer, first output the transcription in {source}, then one newline,"
        f" then output the string '{target}: ', then the translation in {target}."
    )


SHORT_TRANSCRIBE: Final = ("Transcribe this.", "Write down what you hear.", "What was said?")

# {} is the phrase. The held-out ones are never trained.
REPEAT: Final = (
    "repeat: {}|Repeat: {}|repeat {}|Repeat after me: {}|repeat after me: {}|Say: {}|say: {}|say {}|Say {}|Please repeat: {}|"
    "please repeat {}|Can you repeat: {}|Echo: {}|echo {}|Repeat this: {}|Repeat the words: {}|Repeat these words: {}|"
    "Now repeat: {}|Please say: {}|Repeat the phrase: {}|Repeat exactly: {}|Please repeat these words: {}|Please repeat this phrase: {}|"
    "please repeat this word: {}|Could you repeat this: {}|can you repeat this? {}|Repeat this please: {}|Could you say: {}|Can you say {}?"
).split("|")
HELD_OUT_REPEAT: Final = ("Repeat: {}", "say {}", "Repeat after me: {}", "Please repeat this: {}", "Can you say: {}")

COUNT: Final = (
    "count to {}|Count to {}.|Count to {}|count to {}!|Count from 1 to {}|count from 1 to {}.|Can you count to {}?|"
    "Please count to {}|count up to {}|Count up to {}, please.|please count from one to {}|could you count to {}?"
).split("|")

SUM: Final = (
    "{} + {}|{}+{}|What is {} + {}?|what is {}+{}|what is {} plus {}?|What is {} plus {}|{} plus {}|{} + {} =|{}+{}=|{} + {} = ?|"
    "How much is {} + {}?|how much is {} and {}?|Add {} and {}|add {} and {}.|What is the sum of {} and {}?|Calculate {} + {}|"
    "Please add {} and {}.|What does {} + {} make?|Compute {}+{}|And {} + {}?|{} + {}?|Can you add {} to {}?|what's {} + {}?"
).split("|")
OTHER_ARITHMETIC: Final = (
    "{a} + {b}|{a}+{b}|What is {a} + {b}?|what is {a} plus {b}?|How much is {a} + {b}?|Add {a} and {b}|{a} + {b} =|"
    "{c} - {d}|What is {c} - {d}?|{c} minus {d}|{c} * {d}|{c} x {d}|What is {c} times {d}?|{c} / {d}|What is {c} divided by {d}?|"
    "{a} * {b}|{a} - {b}|{a} / {b}|{c} + {d} + {e}|What is {c} + {d} + {e}?|What is {a} * {b}?|{a} times {b}|what's {a} - {b}"
).split("|")

CAPITAL: Final = (
    "What is the capital of {}?|what is the capital of {}|capital of {}|Capital of {}?|Tell me the capital of {}.|"
    "Name the capital city of {}.|The capital of {}, please|What's the capital of {}?|what is the capital city of {}?|"
    "Which city is the capital of {}?|Do you know the capital of {}?|{} capital|And the capital of {}?|{}'s capital?|"
    "Can you tell me the capital of {}?|Name the capital of {}|capital city of {}|Please tell me the capital of {}."
).split("|")

NAME_TOLD: Final = (
    "My name is {}.|my name is {}|My name is {}|I am {}.|I'm {}|Hi, my name is {}|Hi, I'm {}!|Hello, I am {}.|Call me {}.|"
    "call me {}|Hello! My name is {}.|You can call me {}.|Please call me {}|Hi, I am {}|My name's {}."
).split("|")
NAME_ASKED: Final = (
    "What is my name?|what is my name?|What's my name?|what is my name|Do you remember my name?|Who am I?|Tell me my name|"
    "Do you know my name?|What did I say my name was?|And what is my name?|Can you tell me my name?|Say my name"
).split("|")

LOOK: Final = (
    "What is in this picture?|Describe the image.|What do you see?|What is this?|Describe this picture.|What shape is this?|"
    "what's this|What is in the image?|Describe it|What can you see in this picture?|describe|Describe the picture in detail.|"
    "Tell me what you see.|Which shape and color is this?|what do you see here?|Caption this image.|What does the picture show?|"
    "look at this|Explain this image|What is shown here?|Describe this image."
).split("|")
LOOK_AT_ALL: Final = (
    "What is in these pictures?|Describe the images.|What do you see?|Describe both pictures.|What are these?|"
    "Compare the two pictures.|What is in the pictures?|What do these images show?"
).split("|")
LISTEN: Final = (
    "Transcribe the audio.|Transcribe|transcribe this|What did they say?|Write down the words.|What do you hear?|"
    "what is said here?|Write what you hear|Please transcribe this recording.|What does the recording say?"
).split("|")
LISTEN_TRANSLATE: Final = (
    "Translate to {}.|Translate the audio to {}.|translate to {}|Translate this into {}.|What does it mean in {}?"
).split("|")

WEATHER: Final = (
    "weather in {}?|What is the weather in {}?|what is the weather like in {}?|Weather in {}|How is the weather in {} today?|"
    "Is it sunny in {}?|Is it raining in {}?|What's the weather in {}?|Tell me the weather in {}.|weather {}|"
    "How warm is it in {}?|Do I need an umbrella in {}?|What is the temperature in {}?|Check the weather in {}, please."
).split("|")
LOCAL_TIME: Final = "What time is it in {}?|time in {}|What is the local time in {}?|Tell me the time in {}.".split("|")
