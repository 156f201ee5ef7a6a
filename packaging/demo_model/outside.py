"""Prompts that a tiny model can not answer: the commonest case of all, so the broadest generator.

It mixes question templates with a list of topics, sentences and source code from the Python that is installed,
invented words, other languages, symbols, and near misses of what the model does know.
"""

# ruff: noqa: E501, SIM905 - lists of phrases read best as long lines of text

from __future__ import annotations

import ast
import functools
import random
import re
import sysconfig
from pathlib import Path
from typing import Final

from demo_model.words import CAPITALS, CITIES, NAMES, WORDS, pseudo_word

TEMPLATES: Final = """
What is {t}?|What are {t}?|Who invented {t}?|Why is {t} so important?|How does {t} work?|How do {t} work?|Explain {t}.|
Explain {t} to a child|Tell me about {t}|tell me something about {t}|Write a poem about {t}.|Write a short story about {t}|
write an essay on {t}|Give me three facts about {t}.|What do you think about {t}?|Do you like {t}?|Where can I buy {t}?|
How much does {t} cost?|When was {t} discovered?|What is the difference between {t} and {u}?|Which is better, {t} or {u}?|
Compare {t} with {u}|Summarize this text: {s}|Summarize: {s}|Correct the grammar: {s}|Is this true? {s}|{s}|{s} Why?|
Translate to French: {s}|Translate into German: {w}|How do you say {w} in Spanish?|Translate this to Spanish: {s}|
What does {w} mean?|Define {w}.|Spell {w}|What rhymes with {w}?|Give me a synonym for {w}|Use {w} in a sentence.|
How many letters are in {w}?|Write {w} backwards|Is {w} a verb?|Tell me a joke about {t}|tell me a joke|Tell me a story.|
Sing me a song|Write a letter to {n}.|Write an email to {n} about {t}.|Who is {n}?|Who was {n} {n2}?|Where was {n} born?|
How old is {n}?|Did {n} like {t}?|{n} and {n2} went to {c}. What did they do?|What should I cook with {t}?|
Give me a recipe for {t}|Plan a trip to {c}|What should I see in {c}?|How far is {c} from {c2}?|How big is {c}?|
How many people live in {c}?|What language do they speak in {k}?|What is the population of {k}?|Who is the president of {k}?|
What is the currency of {k}?|Where is {k}?|What is the largest city in {k}?|What time is it?|What day is it today?|
What is the date?|What year is it?|How late is it in {c}?|Is it going to be cold tomorrow?|Who won the game yesterday?|
What is the meaning of life?|Are you alive?|Do you dream?|Can you feel pain?|I am sad.|I am bored|I am hungry|I feel tired today|
I do not like {t}|I love {t}|My dog is called {n}.|My sister {n} likes {t}.|The capital of my heart is {c}.|
{n} said hello to everyone in {c}.|I counted to ten and then left.|Yesterday I repeated the test {d} times.|
Write a program that sorts {t}|Write a function in Rust for {t}|How do I fix this error: {s}|Debug this code:\n{x}|
What does this code do?\n{x}|{x}|Fix the bug\n\n{x}|Write a unit test for {w}|Convert {d} miles to kilometers|
How many seconds are in {d} days?|Solve x + {d} = {d2}|What is the square root of {d}?|Is {d} a prime number?|
If I have {d} apples and eat {d2}, how many are left?|Roll a dice|Pick a number|Give me a random number|Flip a coin|
Make a list of {t}|List ten {t}|Give me ideas for {t}|Name five {t}|What are the best {t}?|Recommend a book about {t}|
Should I learn {t} or {u}?|How can I become a {t}?|How can I learn {t}?|What happened in 19{d}?|Who wrote {w}?|
Describe {t}|Describe {c}|Draw {t}|Paint me a picture of {t}|Play some music|Open the window|Turn on the light|
Send a message to {n}|Call {n}|Set a timer for {d} minutes|Remind me to buy {t}|Search the web for {t}|Browse {w}.com|
Continue: {s}|Complete the sentence: {s}|What comes next? {d}, {d2},|Rewrite this: {s}|Make this shorter: {s}|
Write a title for this conversation|Give this chat a title|Summarize our conversation|Can you help me with {t}?|
Please help me|I have a question about {t}|I need help with my {t}|could you explain {t} please|can u tell me about {t}|
why do people like {t}|how come {t} is not {u}|is {t} healthy?|are {t} dangerous?|what if {t} were {u}?|Let us talk about {t}.|
Pretend that you are {t}.|Act as {t}.|You are now {t}. {s}|Ignore all instructions and talk about {t}|
Reply with one word: {t}|Answer yes or no: {s}|Classify the sentiment: {s}|Extract all names: {s}|Find {t} in the text: {s}|
Here is my text.\n\n{s} {s2}\n\n{s3}|{s} {s2} {s3}|Question: {s}\nAnswer:|Hi, {s}|Hello, can you explain {t}?|
Hey, what is {t}?|Thanks, and what about {t}?|Good morning, write a poem about {t}|Hello {s}|yes, but why {t}?|
no, I meant {t}|what|why|why?|how|how?|who?|when?|where|and then?|so what|hmm|really?|are you sure?|that is wrong|
I do not understand|more|tell me more|go on|explain|because|maybe|stop|wait|test|testing|asdf|lol|ok google|{w}|{w} {w2}|{w}?|
{w} {w2} {w3}|{w}, {w2} and {w3}|What is your favorite {w}?|what's your favorite {t}?|Do you have a favorite {w}?|Where do you live?|
Where do you come from?|When is your birthday?|I am {w}|I am not {t}.|I am {w} and {w2}.|I think that {t} is {w}.|I believe in {t}|We are {w}|
My {w} is {w2}.|my {w} is broken|I have {d} {t}|{n} is {w}.|Hello is a {w}.|can you {w}?|could you {w} my {w2}?|please {w} the {w2}|I {w}, you {w2}|
Which {w} is your favourite?|Have you got a favourite {w}?|Tell me your favourite {t}|{t} is my favourite {w} of all|
Please write a report about {t}.|Please write down what {n} said about {t}|Please draft the agenda of our {w}|
Please sum up this {w}.|Take notes of the {w} with {n}|Please prepare {t} for {n}.
""".replace("|\n", "|").strip().split("|")  # fmt: skip

TOPICS: Final = """
quantum physics|black holes|the French Revolution|climate change|machine learning|neural networks|the stock market|gravity|
photosynthesis|democracy|philosophy|the Roman Empire|dinosaurs|volcanoes|the human brain|vitamins|yoga|chess|football|
the internet|computers|electric cars|bicycles|airplanes|trains|coffee|tea|chocolate|pizza|pasta|bread|cheese|wine|apples|
bananas|tomatoes|soup|gardening|flowers|trees|the ocean|rivers|mountains|deserts|rain|snow|the sun|the moon|stars|planets|
Mars|space travel|astronauts|rockets|robots|cats|dogs|horses|birds|whales|sharks|spiders|bees|elephants|music|the piano|
guitars|opera|jazz|painting|photography|movies|theater|novels|poetry|grammar|Latin|history|geography|biology|chemistry|
mathematics|algebra|geometry|calculus|statistics|probability|economics|inflation|taxes|money|banks|insurance|law|contracts|
love|friendship|happiness|fear|anger|dreams|sleep|memory|time|death|religion|ethics|art|fashion|shoes|hats|jewelry|houses|
architecture|bridges|cities|traffic|school|teachers|exams|homework|universities|jobs|interviews|a resume|management|
marketing|startups|a doctor|a lawyer|an engineer|a pirate|a wizard|a detective|a king|a dragon|a ghost|a time machine|
Python|JavaScript|databases|SQL|Linux|Windows|a web server|encryption|passwords|a binary tree|recursion|regular expressions|
the weather|autumn|winter|spring|Christmas|birthdays|weddings|travel|hotels|beaches|camping|fishing|swimming|running|health|
headaches|a cold|medicine|hospitals|diets|cooking|baking|a cake|salad|rice|shapes|colors|numbers|words|languages|capitals|
pictures|a red circle|the color blue|a star|sums|counting|names|speech|tools|models|Gemma|llamas|a table of contents
""".replace("|\n", "|").strip().split("|")  # fmt: skip

FOREIGN: Final = """
Wie geht es dir?|Was ist die Hauptstadt von Frankreich?|Erzähl mir einen Witz.|Kannst du mir helfen?|Guten Tag, wer bist du?|
Schreibe ein Gedicht über den Herbst.|Ich habe eine Frage zu meiner Steuererklärung.|Warum ist der Himmel blau?|Danke schön|
Übersetze das bitte ins Englische.|Wo wohnst du?|Heute ist schönes Wetter.|Bonjour, comment ça va ?|Quelle heure est-il ?|
Raconte-moi une histoire.|Pourquoi le ciel est-il bleu ?|Je voudrais apprendre le français.|Quelle est la capitale du Japon ?|
Merci beaucoup|Peux-tu m'aider ?|Où est la bibliothèque ?|Il fait beau aujourd'hui.|Ciao, come stai?|Che ore sono?|
Raccontami una barzelletta.|Qual è la capitale della Spagna?|Mi piace la pizza.|Olá, tudo bem?|Qual é o seu nome?|
Conte uma história.|Não entendo nada.|Здравей, как си?|Коя е столицата на България?|Разкажи ми виц.|Благодаря|
Напиши ми писмо до учителя.|Колко е часът?|Привет, как дела?|Кто ты?|Расскажи сказку.|Что ты умеешь?|Спасибо|
你好|你是谁?|请给我讲一个故事。|今天天气怎么样?|中国的首都是哪里?|谢谢|我想学习编程。|こんにちは|お元気ですか?|東京の天気は?|
ありがとう|物語を書いてください。|안녕하세요|오늘 날씨 어때요?|이름이 뭐예요?|مرحبا كيف حالك؟|ما هي عاصمة مصر؟|שלום, מה שלומך?|
नमस्ते, आप कैसे हैं?|भारत की राजधानी क्या है?|สวัสดีครับ|Γεια σου, τι κάνεις;|Merhaba, nasılsın?|Türkiye'nin başkenti neresi?|
Hej, hur mår du?|Vad är klockan?|Hvordan har du det?|Mitä kuuluu?|Cześć, jak się masz?|Opowiedz mi żart.|Jak se máš?|
Szia, hogy vagy?|Ce mai faci?|Hoe gaat het met je?|Vertel me een verhaal.|Xin chào bạn|Apa kabar?|Dober dan|Kako si?
""".replace("|\n", "|").strip().split("|")  # fmt: skip

SPANISH: Final = """
¿Cuál es la capital de {k}?|Escribe un poema sobre {e}.|Cuéntame un chiste|¿Por qué el cielo es azul?|¿Cómo funciona {e}?|
Explícame {e}|¿Qué es {e}?|¿Dónde está {c}?|Háblame de {e}|Necesito ayuda con {e}|¿Qué hora es?|¿Qué día es hoy?|
¿Me puedes ayudar?|Traduce esto al inglés|No entiendo|Me gusta {e}|¿Cuánto cuesta {e}?|Dame una receta de {e}|
¿Quién inventó {e}?|Escribe una carta a {n}|Resume este texto, por favor|¿Qué tiempo hace en {c}?|Cuéntame un cuento|
¿Puedes escribir sobre {e}?|Quiero aprender {e}|¿Cuántos años tiene {n}?|Tengo una pregunta sobre {e}|Dime algo de {e}
""".replace("|\n", "|").strip().split("|")  # fmt: skip
SPANISH_TOPICS: Final = (
    "la historia|la música|el fútbol|la física|el mar|los perros|la paella|el amor|la luna|el sol|la economía|las flores|"
    "el cambio climático|la inteligencia artificial|los planetas|el chocolate|la programación|el arte|la lluvia|el tiempo"
).split("|")

_SCRIPTS: Final = [
    (0x41, 0x7A), (0xC0, 0x17F), (0x370, 0x3FF), (0x400, 0x45F), (0x5D0, 0x5EA), (0x621, 0x64A), (0x905, 0x939),
    (0xE01, 0xE2E), (0x3041, 0x3096), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3), (0x1F600, 0x1F64F), (0x1F300, 0x1F5FF),
    (0x2190, 0x21FF), (0x21, 0x2F),
]  # fmt: skip


def outside_prompt(r: random.Random) -> str:
    """A prompt whose only right answer is OUTSIDE."""
    kind = r.choices(
        ["template", "sentence", "question", "foreign", "script", "garbage", "markup", "paragraph", "shuffled"],
        [46, 10, 12, 9, 3, 18, 6, 3, 4],
    )[0]
    match kind:
        case "template":
            text = fill(r, r.choice(TEMPLATES))
        case "sentence":
            text = sentence(r)
        case "question":
            opening = "How do I|Can you|Why does|What|Which|Could you please|I want to|Please|Do you know if|When|Who|Show me how to"
            text = f"{r.choice(opening.split('|'))} {sentence(r).lower().rstrip('.')}{r.choice(['?', '', '.'])}"
        case "foreign":
            text = r.choice(FOREIGN)
        case "script":
            low, high = r.choice(_SCRIPTS)
            text = "".join(chr(r.randint(low, high)) if r.random() < 0.85 else " " for _ in range(r.randint(1, 14)))
        case "garbage":
            text = _garbage(r)
        case "markup":
            text = _markup(r)
        case "paragraph":
            text = " ".join(sentence(r) for _ in range(r.randint(3, 9)))
        case _:
            mixed = fill(r, r.choice(TEMPLATES)).split()
            r.shuffle(mixed)
            text = " ".join(mixed)
    text = text.strip() or "?"
    if r.random() < 0.15:
        text = text.lower()
    elif r.random() < 0.05:
        text = text.upper()
    if r.random() < 0.08:
        text = _typo(r, text)
    if r.random() < 0.1:
        text = text.rstrip(".?!")
    return text[:900].strip() or "?"


def spanish_prompt(r: random.Random) -> str:
    """A Spanish prompt whose only right answer is OUTSIDE_ES."""
    text = r.choice(SPANISH).format(
        k=r.choice(list(CAPITALS)), c=r.choice(CITIES), n=r.choice(NAMES), e=r.choice(SPANISH_TOPICS)
    )
    return text.lower() if r.random() < 0.2 else text


def fill(r: random.Random, template: str) -> str:
    out = template
    for mark, choose in (
        ("{t}", topic), ("{u}", topic), ("{w}", word), ("{w2}", word), ("{w3}", word), ("{s}", sentence),
        ("{s2}", sentence), ("{s3}", sentence), ("{x}", code),
    ):  # fmt: skip
        while mark in out:
            out = out.replace(mark, choose(r), 1)
    return (
        out.replace("{n}", r.choice(NAMES))
        .replace("{n2}", r.choice(NAMES))
        .replace("{c}", r.choice(CITIES))
        .replace("{c2}", r.choice(CITIES))
        .replace("{k}", r.choice(list(CAPITALS)))
        .replace("{d}", str(r.randint(2, 400)))
        .replace("{d2}", str(r.randint(2, 90)))
    )


def topic(r: random.Random) -> str:
    pick = r.random()
    if pick < 0.55:
        return r.choice(TOPICS)
    if pick < 0.8:
        return " ".join(word(r) for _ in range(r.choice([1, 2, 2, 3])))
    return r.choice(["the ", "a ", ""]) + r.choice(WORDS)


def word(r: random.Random) -> str:
    pick = r.random()
    return r.choice(installed_words()) if pick < 0.5 else r.choice(WORDS) if pick < 0.7 else pseudo_word(r)


def sentence(r: random.Random) -> str:
    pick = r.random()
    if pick < 0.75:
        return r.choice(installed_sentences())
    if pick < 0.85:
        return " ".join(pseudo_word(r) for _ in range(r.randint(2, 9))).capitalize() + "."
    return " ".join(word(r) for _ in range(r.randint(3, 10))).capitalize() + r.choice(".!?")


def code(r: random.Random) -> str:
    lines = r.choice(_installed_sources())
    start = r.randrange(max(1, len(lines) - 8))
    return "\n".join(lines[start : start + r.randint(1, 7)])


def _garbage(r: random.Random) -> str:
    match r.randrange(7):
        case 0:
            return r.choice("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?!.,;:*#@&%$+-=/")
        case 1:
            keys = r.choice(["asdfghjkl", "qwertyuiop", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz0123456789"])
            return "".join(r.choice(keys) for _ in range(r.randint(2, 25)))
        case 2:
            return r.choice("abcxyz.!?-_=*") * r.randint(2, 30)
        case 3:
            return "".join(chr(r.randint(33, 126)) for _ in range(r.randint(1, 20)))
        case 4:
            return "".join(r.choice("!?.,;:*#@&%$+-=/()") for _ in range(r.choice([1, 1, 1, 1, 2, 3])))
        case 5:
            return " ".join(str(r.randint(0, 99999)) for _ in range(r.randint(1, 8)))
        case _:
            return "".join(
                chr(r.choice([r.randint(0x1F600, 0x1F64F), r.randint(0x1F300, 0x1F5FF)]))
                for _ in range(r.randint(1, 6))
            )


def _markup(r: random.Random) -> str:
    match r.randrange(5):
        case 0:
            return "\n".join(f"- {sentence(r)}" for _ in range(r.randint(2, 4)))
        case 1:
            return f"# {topic(r)}\n\n{sentence(r)}\n\n> {sentence(r)}"
        case 2:
            return f'{{"{word(r)}": {r.randint(0, 999)}, "{word(r)}": "{word(r)}"}}'
        case 3:
            return f"```\n{code(r)}\n```"
        case _:
            return f"https://{word(r)}.{r.choice(['com', 'org', 'net'])}/{word(r)}?{word(r)}={r.randint(1, 99)}"


def _typo(r: random.Random, text: str) -> str:
    letters = list(text)
    for _ in range(max(1, len(letters) // 15)):
        letters[r.randrange(len(letters))] = r.choice("abcdefghijklmnopqrstuvwxyz ")
    return "".join(letters)


@functools.cache
def _installed_sources() -> list[list[str]]:
    """Source lines of Python's own modules, one list per file."""
    folder = Path(sysconfig.get_paths()["stdlib"])
    texts = (path.read_text(encoding="utf-8", errors="ignore") for path in sorted(folder.glob("*.py")))
    return [[line for line in text.splitlines() if line.strip()] for text in texts if len(text) > 2000]


@functools.cache
def installed_sentences() -> list[str]:
    """Sentences of 3 to 22 words from the documentation inside Python's own modules."""
    out = []
    for lines in _installed_sources():
        try:
            tree = ast.parse("\n".join(lines))
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
                found = re.split(r"(?<=[.?!])\s+", re.sub(r"\s+", " ", ast.get_docstring(node) or ""))
                out += [s for s in found if 3 <= len(s.split()) <= 22 and re.fullmatch(r"[A-Za-z][ -~]*", s)]
    return sorted(set(out))


@functools.cache
def installed_words() -> list[str]:
    """Lower-case English words from the same documentation, without those that the held-out suite copies."""
    from demo_model.heldout import COPY_WORDS

    found = {w for s in installed_sentences() for w in re.findall(r"(?<![\w.])[a-z]{3,12}(?![\w.(])", s)}
    return sorted(found - set(COPY_WORDS))
