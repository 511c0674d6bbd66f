"""活动成效: attempts met or stopped. None recorded is not told; one is told, many are summed."""

from collections.abc import Sequence

from schoolguard.domain.amounts import money_text, number_text
from schoolguard.domain.incident import Incident, Outcome
from schoolguard.domain.summary import RowRef, Sentence
from schoolguard.services.summary.details import clauses
from schoolguard.services.summary.view import View
from schoolguard.services.wording import days_text
from schoolguard.store import incidents

_OUTCOMES = {
    Outcome.STOPPED: "及时劝阻",
    Outcome.LOST: "已造成损失",
    Outcome.INVESTIGATING: "正在调查",
    Outcome.OTHER: "",
}


def result_sentences(seen: View) -> list[Sentence]:
    """Return what came of the month; nothing where nothing is recorded."""
    return [*incident_sentences(seen), *_materials(seen)]


def incident_sentences(seen: View) -> list[Sentence]:
    """Return what the incidents bear out; nothing where none is recorded."""
    found = incidents.in_campaign(seen.reader, seen.campaign.uid)
    if not found:
        return []
    if len(found) == 1:
        told = {"told": _one(found[0])}
        return [seen.say.sentence("incident_one", told, _refs(found)), *_accounts(seen, found)]
    return [_sum(seen, found), *_types(seen, found), *_reported(seen, found)]


def _one(one: Incident) -> str:
    cases = number_text(one.count, one.count_about, "起")
    several = one.count != 1 or one.ended_on is not None
    kind = f"{one.fraud_type}线索" if one.fraud_type else "诈骗线索"
    parts = [
        f"{days_text(one.happened_on, one.ended_on)}，{'共' if several else ''}发现{kind}{cases}"
    ]
    if _OUTCOMES[one.outcome]:
        parts.append(_OUTCOMES[one.outcome])
    if one.amount is not None:
        amount = money_text(one.amount, one.amount_about)
        words = {Outcome.STOPPED: "避免损失", Outcome.LOST: "金额"}
        parts.append(f"{words.get(one.outcome, '涉及金额')}{amount}")
    if one.reported_to:
        parts.append(f"已报告{one.reported_to}")
    return "，".join([*parts, *clauses(one.details)])


def _accounts(seen: View, found: Sequence[Incident]) -> list[Sentence]:
    return [
        seen.say.sentence(
            "activity_content",
            {"content": one.account, "ended": one.account.endswith(("。", "！", "？"))},
            _refs([one]),
        )
        for one in found
        if one.account
    ]


def _sum(seen: View, found: Sequence[Incident]) -> Sentence:
    first = min(one.happened_on for one in found)
    last = max(one.ended_on or one.happened_on for one in found)
    names = ("recorded", "stopped", "saved", "amount", "lost")
    words: dict[str, object] = {
        name: seen.figures[f"incidents.{name}"].sources for name in names
    } | {"period": days_text(first, last)}
    return seen.say.sentence("incidents_many", words, _refs(found))


def _types(seen: View, found: Sequence[Incident]) -> list[Sentence]:
    named = [one for one in found if one.fraud_type]
    types = "、".join(dict.fromkeys(one.fraud_type for one in named))
    if not types:
        return []
    # What is known of some is not said of all.
    words = {"types": types if len(named) == len(found) else f"{types}等"}
    return [seen.say.sentence("incidents_types", words, _refs(named))]


def _reported(seen: View, found: Sequence[Incident]) -> list[Sentence]:
    if not all(one.reported_to for one in found):
        return []
    told = "、".join(dict.fromkeys(one.reported_to for one in found))
    return [seen.say.sentence("incidents_reported", {"told": told}, _refs(found))]


def _materials(seen: View) -> list[Sentence]:
    copies = seen.figures["details.materials"]
    if copies.sources < 2:
        return []  # its own sentence says it
    return [seen.say.sentence("materials_total", {"copies": copies.value})]


def _refs(found: Sequence[Incident]) -> list[RowRef]:
    return [RowRef("incident", one.uid) for one in found]
