"""The language of the window: its own words (Qt Linguist), and how days and numbers are written."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from brainexplorer.resources import translations_dir

WRITTEN_IN = "en"
"""the language of the words in the code"""

TERRITORY = "US"
"""whose way of writing days and numbers is taken where the language alone does not say"""

_OWN_NAMES = {"en": "English", "es": "Español"}
_installed: list[QTranslator] = []


def speak(language: str) -> None:
    """Let everything that is made from now on speak a language; English where there is no translation of the window."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(locale_of(language))
    if language == WRITTEN_IN:
        return
    translator = QTranslator()
    if translator.load(f"brainexplorer_{language}", str(translations_dir())):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def locale_of(language: str) -> QLocale:
    """How days and numbers are written in a language."""
    return QLocale(language if "-" in language else f"{language}_{TERRITORY}")


def own_name(language: str) -> str:
    """What the speakers of a language call it."""
    name = _OWN_NAMES.get(language) or locale_of(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def next_language(language: str, languages: tuple[str, ...]) -> str:
    """The one after it, round and round; empty where there is no other."""
    if len(languages) < 2:
        return ""
    place = languages.index(language) if language in languages else -1
    return languages[(place + 1) % len(languages)]
