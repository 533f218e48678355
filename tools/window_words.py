"""Gathers the texts of the window for translation; `tools/window_words.py fr` begins a new language.

For each language it brings `brainexplorer/translations/brainexplorer_es.ts` up to date with the code: new texts come in
unfinished, those that are gone leave. Then it makes the .qm that the program reads. Both are kept in the repository.
Exit code 1: something is still untranslated.
"""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "brainexplorer" / "translations"
_NAME = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def gather(ts: Path) -> str:
    """Bring a .ts file up to date with the code, or begin it; what lupdate says."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "brainexplorer" / "ui").rglob("*.py"))
    # Without places and in the order of the alphabet, a difference in the file is a difference in the words.
    return _run("lupdate", *sources, "-source-language", "en", "-locations", "none", "-sort-messages", "-no-obsolete",
                "-target-language", ts.stem.partition("_")[2].replace("-", "_"), "-warnings-are-errors", "-ts", str(ts))


def release(ts: Path, qm: Path) -> str:
    """Make of a .ts file the .qm that the program reads; what lrelease says."""
    return _run("lrelease", str(ts), "-qm", str(qm))


def _run(tool: str, *arguments: str) -> str:
    binding = find_spec("PySide6")
    if binding is None or binding.origin is None:
        raise SystemExit("PySide6 is not installed here: run this with the Python of .venv.")
    command = [str(Path(binding.origin).parent / tool), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    told = done.stdout + done.stderr
    if done.returncode or f"{tool} error" in told:  # lupdate tells of some mistakes and goes on
        raise SystemExit(told)
    return told


def main(languages: list[str]) -> int:
    """Do it for these languages, or for all that there are; the exit code."""
    if wrong := [language for language in languages if not _NAME.fullmatch(language)]:
        print(f"No name of a language: {', '.join(wrong)}. They are written like fr or pt-BR.")
        return 2
    files = [TRANSLATIONS / f"brainexplorer_{one}.ts" for one in languages] or sorted(TRANSLATIONS.glob("*.ts"))
    for ts in files:
        print(gather(ts).rstrip())
        print(release(ts, ts.with_suffix(".qm")).rstrip())
    return int(any('type="unfinished"' in ts.read_text(encoding="utf-8") for ts in files))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
