"""The sample month's flag talks."""

from schoolguard.domain.talk import DEFAULT_SPEED, SaveTalk, SpeakerKind, TalkWay
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Plan each talk, some of them held."""
    for plan in into.month["talks"]:
        into.services.talks.save(
            SaveTalk(
                action_id=into.action(),
                campaign_uid=into.campaign.uid,
                planned_on=plan["planned_on"],
                way=TalkWay(plan.get("way", TalkWay.CEREMONY)),
                title=plan["title"],
                speaker_kind=SpeakerKind(plan["speaker_kind"]),
                speaker_post=plan["speaker_post"],
                speaker=plan.get("speaker", ""),
                script=plan["script"],
                script_ready=plan.get("ready", True),
                reading_speed=plan.get("reading_speed", DEFAULT_SPEED),
                audience="全校",
                present_heads=plan.get("present_heads"),
                held_on=plan.get("held_on"),
                moved_because=plan.get("moved_because", ""),
            )
        )
