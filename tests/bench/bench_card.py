"""How long the card takes to answer a tap: shown and painted, 690 x 900 px (its part of 1920 x 1080), no GPU.

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_card.py [ROUNDS]

Prints the first answer, the median and the 99th percentile in ms over all regions, and the time to build the card.
"""

import sys
import time

from PySide6.QtWidgets import QApplication

from brainexplorer.content.loading import load
from brainexplorer.content.terms import TermFinder
from brainexplorer.resources import data_dir
from brainexplorer.ui.card.region_card import RegionCard
from brainexplorer.ui.fonts import load_fonts
from brainexplorer.ui.hard_words import HardWords
from brainexplorer.ui.style import style_sheet
from brainexplorer.ui.theme import Theme, app_font


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
    taps = []
    for _ in range(rounds):
        for region in content.regions.values():
            tapped = time.perf_counter()
            card.show_region(region, "#c8553d", content.sources, names)
            card.repaint()
            app.processEvents()
            taps.append((time.perf_counter() - tapped) * 1000)
    first, taps = taps[0], sorted(taps)
    print(f"build {built * 1000:.1f} ms, welcome painted after {welcomed * 1000:.1f} ms")
    print(f"first tap {first:.2f} ms, median {taps[len(taps) // 2]:.2f} ms, p99 {taps[len(taps) * 99 // 100]:.2f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
