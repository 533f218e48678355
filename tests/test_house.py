"""The house rules that tools can see: style, types, and which way the arrows point."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


RUFF, MYPY = ["-m", "ruff", "check", "."], ["-m", "mypy"]
LINT_IMPORTS = ["-c", "import sys; sys.path[0] = '.'; from importlinter.cli import lint_imports_command as f; f()"]


@pytest.mark.parametrize("tool", [RUFF, MYPY, LINT_IMPORTS], ids=["ruff", "mypy", "imports"])
def test_tools_have_no_complaint(tool: list[str]) -> None:
    done = subprocess.run([sys.executable, *tool], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_arrow_that_points_the_wrong_way_is_seen(tmp_path: Path) -> None:
    """The layers' guard itself works: a copy of the package with one wrong import is refused."""
    for file in ROOT.glob("brainexplorer/**/*.py"):
        copy = tmp_path / file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    with (tmp_path / "brainexplorer/visit/visit.py").open("a", encoding="utf-8") as visit:
        visit.write("\nimport brainexplorer.ui.theme\n")
    done = subprocess.run([sys.executable, *LINT_IMPORTS], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "brainexplorer.visit" in done.stdout


@pytest.mark.parametrize("heading", ["Run", "Test"])
def test_readme_has_one_command_under(heading: str) -> None:
    section = (ROOT / "README.md").read_text(encoding="utf-8").split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    _, block, _ = section.split("```")
    commands = block.splitlines()[1:]
    assert len(commands) == 1
    assert (ROOT / commands[0]).stat().st_mode & 0o100


def test_the_ci_runs_what_the_readme_says(tmp_path: Path) -> None:
    """With another command in README.md, `.ci/run` runs that one, and hands on its exit code."""
    script = tmp_path / ".ci" / "run"
    script.parent.mkdir()
    shutil.copy(ROOT / ".ci/run", script)
    readme = "# X\n\n## Run\n\n```sh\necho wrong\n```\n\n## Test\n\nSo:\n\n```sh\necho right; exit 7\n```\n\n## More\n"
    (tmp_path / "README.md").write_text(readme, encoding="utf-8")
    done = subprocess.run([str(script)], cwd="/", capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("right\n", 7)


def test_no_registry_host_is_recorded() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    hosts = ("py" + "pi.org", "python" + "hosted.org", "extra-" + "index-url")
    for name in tracked.splitlines():
        file = ROOT / name
        if file.suffix in (".toml", ".md", ".sh", ".py", ".cfg", ".txt", "") and file.is_file():
            text = file.read_text(encoding="utf-8", errors="replace")
            assert not any(host in text for host in hosts), name
