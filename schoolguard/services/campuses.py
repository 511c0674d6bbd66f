"""Campuses and teaching points, saved together in their order."""

from schoolguard.domain import fields
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import Campus, SaveCampuses
from schoolguard.services.office import Office
from schoolguard.store import campuses, classes, rows
from schoolguard.store.store import Transaction
from schoolguard.store.tables import campus


@dataclass(frozen=True, slots=True)
class Campuses:
    """Reads and saves campuses."""

    office: Office

    def everyone(self) -> tuple[Campus, ...]:
        """Return the campuses in their order; none where the school has one place only."""
        with self.office.read() as reader:
            return campuses.everyone(reader)

    def save(self, command: SaveCampuses) -> tuple[Campus, ...]:
        """Make the campuses stand as given; those not named go to the bin.

        Raises ``campus.twice``, ``campus.in_use``, ``field.*``, ``store.stale``.
        """
        lines = []
        for line in command.campuses:
            values: dict[str, object] = {
                "name": fields.clean_text(line.name),
                "short_name": fields.clean_text(line.short_name),
            }
            fields.check(Campus, values)
            lines.append((line, values))
        _refuse_doubles([str(values["name"]) for _, values in lines])
        _refuse_doubles([str(values["short_name"] or values["name"]) for _, values in lines])
        with self.office.begin("campus.save", command) as tx:
            if tx.earlier_result() is None:
                known = {one.uid: one for one in campuses.everyone(tx)}
                kept = {line.uid for line, _ in lines}
                for one in known.values():
                    if one.uid not in kept:
                        _remove(tx, one)
                for place, (line, values) in enumerate(lines):
                    values["position"] = place
                    if line.uid is None:
                        rows.add(tx, campus, values)
                    else:
                        rows.change(tx, campus, line.uid, line.version, values)
                classes.rename(tx)
                tx.done(command.action_id, "school", "classes", "progress")
            return campuses.everyone(tx)


def _refuse_doubles(names: list[str]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise SchoolError("campus.twice", name=name)


def _remove(tx: Transaction, one: Campus) -> None:
    count = campuses.classes_at(tx, one.id)
    if count:
        raise SchoolError("campus.in_use", name=one.name, count=count)
    campuses.remove(tx, one)
