"""The shipped leaflets as batches, with the library's own lines in them."""

from datetime import date

from schoolguard.domain.leaflet import LeafletBatch, LeafletCopy, Master, paper_of
from schoolguard.domain.leaflet_body import LibraryLines, blocks_of, design_of, with_library
from schoolguard.domain.slip import code_of
from schoolguard.services.leaflets import BANDS
from schoolguard.services.library import shipped
from schoolguard.services.wording import content

PUPILS = tuple(
    LeafletCopy("三年级1班", str(seat), f"㛃𬭚{seat}", code_of(1, seat)) for seat in range(1, 4)
)


def batch_of(
    one: Master,
    paper: str = "A4",
    *,
    with_slip: bool = False,
    copies: tuple[LeafletCopy, ...] = (LeafletCopy(),),
) -> LeafletBatch:
    """Return a shipped leaflet as it is printed."""
    known = {entry.key: entry for entry in shipped()}

    def look(wanted: LibraryLines) -> tuple[str, ...]:
        said = getattr(known[wanted.key].block(BANDS[one.band]).body, wanted.part.value)
        lines = (said,) if isinstance(said, str) else said
        return tuple(filter(None, lines))[: wanted.most or None]

    return LeafletBatch(
        run_uid="",
        school="青禾小学",
        title=one.title,
        band=one.band,
        blocks=with_library(blocks_of(one.body), look),
        hotlines=tuple(content("leaflets")["hotlines"][one.band.value]),
        contact="学校电话：请用早已公布的号码",
        paper=paper_of(paper),
        slip_words=content("leaflets")["slip_words"],
        with_slip=with_slip,
        dated=date(2026, 11, 5),
        copies=copies,
        design=design_of(one.body),
    )
