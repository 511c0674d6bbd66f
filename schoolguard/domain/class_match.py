"""Which of a school's classes a written name means: as the school writes it, or as people do."""

from collections.abc import Sequence

from schoolguard.domain.classnames import read_class_name
from schoolguard.domain.school import Campus, SchoolClass


def matching(
    written: str,
    classes: Sequence[SchoolClass],
    campuses: Sequence[Campus] = (),
    *,
    school_year: int,
) -> tuple[SchoolClass, ...]:
    """Return the classes that a written name can mean; several where it does not say enough."""
    name = "".join(written.split())
    exact = tuple(one for one in classes if one.name == name)
    if exact:
        return exact
    grades = [grade for one in classes for grade in one.grades]
    for campus in campuses:
        for spoken in (campus.name, campus.name.removesuffix("校区"), campus.short_name):
            if spoken and name.startswith(spoken) and len(name) > len(spoken):
                there = tuple(one for one in classes if one.campus_uid == campus.uid)
                found = matching(name.removeprefix(spoken), there, school_year=school_year)
                if found:
                    return found
    # Read by the school's own grades: in a kindergarten 小一班 is no first grade.
    reading = read_class_name(
        name,
        school_year=school_year,
        lowest_grade=min(grades, default=None),
        highest_grade=max(grades, default=None),
    )
    meant = set(reading.readings)
    return tuple(one for one in classes if (one.grade, one.number) in meant)
