"""A transcript for word processors (Office Open XML); the only place that imports python-docx."""

import io
import unicodedata
from collections.abc import Iterable

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml import OxmlElement
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph as DocxParagraph
from docx.text.run import Run

from gemma_desktop.speech.export.paragraphs import Paragraph, clock, one_line, paragraphs
from gemma_desktop.speech.export.values import Content, Exported, ExportOptions

_QUIET = RGBColor(0x5F, 0x63, 0x68)
_QUIET_SIZE = Pt(9)


def docx(exported: Exported, options: ExportOptions) -> bytes:
    """One language in paragraphs, two in a table side by side."""
    document = Document()
    title = one_line(exported.title)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title[:255], "", ""
    if title:
        _write(document.add_heading(level=1), title)
    if options.content is Content.BOTH:
        _side_by_side(document, exported, options)
    else:
        for paragraph in paragraphs(exported, options):
            _begin(document.add_paragraph(), paragraph, exported, options)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _side_by_side(document: DocumentType, exported: Exported, options: ExportOptions) -> None:
    table = document.add_table(rows=1, cols=2, style="Table Grid")
    names = zip(table.rows[0].cells, (exported.language, exported.translate_to), strict=True)
    for cell, name in names:
        _write(cell.paragraphs[0], one_line(name)).bold = True
    for paragraph in paragraphs(exported, options):
        original, translation = table.add_row().cells
        _begin(original.paragraphs[0], paragraph, exported, options)
        _write(translation.paragraphs[0], paragraph.translation)


def _begin(target: DocxParagraph, paragraph: Paragraph, exported: Exported, options: ExportOptions) -> None:
    """Time, speaker and text."""
    if options.times:
        time = target.add_run(f"{clock(paragraph.start_s, exported.duration_s)}  ")
        time.font.size, time.font.color.rgb = _QUIET_SIZE, _QUIET
    if paragraph.speaker:
        _write(target, f"{paragraph.speaker}: ").bold = True
    _write(target, paragraph.text)


def _write(target: DocxParagraph, text: str) -> Run:
    """Append a text; one that is written from right to left turns its paragraph."""
    run = target.add_run(text)
    if _is_right_to_left(text):
        run.font.rtl = True
        properties = target._p.get_or_add_pPr()
        # Where Word wants it: before spacing, indents and alignment (the schema's order).
        properties.insert_element_before(
            OxmlElement("w:bidi"), "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:jc", "w:rPr"
        )
    return run


def _is_right_to_left(text: Iterable[str]) -> bool:
    """As Unicode's bidirectional algorithm does it: the first letter with a direction decides (rules P2, P3)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"
