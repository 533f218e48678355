"""Files made to cost time or memory, each as a function of nothing that gives its bytes."""

from collections.abc import Callable

MOST = 499_000  # just under what is still read
HEAD = b"format: 1\nlanguage: en\nregions:\n"


def filled(part: bytes) -> bytes:
    return part * (MOST // len(part))


def alias_bomb() -> bytes:
    lines = [b"a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [b"a%d: &a%d [%s]" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 10)]
    return b"\n".join(lines)


def merge_bomb() -> bytes:
    lines = [b"a0: &a0 {k: v}"]
    lines += [b"a%d: &a%d {<<: [%s]}" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 10)]
    return b"\n".join(lines)


def unknown_keys() -> bytes:
    return HEAD + b"  amygdala:\n" + b"".join(b"    nmae%d: x\n" % n for n in range(8_000))


def many_regions() -> bytes:
    return HEAD + b"".join(b"  r%d: {works_with: [q%d]}\n" % (n, n) for n in range(2_400))


def long_key_above_many() -> bytes:
    return HEAD + b"  ? " + b"k" * 300_000 + b"\n  :\n" + b"".join(b"    k%d: x\n" % n for n in range(8_000))


def nearly_dates() -> bytes:
    return HEAD + b"  a:\n" + b"".join(b"    k%d: 1:2:3:4:5:6:7:8:9:1:2:3:4:5:x\n" % n for n in range(8_000))


HOSTILE: dict[str, Callable[[], bytes]] = {
    "alias bomb": alias_bomb,
    "merge bomb": merge_bomb,
    "deep flow lists": lambda: filled(b"["),
    "deep flow groups": lambda: filled(b"{a: "),
    "deep flow groups as keys": lambda: filled(b"{"),
    "deep block lists": lambda: filled(b"- "),
    "deep keys": lambda: filled(b"? "),
    "deep, line by line": lambda: b"\n".join(b" " * n + b"k:" for n in range(1_300)),
    "a million keys": lambda: b"".join(b"k%d: v\n" % n for n in range(90_000)),
    "one list of many": lambda: b"a: [" + filled(b"a,")[:-10] + b"]",
    "one group of many": lambda: b"{" + filled(b"a,")[:-10] + b"}",
    "one text": lambda: HEAD + b"  a: " + b"x" * (MOST - 100),
    "one text of words": lambda: HEAD + b"  a: " + filled(b"<b ")[:-100],
    "one text of lines": lambda: HEAD + b"  a:\n" + filled(b"    x\n")[:-100],
    "one block of lines": lambda: HEAD + b"  a: |\n" + filled(b"    x\n")[:-100],
    "escapes": lambda: b'a: "' + filled(b"\\x41")[:-10] + b'"',
    "doubled quotes": lambda: b"a: '" + filled(b"''")[:-10] + b"'",
    "an open quote": lambda: b'a: "' + filled(b"x\n")[:-10],
    "comments": lambda: filled(b"#\n"),
    "cut by comments": lambda: filled(b"a: b #c\n"),
    "empty lines": lambda: filled(b"\n"),
    "blanks": lambda: filled(b" "),
    "tabs": lambda: filled(b"\t"),
    "colons": lambda: filled(b": "),
    "documents": lambda: filled(b"---\n"),
    "directives": lambda: filled(b"%A b\n"),
    "tags": lambda: filled(b"- !a b\n"),
    "anchors": lambda: filled(b"- &a b\n"),
    "a long tag": lambda: b"a: !" + filled(b"x"),
    "a long anchor": lambda: b"a: &" + filled(b"x"),
    "a number of many digits": lambda: b"format: " + filled(b"9"),
    "zero bytes": lambda: filled(b"\0"),
    "zero bytes, line by line": lambda: filled(b"\0\n"),
    "line separators": lambda: filled(b"\xe2\x80\xa8"),
    "wide letters": lambda: b"a: " + filled("\N{BRAIN}".encode())[:-12],
    "10 megabytes": lambda: b"a: " + b"x" * 10_000_000,
    "noise": lambda: bytes((n * 7919 + n // 251) % 256 for n in range(MOST)),
    "unknown keys": unknown_keys,
    "many regions": many_regions,
    "long key above many": long_key_above_many,
    "nearly dates": nearly_dates,
}
