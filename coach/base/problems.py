"""Problems: errors that a person can understand and act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.base.messages import Text

if TYPE_CHECKING:
    from coach.base.messages import Value


class Problem(Exception):  # noqa: N818 - it is shown to a person, and named for them
    """Something that went wrong and that a person can understand.

    `text` says what is wrong, where, and what is legal; `remedy` what to do about it, or is None.
    Build it with a literal template and named values:
    `Problem("{file} cannot be read: {why}.", file=path, why=reason)`. The command line prints the
    English line on standard error and exits with 1; the window shows it in its own language.
    """

    def __init__(
        self,
        template: str | Text,
        remedy: str | Text | None = None,
        /,
        *,
        one: str = "",
        n: int | None = None,
        **values: Value,
    ) -> None:
        self.text = template if isinstance(template, Text) else Text(template, one=one, n=n, **values)
        self.remedy = (Text(remedy) if remedy else None) if isinstance(remedy, str) else remedy
        self.is_shown = False
        """Whether it was reported already, in a box and on the console."""
        super().__init__(str(self.text))

    @property
    def faults(self) -> tuple[Text, ...]:
        """What is wrong, one text for each fault; several where they were found at once."""
        return (self.text,)

    @property
    def line(self) -> str:
        """Text and remedy in English, as a single line."""
        return f"{self.text} {self.remedy or ''}".strip()

    @property
    def lines(self) -> tuple[str, ...]:
        """The same with one English line for each fault; the remedy is in the last."""
        *others, last = map(str, self.faults)
        return (*others, f"{last} {self.remedy or ''}".strip())
