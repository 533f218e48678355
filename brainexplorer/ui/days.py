"""Days as people of a language write them."""

from PySide6.QtCore import QDate, QLocale, Qt


def told_day(iso: str) -> str:
    """An ISO day in words of the application's language, as in "November 28, 2026"; as it is where it is no day."""
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat).split(", ", 1)[-1] if day.isValid() else iso
