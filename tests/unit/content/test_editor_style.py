"""What the editor would say better: grades, lengths, hope, what lies unused; warnings that stop nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from content_folders import CIRCUITS, CLINIC, REGIONS, SHAPES, write
from edited import Kind, kinds, nodes, topics

from brainexplorer.content.editor.aside import Names
from brainexplorer.content.editor.passages import passages, places
from brainexplorer.content.editor.readability import (
    crawford,
    flesch_kincaid,
    grade,
    sentences,
    smog,
    spanish_syllables,
)
from brainexplorer.content.editor.reading import remarks
from brainexplorer.content.editor.style import Language, check_style
from brainexplorer.content.editor.wordlist import words_of
from brainexplorer.content.loading import examine, load
from brainexplorer.content.problems import Problem, Report

HARD = {
    "en": "Mesocorticolimbic dysregulation necessitates multidisciplinary pharmacological intervention.",
    "es": "La desregulación mesocorticolímbica necesita intervenciones farmacológicas multidisciplinarias.",
}
EASY = {"en": "The cat sat on the mat. It was warm.", "es": "El sol sale hoy. El gato duerme."}


def said(folder: Path, text: str, file: str = "topics.yaml", language: str = "en") -> list[Problem]:
    """What the editor would say better in a file that says `text`."""
    words = words_of(language)
    assert words is not None
    report = Report(file)
    found = passages(places(nodes(folder, text), file), file)
    check_style(file, found, Language(language, words, Names([], "x")), report)
    return report.problems


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_hard_text_is_told_with_its_grade(tmp_path: Path, language: str) -> None:
    found = said(tmp_path, topics(HARD[language]), language=language)
    text = next(problem for problem in found if problem.kind is Kind.TEXT_GRADE_HIGH)
    assert (text.line, text.key) == (9, "mood.screens[0].lead")
    assert "school grade" in text.sentence()
    assert kinds(said(tmp_path, topics(EASY[language]), language=language)) == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_hard_topic_is_told_with_where_to_begin(tmp_path: Path, language: str) -> None:
    whole = topics(HARD[language], text=HARD[language], fact=HARD[language])
    found = said(tmp_path, whole, language=language)
    (problem,) = [problem for problem in found if problem.kind is Kind.GRADE_HIGH]
    assert problem.key == "mood"
    assert "begin with line " in problem.sentence()


def test_what_clinicians_read_is_not_measured(tmp_path: Path) -> None:
    assert said(tmp_path, topics(finding=HARD["en"] + " " + "word " * 40)) == []


@pytest.mark.parametrize(("language", "most"), [("en", 15), ("es", 20)])
def test_a_long_sentence_is_told(tmp_path: Path, language: str, most: int) -> None:
    def long(count: int) -> list[Problem]:
        found = said(tmp_path, topics(" ".join(["no"] * count) + "."), language=language)
        return [problem for problem in found if problem.kind is Kind.SENTENCE_LONG]

    assert not long(most)
    (problem,) = long(most + 1)
    assert f"{most + 1} words" in problem.sentence()


@pytest.mark.parametrize(("language", "most"), [("en", 65), ("es", 85)])
def test_a_long_screen_is_told(tmp_path: Path, language: str, most: int) -> None:
    def long(count: int) -> list[Problem]:  # the point has two words more
        return [one for one in said(tmp_path, topics("A dog. " * (count // 2)), language=language)
                if one.kind is Kind.SCREEN_LONG]

    assert not long(most - 3)
    (problem,) = long(most + 1)
    assert problem.key == "mood.screens[0]"


def test_a_long_card_is_told(tmp_path: Path) -> None:
    long = REGIONS.replace("It notices danger.", "It sees it. " * 30)
    (problem,) = [one for one in said(tmp_path, long, "regions.yaml") if one.kind is Kind.CARD_LONG]
    assert (problem.key, problem.params[1]) == ("amygdala", ("most", "90"))
    assert Kind.CARD_LONG not in kinds(said(tmp_path, REGIONS, "regions.yaml"))


HOPELESS = {
    "en": ["It is incurable.", "You never get better.", "Nothing works.", "All is hopeless.", "It is permanent."],
    "es": ["Es incurable.", "Nunca mejora.", "Nada funciona.", "Está sin esperanza.", "Es permanente."],
}
HOPE = {
    "en": ["It may seem permanent. Brains can change.", "You may feel hopeless. Support works.",
           "After the call they felt less hopeless.", "No clear proof does not mean no hope."],
    "es": ["Parece permanente. El cerebro puede cambiar.", "Puede sentirse sin esperanza. Hay apoyo."],
}


@pytest.mark.parametrize(("language", "text"), [(lang, one) for lang, texts in HOPELESS.items() for one in texts])
def test_wording_without_hope_is_told(tmp_path: Path, language: str, text: str) -> None:
    assert Kind.HOPELESS in kinds(said(tmp_path, topics(text), language=language))


@pytest.mark.parametrize(("language", "text"), [(lang, one) for lang, texts in HOPE.items() for one in texts])
def test_hope_in_the_same_text_is_enough(tmp_path: Path, language: str, text: str) -> None:
    assert Kind.HOPELESS not in kinds(said(tmp_path, topics(text), language=language))


def test_a_sign_that_is_only_named_is_no_claim(tmp_path: Path) -> None:
    tiles = topics().replace("{kind: myth, caption: Look., myth: Rest is bad., fact: It is good.}", "")
    assert Kind.HOPELESS not in kinds(said(tmp_path, tiles.replace('title: "A title"', "title: Feeling hopeless")))


def told(folder: Path, today: str = "2026-11-28") -> dict[Kind, Problem]:
    return {problem.kind: problem for problem in remarks(examine(folder, SHAPES, today), today)}


def test_a_source_that_nothing_names_is_told(tmp_path: Path) -> None:
    problem = told(write(tmp_path))[Kind.SOURCE_UNUSED]
    assert (problem.file, problem.key, problem.line) == ("sources.yaml", "Spare2001", 21)
    used = REGIONS.replace("[Jones2015, Smith2010]", "[Jones2015, Spare2001]")
    assert Kind.SOURCE_UNUSED not in told(write(tmp_path, regions=used))


def test_a_recalled_source_in_use_is_told_with_how_often(tmp_path: Path) -> None:
    problem = told(write(tmp_path))[Kind.SOURCE_RECALLED]
    assert (problem.key, problem.line) == ("Smith2010.status", 15)
    assert dict(problem.params)["count"] == "6"


def test_a_word_of_the_glossary_that_no_text_uses_is_told(tmp_path: Path) -> None:
    write(tmp_path)
    glossary = tmp_path / "glossary.yaml"
    glossary.write_text("format: 1\nwords:\n  gaba:\n    word: GABA\n    meaning: A messenger.\n", encoding="utf-8")
    problem = told(tmp_path)[Kind.TERM_UNUSED]
    assert (problem.file, problem.line) == ("glossary.yaml", 4)
    glossary.write_text("format: 1\nwords:\n  a:\n    word: GABA\n    forms: [alarm]\n    meaning: A messenger.\n",
                        encoding="utf-8")
    assert Kind.TERM_UNUSED not in told(tmp_path)


def test_a_question_that_only_one_finding_has_is_told(tmp_path: Path) -> None:
    write(tmp_path)
    for count, alone in ((1, True), (2, False)):
        findings = ", ".join(["{text: It fell., certainty: early, in_whom: people, sources: [Jones2015], question: Q?}"]
                             * count)
        (tmp_path / "topics.yaml").write_text(
            topics().replace("        clinician:\n", f"        clinician: [{findings}]\n        unused:\n").split(
                "        unused:")[0] + "    summary: [Rest helps.]\n    ask: [What can I do?]\n", encoding="utf-8")
        found = told(tmp_path)
        assert (Kind.QUESTION_ALONE in found) is alone
        assert not alone or found[Kind.QUESTION_ALONE].key == "mood.screens[0].clinician[0].question"


@pytest.mark.parametrize(("today", "old"), [("2027-11-23", False), ("2027-11-24", True)])
def test_numbers_that_nobody_has_called_for_a_year_are_told(tmp_path: Path, today: str, old: bool) -> None:
    assert (Kind.CRISIS_OLD in told(write(tmp_path), today)) is old


def test_numbers_of_other_countries_grow_old_too(tmp_path: Path) -> None:
    other = (CLINIC.replace("2026-11-23", "2027-11-23") + "other_lines:\n  CA: {country: Canada, name: A line, "
             "call: '988', emergency: '911', checked: 2020-01-01}\n")
    problem = told(write(tmp_path, clinic=other))[Kind.CRISIS_OLD]
    assert problem.key == "other_lines.CA.checked"


def test_a_language_without_a_word_list_is_said_once(tmp_path: Path) -> None:
    write(tmp_path, regions=REGIONS.replace("language: en", "language: de"))
    found = [one for one in remarks(examine(tmp_path, SHAPES)) if one.kind is Kind.LANGUAGE_UNREAD]
    assert len(found) == 1
    assert "'de'" in found[0].sentence()


def test_warnings_stop_nothing(tmp_path: Path) -> None:
    assert told(write(tmp_path))
    assert load(tmp_path, SHAPES).content is not None


def test_where_there_are_mistakes_the_editor_waits(tmp_path: Path) -> None:
    write(tmp_path, circuits=CIRCUITS.replace("to: cord", "to: chord"))
    assert not told(tmp_path)


def test_english_grades_tell_hard_from_easy() -> None:
    assert flesch_kincaid(HARD["en"]) > 15
    assert flesch_kincaid(EASY["en"]) < 1
    assert grade(EASY["en"], "en") == flesch_kincaid(EASY["en"])
    long = " ".join([HARD["en"]] * 30)
    assert grade(long, "en") == max(smog(long), flesch_kincaid(long))
    assert grade("...", "en") == 0


def test_spanish_grades_tell_hard_from_easy() -> None:
    assert crawford(HARD["es"]) > 8
    assert crawford(EASY["es"]) < 2


@pytest.mark.parametrize(("word", "count"), [
    ("idea", 3), ("amígdala", 4), ("agua", 2), ("río", 2), ("aéreo", 4), ("que", 1), ("guía", 2), ("pingüino", 3),
    ("ahora", 3), ("hoy", 1), ("ciudad", 2), ("988", 1), ("cuando", 2), ("depresión", 3),
])
def test_spanish_syllables_are_counted_by_spelling(word: str, count: int) -> None:
    assert spanish_syllables(word) == count


def test_sentences_end_where_they_end() -> None:
    assert sentences('He said "go." Then 2.5 ml. Really?') == ['He said "go.', "Then 2.5 ml.", "Really?"]


def test_names_are_set_aside() -> None:
    names = Names(["nucleus accumbens", "ketamine"], "part")
    assert names.out_of("The Nucleus accumbens and ketamine at 988lifeline.org.") == "The part and part at part"
    assert Names([], "part").out_of("Nothing here.") == "Nothing here."


def test_a_start_of_the_window_does_not_load_the_measuring_library() -> None:
    code = ("import sys; from brainexplorer import resources; from brainexplorer.content.loading import load; "
            "load(resources.data_dir(), None); sys.exit('textstat' in sys.modules)")
    root = str(Path(__file__).parents[3])
    done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": root}, check=False)
    assert done.returncode == 0
