"""The sample month's pictures, drawn and without people, through the same door as any other."""

from schoolguard import paths
from schoolguard.domain.evidence import AddEvidence, Consent, EvidenceKind
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Keep each picture with the record that its words name."""
    keeper, plans = into.services.evidence, into.month["evidence"]
    records = keeper.month(into.campaign.uid).records
    made = keeper.read([paths.resource("sample", "photos", one["file"]) for one in plans])
    for plan, picture in zip(plans, made.pictures, strict=True):
        proves = next(one for one in records if one.name.startswith(plan["proves"]))
        keeper.add(
            AddEvidence(
                action_id=into.action(),
                campaign_uid=into.campaign.uid,
                owner_noun=proves.noun,
                owner_uid=proves.uid,
                pictures=(picture,),
                kind=EvidenceKind(plan.get("kind", EvidenceKind.PHOTO)),
                taken_on=proves.day,
                caption=plan["caption"],
                recognisable=False,
                consent=Consent.NOT_NEEDED,
                for_paper=plan.get("for_paper", False),
            )
        )
