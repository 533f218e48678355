"""What the editor refuses: each rule with a text that trips it and one that does not, in both languages."""

import re
from pathlib import Path

import pytest
from content_folders import CIRCUITS, REGIONS, SHAPES, write
from edited import Kind, kinds, refused, topics

from brainexplorer.content.editor.wordlist import FOLDER, words_of
from brainexplorer.content.loading import load

CRISIS = {
    "en": ["thoughts of suicide", "feeling suicidal", "self-harm", "killing himself", "if you hurt yourself",
           "end your life", "took her own life", "want to die", "thoughts of death", "better off dead",
           "ending it all", "feeling that life is not worth living", "life isn't worth it", "a life not worth living",
           "better off without me", "not wanting to live", "no reason to live", "wanted to be dead", "tired of living",
           "the words I don't want to live", "a wish that they wish they were dead"],
    "es": ["pensamientos de suicidio", "autolesiones", "hacerse daño", "se quitó la vida", "quitarse la vida",
           "ganas de morir", "matarse", "acabar con su vida", "pensar en la muerte", "acabar con todo",
           "sentir que no vale la pena vivir", "una vida que no merece la pena vivir", "quisiera morir",
           "decir que la vida no tiene sentido", "estarían mejor sin mí", "estaría mejor muerta", "no quiere vivir",
           "no tener ganas de vivir", "sin ganas de vivir", "no quiero despertar", "cansado de vivir",
           "quiere estar muerto", "preferiría morir"],
}
NO_CRISIS = {
    "en": ["a painkiller", "it kills pain", "it may hurt the bladder", "the end of the day", "pain for life",
           "at the end it all comes back", "worth it", "better off without pain", "wanting to live well"],
    "es": ["hacer daño a la vejiga", "quitar el dolor", "toda la vida", "los pensamientos tristes",
           "acabar con el dolor", "vale la pena", "ganas de vivir", "mejor sin dolor"],
}
STIGMA = {
    "en": ["He committed suicide.", "A successful suicide.", "An addict.", "Junkies.", "He is crazy.",
           "A victim of pain.", "She suffers from pain.", "People suffering with pain.",
           "Your brain is broken.", "The part is damaged.",
           "The mentally ill.", "An abnormal brain.", "The part shrank.", "An irate man.", "It is all in your head.",
           "He is schizophrenic."],
    "es": ["Cometió suicidio.", "Un suicidio fallido.", "Un adicto.", "Está loco.", "Una víctima.",
           "Ella sufre de dolor.", "Su cerebro está roto.", "La parte está dañada.", "Los enfermos mentales.",
           "Un cerebro anormal.",
           "La parte se encogió.", "El dolor está en su cabeza."],
}
KIND = {
    "en": ["Your brain is not broken.", "A broken leg.", "It is not all in your head.", "She lives with pain.",
           "An adult.", "The locus coeruleus."],
    "es": ["Su cerebro no está roto.", "El dolor no está en su cabeza.", "El locus coeruleus.", "La red por defecto."],
}
PROMISES = {
    "en": ["It can cure depression.", "It is proven.", "A miracle.", "A breakthrough.", "We guarantee it.",
           "It is safe.", "It is completely safe.", "A safe treatment.", "No side effects.",
           "There is a chemical imbalance.",
           "It will help.", "It heals your brain.", "It rewires the brain.", "Ketamine prevents suicide.",
           "Ketamine is FDA-approved for depression.", "Ketamine is approved for pain.", "Great results.",
           "Contact us today!", "Depression can be cured with ketamine."],
    "es": ["Puede curar la depresión.", "Está comprobado.", "Un milagro.", "Lo garantizamos.", "Es segura.",
           "Un tratamiento seguro.", "Sin riesgos.", "Hay un desequilibrio químico.", "La ketamina ayudará.",
           "Sana su cerebro.", "Recablea el cerebro.", "La ketamina previene el suicidio.",
           "La ketamina está aprobada para la depresión.", "Grandes resultados."],
}
HONEST = {
    "en": ["It is not a cure.", "It is not proven.", "Nobody can guarantee it.", "Is it safe?", "Ask if it is safe.",
           "Depression is not just a chemical imbalance.", "Nobody knows if it will help.", "Your nurse will help you.",
           "Esketamine spray (Spravato) is approved for some adults with depression.",
           "Ketamine is not approved for depression.", "Ketamine is approved for anesthesia.",
           "No study shows that ketamine prevents suicide.", "Breakthrough pain can come."],
    "es": ["No es una cura.", "No está comprobado.", "Nadie lo garantiza.", "¿Es segura?", "Nadie sabe si ayudará.",
           "La esketamina está aprobada para algunos adultos con depresión.",
           "La ketamina no está aprobada para la depresión.", "La enfermera le ayudará."],
}


def pairs(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), pairs(CRISIS))
def test_a_screen_that_speaks_of_suicide_needs_the_crisis_line(tmp_path: Path, language: str, text: str) -> None:
    assert Kind.CRISIS_MISSING in kinds(refused(tmp_path, topics(f"Call for {text}."), language=language))
    assert Kind.CRISIS_MISSING not in kinds(
        refused(tmp_path, topics(f"Call for {text}.", helps=True), language=language))


@pytest.mark.parametrize(("language", "text"), pairs(NO_CRISIS))
def test_other_harm_needs_none(tmp_path: Path, language: str, text: str) -> None:
    assert kinds(refused(tmp_path, topics(f"It is {text}."), language=language)) == []


def test_what_a_story_says_as_a_whole_needs_it_on_one_of_its_screens(tmp_path: Path) -> None:
    whole = topics().replace("Rest helps.", "Suicide is not the way.")
    (problem,) = refused(tmp_path, whole)
    assert (problem.kind, problem.key, problem.line) == (Kind.CRISIS_MISSING, "mood.summary[0]", 14)
    assert refused(tmp_path, topics(helps=True).replace("Rest helps.", "Suicide is not the way.")) == []


def test_clinicians_read_of_it_without(tmp_path: Path) -> None:
    assert refused(tmp_path, topics(finding="Suicidal ideation fell in 62 adults.")) == []


@pytest.mark.parametrize(("file", "text"), [
    ("regions.yaml", REGIONS.replace("Deep behind the temple.", "Deep. It can bring thoughts of suicide.")),
    ("circuits.yaml", CIRCUITS.replace("It calms the alarm.", "It calms thoughts of suicide.")),
    ("glossary.yaml", "format: 1\nwords:\n  x:\n    word: x\n    meaning: A thought of suicide.\n"),
])
def test_cards_and_glossary_have_no_crisis_line_and_must_not_speak_of_it(tmp_path: Path, file: str, text: str) -> None:
    (problem,) = refused(tmp_path, text, file)
    assert problem.kind is Kind.CRISIS_NOT_HERE
    assert "topics.yaml" in problem.sentence()


def test_the_name_of_a_crisis_line_may_say_it(tmp_path: Path) -> None:
    assert refused(tmp_path, "format: 1\ncrisis: {name: Suicide Lifeline}\n", "clinic.yaml") == []


@pytest.mark.parametrize(("language", "text"), pairs(STIGMA))
def test_words_that_stigmatise_are_refused_with_others_to_write(tmp_path: Path, language: str, text: str) -> None:
    found = refused(tmp_path, topics(text, helps=True), language=language)
    assert Kind.WORD_STIGMA in kinds(found)
    assert all("Write " in problem.sentence() for problem in found)


@pytest.mark.parametrize(("language", "text"), pairs(PROMISES))
def test_promises_are_refused_with_others_to_write(tmp_path: Path, language: str, text: str) -> None:
    found = refused(tmp_path, topics(text, helps=True), language=language)
    assert Kind.WORD_PROMISE in kinds(found)
    assert all("Write " in problem.sentence() for problem in found)


@pytest.mark.parametrize(("language", "text"), pairs(KIND) + pairs(HONEST))
def test_kind_and_honest_words_pass(tmp_path: Path, language: str, text: str) -> None:
    assert kinds(refused(tmp_path, topics(text, helps=True), language=language)) == []


def test_a_myth_may_quote_what_is_wrong_and_its_fact_may_not(tmp_path: Path) -> None:
    assert refused(tmp_path, topics(myth="Ketamine cures depression.")) == []
    assert kinds(refused(tmp_path, topics(fact="Ketamine cures depression."))) == [Kind.WORD_PROMISE]


def test_clinicians_may_read_terms_but_no_stigma_and_no_promise(tmp_path: Path) -> None:
    assert refused(tmp_path, topics(finding="Nerve damage with atrophy and dysfunction.")) == []
    assert kinds(refused(tmp_path, topics(finding="Two addicts committed suicide."))) == [Kind.WORD_STIGMA] * 2
    assert kinds(refused(tmp_path, topics(finding="A proven cure."))) == [Kind.WORD_PROMISE] * 2


def test_esketamine_may_be_called_approved_where_the_heading_says_that_it_is_meant(tmp_path: Path) -> None:
    said = "It is approved for some adults with depression."
    assert refused(tmp_path, topics(said, title="Esketamine spray")) == []
    assert kinds(refused(tmp_path, topics(said, title="Ketamine"))) == [Kind.WORD_PROMISE]


@pytest.mark.parametrize(("language", "good", "bad"), [
    ("en", "In animal studies, it grew.", "It grew."), ("es", "En estudios con animales, creció.", "Creció."),
])
def test_what_was_seen_in_animals_says_so(tmp_path: Path, language: str, good: str, bad: str) -> None:
    assert refused(tmp_path, topics(text=good, whom="animals"), language=language) == []
    assert kinds(refused(tmp_path, topics(text=bad, whom="animals"), language=language)) == [Kind.ANIMALS_UNSAID]


@pytest.mark.parametrize(("language", "good", "bad"), [
    ("en", "Spines grew in rats.", "Spines grew."), ("es", "Las espinas crecieron en ratas.", "Las espinas crecieron."),
])
def test_clinicians_read_which_animal(tmp_path: Path, language: str, good: str, bad: str) -> None:
    assert refused(tmp_path, topics(finding=good, finding_whom="animals"), language=language) == []
    assert kinds(refused(tmp_path, topics(finding=bad, finding_whom="animals"), language=language)) == [
        Kind.SPECIES_UNSAID]


SURE = {
    "en": ["This proves it.", "It always eases.", "It will ease.", "It is known to ease.", "It clearly eases.",
           "A study showed that ketamine works."],
    "es": ["Esto lo demuestra.", "Siempre alivia.", "Se sabe que alivia.", "Claramente alivia.",
           "Un estudio mostró que la ketamina funciona."],
}
UNSURE = {
    "en": ["It may ease.", "It does not always ease.", "No one knows if it will ease.", "In a small study, it eased."],
    "es": ["Puede aliviar.", "No siempre alivia.", "Nadie sabe si alivia.", "En un estudio pequeño, alivió."],
}


@pytest.mark.parametrize("certainty", ["early", "debated"])
@pytest.mark.parametrize(("language", "text"), pairs(SURE))
def test_certainty_is_not_rounded_up(tmp_path: Path, language: str, text: str, certainty: str) -> None:
    assert Kind.TOO_SURE in kinds(refused(tmp_path, topics(text=text, certainty=certainty), language=language))


@pytest.mark.parametrize(("language", "text"), pairs(UNSURE))
def test_words_that_leave_room_pass(tmp_path: Path, language: str, text: str) -> None:
    assert refused(tmp_path, topics(text=text, certainty="early"), language=language) == []


@pytest.mark.parametrize(("language", "good", "bad"), [
    ("en", "We do not know what it does.", "It eases."), ("es", "Nadie sabe qué hace.", "Alivia."),
])
def test_what_is_not_studied_says_so(tmp_path: Path, language: str, good: str, bad: str) -> None:
    assert refused(tmp_path, topics(text=good, certainty="not studied"), language=language) == []
    assert kinds(refused(tmp_path, topics(text=bad, certainty="not studied"), language=language)) == [Kind.GAP_UNSAID]


CLAIMS = {
    "en": ["Ketamine helps most people.", "Ketamine gets rid of depression.", "Ketamine works fast.",
           "Ketamine can ease pain.", "7 out of 10 people feel better with ketamine.", "Spravato is effective.",
           "Most people feel better after ketamine.", "Depression eased after ketamine.",
           "Half of the people who get ketamine feel well.", "Ketamine eased depression in 70% of adults.",
           "You get ketamine. It lifts your mood."],
    "es": ["La ketamina ayuda a la mayoría.", "La ketamina quita la depresión.", "La ketamina funciona rápido.",
           "La ketamina puede aliviar.", "7 de cada 10 personas mejoran con ketamina.", "La ketamina es eficaz.",
           "La mayoría se siente mejor con la ketamina.", "La depresión mejoró con la ketamina."],
}
NO_CLAIMS = {
    "en": ["How ketamine may work.", "Does ketamine help?", "Ask if ketamine can help you.",
           "Nobody knows who ketamine helps.", "Your ketamine nurse helps you.",
           "After ketamine, a friend helps you home.", "Eat nothing for 8 hours before ketamine.",
           "Ketamine: visit 2 of 6.", "Take as many breaks as you need after ketamine.", "The ketamine ends. You rest.",
           "A friend helps you. Call 911."],
    "es": ["Cómo podría actuar la ketamina.", "¿Ayuda la ketamina?", "Pregunte si la ketamina puede ayudarle.",
           "Después de la ketamina, alguien le ayuda.", "Descanse 2 horas después de la ketamina.",
           "La infusión de ketamina se detiene.", "Reciba la ketamina con calma."],
}
BARE = """\
format: 1
topics:
  mood:
    name: Mood
    purpose: What mood is.
    screens:
      - title: TITLE
        picture: {kind: tiles, caption: CAPTION, items: [{icon: sun, label: LABEL}, {icon: moon, label: Night}]}
        steps: [STEP]
POINTS    summary: [Rest helps.]
    ask: [What can I do?]
"""


def bare(points: str = "", **said: str) -> str:
    """topics.yaml with one screen, without a point where none is given."""
    whole = BARE.replace("POINTS", points)
    for name in ("TITLE", "CAPTION", "LABEL", "STEP"):
        whole = whole.replace(name, f'"{said.get(name.lower(), "A word.")}"')
    return whole


@pytest.mark.parametrize(("language", "text"), pairs(CLAIMS))
def test_a_claim_needs_a_point_with_evidence_on_its_screen(tmp_path: Path, language: str, text: str) -> None:
    for place in ("title", "caption", "label", "step"):
        (problem, *_) = refused(tmp_path, bare(**{place: text}), language=language)
        assert problem.kind is Kind.CLAIM_BARE
        assert "certainty, in_whom and sources" in problem.sentence()
    point = "        points: [{text: X., certainty: early, in_whom: people, sources: [Jones2015]}]\n"
    assert refused(tmp_path, bare(point, step=text), language=language) == []


@pytest.mark.parametrize(("language", "text"), pairs(NO_CLAIMS))
def test_what_claims_nothing_needs_none(tmp_path: Path, language: str, text: str) -> None:
    assert kinds(refused(tmp_path, bare(step=text), language=language)) == []


@pytest.mark.parametrize("said", [{"title": "Ketamine", "label": "Better: 55 of 100"},
                                  {"caption": "What ketamine does.", "step": "This medicine works."}])
def test_a_claim_may_be_told_in_two_places(tmp_path: Path, said: dict[str, str]) -> None:
    assert kinds(refused(tmp_path, bare(**said))) == [Kind.CLAIM_BARE]


def test_a_claim_must_not_rest_on_memory_alone(tmp_path: Path) -> None:
    words = REGIONS.replace("certainty: debated\n        in_whom: people\n        sources: [Jones2015, Smith2010]",
                            "certainty: debated\n        in_whom: people\n        sources: [Smith2010]")
    loaded = load(write(tmp_path, regions=words), SHAPES)
    assert [(one.kind, one.line, one.key) for one in loaded.problems] == [
        (Kind.RECALLED_ONLY, 18, "amygdala.mood[0].text")]
    assert loaded.content is None


def test_translations_are_read_too_and_told_by_their_own_lines(tmp_path: Path) -> None:
    from brainexplorer.content.worklist import as_yaml, worklist

    write(tmp_path)
    (tmp_path / "es").mkdir()
    work = next(work for work in worklist(tmp_path, "es") if work.file == "regions.yaml")
    lines = as_yaml(work, "es").splitlines()
    at = next(number for number, line in enumerate(lines) if line.strip() == "amygdala.does:")
    kept = lines[:5] + lines[at : at + 2] + ["    text: Cura la depresión."]
    (tmp_path / "es/regions.yaml").write_text("\n".join(kept), encoding="utf-8")
    (problem,) = load(tmp_path, SHAPES).problems
    assert (problem.file, problem.kind, problem.key) == (
        "es/regions.yaml", Kind.WORD_PROMISE, "texts.amygdala.does.text")
    assert problem.line == len(kept)


def test_a_language_without_a_word_list_is_let_pass(tmp_path: Path) -> None:
    assert words_of("de") is None
    assert refused(tmp_path, topics("Ein Wunder."), language="de") == []


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_word_list_can_be_used(file: Path) -> None:
    words = words_of(file.stem)
    assert words is not None
    for finder in (words.crisis, words.stigma, words.promises, words.claims, words.sure, words.hopeless):
        finder.may_hit("text")
        for rule in finder.rules:
            assert rule.find.startswith(r"\b"), rule.find
            assert rule.find == rule.find.lower() or "\\S" in rule.find or "\\W" in rule.find, rule.find
            re.compile(rule.unless)
    assert all(rule.instead for finder in (words.stigma, words.promises, words.sure) for rule in finder.rules)
