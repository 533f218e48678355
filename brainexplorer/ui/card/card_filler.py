"""Decides which page of the card answers a state, and hands it the words that this reader may have."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from brainexplorer.content.model import Circuit, Content, Region, Review, Source
from brainexplorer.ui.brain.arrange import FIRST_NAMES
from brainexplorer.ui.card.region_card import RegionCard
from brainexplorer.visit.state import State


class CardFiller(NamedTuple):
    """`names` and `colours` are those of the regions, `today` is an ISO day, `levels` are those of the mode.

    The library is fetched only where clinicians' words are asked for.
    """

    content: Content
    names: Mapping[str, str]
    colours: Mapping[str, str]
    today: str
    levels: Sequence[str]

    def fill(self, card: RegionCard, state: State) -> None:
        """Show on `card` what `state` has chosen, in the words of its level."""
        id_ = state.region or state.circuit
        told = state.level == "clinician" and id_ in self.content.for_clinicians
        if state.region:
            show = self._tell_region if told else self._show_region
            show(card, self.content.regions[state.region])
        elif state.circuit:
            show_circuit = self._tell_circuit if told else self._show_circuit
            show_circuit(card, self.content.circuits[state.circuit])
        else:
            card.show_welcome(FIRST_NAMES, self.names)

    def holds_back(self, review: Review | None, level: str) -> bool:
        """Whether a reader of that level must not be shown words with that review."""
        return level == "patient" and self._is_past(review)

    def _show_region(self, card: RegionCard, region: Region) -> None:
        card.show_region(region, self.colours[region.id], self._seen_sources, self.names,
                         self.content.circuits_of(region.id), past=self._is_past(region.review),
                         more=self._has_more(region.id))

    def _show_circuit(self, card: RegionCard, circuit: Circuit) -> None:
        card.show_circuit(circuit, self._seen_sources, self.names, self.colours, past=self._is_past(circuit.review),
                          more=self._has_more(circuit.id))

    def _tell_region(self, card: RegionCard, region: Region) -> None:
        library = self.content.library
        told = library.regions[region.id]
        card.show_clinician_region(
            region, told._replace(review=self._answered(told.review)), self.colours[region.id], self.content.sources,
            self.names, self.content.circuits_of(region.id), english=library.english.get(region.id, ""),
            past=self._is_past(told.review))

    def _tell_circuit(self, card: RegionCard, circuit: Circuit) -> None:
        told = self.content.library.circuits[circuit.id]
        card.show_clinician_circuit(
            circuit, told._replace(review=self._answered(told.review)), self.content.sources, self.names, self.colours,
            past=self._is_past(told.review))

    @property
    def _seen_sources(self) -> dict[str, Source]:
        """What is only recalled supports nothing that patients read."""
        return {key: source for key, source in self.content.sources.items() if source.verified}

    def _has_more(self, id_: str) -> bool:
        return "clinician" in self.levels and id_ in self.content.for_clinicians

    def _is_past(self, review: Review | None) -> bool:
        return review is not None and review.is_past(self.today)

    def _answered(self, review: Review | None) -> Review | None:
        """The clinic's own clinician answers where the words name no reviewer."""
        if review is None or review.reviewer:
            return review
        return review._replace(reviewer=self.content.clinic.reviewer)
