"""A number with the word about it, typed as an office writes it: 300, 约300, 50余, 80余万."""

from PySide6.QtWidgets import QLineEdit

from schoolguard.domain.amounts import About, money_text, number_text, read_amount
from schoolguard.ui import language


class AmountEdit(QLineEdit):
    """Empty means: not known. What was typed stays as it was typed until it is shown anew."""

    def amount(self) -> tuple[int | None, About]:
        """Return the number and its word; (None, exact) for nothing or what cannot be read."""
        found = read_amount(self.text())
        return (None, About.EXACT) if found is None else (found[0], found[1])

    def unit(self) -> str:
        """Return a unit typed behind the number, as in ``50余个``."""
        found = read_amount(self.text())
        return "" if found is None else found[2]

    def is_readable(self) -> bool:
        """Whether nothing or a number is typed."""
        return not self.text().strip() or read_amount(self.text()) is not None

    def set_amount(self, number: int | None, about: About, *, money: bool = False) -> None:
        """Show a number with its word, money in 万 where that loses nothing."""
        if number is None:
            self.setText("")
        elif money and language.current() == "zh_CN":
            self.setText(money_text(number, about).removesuffix("元"))
        else:
            self.setText(number_text(number, about, lang=language.current()))
