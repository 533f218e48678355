"""Coverage as it is printed: columns for a plain terminal, plain values for JSON."""

from collections.abc import Sequence

from brainexplorer.content.coverage import Row


def as_table(rows: Sequence[Row]) -> str:
    """The rows in columns for a plain terminal, under a line of headings."""
    languages = list(rows[0].languages) if rows else []
    lines = [("what", "id", "shape", "patients", "clinicians", "sources", "names", "spoken", *languages)]
    for row in rows:
        names = "-" if row.views is None else f"{len(row.views)}/{row.all_views}"
        lines.append((
            row.kind, row.id, _told(row.shape), _told(row.patients), _told(row.clinicians),
            f"{row.verified}/{row.sources}" if row.sources else "-", names, _told(row.spoken),
            *(row.languages[language].told() for language in languages),
        ))
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(f"{cell:{width}}" for cell, width in zip(line, widths, strict=True)).rstrip()
                     for line in lines)


def as_dict(row: Row) -> dict[str, object]:
    """The row for JSON: plain values only."""
    plain = row._asdict()
    plain["views"] = None if row.views is None else list(row.views)
    plain["languages"] = {language: left._asdict() for language, left in row.languages.items()}
    return plain


def _told(there: bool | None) -> str:
    return "-" if there is None else ("yes" if there else "no")
