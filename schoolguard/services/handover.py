"""The handover pack: the month's papers, workbook, photos and register in one zip."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from schoolguard import __version__
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.evidence import Evidence, may_be_printed
from schoolguard.domain.handover import README, HandoverPlan, HandoverReport
from schoolguard.domain.papers import PaperFormat, PaperKind
from schoolguard.domain.record import dataclass
from schoolguard.exchange.handover import read_pack, write_pack
from schoolguard.services.evidence import EvidenceKeeper
from schoolguard.services.finals import Finals
from schoolguard.services.month_workbook import MonthWorkbooks
from schoolguard.services.office import CHINA, Office
from schoolguard.services.papers import Papers
from schoolguard.services.summary import Summaries
from schoolguard.services.wording import content
from schoolguard.store import campaigns, schools

IsCancelled = Callable[[], bool]
Progress = Callable[[int, int], None]
_Step = tuple[str, Callable[[Path], object]]

_FORMS: Final = frozenset(
    {"family_quiz", "lesson_plan", "lesson_slides", "meeting_record", "parent_letter", "pledge",
     "poster", "sign_in", "slogan"}
)  # fmt: skip
"""Papers that are made to be handed out or filled in: they can be had again at any time."""
_PAPERS: Final = "总结材料"
_WORKBOOK: Final = "工作簿"
_EVIDENCE: Final = "佐证材料"
# What a paper says where the records do not suffice: the pack goes without it.
_UNFIT: Final = ("papers.", "group.", "talk.", "summary.no_school")


@dataclass(frozen=True, slots=True)
class Handovers:
    """Writes and verifies packs. Writing is the office's."""

    office: Office

    def plan(self, campaign_uid: str) -> HandoverPlan:
        """Return what a pack of a campaign would hold; raises ``rights.*``."""
        self.office.session.for_office()
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            found = schools.the_school(reader)
        pieces = self._pieces(campaign_uid)
        fit = [one for one in pieces if not one.is_gone and _is_fit(one)]
        left = [one for one in pieces if not one.is_gone and not _is_fit(one)]
        school = "" if found is None else found.name
        return HandoverPlan(
            name=_file_name(f"移交包-{school}-{campaign.key}.zip"),
            papers=len(list(self._papers(campaign))),
            photos=len(fit),
            without_consent=len(left),
            gone=sum(one.is_gone for one in pieces),
        )

    def write(
        self,
        campaign_uid: str,
        target: Path,
        *,
        every_photo: bool = False,
        progress: Progress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> HandoverReport:
        """Write a pack and verify it; return what it holds.

        Recognisable people without consent stay out unless ``every_photo`` asks for them.
        Raises ``rights.*``, ``papers.missing_glyphs``, ``file.cannot_write``, ``Cancelled``.
        """
        self.office.session.for_office()
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            found = schools.the_school(reader)
        school = "" if found is None else found.name
        steps = [*self._readme(campaign, school, every_photo=every_photo)]
        steps += [*self._papers(campaign), *self._rest(campaign, every_photo=every_photo)]
        tell = progress or (lambda _done, _total: None)
        made: list[tuple[str, Path]] = []
        made_at = self.office.store.now().astimezone(CHINA)
        try:
            with TemporaryDirectory(prefix=".handover-", dir=target.parent) as folder:
                for done, (name, make) in enumerate(steps):
                    tell(done, len(steps) + 1)
                    if cancelled is not None and cancelled():
                        raise Cancelled
                    file = Path(folder) / f"{done}{Path(name).suffix}"
                    if _made(make, file):
                        made.append((_free(name, {one for one, _ in made}), file))
                about = {
                    "program": f"schoolguard {__version__}",
                    "school": school,
                    "campaign": campaign.title,
                }
                write_pack(target, made, about, made_at, cancelled=cancelled)
        except OSError as error:
            raise SchoolError("file.cannot_write", file=str(target)) from error
        tell(len(steps) + 1, len(steps) + 1)
        return self.verify(target)

    def verify(self, source: Path, *, cancelled: IsCancelled | None = None) -> HandoverReport:
        """Hold a pack against its manifest; raises what ``read_pack`` does."""
        return read_pack(source, cancelled=cancelled)

    def _pieces(self, campaign_uid: str) -> tuple[Evidence, ...]:
        return EvidenceKeeper(self.office).all(campaign_uid)

    def _papers(self, campaign: Campaign) -> Iterator[_Step]:
        """Return what writes each paper, first the summary that stands, else its draft."""
        final = Finals(self.office).state(campaign.uid).final
        name = f"{campaign.title}总结" + ("" if final is not None else "（草稿）")
        for ending in (PaperFormat.PDF, PaperFormat.DOCX):
            yield _path(_PAPERS, name, ending), partial(Summaries(self.office).write, campaign.uid)
        papers = Papers(self.office)
        for kind in papers.kinds():
            if kind.key not in _FORMS:
                yield from self._of_kind(papers, campaign, kind)

    def _of_kind(self, papers: Papers, campaign: Campaign, kind: PaperKind) -> Iterator[_Step]:
        called = VALUES[f"paper.{kind.key}"].zh
        folder = _EVIDENCE if kind.key == "evidence_register" else _PAPERS
        subjects: tuple[tuple[str | None, str], ...] = ((None, ""),)
        if kind.subject is not None:
            subjects = tuple(papers.subjects(campaign.uid, kind.key))
        for uid, subject in subjects:
            name = f"{called}-{subject}" if subject else called
            for ending in kind.formats:
                yield (
                    _path(folder, name, ending),
                    partial(_write_paper, papers, campaign.uid, kind.key, uid),
                )

    def _rest(self, campaign: Campaign, *, every_photo: bool) -> Iterator[_Step]:
        workbook = partial(MonthWorkbooks(self.office).export, campaign.uid)
        yield _path(_WORKBOOK, campaign.title, PaperFormat.XLSX), workbook
        keeper = EvidenceKeeper(self.office)
        for one in self._pieces(campaign.uid):
            if not one.is_gone and (every_photo or _is_fit(one)):
                yield f"{_EVIDENCE}/{one.number}.jpg", partial(_write_photo, keeper, one.uid)

    def _readme(self, campaign: Campaign, school: str, *, every_photo: bool) -> Iterator[_Step]:
        words = content("handover")
        plan = self.plan(campaign.uid)
        count = plan.photos + (plan.without_consent if every_photo else 0)
        said = "none" if not count else "all_photos" if every_photo else "consented"
        day = self.office.today()
        filled = str(words["readme"]).lstrip("\n")
        for word, value in (
            ("photos", str(words[said])),
            ("count", str(count)),
            ("left", str(plan.without_consent)),
            ("day", f"{day.year}年{day.month}月{day.day}日"),
            ("campaign", campaign.title),
            ("school", school),
        ):
            filled = filled.replace(f"〔{word}〕", value)
        # As Windows' own editor reads it: with a mark of its encoding and its line ends.
        written = filled.replace("\n", "\r\n").encode("utf-8-sig")
        yield README, partial(_write_bytes, written)


def _free(name: str, taken: set[str]) -> str:
    """Return a path that no other file of the pack has."""
    path, count = Path(name), 1
    while name in taken:
        count += 1
        name = f"{path.parent.as_posix()}/{path.stem}-{count}{path.suffix}"
    return name


def _is_fit(one: Evidence) -> bool:
    return may_be_printed(recognisable=one.recognisable, consent=one.consent)


def _made(make: Callable[[Path], object], file: Path) -> bool:
    """Make a file; tell whether the records sufficed for it."""
    try:
        make(file)
    except SchoolError as error:
        if error.code.startswith(_UNFIT) and error.code != "papers.missing_glyphs":
            return False
        raise
    return True


def _write_paper(papers: Papers, campaign_uid: str, key: str, uid: str | None, path: Path) -> None:
    papers.write(campaign_uid, key, path, uid)


def _write_photo(keeper: EvidenceKeeper, uid: str, path: Path) -> None:
    path.write_bytes(keeper.content(uid))


def _write_bytes(written: bytes, path: Path) -> None:
    path.write_bytes(written)


def _path(folder: str, name: str, ending: PaperFormat) -> str:
    return f"{folder}/{_file_name(name)}.{ending.value}"


def _file_name(name: str) -> str:
    """Return a name that every system's files may have."""
    kept = "".join("_" if char in '\\/:*?"<>|' or ord(char) < 32 else char for char in name)
    return kept[:100].strip(" .") or "_"
