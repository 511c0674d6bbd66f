"""What a PDF says of itself, as PDF/A-2u (ISO 19005-2) asks: XMP, colours, no viewer's own."""

from datetime import date
from functools import cache
from typing import Any, ClassVar, Final
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
)

from schoolguard.paths import resource

CREATOR: Final = "schoolguard"
PRODUCER: Final = "schoolguard, ReportLab"
_PACKET: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class _Catalog(PDFCatalog):  # type: ignore[misc]  # ReportLab is untyped
    """A catalogue that may name the file's colours: ReportLab knows no OutputIntents."""

    __NoDefault__: ClassVar[list[str]] = [*PDFCatalog.__NoDefault__, "OutputIntents"]
    __Refs__ = PDFCatalog.__NoDefault__


_stock_format = PDFStream.format


def _format(stream: Any, document: Any) -> bytes:
    """Return a stream with the line end before ``endstream`` that the archive asks for."""
    return bytes(_stock_format(stream, document)).removesuffix(_END) + b"\n" + _END


_END: Final = b"endstream\n"
# ReportLab offers no other place: every object of every file goes through this one function.
PDFStream.format = _format


class _Plain(PDFStream):  # type: ignore[misc]  # ReportLab is untyped
    """A stream without a filter: an archive reads what is in it without unpacking it."""

    def format(self, document: Any) -> bytes:
        """Return the stream as it is, whatever the file does with others."""
        filters, document.defaultStreamFilters = document.defaultStreamFilters, None
        try:
            return bytes(super().format(document))
        finally:
            document.defaultStreamFilters = filters


@cache
def _profile() -> bytes:
    return resource("color", "srgb.icc").read_bytes()


def mark(canvas: Any, *, title: str, author: str, subject: str, dated: date) -> None:
    """Give an empty canvas its XMP and its colours, saying what its Info says."""
    file = canvas._doc  # noqa: SLF001  # the canvas has no call for either
    catalog = file.Catalog
    catalog.__class__ = _Catalog
    packet = _PACKET.format(
        title=escape(title),
        author=escape(author),
        subject=escape(subject),
        creator=CREATOR,
        producer=PRODUCER,
        day=f"{dated:%Y-%m-%d}T00:00:00+08:00",
    )
    about = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    catalog.Metadata = _Plain(about, packet.encode())
    colours = PDFStream(PDFDictionary({"N": 3, "Alternate": PDFName("DeviceRGB")}), _profile())
    intent = PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": file.Reference(colours),
        }
    )
    catalog.OutputIntents = PDFArray([intent])
