"""A small good data folder, and ways to break it."""

from pathlib import Path

REGIONS = """\
format: 1
language: en
regions:
  amygdala:
    name: Amygdala
    abbreviation: Amy
    everyday: the alarm
    also: [fear center, almond]
    say: uh-MIG-duh-luh
    where: Deep behind the temple.
    does: It notices danger.
    pain:
      - text: Pain can make the alarm louder.
        certainty: early
        in_whom: people
        sources: [Jones2015]
    mood:
      - text: Low mood can make it jumpy.
        certainty: debated
        in_whom: people
        sources: [Jones2015, Smith2010]
    ketamine:
      - text: In animals it grew calmer.
        certainty: early
        in_whom: animals
        sources: [Smith2010, Jones2015]
    works_with: [hippocampus]
  hippocampus:
    name: Hippocampus
    everyday: the memory maker
    say: hip-uh-KAM-pus
    where: >
      Deep inside,
      behind the amygdala.
    does: "It helps you learn: names, places, days."
    pain:
      - {text: Long pain can tire it., certainty: early, in_whom: people, sources: [Jones2015]}
    mood:
      - {text: It can change and grow., certainty: established, in_whom: people, sources: [Jones2015]}
    ketamine:
      - {text: Nobody has looked., certainty: not studied, in_whom: people, sources: [Label]}
    works_with: [amygdala]
  insula:
    name: Insula
    say: IN-suh-luh
    where: Under the folds at the side.
    does: It feels the body from inside.
    pain:
      - {text: It is busy in pain., certainty: established, in_whom: people, sources: [Smith2010, Jones2015]}
    mood:
      - {text: It may be busier., certainty: early, in_whom: people, sources: [Smith2010, Jones2015]}
    ketamine:
      - {text: Nobody has looked., certainty: not studied, in_whom: people, sources: [Label]}
"""
CIRCUITS = """\
format: 1
circuits:
  calm:
    name: Calming the fear
    term: Top-down control
    also: [worry, panic]
    meaning: {text: One part calms another., certainty: early, in_whom: people, sources: [Jones2015]}
    parts:
      hippocampus: {}
      amygdala:
      cord:
        name: Spinal cord
        term: Medulla spinalis
        place: [0, -46, -68]
        is: It runs down the back.
    links:
      - from: hippocampus
        to: amygdala
        effect: slows down
        text: It calms the alarm.
        certainty: early
        in_whom: people
        sources: [Jones2015]
      - from: amygdala
        to: cord
        effect: not known
        text: In animal studies, it is not known.
        certainty: not studied
        in_whom: animals
        sources: [Smith2010, Jones2015]
    ketamine:
      - {text: Nobody knows., certainty: not studied, in_whom: people, sources: [Jones2015]}
  memory:
    name: Memory team
    term: Hippocampal loop
    meaning: {text: It remembers., certainty: established, in_whom: people, sources: [Smith2010, Jones2015]}
    parts: {hippocampus: {}, amygdala: {}}
    links:
      - {from: hippocampus, to: amygdala, effect: either, text: They talk., certainty: debated, in_whom: people,
         sources: [Jones2015]}
      - {from: amygdala, to: hippocampus, effect: either, text: They talk., certainty: debated, in_whom: people,
         sources: [Jones2015]}
    ketamine:
      - {text: Nobody has asked., certainty: not studied, in_whom: people, sources: [Jones2015]}
"""
SOURCES = """\
format: 1
sources:
  Jones2015:
    authors: Jones A et al.
    year: 2015
    title: A study that these tests made up
    journal: Journal of Tests 1:1-2
    doi: 10.1000/jones
    pmid: "11111111"
    status: verified
  Smith2010:
    year: 2010
    journal: Journal of Tests 2:3-4
    pmcid: PMC2222222
    status: recalled
  Label:
    year: 2020
    journal: A label
    url: https://example.org/label
    status: verified
  Spare2001:
    year: 2001
    journal: A journal that nothing leans on
    doi: 10.1000/spare
    status: verified
"""
CLINIC = """\
format: 1
crisis:
  name: A made-up line
  call: "555"
  text: "HELLO to 555"
  chat: example.org/chat
  emergency: "999"
  checked: 2026-11-23
"""
FILES = {"regions.yaml": REGIONS, "circuits.yaml": CIRCUITS, "sources.yaml": SOURCES, "clinic.yaml": CLINIC}
SHAPES = ("amygdala", "hippocampus", "insula")


def write(folder: Path, **changed: str) -> Path:
    """The good folder, with whole files exchanged: `write(tmp_path, regions="...")`."""
    for name, good in FILES.items():
        text = changed.get(name.removesuffix(".yaml"), good)
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return folder


def exchange(file: str, old: str, new: str) -> str:
    """The text of a good file in which `old`, which is there exactly once, has become `new`."""
    text = FILES[file]
    assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
    return text.replace(old, new)
