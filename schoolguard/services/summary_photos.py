"""Choosing the photos of the summary's annex."""

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import MOST_PHOTOS, ChoosePhotos, PhotoDesk
from schoolguard.domain.record import dataclass
from schoolguard.services.office import Office
from schoolguard.services.summary import photos
from schoolguard.services.summary.view import View
from schoolguard.store import campaigns, photo_choices
from schoolguard.store.store import Reader


@dataclass(frozen=True, slots=True)
class SummaryPhotos:
    """Reads and keeps the choice."""

    office: Office

    def desk(self, campaign_uid: str) -> PhotoDesk:
        """Return what may be chosen, and what is."""
        with self.office.read() as reader:
            return self._desk(reader, campaign_uid)

    def choose(self, command: ChoosePhotos) -> PhotoDesk:
        """Keep a choice, or leave it to the default.

        Raises ``summary.many_photos``, ``summary.photo_consent`` for a picture that may not be
        printed, ``store.stale``.
        """
        wanted = command.uids
        if wanted is not None and len(wanted) > MOST_PHOTOS:
            raise SchoolError("summary.many_photos", most=MOST_PHOTOS)
        with self.office.begin("summary.photos", command) as tx:
            if tx.earlier_result() is None:
                campaign = campaigns.by_uid(tx, command.campaign_uid)
                may = {one.uid for one in photos.offered(tx, campaign.uid)}
                if wanted is not None and (
                    not may.issuperset(wanted) or len(set(wanted)) < len(wanted)
                ):
                    raise SchoolError("summary.photo_consent")
                photo_choices.save(tx, campaign, wanted, command.version)
                tx.done(command.action_id, "summary")
            return self._desk(tx, command.campaign_uid)

    def _desk(self, reader: Reader, campaign_uid: str) -> PhotoDesk:
        campaign = campaigns.by_uid(reader, campaign_uid)
        among = photos.offered(reader, campaign.uid)
        seen = View(reader, self.office, campaign)
        choice = photo_choices.of_campaign(reader, campaign)
        return PhotoDesk(
            offered=among,
            chosen=tuple(one.uid for one in photos.chosen(seen, among)),
            version=0 if choice is None else choice.version,
        )
