"""What the brain shows beside a screen of a topic or tour."""

from typing import NamedTuple

from brainexplorer.visit.finding import Place


class Scene(NamedTuple):
    """What the brain shows beside a screen; what is empty stays as it is. Regions and places are the circuit's."""

    view: str = ""
    look: str = ""
    region: str = ""
    circuit: str = ""
    circuit_regions: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
