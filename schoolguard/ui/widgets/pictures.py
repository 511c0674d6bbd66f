"""Pictures on their way in: chosen, dropped or pasted."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from schoolguard.ui import theme

Source = Path | bytes
"""A picture's file, or the bytes of a picture that was pasted."""
_PICTURES: Final = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".heic", ".heif", ".tif", ".tiff"}
)


def holds_pictures(data: QMimeData) -> bool:
    """Whether files or a picture are dragged or copied; what they are shows when they are read."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def pictures_in(data: QMimeData) -> tuple[Source, ...]:
    """Return the files, else the picture itself as a PNG."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files or not data.hasImage():
        return files
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return ()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return (bytes(buffer.data().data()),)


def are_pictures(sources: tuple[Source, ...]) -> bool:
    """Whether all of these are pictures, by their names; what they are shows when they are read."""
    return all(not isinstance(one, Path) or one.suffix.lower() in _PICTURES for one in sources)


class PictureView(QWidget):
    """One picture, as large as there is room, in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_image(self, image: QImage) -> None:
        """Show another picture."""
        self._image = image
        self.updateGeometry()
        self.update()

    def image(self) -> QImage:
        """Return what is shown."""
        return self._image

    def sizeHint(self) -> QSize:
        """Qt calls this."""
        return QSize(340, 240)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt calls this."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(frame, 6, 6)
        painter.fillPath(outline, QColor(theme.colours().page))
        if self._image.isNull():
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(frame.center())
        painter.setClipPath(outline)
        painter.drawImage(place, self._image)
