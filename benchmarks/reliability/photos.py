"""Bad photos at the door: refused in words, or kept as pixels and nothing else.

Of what is kept every byte is looked through: the picture's own parts in the store, and in the
papers that print it. Control: the same pictures written into a PDF as they came bring hidden
bytes along.
"""

import resource
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from benchmarks.reliability import _hostile_photos, _school, _watch
from benchmarks.reliability._experiment import Found, Setting, chosen, number
from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.evidence import AddEvidence, Consent
from schoolguard.domain.papers import PaperOptions
from schoolguard.services import Services
from tests import opened
from tests.exchange.pictures import SECRET

_PLAIN: Final = frozenset({0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDD, 0xDA})
"""The parts of a JPEG that its pixels need."""
_TOLD: Final = (SECRET, b"Exif\0\0", b"ns.adobe.com/xap/1.0/\0", b"ICC_PROFILE", b"Photoshop 3.0")
_ENDINGS: Final = ("pdf", "docx")


def run(setting: Setting) -> Found:
    """Bring every picture to the door, keep what may be kept, print it, look."""
    folder = setting.folder
    (folder / "given").mkdir()
    path = _school.begin(folder / "school")
    watch = _watch.Watch(folder / "watch.txt", path.parent)
    names = chosen(list(_hostile_photos.PHOTOS), setting, least=10)
    told, hidden = Counter[str](), 0
    with _school.at(path) as on:
        campaign = on.campaigns.current()
        owner = opened.log_activity(on, campaign, ActivityKind.LECTURE)
        for at, name in enumerate(names):
            file = folder / "given" / f"{at}.jpg"
            file.write_bytes(_hostile_photos.PHOTOS[name]())
            with watch.over(file):
                outcome = _brought(on, campaign.uid, owner.uid, file)
            told[outcome] += 1
            if outcome == "speechless":
                print(f"{name}: no words for it")
        kept = on.evidence.all(campaign.uid)
        hidden = sum(hidden_bytes(on.evidence.content(one.uid)) for one in kept)
        printed = _printed(on, campaign.uid, folder)
    in_store = sum(one.count(mark) for one in _files(path.parent) for mark in _TOLD)
    in_papers = sum(content.count(mark) for content in printed for mark in _TOLD)
    raw = _as_they_came(folder / "given")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    strange = watch.strange()
    return Found(
        size=f"{number(len(names), 'pictures')}, {len(kept)} kept, {told['refused']} refused",
        result=f"{hidden + in_store + in_papers} hidden bytes or marks in store, PDF and Word;"
        f" {told['speechless']} without words; {peak:.0f} MB at most;"
        f" {len(strange)} other files or addresses opened",
        control=f"as they came, {raw} marks in a PDF",
        kept=not (hidden or in_store or in_papers or told["speechless"] or strange)
        and len(kept) == told["kept"] > len(names) // 3
        and len(printed) == len(_ENDINGS)
        and raw > 0,
    )


def _brought(on: Services, campaign: str, owner: str, file: Path) -> str:
    made = on.evidence.read([file])
    for _, error in made.refused:
        said = [render_error(error, lang) for lang in LANGS]
        return "refused" if all(what and remedy for what, remedy in said) else "speechless"
    on.evidence.add(
        AddEvidence(
            action_id=opened.action(),
            campaign_uid=campaign,
            owner_noun="activity",
            owner_uid=owner,
            pictures=made.pictures,
            recognisable=False,
            consent=Consent.NOT_NEEDED,
            for_paper=True,
        )
    )
    return "kept"


def hidden_bytes(jpeg: bytes) -> int:
    """Count the bytes of a JPEG that its pixels do not need."""
    at, extra = 2, 0
    while at < len(jpeg) and jpeg[at] == 0xFF and jpeg[at + 1] != 0xDA:
        marker, size = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4], "big") + 2
        plain = marker in _PLAIN and (marker != 0xE0 or size == 18)
        extra += 0 if plain else size
        at += size
    end = jpeg.index(b"\xff\xd9", at) + 2
    return extra + len(jpeg) - end


def _printed(on: Services, campaign: str, folder: Path) -> list[bytes]:
    """Return the papers that print the pictures, their packed parts unpacked."""
    found = []
    for ending in _ENDINGS:
        target = folder / f"register.{ending}"
        options = PaperOptions(photos=True)
        on.papers.write(campaign, "evidence_register", target, options=options)
        found.append(_unpacked(target))
    return found


def _unpacked(file: Path) -> bytes:
    content = file.read_bytes()
    if file.suffix == ".pdf":
        assert content.count(b"DCTDecode") > 3
        return content
    with ZipFile(BytesIO(content)) as archive:
        parts = [archive.read(name) for name in archive.namelist()]
    assert sum(part.startswith(b"\xff\xd8\xff") for part in parts) > 3
    return b"".join(parts)


def _files(folder: Path) -> list[bytes]:
    return [one.read_bytes() for one in folder.rglob("*") if one.is_file()]


def _as_they_came(given: Path) -> int:
    """Count the marks in a PDF of ReportLab's that holds the given JPEGs as they came."""
    out = BytesIO()
    canvas = Canvas(out)
    for file in sorted(given.iterdir()):
        content = file.read_bytes()
        if content.startswith(b"\xff\xd8\xff"):
            try:
                Image.open(BytesIO(content), formats=["JPEG"]).load()
                canvas.drawImage(ImageReader(str(file)), 0, 0)
            except OSError:
                continue
    canvas.save()
    return sum(out.getvalue().count(mark) for mark in _TOLD)
