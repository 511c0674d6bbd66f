"""Pictures, photo sheets and charts to boxes."""

from schoolguard.documents.page import Area, Box, Drawing, Image, Item, Stroke, TextLine
from schoolguard.documents.pictures import PictureFile, prepared
from schoolguard.documents.profile import MM, Profile, TextStyle
from schoolguard.documents.tree import Run
from schoolguard.documents.tree_parts import ChartFigure, PhotoSheet, Picture
from schoolguard.documents.typeset import Type, baseline, paragraphs
from schoolguard.domain.chart import pattern
from schoolguard.domain.chart_plan import Anchor, ChartPlan, Label, natural_height, plan_chart

_GAP = 0.6  # body lines between a figure and the text around it
_PITCH = 1.45  # ems from one line of a caption to the next
_BETWEEN = 10.0  # points between pictures side by side
_HIGHEST = 0.72  # of the text block that a picture may take, its caption beside
_SQUARE = 0.75  # height of a photo's place against its width
_AXIS, _TICK, _FAINT = 0.8, 0.5, 0.7  # weights of an axis and a tick, and the tick's grey
_CHART_EM = 0.8  # size of a chart's labels against the table's


def picture_boxes(block: Picture, profile: Profile) -> list[Box]:
    """Set one picture in the middle, its caption below it."""
    file, wide, high = picture_size(block, profile)
    room = profile.block_width
    image = Image(file.data, (room - wide) / 2, 0, wide, high, block.alt or block.caption)
    gap = profile.pitch * _GAP
    boxes = [
        Box(gap / 2, glue=True, keep=True),
        Box(high + gap / 2, (image,), keep=bool(block.caption)),
    ]
    return _ended([*boxes, *caption_boxes(block.caption, profile)], profile)


def picture_size(block: Picture, profile: Profile) -> tuple[PictureFile, float, float]:
    """Return a picture's file with the width and height that it is shown in."""
    room = profile.block_width
    wide = block.width_mm * MM if block.width_mm else room * block.share
    file = prepared(block.data, block.alt or block.caption)
    wide = min(wide, room, _HIGHEST * profile.block_height * file.width / file.height)
    return file, wide, wide * file.height / file.width


def photo_boxes(block: PhotoSheet, profile: Profile) -> list[Box]:
    """Set pictures in rows of equal places; each row keeps with its captions."""
    count = max(1, min(block.columns, len(block.pictures)))
    wide = (profile.block_width - _BETWEEN * (count - 1)) / count
    boxes = [
        _photo_row(block.pictures[start : start + count], wide, profile, block.row_mm)
        for start in range(0, len(block.pictures), count)
    ]
    if boxes:
        boxes.insert(0, Box(profile.pitch * _GAP / 2, glue=True, keep=True))
    if block.caption:
        boxes[-1:] = [_kept(boxes[-1])] if boxes else []
        boxes += caption_boxes(block.caption, profile)
    return _ended(boxes, profile)


def _kept(box: Box) -> Box:
    return Box(box.height, box.items, keep=True)


def _photo_row(
    pictures: tuple[Picture, ...], wide: float, profile: Profile, row_mm: float | None
) -> Box:
    style = profile.cell
    pitch = style.size * _PITCH
    files = [prepared(one.data, one.alt or one.caption) for one in pictures]
    most = min(wide * 4 / 3, _HIGHEST * profile.block_height)
    most = min(most, row_mm * MM) if row_mm else most
    tall = [wide * file.height / file.width for file in files]
    high = min(max(tall), most) if min(tall) > wide else min(max(tall), wide * _SQUARE, most)
    items: list[Item] = []
    lines = [
        [line for part in paragraphs(one.caption) for line in _centred(part, style, wide)]
        for one in pictures
    ]
    for at, (one, file) in enumerate(zip(pictures, files, strict=True)):
        scale = min(wide / file.width, high / file.height)
        w, h = file.width * scale, file.height * scale
        left = at * (wide + _BETWEEN)
        alt = one.alt or one.caption
        items.append(Image(file.data, left + (wide - w) / 2, (high - h) / 2, w, h, alt))
        for number, line in enumerate(lines[at]):
            items.append(line.moved(left, high + 4 + number * pitch + baseline(pitch, style)))
    below = max(map(len, lines)) * pitch
    return Box(high + 4 + below + _BETWEEN, tuple(items))


def _centred(text: str, style: TextStyle, width: float) -> list[TextLine]:
    return Type((Run(text),), style).centred(width, balance=True)


def caption_boxes(caption: str, profile: Profile) -> list[Box]:
    """Set the caption of a figure in the middle, its lines kept together."""
    style = profile.caption
    pitch = style.size * _PITCH
    lines = [
        line for part in paragraphs(caption) for line in _centred(part, style, profile.block_width)
    ]
    return [
        Box(pitch, (line.moved(0, baseline(pitch, style)),), keep=at < len(lines) - 1)
        for at, line in enumerate(lines)
    ]


def _ended(boxes: list[Box], profile: Profile) -> list[Box]:
    return [*boxes, Box(profile.pitch * _GAP, glue=True)]


def chart_boxes(block: ChartFigure, profile: Profile) -> list[Box]:
    """Set a chart over the whole width, its caption below it."""
    drawing, high = chart_drawing(block, profile)
    gap = profile.pitch * _GAP
    boxes = [
        Box(gap / 2, glue=True, keep=True),
        Box(high + gap / 2, (drawing,), keep=bool(block.chart.caption)),
    ]
    return _ended([*boxes, *caption_boxes(block.chart.caption, profile)], profile)


def chart_drawing(block: ChartFigure, profile: Profile) -> tuple[Drawing, float]:
    """Return a chart drawn over the whole width, and its height."""
    width = profile.block_width
    style = TextStyle(profile.cell.face, max(profile.cell.size * _CHART_EM, 8.0))

    def measure(text: str) -> float:
        return Type((Run(text),), style).natural / style.size

    room = profile.block_height - 4 * profile.pitch
    high = natural_height(block.chart, style.size, width, measure)
    high = min(block.height_mm * MM if block.height_mm else high, room)
    plan = plan_chart(block.chart, width, high, style.size, measure)
    return Drawing(tuple(drawn(plan, style)), block.chart.said), high


def drawn(plan: ChartPlan, style: TextStyle) -> list[Item]:
    """Return a chart's geometry as items of a page."""
    items: list[Item] = [
        Stroke(
            ((tick.x1, tick.y1), (tick.x2, tick.y2)),
            _AXIS if tick.strong else _TICK,
            grey=0.0 if tick.strong else _FAINT,
        )
        for tick in plan.ticks
    ]
    for bar in plan.bars:
        look = pattern(bar.series)
        x, y, right, low = bar.x, bar.y, bar.x + bar.width, bar.y + bar.height
        corners = ((x, y), (right, y), (right, low), (x, low))
        items.append(Area(corners, look.grey, slope=look.slope))
    items += [Stroke(path.points, 1.2, pattern(path.series).dash) for path in plan.paths]
    items += [Area(dot.points, 0.0 if dot.series % 2 == 0 else 1.0, 0.9) for dot in plan.dots]
    for label in plan.labels:
        items += _label(label, style)
    return items


def _label(label: Label, style: TextStyle) -> list[Item]:
    lines = Type((Run(label.text),), style).ragged(float("inf"))
    if not lines:
        return []
    line, wide = lines[0]
    part = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[label.anchor]
    x = label.x - part * wide
    em = style.size
    placed = line.moved(x, label.y + 0.38 * em)
    if label.inside is not None:
        look = pattern(label.inside)
        if look.white_type:
            return [TextLine(placed.marks, placed.y, white=True)]
        if not look.slope:
            return [placed]
    # On a white ground, so that neither a tick nor a bar's lines run through a figure.
    left, right, high, low = x - 1, x + wide + 1, label.y - 0.52 * em, label.y + 0.5 * em
    ground = ((left, high), (right, high), (right, low), (left, low))
    return [Area(ground, 1.0, weight=0.0), placed]
