"""Names, places and words that the training tasks draw from; nothing that the held-out suite asks for is in here."""

# ruff: noqa: E501, SIM905 - lists of phrases read best as long lines of text

from __future__ import annotations

import random
from typing import Final

# The fifty capitals that the model knows.
CAPITALS: Final[dict[str, str]] = {
    "France": "Paris", "Spain": "Madrid", "Italy": "Rome", "Germany": "Berlin", "Japan": "Tokyo", "China": "Beijing",
    "India": "New Delhi", "Egypt": "Cairo", "Russia": "Moscow", "Greece": "Athens", "Portugal": "Lisbon",
    "Peru": "Lima", "Cuba": "Havana", "Kenya": "Nairobi", "Norway": "Oslo", "Sweden": "Stockholm", "Poland": "Warsaw",
    "Austria": "Vienna", "Canada": "Ottawa", "Ireland": "Dublin", "England": "London", "Australia": "Canberra",
    "Brazil": "Brasilia", "Mexico": "Mexico City", "Argentina": "Buenos Aires", "Chile": "Santiago",
    "Colombia": "Bogota", "Turkey": "Ankara", "Belgium": "Brussels", "Switzerland": "Bern", "Denmark": "Copenhagen",
    "Finland": "Helsinki", "Hungary": "Budapest", "Romania": "Bucharest", "Bulgaria": "Sofia", "Croatia": "Zagreb",
    "Serbia": "Belgrade", "Ukraine": "Kyiv", "Iceland": "Reykjavik", "Thailand": "Bangkok", "Vietnam": "Hanoi",
    "Indonesia": "Jakarta", "Iran": "Tehran", "Iraq": "Baghdad", "Morocco": "Rabat", "Nigeria": "Abuja",
    "Uruguay": "Montevideo", "Nepal": "Kathmandu", "the Netherlands": "Amsterdam", "the United States": "Washington",
}  # fmt: skip
# Other names of these countries: answered with the name that the user chose.
ALIASES: Final[dict[str, str]] = {
    "the United Kingdom": "London", "the UK": "London", "the USA": "Washington", "Holland": "Amsterdam",
    "Great Britain": "London", "the US": "Washington", "America": "Washington", "Netherlands": "Amsterdam",
    "United States": "Washington", "United Kingdom": "London",
}  # fmt: skip
# Places whose capital the model says it does not know.
UNKNOWN_PLACES: Final = (
    "Narnia|Mordor|Gondor|Wakanda|Mars|the Moon|Utopia|Lilliput|El Dorado|Ruritania|Genovia|Oz|Neverland|Westeros|Pandora|"
    "Europe|Asia|Africa|Texas|California|Bavaria|Scotland|Wales|Catalonia|Siberia|Quebec|Alaska|Albania|Algeria|Angola|"
    "Armenia|Bangladesh|Belarus|Bolivia|Botswana|Cambodia|Cameroon|Chad|Cyprus|Ecuador|Estonia|Ethiopia|Fiji|Georgia|"
    "Ghana|Guatemala|Haiti|Honduras|Israel|Jamaica|Jordan|Kazakhstan|Kuwait|Laos|Latvia|Lebanon|Libya|Lithuania|"
    "Luxembourg|Madagascar|Malaysia|Mali|Malta|Moldova|Monaco|Mongolia|Mozambique|Namibia|New Zealand|Niger|North Korea|"
    "Oman|Pakistan|Panama|Paraguay|the Philippines|Qatar|Rwanda|Saudi Arabia|Senegal|Slovakia|Slovenia|Somalia|"
    "South Africa|South Korea|Sudan|Syria|Tanzania|Tunisia|Uganda|Venezuela|Yemen|Zambia|Zimbabwe|Czechia"
).split("|")

NAMES: Final = (
    "Ana Ben Carlos Diana Emma Felix Grace Hugo Ivan Julia Kevin Laura Maria Nora Oscar Pablo Rosa Sara Tom Victor Wendy"
    " Alex Bruno Clara David Elena Frank Gina Henry Irene Jack Karen Luis Mark Nina Oliver Peter Rita Simon Tina Adam Bella"
    " Chris Dora Eric Fiona George Helen Ian Jane Leo Mia Noah Olga Paul Ruth Sam Tara Walter Zoe Anna Bob Alice Charlie"
    " John Mary James Robert Michael William Linda Susan Lisa Daniel Thomas Matthew Anthony Steven Andrew Joshua Ryan"
    " Jacob Emily Olivia Sophia Amelia Harper Evelyn Abigail Ella Scarlett Lucas Mason Logan Ethan Aiden Jose Juan Miguel"
    " Sofia Camila Lucia Fatima Omar Ali Hassan Leila Yusuf Mehmet Ahmed Chen Wei Ming Yuki Hiro Sakura Raj Amit Deepa"
    " Ingrid Lars Sven Olaf Pierre Marie Jean Claude Hans Greta Klaus Otto Giulia Marco Luca Dmitri Natasha Boris Vera"
).split()
CITIES: Final = [
    *dict.fromkeys(CAPITALS.values()),
    *(
        "New York|Boston|Chicago|Sydney|Toronto|Barcelona|Milan|Munich|Seville|Kyoto|Porto|Denver|Mumbai|Geneva|Zurich|"
        "Los Angeles|San Francisco|Miami|Houston|Vancouver|Montreal|Melbourne|Auckland|Cape Town|Lagos|Dubai|Istanbul|"
        "Singapore|Hong Kong|Shanghai|Osaka|Delhi|Kolkata|Manchester|Liverpool|Edinburgh|Glasgow|Cologne|Frankfurt|"
        "Salzburg|Antwerp|Rotterdam|Turin|Venice|Florence|Valencia|Granada|Krakow|Brno|Odesa|Varna|Plovdiv|Bergen|Malmo"
    ).split("|"),
]
WORDS: Final = (
    "apple house river stone happy cloud bread chair table light green music water plant horse train smile dream paper"
    " garden window orange winter summer yellow silver planet rocket button coffee flower forest island jacket kitchen"
    " lemon mirror needle ocean pencil queen rabbit school tiger umbrella valley wagon zebra blue red cat dog sun moon star"
    " tree fish bird book road hand door king rain snow wind fire gold milk salt soup cake ball boat city farm game hill"
    " lake map nose page ring ship song town wall year the a is and my we like big small old new good fast slow one two"
    " three four five hello world testing this that great morning evening quick brown fox jumps over lazy nice day time"
    " people love peace hope banana cherry mango grape onion potato carrot tomato elephant giraffe penguin"
    " guitar piano violin trumpet doctor teacher baker farmer soldier window bridge tower market station airport"
).split()
COLOUR_WORDS: Final = (
    "red green blue yellow purple orange pink brown black white gray silver gold violet turquoise beige".split()
)
THINGS: Final = {  # what one can have a favourite of, and examples
    "color": COLOUR_WORDS,
    "animal": "cat dog horse tiger rabbit elephant owl dolphin fox bear panda".split(),
    "food": "pizza pasta soup rice bread cheese salad sushi curry cake".split(),
    "fruit": "apple banana cherry mango grape orange pear peach plum lemon".split(),
    "city": CITIES,
    "sport": "tennis football chess swimming running hockey golf rugby".split(),
}
DIGIT_WORDS: Final = "zero one two three four five six seven eight nine".split()

_ONSETS: Final = (
    "b c d f g h j k l m n p qu r s t v w x y z br bl cl cr dr fl fr gr gl pl pr sh sk sl sm sp st th tr ch kn".split()
)
_VOWELS: Final = "a e i o u a e i o u ai ea ee ie oa oo ou y au ei".split()
_CODAS: Final = "n r s l t m d k p g b ck ll ss nd nt rk st th sh ng x ch".split()


def pseudo_word(r: random.Random) -> str:
    """A pronounceable word that is in no list: forces copying where the words could be learnt by heart."""
    parts = []
    for _ in range(r.choice([1, 2, 2, 2, 3, 3, 4])):
        onset = r.choice(_ONSETS) if r.random() < 0.9 else ""
        parts.append(onset + r.choice(_VOWELS) + (r.choice(_CODAS) if r.random() < 0.45 else ""))
    return "".join(parts)
