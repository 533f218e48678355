"""What the guides for writers show can be copied as it stands, and what they list is all there is."""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from brainexplorer.content.editor.reading import remarks
from brainexplorer.content.loading import examine
from brainexplorer.content.pictures import ICONS, PICTURE_KINDS, SYNAPSE_SCENES, VIEWS, VISIT_SCENES

ROOT = Path(__file__).parents[3]
WRITING = (ROOT / "docs/writing.md").read_text(encoding="utf-8")
FORMATS = (ROOT / "docs/formats.md").read_text(encoding="utf-8")
PLACES = {"sleep-and-pain": "topics.yaml", "Smith2020": "sources.yaml", "sleep-diary": "glossary.yaml"}


def test_the_skeletons_can_be_copied_and_give_no_mistake_and_no_warning(tmp_path: Path) -> None:
    folder = tmp_path / "words"
    shutil.copytree(ROOT / "data", folder, ignore=shutil.ignore_patterns("__pycache__", "es"))
    for block in re.findall(r"```yaml\n(.*?)```", WRITING, re.DOTALL):
        for key, file in PLACES.items():
            if block.startswith(f"  {key}:\n"):
                with (folder / file).open("a", encoding="utf-8") as words:
                    words.write(block)
    for key, file in PLACES.items():
        assert f"\n  {key}:\n" in (folder / file).read_text(encoding="utf-8")
    examined = examine(folder, None)
    assert [one.sentence() for one in (*examined.mistakes, *remarks(examined))] == []
    topic = yaml.safe_load((folder / "topics.yaml").read_text(encoding="utf-8"))["topics"]["sleep-and-pain"]
    assert [screen["picture"]["kind"] for screen in topic["screens"]] == ["people", "brain", "tiles"]


@pytest.mark.parametrize(("head", "names"), [
    ("**Scenes** of `synapse`:", SYNAPSE_SCENES), ("Of `visit`:", VISIT_SCENES), ("**Icons**:", ICONS),
    ("**Views** of `brain`:", VIEWS),
])
def test_what_a_picture_may_name_is_listed_whole(head: str, names: tuple[str, ...]) -> None:
    listed = re.split(r"[.;]\s", FORMATS.split(head, 1)[1] + " ", maxsplit=1)[0]
    assert tuple(re.findall(r"`([^`]+)`", listed)) == names


def test_every_kind_of_picture_is_told() -> None:
    table = FORMATS.split("A PICTURE has")[1].split("\n\n")[1]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == ["kind", *PICTURE_KINDS]


def test_no_recipe_writes_over_finished_work() -> None:
    for file in ("writing.md", "checking.md"):
        text = (ROOT / "docs" / file).read_text(encoding="utf-8")
        assert not re.search(r"translate .*> *\S", text), file
