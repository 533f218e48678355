"""The texts of the window: as the code has them, as the catalogue for translators has them, as they are asked for."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTranslator

from brainexplorer.resources import translations_dir

ROOT = Path(__file__).parents[2]
UI = ROOT / "brainexplorer" / "ui"


_SHOWS = ("say", "setText", "setAccessibleName", "setAccessibleDescription", "setToolTip", "setPlaceholderText",
          "QLabel", "QPushButton", "TapButton")
"""What puts its first argument before people"""


class Text(NamedTuple):
    """A text as Qt looks it up."""

    context: str
    source: str
    comment: str = ""


def catalogue(language: str) -> dict[Text, tuple[str, ...]]:
    """Every text with its translation; with several where it counts something."""
    found = {}
    for context in ElementTree.parse(catalogue_file(language)).iter("context"):
        for message in context.iter("message"):
            text = Text(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[text] = tuple(forms or [translation.text or ""])
    return found


def catalogue_file(language: str) -> Path:
    return translations_dir() / f"brainexplorer_{language}.ts"


def languages() -> list[str]:
    """The languages that the window speaks besides that of its code."""
    return sorted(path.stem.partition("_")[2] for path in translations_dir().glob("*.ts"))


class Calls(ast.NodeVisitor):
    """All calls for a translation in one file: `texts`, and what no tool could find: `hidden`."""

    def __init__(self, file: Path) -> None:
        self.file, self._class = file, ""
        self.texts: set[Text] = set()
        self.hidden: list[str] = []
        self.counting: set[str] = set()
        """classes that ask by self.tr for a text with a number in it"""
        self.bases: set[str] = set()
        self.visit(ast.parse(file.read_text(encoding="utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases |= {base.id for base in node.bases if isinstance(base, ast.Name)}
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Assign(self, node: ast.Assign) -> None:
        """Under another name than `translate` its first argument would be taken for the text."""
        if ast.unparse(node.value) == "QCoreApplication.translate" and ast.unparse(node.targets[0]) != "translate":
            self._hide(node)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        if called in ("QCoreApplication.translate", "translate"):
            self._take(node, node.args)
        elif called.endswith(".tr"):
            self._take(node, [ast.Constant(self._class), *node.args])
        elif called.rpartition(".")[2] in _SHOWS and node.args and _is_written_out(node.args[0]):
            self._hide(node)
        self.generic_visit(node)

    def _take(self, node: ast.Call, arguments: list[ast.expr]) -> None:
        words = [one.value for one in arguments[:3] if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if len(words) < min(3, len(arguments)):
            self._hide(node)
            return
        self.texts.add(Text(*words))
        if "%n" in words[1] and ast.unparse(node.func).endswith(".tr"):
            self.counting.add(self._class)

    def _hide(self, node: ast.AST) -> None:
        self.hidden.append(f"{self.file.relative_to(ROOT)}: {ast.unparse(node)}")


def _is_written_out(argument: ast.expr) -> bool:
    """Whether there are words in it that nobody can translate."""
    pieces = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    return any(isinstance(one, ast.Constant) and re.search(r"[A-Za-z]{2}", str(one.value)) for one in pieces)


def calls() -> Iterator[Calls]:
    """The calls of every file of the window."""
    return (Calls(file) for file in sorted(UI.rglob("*.py")))


class Listener(QTranslator):
    """Hears every text that is asked for, answers nothing; install it after the real translator."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Text] = []
        self.counted: list[Text] = []
        """those of them that are asked for with a number"""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        text = Text(context, source, comment or "")
        if not (context[:1] == "Q" and context[1:2].isupper()):  # Qt's own
            self.asked.append(text)
            if n >= 0:
                self.counted.append(text)
        return None  # type: ignore[return-value]  # an empty text would be an answer
