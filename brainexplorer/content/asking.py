"""How people ask, language by language: small words that say nothing about what they look for, and cries for help.

Everything here is given texts that `likeness.plain` has made alike.
"""

from collections.abc import Iterable
from functools import cache
from types import MappingProxyType

from brainexplorer.content.likeness import SURE

SMALL = MappingProxyType({
    "en": frozenset((
        "a", "about", "am", "an", "can", "did", "do", "does", "for", "i", "in", "is", "me", "my", "need", "now", "of",
        "our", "part", "parts", "please", "the", "to", "what", "where", "will",
    )),
    "es": frozenset((
        "a", "ahora", "cual", "de", "del", "donde", "el", "en", "es", "esta", "favor", "la", "las", "los", "me", "mi",
        "mis", "necesito", "nuestra", "nuestro", "para", "parte", "partes", "por", "que", "sobre", "son", "soy", "un",
        "una", "unas", "unos", "yo",
    )),
})
"""What is passed over when the rest of a question is looked for"""

CRIES = MappingProxyType({
    "en": (
        "suic*", "self harm*", "selfharm*", "self injur*", "kill myself", "killing myself", "hurt myself",
        "hurting myself", "harm myself", "harming myself", "cut myself", "cutting myself", "want to die",
        "want to be dead", "wanna die", "wish i was dead", "wish i were dead", "better off dead",
        "better off without me", "end my life", "ending my life", "take my life", "take my own life", "end it all",
        "don t want to live", "dont want to live", "do not want to live", "don t want to be here",
        "dont want to be here", "don t want to wake up", "dont want to wake up", "no reason to live",
        "nothing to live for", "not worth living", "can t go on", "cant go on", "cannot go on", "overdos*", "hotline",
        "lifeline", "crisis line", "988",
    ),
    "es": (
        "suic*", "autoles*", "matarme", "me quiero matar", "me voy a matar", "hacerme dano", "hacerse dano",
        "lastimarme", "cortarme", "quiero morir*", "quisiera morir*", "me quiero morir", "ganas de morir*",
        "deseo morir*", "quiero estar muert*", "mejor muert*", "no quiero vivir", "no quiero seguir viviendo",
        "no quiero despertar", "sin ganas de vivir", "no tengo ganas de vivir", "no vale la pena vivir",
        "quitarme la vida", "quitarse la vida", "acabar con mi vida", "terminar con mi vida", "acabar con todo",
        "no puedo mas", "sobredosis", "linea de crisis", "linea de vida", "988", "ayudame", "ayudenme", "socorro",
        "auxilio",
    ),
})
"""What somebody may write who thinks of suicide or self-harm; `*`: whatever the word ends with"""

_OFTEN_MISSPELLED = ("suicide", "suicidal", "suicidio", "suicida", "suicidarme")
_SHORTEST_MISSPELLED = 6


def telling(asked: str, language: str) -> str:
    """Without the small words of the language; as it is where there are only such."""
    small = SMALL.get(language.partition("-")[0], frozenset())
    return " ".join(word for word in asked.split() if word not in small) or asked


def is_cry(asked: str) -> bool:
    """Whether it speaks of suicide or self-harm, in whatever language: who is in despair writes in their own."""
    spaced = f" {asked} "
    return any(cry in spaced for cry in _cries()) or _misspells(asked.split(), _OFTEN_MISSPELLED)


@cache
def _cries() -> tuple[str, ...]:
    """Each from the beginning of a word, and to the end of one where it does not end with `*`."""
    return tuple(sorted({f" {cry[:-1]}" if cry.endswith("*") else f" {cry} " for cries in CRIES.values()
                         for cry in cries}))


def _misspells(words: Iterable[str], known: Iterable[str]) -> bool:
    from rapidfuzz import fuzz

    return any(fuzz.ratio(word, one, score_cutoff=SURE) for word in words
               if len(word) >= _SHORTEST_MISSPELLED and word[0] == "s" for one in known)
