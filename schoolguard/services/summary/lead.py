"""The summary's first paragraph: why, when, and of what school."""

from datetime import date

from schoolguard.domain.summary import RowRef, Sentence
from schoolguard.services.summary.view import View
from schoolguard.services.wording import day_text, days_text


def lead(seen: View) -> tuple[Sentence, ...]:
    """Return the opening sentences."""
    campaign, notice = seen.campaign, seen.campaign.notice
    mine = (RowRef("campaign", campaign.uid),)
    title = f"《{notice.title.strip('《》')}》" if notice.title else "来文"
    words = {
        "campaign": campaign,
        "period": period_text(campaign.starts_on, campaign.ends_on),
        "issuer": notice.issuer,
        "notice": title + (f"（{notice.number}）" if notice.number else ""),
    }
    key = "lead_notice" if notice.given else "lead_plain"
    said = [seen.say.sentence(key, words, mine)]
    if campaign.theme:
        said.append(seen.say.sentence("lead_theme", words, mine))
    if campaign.written_into:
        said.append(seen.say.sentence("lead_plan", words, mine))
    classes, pupils = seen.number("classes.total"), seen.number("pupils.total")
    if classes:
        words = {"classes": classes, "pupils": pupils}
        said.append(seen.say.sentence("lead_school", words))
    return tuple(said)


def period_text(first: date, last: date) -> str:
    """Return the days of a campaign with their years."""
    if first.year == last.year:
        return f"{first.year}年{days_text(first, last)}"
    return f"{first.year}年{day_text(first)}至{last.year}年{day_text(last)}"
