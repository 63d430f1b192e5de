"""The one road from an error to the person: a line that says what, where, and what to do."""


class Problem(Exception):  # noqa: N818 - it is said to a person, and named for them
    """Something that went wrong and that a person can understand.

    `text` is one line: what is wrong, where, and what is allowed. `remedy` is one line on what
    to do about it, or empty. The command line prints both on standard error and exits with 1; the
    window shows them in its message strip.
    """

    def __init__(self, text: str, remedy: str = "") -> None:
        self.text = " ".join(text.split())
        self.remedy = " ".join(remedy.split())
        super().__init__(self.text)

    @property
    def line(self) -> str:
        """Both parts as the single line a person is shown."""
        return f"{self.text} {self.remedy}".strip()

    @property
    def lines(self) -> tuple[str, ...]:
        """The same as one line a fault, where several were found at once."""
        return (self.line,)
