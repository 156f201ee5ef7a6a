"""Lines of a script that is written from the right.

QPainter.drawText, and so QLabel, sets in each line but the last by the width of the space at which it was broken (Qt
6.11): the lines do not begin below each other, and the end of a full line is cut off. QTextLayout does not.
"""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption


def draw_from_right(painter: QPainter, room: QRect, text: str, font: QFont) -> None:
    """Broken where Qt breaks it, each line at the right edge, all of them in the middle of the height."""
    option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    height, paragraphs = 0.0, [QTextLayout(paragraph, font) for paragraph in text.split("\n")]
    for paragraph in paragraphs:
        paragraph.setTextOption(option)
        paragraph.beginLayout()
        while (line := paragraph.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        paragraph.endLayout()
    at = QPointF(room.left(), room.top() + max(0.0, (room.height() - height) / 2))
    for paragraph in paragraphs:
        paragraph.draw(painter, at)
