"""Evidence: pictures re-encoded at the door, kept with the record they prove, into the bin."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from schoolguard.domain import fields
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.evidence import (
    AddEvidence,
    Consent,
    Evidence,
    EvidenceMonth,
    Picture,
    PictureSet,
    RemoveEvidence,
    SaveEvidence,
    may_be_printed,
)
from schoolguard.domain.id_card import has_id_card
from schoolguard.domain.record import dataclass
from schoolguard.domain.typed import label
from schoolguard.exchange.photos import PASTED, read_photo
from schoolguard.services.office import Office
from schoolguard.store import campaigns, proved, rows
from schoolguard.store import evidence as kept
from schoolguard.store.evidence_tables import evidence
from schoolguard.store.store import Reader, Transaction

Progress = Callable[[int, int], None]
Source = Path | bytes
"""A picture's file, or the bytes of a picture that was pasted."""


@dataclass(frozen=True, slots=True)
class EvidenceKeeper:
    """Reads and keeps evidence."""

    office: Office

    def get(self, uid: str) -> Evidence:
        """Return one piece with the words of its record; raises ``store.not_found``."""
        with self.office.read() as reader:
            one = kept.by_uid(reader, uid)
            return kept.named((one,), proved.records(reader, one.campaign_uid))[0]

    def all(self, campaign_uid: str) -> tuple[Evidence, ...]:
        """Return a campaign's evidence in the order it was added."""
        with self.office.read() as reader:
            return _named(reader, campaign_uid)

    def month(self, campaign_uid: str) -> EvidenceMonth:
        """Return a campaign's evidence, the latest first, and the records it may prove."""
        with self.office.read() as reader:
            return EvidenceMonth(
                campaign_uid=campaign_uid,
                title=campaigns.by_uid(reader, campaign_uid).title,
                today=self.office.today(),
                evidence=_named(reader, campaign_uid)[::-1],
                records=proved.records(reader, campaign_uid),
            )

    def of_owner(self, noun: str, uid: str) -> tuple[Evidence, ...]:
        """Return the evidence of one record."""
        with self.office.read() as reader:
            return kept.of_owner(reader, noun, uid)

    def content(self, uid: str) -> bytes:
        """Return a piece's picture as a JPEG; raises ``store.not_found``."""
        with self.office.read() as reader:
            return kept.content(reader, uid)

    def read(
        self,
        sources: Sequence[Source],
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> PictureSet:
        """Re-encode pictures, writing nothing; what is no picture is refused with its reason.

        Raises :class:`Cancelled`.
        """
        pictures, refused = [], []
        for done, source in enumerate(sources):
            if cancelled is not None and cancelled():
                raise Cancelled
            if progress is not None:
                progress(done, len(sources))
            name = PASTED if isinstance(source, bytes) else source.name
            if has_id_card(name):
                refused.append(("…", SchoolError("field.id_card", field=label(Picture, "file"))))
                continue
            try:
                pictures.append(read_photo(source, cancelled=cancelled))
            except SchoolError as error:
                refused.append((name, error))
        if progress is not None:
            progress(len(sources), len(sources))
        return PictureSet(tuple(pictures), tuple(refused))

    def add(self, command: AddEvidence) -> tuple[Evidence, ...]:
        """Keep pictures for a record, all or none.

        Raises ``evidence.none``, ``evidence.no_owner``, ``evidence.no_consent``,
        ``evidence.future``, ``field.*``.
        """
        if not command.pictures:
            raise SchoolError("evidence.none")
        said = _said(command)
        self._check(command.taken_on, said)
        # One action has one result, so the ids follow from it: a retry finds the same rows.
        uids = [
            str(uuid5(NAMESPACE_OID, f"{command.action_id} {place}"))
            for place in range(len(command.pictures))
        ]
        today = self.office.today()
        with self.office.begin("evidence.add", command) as tx:
            if tx.earlier_result() is None:
                campaign = campaigns.by_uid(tx, command.campaign_uid)
                _check_owner(tx, campaign.uid, command)
                self._for_own(tx, (command,))
                for uid, picture in zip(uids, command.pictures, strict=True):
                    taken = picture.taken_on
                    known = None if taken is not None and taken > today else taken
                    values = {
                        **said,
                        "campaign_id": campaign.id,
                        "taken_on": command.taken_on or known,
                    }
                    kept.add(tx, picture, values, uid=uid, year=campaign.starts_on.year)
                kept.make_findable(tx, kept.by_uids(tx, uids))
                tx.done(uids[0], "evidence", "summary")
            else:
                self._for_own(tx, kept.by_uids(tx, uids))
            return kept.by_uids(tx, uids)

    def save(self, command: SaveEvidence) -> Evidence:
        """Change caption, consent, use, kind, day or record of a piece.

        Raises ``evidence.no_owner``, ``evidence.no_consent``, ``evidence.future``, ``field.*``,
        ``store.stale``.
        """
        said = _said(command)
        self._check(command.taken_on, said)
        with self.office.begin("evidence.save", command) as tx:
            if tx.earlier_result() is None:
                before = kept.by_uid(tx, command.uid)
                self._for_own(tx, (before, command))
                if (before.owner_noun, before.owner_uid) != (command.owner_noun, command.owner_uid):
                    _check_owner(tx, before.campaign_uid, command)
                values = {**said, "taken_on": command.taken_on}
                rows.change(tx, evidence, command.uid, command.version, values)
                kept.make_findable(tx, (kept.by_uid(tx, command.uid),))
                tx.done(command.uid, "evidence", "summary")
            else:
                self._for_own(tx, (kept.by_uid(tx, command.uid),))
            return kept.by_uid(tx, command.uid)

    def remove(self, command: RemoveEvidence) -> str:
        """Put pieces into the bin, all or none; return the id that brings them back."""
        with self.office.begin("evidence.remove", command) as tx:
            self._for_own(tx, kept.by_uids(tx, [uid for uid, _ in command.rows]))
            if tx.earlier_result() is None:
                for uid, version in command.rows:
                    kept.remove(tx, uid, version)
                tx.done(command.action_id, "evidence", "summary")
        return command.action_id

    def _for_own(
        self, tx: Transaction, of: Sequence[Evidence | AddEvidence | SaveEvidence]
    ) -> None:
        """Let a class teacher keep pictures of what own classes did; raises ``rights.*``."""
        owners = [(one.owner_noun, one.owner_uid) for one in of]
        self.office.for_classes(tx, proved.class_ids(tx, owners))

    def _check(self, day: date | None, said: dict[str, object]) -> None:
        fields.check(Evidence, said)
        if day is not None and day > self.office.today():
            raise SchoolError("evidence.future", day=day)


def _said(command: AddEvidence | SaveEvidence) -> dict[str, object]:
    """Return what is said of a picture, as columns; raises ``evidence.no_consent``.

    Where nobody can be recognised, no consent is needed.
    """
    consent = command.consent if command.recognisable else Consent.NOT_NEEDED
    allowed = may_be_printed(recognisable=command.recognisable, consent=consent)
    if command.for_paper and not allowed:
        raise SchoolError("evidence.no_consent")
    return {
        "kind": command.kind.value,
        "owner_noun": command.owner_noun,
        "owner_uid": command.owner_uid,
        "caption": " ".join(fields.clean_text(command.caption).split()),
        "recognisable": command.recognisable,
        "consent": consent.value,
        "for_paper": command.for_paper,
    }


def _check_owner(tx: Transaction, campaign_uid: str, command: AddEvidence | SaveEvidence) -> None:
    if not proved.is_there(tx, campaign_uid, command.owner_noun, command.owner_uid):
        raise SchoolError("evidence.no_owner")


def _named(reader: Reader, campaign_uid: str) -> tuple[Evidence, ...]:
    records = proved.records(reader, campaign_uid)
    return kept.named(kept.in_campaign(reader, campaign_uid), records)
