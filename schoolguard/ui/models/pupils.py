"""The pupils of the school as a list."""

from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.roster import ListedPupil
from schoolguard.ui import language
from schoolguard.ui.models.paged import PagedRows

CLASS, SEAT, NAME, GENDER, STUDENT, GUARDIAN, PHONE = range(7)


class PupilsModel(PagedRows[ListedPupil]):
    """A pupil a row: class, seat, name, gender, number, guardian, phone."""

    columns = ("class", "seat", "name", "gender", "student", "guardian", "phone")

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (
            self.tr("班级"),
            self.tr("座号"),
            self.tr("姓名"),
            self.tr("性别"),
            self.tr("学号"),
            self.tr("监护人"),
            self.tr("电话"),
        )

    def key_of(self, one: ListedPupil) -> int:
        """See the base."""
        return one.id

    def code(self, one: ListedPupil, column: int) -> str:
        """See the base."""
        return one.gender if column == GENDER else self.text(one, column)

    def text(self, one: ListedPupil, column: int) -> str:
        """See the base."""
        return (
            one.class_name,
            one.seat_no,
            one.name,
            _gender(one.gender),
            one.student_no,
            one.guardian,
            one.phone,
        )[column]


def _gender(code: str) -> str:
    text = VALUES.get(f"gender.{code}")
    return code if text is None else text.get(language.current())
