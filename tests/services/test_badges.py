"""The school's badge: re-encoded, kept, printed on leaflets in the run's own colour."""

from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from schoolguard.domain.badge import Badge, KeepBadge
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import Picture
from schoolguard.domain.leaflet import PrintLeaflets
from schoolguard.domain.leaflet_body import Accent
from schoolguard.services import Services
from tests.exchange.pictures import EPS, SECRET, drawn, with_place, written
from tests.opened import action, begin_campaign, import_classes, plain_classes
from tests.services.leaflets import save_leaflet


def _keep(on: Services, picture: Picture | None, version: int = 0) -> Badge:
    command = KeepBadge(action_id=action(), version=version, picture=picture)
    kept = on.badges.keep(command)
    assert on.badges.keep(command) == kept
    return kept


def _spaces(place: Path) -> list[str]:
    """Return the colour space of each picture in a file."""
    file = pypdf.PdfReader(place)
    every = (file.get_object(number) for number in range(1, len(file.xref[0]) + 1))
    return [
        str(one["/ColorSpace"])
        for one in every
        if isinstance(one, pypdf.generic.StreamObject) and one.get("/Subtype") == "/Image"
    ]


def test_a_badge_is_re_encoded_kept_changed_and_taken_away(on: Services, tmp_path: Path) -> None:
    assert on.badges.get() is None
    (tmp_path / "校徽.jpg").write_bytes(with_place())
    first = _keep(on, on.badges.read(tmp_path / "校徽.jpg"))
    assert SECRET not in first.content
    assert Image.open(BytesIO(first.content)).size == (first.width, first.height)
    with pytest.raises(SchoolError, match=r"store\.stale"):
        _keep(on, None, version=first.version - 1)
    gone = _keep(on, None, version=first.version)
    assert gone.content == b""
    assert on.badges.get() == gone


def test_what_is_no_picture_is_refused(on: Services) -> None:
    with pytest.raises(SchoolError, match=r"photo\."):
        on.badges.read(EPS)


def test_a_run_prints_the_badge_in_its_own_colour(on: Services, tmp_path: Path) -> None:
    import_classes(on, *plain_classes(1))
    leaflet = save_leaflet(on, begin_campaign(on))

    def picture(accent: Accent | None, name: str) -> tuple[Accent, str]:
        command = PrintLeaflets(action_id=action(), leaflet_uid=leaflet.uid, accent=accent)
        batch = on.leaflets.prepare(command)
        assert on.leaflets.batch(batch.run_uid) == batch
        place = tmp_path / f"{name}.pdf"
        on.leaflets.write((batch,), place)
        return batch.design.accent, "".join(_spaces(place))

    assert picture(None, "none") == (Accent.BLACK, "")
    _keep(on, on.badges.read(written(drawn(), "PNG")))
    assert picture(None, "black") == (Accent.BLACK, "/DeviceGray")
    assert picture(Accent.BLUE, "blue") == (Accent.BLUE, "/DeviceRGB")
    runs = on.leaflets.month(on.campaigns.current().uid).lines[0].runs
    assert [one.accent for one in runs] == [None, None, Accent.BLUE]
