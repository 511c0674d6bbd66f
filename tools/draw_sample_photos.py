"""Draw the sample school's pictures: invented scenes without people, the same bytes each time.

``python tools/draw_sample_photos.py`` writes resources/sample/photos/*.jpg.
"""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "resources" / "sample" / "photos"
FACE = ROOT / "resources" / "fonts" / "NotoSansSC-Bold.ttf"
SIZE = (960, 640)
Colour = tuple[int, int, int]


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FACE), size)


def _middle(
    draw: ImageDraw.ImageDraw, at: tuple[int, int], text: str, size: int, ink: Colour
) -> None:
    draw.text(at, text, font=_font(size), fill=ink, anchor="mm")


def board() -> Image.Image:
    """A blackboard with a few lines and a frame of flowers."""
    image = Image.new("RGB", SIZE, (226, 219, 203))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 560, 960, 640), fill=(150, 116, 82))
    draw.rounded_rectangle((70, 60, 890, 500), 10, fill=(150, 104, 60))
    draw.rectangle((90, 80, 870, 480), fill=(44, 84, 68))
    _middle(draw, (480, 150), "守好家里的钱袋子", 68, (250, 236, 160))
    for line, text in enumerate(("陌生链接不点", "验证码不给", "转账先打电话问")):
        _middle(draw, (480, 250 + 76 * line), text, 46, (240, 244, 238))
    for x in range(120, 860, 74):
        for dx, dy in ((0, -9), (9, 0), (0, 9), (-9, 0)):
            draw.ellipse((x + dx - 8, 458 + dy - 8, x + dx + 8, 458 + dy + 8), fill=(238, 160, 170))
        draw.ellipse((x - 6, 452, x + 6, 464), fill=(250, 220, 120))
    draw.rectangle((600, 484, 720, 500), fill=(245, 245, 240))
    return image


def flag() -> Image.Image:
    """A school yard with a building and a plain red flag on its mast."""
    image = Image.new("RGB", SIZE, (176, 212, 240))
    draw = ImageDraw.Draw(image)
    for x, y in ((150, 110), (640, 80)):
        for dx, r in ((0, 36), (40, 46), (86, 34)):
            draw.ellipse((x + dx - r, y - r, x + dx + r, y + r), fill=(246, 250, 252))
    draw.rectangle((80, 250, 640, 520), fill=(236, 226, 208))
    draw.rectangle((80, 236, 640, 256), fill=(178, 92, 70))
    for row in range(3):
        for column in range(8):
            x, y = 108 + column * 66, 280 + row * 78
            draw.rectangle((x, y, x + 40, y + 48), fill=(122, 164, 190), outline=(250, 250, 246))
    draw.rectangle((0, 520, 960, 640), fill=(186, 128, 104))
    draw.rectangle((700, 500, 880, 530), fill=(206, 206, 206))
    draw.rectangle((784, 90, 794, 500), fill=(226, 226, 230))
    draw.polygon(((794, 100), (930, 112), (916, 190), (794, 180)), fill=(206, 44, 40))
    return image


def hall() -> Image.Image:
    """An empty hall before a lecture: rows of seats and a screen."""
    image = Image.new("RGB", SIZE, (92, 74, 66))
    draw = ImageDraw.Draw(image)
    draw.rectangle((210, 60, 750, 330), fill=(30, 48, 88))
    _middle(draw, (480, 160), "防范电信网络诈骗", 56, (255, 255, 255))
    _middle(draw, (480, 240), "专题讲座", 44, (190, 214, 250))
    draw.polygon(((120, 380), (840, 380), (880, 430), (80, 430)), fill=(168, 120, 78))
    draw.rectangle((640, 320, 720, 390), fill=(120, 78, 46))
    for row in range(3):
        size, y = 46 + row * 14, 448 + row * 66
        count = 960 // (size + 14) + 1
        for place in range(count):
            x = place * (size + 14) - row * 12
            draw.rounded_rectangle((x, y, x + size, y + size), 9, fill=(150 - row * 16, 40, 48))
    return image


def leaflets() -> Image.Image:
    """A pile of leaflets on a desk."""
    image = Image.new("RGB", SIZE, (198, 158, 112))
    draw = ImageDraw.Draw(image)
    for y in range(0, 640, 40):
        draw.line((0, y, 960, y + 14), fill=(188, 148, 102), width=3)
    for step in range(6, -1, -1):
        x, y = 210 + step * 9, 70 + step * 7
        draw.rectangle((x + 6, y + 6, x + 386, y + 506), fill=(150, 116, 80))
        draw.rectangle((x, y, x + 380, y + 500), fill=(252, 250, 242), outline=(206, 200, 190))
    draw.rectangle((210, 70, 590, 160), fill=(214, 72, 60))
    _middle(draw, (400, 116), "给家长的一封信", 44, (255, 255, 255))
    for line in range(9):
        draw.rectangle(
            (244, 196 + line * 30, 556 - (line % 3) * 40, 206 + line * 30), fill=(160, 168, 178)
        )
    draw.line((236, 486, 564, 486), fill=(120, 120, 120), width=2)
    _middle(draw, (400, 524), "回 执", 32, (70, 70, 70))
    draw.polygon(((690, 180), (720, 172), (830, 520), (802, 532)), fill=(52, 96, 168))
    draw.polygon(((802, 532), (830, 520), (826, 560)), fill=(40, 40, 44))
    return image


def screen() -> Image.Image:
    """The gate in the evening, a slogan running over its LED screen."""
    image = Image.new("RGB", SIZE, (38, 46, 78))
    draw = ImageDraw.Draw(image)
    for x, y in ((90, 60), (240, 120), (500, 50), (700, 100), (860, 60), (380, 90)):
        draw.ellipse((x, y, x + 5, y + 5), fill=(250, 246, 220))
    draw.rectangle((0, 520, 960, 640), fill=(64, 66, 72))
    draw.rectangle((90, 200, 170, 540), fill=(140, 126, 112))
    draw.rectangle((790, 200, 870, 540), fill=(140, 126, 112))
    draw.rectangle((60, 180, 900, 310), fill=(20, 20, 22))
    _middle(draw, (480, 246), "不听 不信 不转账", 78, (255, 76, 50))
    for x in range(190, 780, 34):
        draw.rectangle((x, 370, x + 8, 540), fill=(196, 200, 206))
    draw.rectangle((180, 400, 782, 410), fill=(196, 200, 206))
    return image


def main() -> None:
    """Write every picture."""
    OUT.mkdir(exist_ok=True)
    for make in (board, flag, hall, leaflets, screen):
        path = OUT / f"{make.__name__}.jpg"
        make().save(path, "JPEG", quality=80, optimize=True)
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
