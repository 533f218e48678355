"""The clinic's own settings are read even where its other words have mistakes."""

import shutil
from pathlib import Path

from brainexplorer.content.settings import settings_of
from brainexplorer.resources import data_dir


def test_settings_stand_by_themselves(tmp_path: Path) -> None:
    shutil.copy(data_dir() / "clinic.yaml", tmp_path)
    text = (tmp_path / "clinic.yaml").read_text(encoding="utf-8")
    (tmp_path / "clinic.yaml").write_text(text.replace('call: "988"', 'call: "116 123"', 1) + "\nname: Here\n", "utf-8")
    found = settings_of(tmp_path)
    assert found is not None
    assert (found.crisis.call, found.clinic.name) == ("116 123", "Here")


def test_wrong_or_missing_settings_are_none(tmp_path: Path) -> None:
    assert settings_of(tmp_path) is None
    (tmp_path / "clinic.yaml").write_text("format: 1\ncrisis: soon\n", encoding="utf-8")
    assert settings_of(tmp_path) is None
