"""An assistive technology in a process of its own: reads and presses what a program shows to a screen reader.

Runs under the system's Python, where gi and Atspi are, and imports nothing of ours. A line of JSON comes in on standard
input, `{"do": NAME, ...}`; a line goes out: `{"answer": ...}`, or `{"fault": SENTENCE}`. Things of the program are
named by a number that is good until they go.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PRESSES = ("Press", "Toggle")
STATES = {name: getattr(Atspi.StateType, name.upper())
          for name in ("showing", "visible", "focusable", "focused", "checkable", "checked", "enabled", "editable")}


class Client:
    """Everything that can be asked. Nothing is remembered of the program but which number means which thing."""

    def __init__(self):
        Atspi.init()
        Atspi.set_timeout(10_000, 20_000)
        self._things = []

    def answer(self, question):
        """What one line of JSON asks for."""
        ask = dict(question)
        return getattr(self, f"do_{ask.pop('do')}")(**ask)

    def do_program(self, pid):
        """The program with this process number, or null while it is not there."""
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for place in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(place)
            if program is not None and program.get_process_id() == pid:
                program.set_cache_mask(Atspi.Cache.NONE)
                return self._number(program)
        return None

    def do_walk(self, thing, everything=True):
        """All showing things at and below this one, in the order in which a screen reader goes through them."""
        return [self._describe(one, everything) for one in self._below(self._things[thing])]

    def do_find(self, thing, name, role=None):
        """The first showing thing at or below this one with that name and (if given) that role, or null."""
        for one in self._below(self._things[thing]):
            if one.get_name() == name and role in (None, one.get_role_name()):
                return self._describe(one, True)
        return None

    def do_focused(self, thing):
        """What has the keyboard's focus at or below this thing, or null; not what only hands the focus on."""
        for one in self._below(self._things[thing]):
            states = one.get_state_set()
            if states.contains(STATES["focused"]) and states.contains(STATES["focusable"]):
                return self._describe(one, True)
        return None

    def do_describe(self, thing):
        """One thing as it is now."""
        return self._describe(self._things[thing], True)

    def do_press(self, thing):
        """Press it, as a screen reader's user does; the name of the action, or null where it has none."""
        action = self._things[thing].get_action_iface()
        for place in range(action.get_n_actions() if action else 0):
            if action.get_action_name(place) in PRESSES:
                return action.get_action_name(place) if action.do_action(place) else None
        return None

    def do_first_label(self, thing):
        """The words of the first showing label at or below this thing, or null."""
        for one in self._below(self._things[thing]):
            if one.get_role() == Atspi.Role.LABEL and one.get_name():
                return one.get_name()
        return None

    def do_text(self, thing):
        """All the words of a text that can be walked, which are not its name."""
        text = self._things[thing].get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""

    def do_child_count(self, thing):
        """How many things lie directly below this one, showing or not."""
        return self._things[thing].get_child_count()

    def do_child(self, thing, place):
        """The role of that thing below this one, or null where it has gone meanwhile."""
        try:
            child = self._things[thing].get_child_at_index(place)
        except GLib.Error:
            return None
        return child and child.get_role_name()

    def _below(self, thing):
        """Depth first; what does not show, and all below it, is passed over. A thing may go while we walk."""
        try:
            shown = thing.get_role() == Atspi.Role.APPLICATION or thing.get_state_set().contains(STATES["showing"])
            if shown:
                yield thing
            for place in range(thing.get_child_count() if shown else 0):
                child = thing.get_child_at_index(place)
                if child is not None:
                    yield from self._below(child)
        except GLib.Error as fault:
            if "no such" not in str(fault).lower() and "unknown" not in str(fault).lower():
                raise

    def _number(self, thing):
        self._things.append(thing)
        return len(self._things) - 1

    def _describe(self, thing, everything):
        told = {"thing": self._number(thing), "role": thing.get_role_name(), "name": thing.get_name()}
        if everything:
            states = thing.get_state_set()
            told |= {"description": thing.get_description(), "actions": _actions(thing), "extents": _extents(thing),
                     "states": [name for name, state in STATES.items() if states.contains(state)]}
        return told


def _actions(thing):
    action = thing.get_action_iface()
    return [action.get_action_name(place) for place in range(action.get_n_actions())] if action else []


def _extents(thing):
    """left, top, width, height on the screen, px; null where the thing has no place."""
    component = thing.get_component_iface()
    if component is None:
        return None
    box = component.get_extents(Atspi.CoordType.SCREEN)
    return [box.x, box.y, box.width, box.height]


def main():
    """Answer line by line until there are no more."""
    client = Client()
    for line in sys.stdin:
        try:
            told = {"answer": client.answer(json.loads(line))}
        except Exception as fault:  # noqa: BLE001  # the other side decides what a fault means
            told = {"fault": f"{type(fault).__name__}: {fault}"}
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
