"""The school's badge: read like any picture from outside, kept, taken away again."""

from schoolguard.domain.badge import Badge, KeepBadge
from schoolguard.domain.evidence import Picture
from schoolguard.domain.record import dataclass
from schoolguard.exchange.photos import read_photo
from schoolguard.services.evidence import Source
from schoolguard.services.office import Office
from schoolguard.store import badges, rows
from schoolguard.store.badge_tables import badge


@dataclass(frozen=True, slots=True)
class Badges:
    """Reads and keeps the badge."""

    office: Office

    def get(self) -> Badge | None:
        """Return the badge's row, None before one was kept; an empty ``content`` is none."""
        with self.office.read() as reader:
            return badges.the_badge(reader)

    def read(self, source: Source) -> Picture:
        """Re-encode a picture (PNG, JPEG and what photos may be), writing nothing.

        Raises ``photo.*``.
        """
        return read_photo(source)

    def keep(self, command: KeepBadge) -> Badge:
        """Keep the badge that a command carries, or none. Raises ``store.stale``."""
        one = command.picture
        values: dict[str, object] = {
            "content": b"" if one is None else one.content,
            "sha256": "" if one is None else one.sha256,
            "width": 0 if one is None else one.width,
            "height": 0 if one is None else one.height,
        }
        with self.office.begin("badge.keep", command) as tx:
            if tx.earlier_result() is None:
                found = badges.the_badge(tx)
                if found is None:
                    _, uid = rows.add(tx, badge, values)
                else:
                    uid = found.uid
                    rows.change(tx, badge, uid, command.version, values)
                tx.done(uid, "school", "leaflets")
            kept = badges.the_badge(tx)
            assert kept is not None
            return kept
