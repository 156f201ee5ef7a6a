"""What can have been said, in many languages and scripts, and what models are known to say instead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_desktop.speech.checks import NO_SPEECH, Problem, may_say_nothing, problem, says_nothing, usable
from gemma_desktop.speech.languages import LANGUAGES, scripts_of
from gemma_desktop.speech.prompts import instructions, transcription_prompt, translation_prompt

# The beginning of the Universal Declaration of Human Rights.
SAID = {
    "Arabic": "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق، وقد وهبوا عقلا وضميرا",
    "Bengali": "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে।",
    "Bulgarian": "Всички хора се раждат свободни и равни по достойнство и права.",
    "Chinese": "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。",
    "Czech": "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv.",
    "English": "All human beings are born free and equal in dignity and rights. They're endowed with reason.",
    "Finnish": "Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan.",
    "French": "Tous les êtres humains naissent libres et égaux en dignité et en droits.",
    "German": "Alle Menschen sind frei und gleich an Würde und Rechten geboren.",
    "Greek": "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.",
    "Hebrew": "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.",
    "Hindi": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।",
    "Japanese": "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。",
    "Korean": "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
    "Persian": "تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند.",
    "Polish": "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw.",
    "Russian": "Все люди рождаются свободными и равными в своем достоинстве и правах.",
    "Serbian": "Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima.",
    "Thai": "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ",
    "Turkish": "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar.",
    "Ukrainian": "Всі люди народжуються вільними і рівними у своїй гідності та правах.",
    "Urdu": "تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔",
    "Vietnamese": "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền.",
}
LOOPS = {
    "English": "We met at noon and so on " + "and so on " * 30,
    "Chinese": "我们在中午见面" + "我觉得这个事情很重要" * 12,
    "Japanese": "昼に会いました" + "そうですねそうですね" * 12,
    "Thai": "เราพบกันตอนเที่ยง" + "และอื่นๆอีกมากมาย" * 12,
    "Arabic": "التقينا ظهرا " + "وهكذا دواليك ثم " * 12,
    "Korean": "우리는 정오에 만났다 " + "그리고 또 그렇게 " * 12,
}


@pytest.mark.parametrize("language", SAID)
def test_what_people_say_is_let_pass_in_its_language(language: str) -> None:
    text = SAID[language]
    assert problem(text, len(text) / 15, language) is None


@pytest.mark.parametrize("language", SAID)
def test_what_is_said_in_another_script_is_wrong(language: str) -> None:
    foreign = "Greek" if language != "Greek" else "Korean"
    assert not scripts_of(language) & scripts_of(foreign)
    assert problem(SAID[foreign], 10.0, language) is Problem.WRONG_SCRIPT


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("OK", "Japanese"),
        ("iPhoneとMacBookを買いました、とても便利です。", "Japanese"),
        ("Rufen Sie Владимир an, bitte, heute noch.", "German"),
        ("1984, 2001, 3.14", "Hindi"),
        ("Всички, all together", "Klingon"),
        ("", "English"),
    ],
)
def test_names_numbers_and_languages_that_are_not_known_are_no_wrong_script(text: str, language: str) -> None:
    assert problem(text, 1.9, language) is None


@pytest.mark.parametrize("language", LOOPS)
def test_going_in_circles_is_told_in_every_script_and_what_came_before_is_kept(language: str) -> None:
    text = LOOPS[language]
    assert problem(text, 1000.0, language) is Problem.REPEATS
    kept = usable(text, Problem.REPEATS)
    assert text.startswith(kept)
    assert text[:6] == kept[:6]
    assert len(kept) < len(text) / 4


def test_of_a_loop_what_is_said_once_is_kept() -> None:
    assert usable(LOOPS["English"], Problem.REPEATS) == "We met at noon and so on"
    assert usable(LOOPS["Chinese"], Problem.REPEATS) == "我们在中午见面我觉得这个事情很"


@pytest.mark.parametrize(
    "text",
    [
        "no no no no",
        "Row, row, row your boat, gently down the stream. Merrily, merrily, merrily, merrily, life is but a dream.",
        "one hundred and one, one hundred and two, 103",
        "はい、そうです。はい、そうです。はい、ありがとうございます。",
        "哈哈哈哈哈哈",
        "The house. The dog. " * 2
        + "The cat sat on the mat, and the dog sat on the cat, and the house fell on the dog.",
    ],
)
def test_refrains_are_no_loops(text: str) -> None:
    assert problem(text, 60.0) is None


@pytest.mark.parametrize(
    ("unit", "ends", "found"),
    [
        ("we shall overcome", "a b c d", None),
        ("we shall overcome", "a b c d e", Problem.REPEATS),
        ("we overcome", "a b c d e f g", None),
        ("我觉得这个事情很", "一 二 三 四", None),
        ("我觉得这个事情很", "一 二 三 四 五", Problem.REPEATS),
        ("我觉得这个事情", "一 二 三 四 五 六 七", None),
    ],
)
def test_three_words_or_eight_signs_five_times_over_are_a_loop(unit: str, ends: str, found: Problem | None) -> None:
    space = " " if unit.isascii() else ""
    assert problem(space.join(f"{unit}{space}{end}" for end in ends.split()), 60.0) is found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [("αβγδεζη", "English", None), ("αβγδεζηθ", "English", Problem.WRONG_SCRIPT), ("αβγδabcd", "English", None)],
)
def test_eight_letters_mostly_of_another_script_are_wrong(text: str, language: str, found: Problem | None) -> None:
    assert problem(text, 10.0, language) is found


def test_a_word_said_over_and_over_in_a_talk_is_no_loop() -> None:
    assert problem("no " * 7 + " ".join(f"word{number}" for number in range(33)), 60.0) is None


def test_six_words_of_the_question_are_an_echo() -> None:
    asked = "Transcribe the following speech segment in Spanish"
    assert problem("the following speech segment in Spain", 10.0, "", asked) is None
    assert problem("the following speech segment in Spanish", 10.0, "", asked) is Problem.ECHO


def test_a_refrain_in_a_long_talk_is_no_loop() -> None:
    talk = " ".join(
        f"verse {number} tells of something else, dear friends, and then: we shall overcome" for number in range(6)
    )
    assert problem(talk, 120.0) is None


@pytest.mark.parametrize(
    ("n_characters", "duration_s", "found"),
    [(40, 0.1, None), (41, 0.1, Problem.TOO_FAST), (250, 10.0, None), (251, 10.0, Problem.TOO_FAST)],
)
def test_nobody_says_more_than_25_characters_a_second(
    n_characters: int, duration_s: float, found: Problem | None
) -> None:
    assert problem("x" * n_characters, duration_s) is found


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry, but I cannot transcribe the audio you sent.",
        "I am unable to process audio files.",
        "As a text model I can't listen to recordings.",
        "I cannot translate this speech segment.",
        "Please provide the audio file you would like me to transcribe.",
        "As an AI, I have no ears.",
        "I am only a tiny demo model, so I can not help with that.",
        "Lo siento, no puedo transcribir el audio que has enviado.",
        "Desculpe, não consigo ouvir a gravação.",
        "Désolé, je ne peux pas transcrire cet enregistrement.",
        "Ich kann diese Audiodatei leider nicht transkribieren.",
        "Mi dispiace, non posso ascoltare la registrazione.",
    ],
)
def test_what_models_say_instead_is_a_refusal(text: str) -> None:
    assert problem(text, 10.0) is Problem.REFUSAL
    assert usable(text, Problem.REFUSAL) == ""


@pytest.mark.parametrize(
    "text",
    [
        "I can't hear you, please speak up.",
        "We were not able to come to the meeting, the trains did not run.",
        "He cannot access the building.",
        "Please send the file by tomorrow.",
        "No puedo escuchar más esta música.",
        "Je ne peux pas venir à la fête.",
        "Ich kann das Auto nicht finden.",
    ],
)
def test_what_people_say_is_no_refusal(text: str) -> None:
    assert problem(text, 5.0) is None


@pytest.mark.parametrize(
    "prompt", [transcription_prompt("Spanish"), translation_prompt("Spanish", "German")], ids=["text", "translation"]
)
def test_the_question_said_again_is_an_echo(prompt: str) -> None:
    for text in (prompt, "Sure! " + prompt.split(".")[0].upper(), prompt[20:120]):
        assert problem(text, 29.0, "", prompt) is Problem.ECHO
        assert usable(text, Problem.ECHO) == ""


def test_names_that_were_given_may_be_said() -> None:
    names = ["Ada Lovelace", "Charles Babbage", "Alan Turing", "Grace Hopper"]
    asked = instructions(transcription_prompt("English", names))
    assert problem("Ada Lovelace, Charles Babbage, Alan Turing, Grace Hopper", 10.0, "English", asked) is None
    assert problem("These names and terms may occur, spelled", 10.0, "English", asked) is Problem.ECHO


def test_silence_about_more_than_a_cough_is_suspicious() -> None:
    assert problem("", 1.9) is None
    assert problem("", 2.0) is Problem.EMPTY
    assert usable("", Problem.EMPTY) == ""


@pytest.mark.parametrize("text", [NO_SPEECH, "[music]", "*silence*", "(Musik)", "♪ ♪", "[BLANK_AUDIO]."])
def test_a_note_says_nothing(text: str) -> None:
    assert says_nothing(text)
    assert all(may_say_nothing(text[:end]) for end in range(len(text) + 1))


@pytest.mark.parametrize("text", ["Hello (laughs)", "no speech", "(aside) Hello", "[" + "x" * 60 + "]"])
def test_words_beside_a_note_are_words(text: str) -> None:
    assert not says_nothing(text)
    assert not may_say_nothing(text)


@given(st.text(max_size=400), st.floats(0, 60), st.sampled_from(["", *LANGUAGES]))
def test_any_text_is_judged_and_what_is_usable_is_its_beginning(text: str, duration_s: float, language: str) -> None:
    found = problem(text, duration_s, language, transcription_prompt(language))
    if found is not None:
        assert text.startswith(usable(text, found))
