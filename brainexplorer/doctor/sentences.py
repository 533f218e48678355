"""The doctor's report as lines that a person reads."""

from collections.abc import Iterator, Mapping
from typing import Any

Found = Mapping[str, Any]


def lines(report: Mapping[str, Found]) -> Iterator[str]:
    """One line a finding; a check that failed says so in its place."""
    for name, found in report.items():
        sentence = f"could not be found out: {found['problem']}" if "problem" in found else _SENTENCES[name](found)
        yield f"{name.capitalize():10}{sentence}"


def _versions(found: Found) -> str:
    return (
        f"Brain Explorer {found['program']}, Python {found['python']}, PySide6 {found['pyside6']}, Qt {found['qt']}, "
        f"PyYAML {found['pyyaml']}, rapidfuzz {found['rapidfuzz']}, {found['system']} ({found['machine']})"
    )


def _data(found: Found) -> str:
    if found["valid"]:
        return f"no mistakes in {found['folder']}"
    return f"{found['mistakes']} mistakes in {found['folder']}; `brainexplorer check` lists them"


def _speech(found: Found) -> str:
    if found["present"]:
        return f"present: {', '.join(found['programs'])}"
    return "not present; a screen reader needs speech-dispatcher and espeak-ng"


def _fonts(found: Found) -> str:
    missing = f"; it lacks {found['missing_signs']}" if found["missing_signs"] else ""
    bundled = ", ".join(found["bundled"]) or "none"
    return f"text is set in {found['text']}{missing}; bundled: {bundled}; {found['families']} families in all"


def _start(found: Found) -> str:
    return (
        f"first clickable frame after {found['ms']:.0f} ms, an empty window's after {found['empty_ms']:.0f} ms: "
        f"{found['ratio']:.2f} times (medians of {found['runs']} fresh processes each, "
        f"{'in real windows' if found['on_screen'] else 'off screen, for there is no screen'})"
    )


def _taps(found: Found) -> str:
    return (
        f"answered on screen after {found['median_ms']:.1f} ms (median), {found['p99_ms']:.1f} ms (99 of 100), "
        f"{found['taps']} taps at {found['size']} without a GPU"
    )


def _motion(found: Found) -> str:
    def told(one: Found) -> str:
        return (
            f"{one['again_median_ms']:.1f} ms a frame once passed (median), "
            f"{one['first_p95_ms']:.1f} ms the first time (95 of 100)"
        )

    return (
        f"turning {told(found['turn'])}; slicing {told(found['slices'])}; at {found['size']} on {found['cores']} core "
        "without a GPU"
    )


def _memory(found: Found) -> str:
    return f"{found['mb']:.0f} MB with every view visited ({found['how']})"


def _idle(found: Found) -> str:
    return f"{found['cpu_percent']:.1f} % of one core while nobody touches it ({found['seconds']:.0f} s)"


_SENTENCES = {
    "versions": _versions, "data": _data, "speech": _speech, "fonts": _fonts,
    "start": _start, "taps": _taps, "motion": _motion, "memory": _memory, "idle": _idle,
}
