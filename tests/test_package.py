"""The wheel alone, outside the checkout: it holds pictures, words and credits, and draws."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PNG = b"\x89PNG\r\n\x1a\n"


def run(*command: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    kept = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "DISPLAY")}
    return subprocess.run(command, cwd=cwd, env=kept, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built without the network: the build tool is one of the tests' own dependencies."""
    folder = tmp_path_factory.mktemp("dist")
    done = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a new environment in which Brain Explorer comes from the wheel, and only from there.

    Its dependencies are lent by the tests' environment, so that nothing is downloaded; the checkout, which that
    environment knows too, is kept out.
    """
    home = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(home, symlinks=True)
    python = str(home / "bin" / "python")
    done = run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index",
               "--disable-pip-version-check", str(wheel), cwd=home)
    assert done.returncode == 0, done.stdout + done.stderr
    (packages,) = home.glob("lib/python*/site-packages")
    # A .pth line is only a path: .pth files in that folder, the checkout's among them, are not followed.
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    where = run(python, "-c", "import brainexplorer; print(brainexplorer.__file__)", cwd=home).stdout
    assert where.startswith(str(packages))
    return home / "bin" / "brainexplorer"


def test_the_wheel_holds_what_the_program_needs_and_no_more(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for needed in ("_assets/views/views.json", "_assets/atlas/regions.json", "_data/regions.yaml",
                   "_data/es/regions.yaml", "translations/brainexplorer_es.qm", "NOTICE"):
        assert f"brainexplorer/{needed}" in names
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"brainexplorer"}
    assert not [name for name in names if "pipeline" in name]
    assert [name for name in names if name.endswith("licenses/LICENSE")]


def test_the_installed_program_draws_a_picture(program: Path, tmp_path: Path) -> None:
    done = run(str(program), "picture", "out.png", "--region", "amygdala", "--size", "1280x720", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    picture = (tmp_path / "out.png").read_bytes()
    assert picture.startswith(PNG)
    width, height = (int.from_bytes(picture[at : at + 4], "big") for at in (16, 20))
    assert (width, height) == (1280, 720)
    assert len(picture) > 100_000, "a window with a brain in it is no small file"


def test_the_installed_program_knows_its_regions_and_its_words(program: Path, tmp_path: Path) -> None:
    assert len(json.loads(run(str(program), "regions", "--json", cwd=tmp_path).stdout)) == 26
    assert run(str(program), "check", cwd=tmp_path).returncode == 0


def test_the_source_archive_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    done = run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path), cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    (again,) = tmp_path.glob("*.whl")
    assert sorted(zipfile.ZipFile(again).namelist()) == sorted(zipfile.ZipFile(wheel).namelist())
    assert list(tmp_path.glob("*.tar.gz"))
