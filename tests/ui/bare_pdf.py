"""A PDF of many blank pages, written by hand: a library would take longer than what is tested."""


def pages_of_classes(classes: int, each: int) -> bytes:
    """Return a PDF of ``classes`` outline entries (1班, 2班, ...), ``each`` pages long."""
    count, first = classes * each, 4
    pages = range(first, first + count)
    entries = range(first + count, first + count + classes)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Outlines 3 0 R>>",
        b"<</Type/Pages/Count %d/MediaBox[0 0 595 842]/Kids[%s]>>"
        % (count, b" ".join(b"%d 0 R" % one for one in pages)),
        b"<</First %d 0 R/Last %d 0 R/Count %d>>" % (entries[0], entries[-1], classes),
        *(b"<</Type/Page/Parent 2 0 R>>" for _ in pages),
    ]
    for at, one in enumerate(entries):
        title = b"<FEFF" + f"{at + 1}班".encode("utf-16-be").hex().encode() + b">"
        beside = b""
        if at:
            beside += b"/Prev %d 0 R" % (one - 1)
        if at + 1 < classes:
            beside += b"/Next %d 0 R" % (one + 1)
        dest = b"[%d 0 R /Fit]" % pages[at * each]
        objects.append(b"<</Title %s/Parent 3 0 R/Dest %s%s>>" % (title, dest, beside))
    made = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(made)
