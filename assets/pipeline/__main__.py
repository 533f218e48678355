"""The command: `python -m assets.pipeline [build|check]`, from the checkout's root."""

import argparse
from pathlib import Path

from tqdm import tqdm

ASSETS = Path(__file__).resolve().parent.parent


def build(draft: bool) -> None:
    """Computes and writes everything."""
    from assets.pipeline import atlas, frames, labels, render, sources, write

    with tqdm(total=7, desc="pictures", unit="step") as bar:
        loaded = sources.load()
        bar.update()
        truth = labels.build(loaded)
        atlas.write(truth, ASSETS / "atlas")
        bar.update()
        made = []
        for name, make in frames.makers(loaded, truth, render.DRAFT if draft else render.FINAL).items():
            bar.set_postfix_str(name)
            made.append(make())
            bar.update()
        bar.set_postfix_str("writing")
        write.write(made, ASSETS / "views")
        bar.update()


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="python -m assets.pipeline", description=__doc__)
    kinds = "build everything (default), or check the label volume against published facts"
    parser.add_argument("what", nargs="?", choices=("build", "check"), default="build", help=kinds)
    parser.add_argument("--draft", action="store_true", help="fewer rays: a quick look, not for committing")
    given = parser.parse_args()
    if given.what == "check":
        from assets.pipeline import check

        check.report(ASSETS / "atlas")
    else:
        build(given.draft)


if __name__ == "__main__":
    main()
