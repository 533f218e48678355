"""How long the card takes to answer a tap: shown and painted, 690 x 900 px (its part of 1920 x 1080), no GPU.

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_card.py [ROUNDS]

Prints the first answer, the median and the 99th percentile in ms over all regions, in patients' and in clinicians'
words, and the time to build the card.
"""

import sys
import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brainexplorer.content.loading import load
from brainexplorer.content.terms import TermFinder
from brainexplorer.resources import data_dir
from brainexplorer.ui.card.card_filler import CardFiller
from brainexplorer.ui.card.region_card import RegionCard
from brainexplorer.ui.fonts import load_fonts
from brainexplorer.ui.hard_words import HardWords
from brainexplorer.ui.style import style_sheet
from brainexplorer.ui.theme import Theme, app_font
from brainexplorer.visit.modes import LEVELS
from brainexplorer.visit.state import State

AHEAD_MS = 400


def main(rounds: int) -> None:
    app = QApplication([])
    load_fonts()
    app.setFont(app_font())
    content = load(data_dir(), None).content
    assert content is not None, "the built-in words have mistakes"
    names = {id_: region.name for id_, region in content.regions.items()}
    hard_words = HardWords(TermFinder(content.library.glossary))
    hard_words.use()
    start = time.perf_counter()
    theme = Theme.for_window(1920, 1080, 1.0)
    card = RegionCard()
    built = time.perf_counter() - start
    card.setStyleSheet(style_sheet(theme))
    card.show_theme(theme)
    card.resize(690, 900)
    card.show_welcome(list(names)[:6], names)
    card.show()
    app.processEvents()
    welcomed = time.perf_counter() - start
    card.prepare(content.regions["thalamus"], "#c8553d", content.sources, names)
    print(f"build {built * 1000:.1f} ms, welcome painted after {welcomed * 1000:.1f} ms")
    for level in LEVELS:
        state = State("inside", "inside", level=level)
        filler = CardFiller(content, names, dict.fromkeys(names, "#c8553d"), "", LEVELS)
        _measure(level, app, card, filler, [state._replace(region=region) for region in content.regions] * rounds)


def _measure(level: str, app: QApplication, card: RegionCard, filler: CardFiller, states: list[State]) -> None:
    taps = []
    for number, state in enumerate(states):
        tapped = time.perf_counter()
        filler.fill(card, state)
        card.repaint()
        app.processEvents()
        taps.append((time.perf_counter() - tapped) * 1000)
        if not number:  # what is built ahead
            QTest.qWait(AHEAD_MS)
    first, taps = taps[0], sorted(taps)
    print(f"{level}: first tap {first:.2f} ms, median {taps[len(taps) // 2]:.2f} ms, "
          f"p99 {taps[len(taps) * 99 // 100]:.2f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
