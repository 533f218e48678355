"""The command: `python -m assets.pipeline [build|check]`, from the checkout's root."""

import argparse
import os
from pathlib import Path

ASSETS = Path(__file__).resolve().parent.parent


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="python -m assets.pipeline", description=__doc__)
    kinds = "build everything (default), or check the label volume against published facts"
    parser.add_argument("what", nargs="?", choices=("build", "check"), default="build", help=kinds)
    parser.add_argument("--draft", action="store_true", help="fewer rays: a quick look, not for committing")
    parser.add_argument("--fresh", action="store_true", help="forget what an earlier build has finished")
    parser.add_argument("--only", choices=("outside", "inside", "slices", "turn"), help="one view, to look at")
    given = parser.parse_args()
    if given.what == "check":
        from assets.pipeline import check

        check.report(ASSETS / "atlas")
    else:
        os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
        from assets.pipeline import build, jobs

        build.build(jobs.DRAFT if given.draft else jobs.FINAL, given.only, given.fresh, ASSETS)


if __name__ == "__main__":
    main()
