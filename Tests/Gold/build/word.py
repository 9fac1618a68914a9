"""Writes a source as DOCX: plain, dates in a table, sidebar as a table, sidebar in a text box."""

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from source import spans

ICONS = {"mail": "✉ ", "phone": "☎ ", "pin": "⌂ ", "link": "", "cake": "", "globe": "", "user": "",
         "case": "", "cap": "", "star": "★ "}


class Writer:
    def __init__(self, source, photo):
        self.source, self.photo = source, photo
        self.document = Document()
        self.style = source.get("jobs", "title-first")
        self.accent = RGBColor.from_string(source.get("accent", "#1f3f6b").lstrip("#"))
        normal = self.document.styles["Normal"]
        normal.font.name = source.get("font", "Times New Roman")
        normal.font.size = Pt(float(source.get("size", "11pt").rstrip("pt")))
        fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
        for key in ("w:eastAsia", "w:cs", "w:hAnsi"):
            fonts.set(qn(key), normal.font.name)
        normal.paragraph_format.space_after = Pt(2)
        page = self.document.sections[0]
        page.page_width, page.page_height = Mm(210), Mm(297)
        page.left_margin = page.right_margin = Mm(20)
        page.top_margin = page.bottom_margin = Mm(17)

    def run(self, paragraph, text, bold=False, italic=False):
        for part, strong, slanted in spans(text):
            for key, glyph in ICONS.items():
                part = part.replace("{" + key + "}", glyph)
            run = paragraph.add_run(part)
            run.bold, run.italic = bold or strong or None, italic or slanted or None
        return paragraph

    def heading(self, holder, text, level):
        if self.source.get("headings") == "styles" and hasattr(holder, "add_heading"):
            holder.add_heading(text, level)
            return
        paragraph = holder.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(8)
        paragraph.paragraph_format.keep_with_next = True
        run = paragraph.add_run(text)
        run.bold, run.font.color.rgb = True, self.accent
        run.font.size = Pt(13 if level == 1 else 11)
        if level == 1 and self.source.get("rule", "yes") == "yes":
            border = parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="888888"/></w:pBdr>')
            paragraph._p.get_or_add_pPr().append(border)

    def entry(self, holder, parts, bullets):
        dates, title, firm = (parts + ["", "", ""])[:3]
        place = parts[3] if len(parts) > 3 else ""
        if self.style == "table":
            table = holder.add_table(rows=1, cols=2) if holder is self.document else holder.add_table(1, 2)
            table.autofit = False
            for column, cell, width in zip(table.columns, table.rows[0].cells, (Mm(38), Mm(132))):
                column.width = cell.width = width
            left, right = table.rows[0].cells
            self.run(left.paragraphs[0], dates)
            self.run(right.paragraphs[0], title, bold=True)
            for extra in (firm, place):
                if extra:
                    self.run(right.add_paragraph(), extra, italic=True)
            for text in bullets:
                self.bullet(right, text)
            return
        if self.style == "inline":
            rest = " – ".join(x for x in (title, firm, place) if x)
            self.run(holder.add_paragraph(), f"{rest} ({dates})", bold=True)
        elif self.style == "dates-first":
            self.run(holder.add_paragraph(), f"{dates}: {title}", bold=True)
            rest = " – ".join(x for x in (firm, place) if x)
            if rest:
                self.run(holder.add_paragraph(), rest)
        elif self.style == "firm-first":
            self.tabbed(holder, firm or title, dates)
            rest = " – ".join(x for x in (title if firm else "", place) if x)
            if rest:
                self.run(holder.add_paragraph(), rest, italic=True)
        else:
            self.tabbed(holder, title, dates)
            rest = ", ".join(x for x in (firm, place) if x)
            if rest:
                self.run(holder.add_paragraph(), rest, italic=True)
        for text in bullets:
            self.bullet(holder, text)

    def tabbed(self, holder, left, right):
        paragraph = holder.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(5)
        paragraph.paragraph_format.keep_with_next = True
        wide = Mm(107)
        if holder is self.document:
            wide = Mm(118) if self.source.get("template") == "text-box" else Mm(170)
        paragraph.paragraph_format.tab_stops.add_tab_stop(wide, WD_TAB_ALIGNMENT.RIGHT)
        self.run(paragraph, left, bold=True)
        paragraph.add_run("\t" + right)

    def bullet(self, holder, text):
        mark = self.source.get("bullets", "list")
        if mark == "list":
            paragraph = holder.add_paragraph(style=self.document.styles["List Bullet"])
            self.run(paragraph, text)
        else:
            paragraph = holder.add_paragraph()
            paragraph.paragraph_format.left_indent = Mm(4)
            self.run(paragraph, f"{mark} {text}")

    def rows(self, holder, rows):
        wide = max(len(r) for r in rows)
        table = holder.add_table(rows=0, cols=wide) if holder is self.document else holder.add_table(0, wide)
        if self.source.get("grid", "yes") == "yes":
            table.style = self.document.styles["Table Grid"]
        for cells in rows:
            row = table.add_row().cells
            for cell, text in zip(row, cells):
                pieces = text.split(" // ")
                self.run(cell.paragraphs[0], pieces[0])
                for piece in pieces[1:]:
                    self.run(cell.add_paragraph(), piece)

    def draw(self, holder, blocks):
        index = 0
        while index < len(blocks):
            item = blocks[index]
            index += 1
            kind = item[0]
            if kind == "entry":
                bullets = []
                while self.style == "table" and index < len(blocks) and blocks[index][0] == "bullet":
                    bullets.append(blocks[index][1])
                    index += 1
                self.entry(holder, item[1], bullets)
            elif kind == "row":
                rows = [item[1]]
                while index < len(blocks) and blocks[index][0] == "row":
                    rows.append(blocks[index][1])
                    index += 1
                self.rows(holder, rows)
            elif kind == "bullet":
                self.bullet(holder, item[1])
            elif kind in ("heading", "subhead"):
                self.heading(holder, item[1], 1 if kind == "heading" else 2)
            elif kind == "name":
                paragraph = holder.add_paragraph()
                run = paragraph.add_run(item[1])
                run.bold, run.font.size, run.font.color.rgb = True, Pt(20), self.accent
                if self.source.get("centre") == "yes":
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            elif kind == "subtitle":
                paragraph = self.run(holder.add_paragraph(), item[1], italic=True)
                if self.source.get("centre") == "yes":
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            elif kind == "bar":
                full = round(item[2] / 20)
                self.run(holder.add_paragraph(), f"{item[1]}  " + "●" * full + "○" * (5 - full))
            elif kind == "break":
                holder.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            elif kind == "photo":
                holder.add_paragraph().add_run().add_picture(str(self.photo), width=Mm(27))
            else:
                self.run(holder.add_paragraph(), item[1], italic=kind == "note")

    def shade(self, cell, colour):
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>'))

    def text_box(self, blocks):
        """The sidebar as a floating text box anchored to an empty first paragraph."""
        holder = self.document.add_paragraph()
        mark = len(self.document.element.body)
        self.draw(self.document, blocks)
        body = self.document.element.body
        inside = [e for e in list(body)[mark - 1:] if e.tag in (qn("w:p"), qn("w:tbl"))]
        drawn = parse_xml(
            f'<w:r {nsdecls("w")}><w:pict xmlns:v="urn:schemas-microsoft-com:vml">'
            '<v:shape style="position:absolute;margin-left:355pt;margin-top:0;width:150pt;height:640pt;z-index:1" '
            'fillcolor="#f2f2f2" stroked="f"><v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict></w:r>')
        content = drawn.find(".//" + qn("w:txbxContent"))
        for element in inside:
            content.append(element)
        holder._p.append(drawn)

    def save(self, path):
        source, look = self.source, self.source.get("template", "plain")
        section = self.document.sections[0]
        if source.get("header"):
            section.header.paragraphs[0].text = source.get("header")
        if source.get("footer"):
            self.footer(section.footer.paragraphs[0], source.get("footer"))
        if look in ("side-left", "side-right"):
            table = self.document.add_table(rows=1, cols=2)
            table.autofit = False
            cells = table.rows[0].cells
            small, large = (cells[0], cells[1]) if look == "side-left" else (cells[1], cells[0])
            small.width, large.width = Mm(58), Mm(114)
            for column, cell in zip(table.columns, cells):
                column.width = cell.width
            self.shade(small, source.get("fill", "E8EEF4"))
            self.draw(small, source.blocks["side"])
            self.draw(large, source.blocks["main"])
            for cell in (small, large):
                cell._tc.remove(cell.paragraphs[0]._p) if len(cell.paragraphs) > 1 else None
        elif look == "text-box":
            self.text_box(source.blocks["side"])
            self.document.sections[0].right_margin = Mm(70)
            self.draw(self.document, source.blocks["main"])
        else:
            self.draw(self.document, source.blocks["main"])
        self.document.core_properties.author = ""
        self.document.core_properties.title = source.get("doctitle", "")
        self.document.save(str(path))

    def footer(self, paragraph, text):
        before, _, after = text.partition("{page}")
        paragraph.add_run(before)
        if "{page}" in text:
            for kind, value in (("begin", None), (None, "PAGE"), ("end", None)):
                run = paragraph.add_run()
                if kind:
                    element = OxmlElement("w:fldChar")
                    element.set(qn("w:fldCharType"), kind)
                else:
                    element = OxmlElement("w:instrText")
                    element.text = value
                run._r.append(element)
            paragraph.add_run(after)
