"""Draws a source as HTML for WeasyPrint: plain, banner, sidebar left or right, dates left, news columns."""

import html as escaper

from source import spans

ICONS = {"mail": "\uf0e0", "phone": "\uf095", "pin": "\uf041", "link": "\uf0e1", "cake": "\uf1fd",
         "globe": "\uf0ac", "user": "\uf007", "case": "\uf0b1", "cap": "\uf19d", "star": "\uf005"}


def inline(text):
    out = []
    for part, bold, italic in spans(text):
        part = escaper.escape(part, quote=False)
        for key, glyph in ICONS.items():
            part = part.replace("{" + key + "}", f'<span class="fa">{glyph}</span>')
        part = f"<b>{part}</b>" if bold else part
        out.append(f"<i>{part}</i>" if italic else part)
    return "".join(out)


def entry(parts, kind, style):
    dates, title, firm = (inline(p) for p in (parts + ["", "", ""])[:3])
    place = inline(parts[3]) if len(parts) > 3 else ""
    if style == "dates-left":
        lines = [f"<b>{title}</b>"] + ([f"<i>{firm}</i>"] if firm else [])
        lines += [place] if place else []
        return f'<div class="left"><div class="when">{dates}</div><div class="what">{"<br>".join(lines)}</div></div>'
    if style == "firm-first":
        return (f'<div class="top"><span class="when">{dates}</span><b>{firm or title}</b>'
                f'{" – " + place if place else ""}</div>' + (f'<div class="sub">{title}</div>' if firm else ""))
    if style == "inline":
        rest = " – ".join(x for x in (title, firm, place) if x)
        return f'<div class="top"><b>{rest}</b> ({dates})</div>'
    if style == "dates-first":
        rest = " – ".join(x for x in (firm, place) if x)
        return f'<div class="top"><b>{dates}: {title}</b></div><div class="sub">{rest}</div>'
    rest = ", ".join(x for x in (firm, place) if x)
    return (f'<div class="top"><span class="when">{dates}</span><b>{title}</b></div>'
            + (f'<div class="sub"><i>{rest}</i></div>' if rest else ""))


def draw(blocks, style, photo):
    out, listing, table = [], False, False
    for item in blocks:
        kind = item[0]
        if listing and kind != "bullet":
            out.append("</ul>")
            listing = False
        if table and kind != "row":
            out.append("</table>")
            table = False
        if kind == "bullet":
            if not listing:
                out.append("<ul>")
                listing = True
            out.append(f"<li>{inline(item[1])}</li>")
        elif kind == "row":
            if not table:
                out.append('<table class="rows">')
                table = True
            out.append("<tr>" + "".join(f"<td>{inline(c)}</td>" for c in item[1]) + "</tr>")
        elif kind == "entry":
            out.append(entry(item[1], item[2], style))
        elif kind == "bar":
            out.append(f'<div class="bar"><span>{inline(item[1])}</span>'
                       f'<div class="rail"><div class="fill" style="width:{item[2]}%"></div></div></div>')
        elif kind == "break":
            out.append('<div class="break"></div>')
        elif kind == "photo":
            out.append(f'<img class="photo" src="file://{photo}">')
        else:
            tag = {"name": "h1", "heading": "h2", "subhead": "h3"}.get(kind, "p")
            mark = f' class="{kind}"' if tag == "p" and kind != "text" else ""
            out.append(f"<{tag}{mark}>{inline(item[1])}</{tag}>")
    out.append("</ul>" if listing else "")
    out.append("</table>" if table else "")
    return "\n".join(out)


def page(source, photo):
    """The whole HTML page."""
    look = source.get("template", "plain")
    accent = source.get("accent", "#1f3f6b")
    font = source.get("font", "Roboto")
    size = source.get("size", "10pt")
    side = source.blocks["side"]
    style = source.get("jobs", "dates-left" if look == "dates-left" else "title-first")
    main = draw(source.blocks["main"], style, photo)
    header, footer = source.get("header"), source.get("footer")
    width = "31%"
    where = {"side-left": "left", "side-right": "right"}.get(look)
    css = f"""
    @page {{ size: A4; margin: {source.get('margin', '16mm 17mm')};
      @top-right {{ content: "{header}"; font: 8pt '{font}'; color: #777 }}
      @bottom-center {{ content: "{footer.replace('{page}', '" counter(page) "').replace('{pages}', '" counter(pages) "')}";
        font: 8pt '{font}'; color: #777 }} }}
    body {{ font: {size} '{font}'; line-height: 1.32; color: #222; margin: 0 }}
    .fa {{ font-family: FontAwesome; color: {accent}; padding-right: 4pt }}
    h1 {{ font-size: 2em; margin: 0 0 2pt; color: {accent}; {source.get('h1')} }}
    h2 {{ font-size: 1.15em; color: {accent}; margin: 11pt 0 4pt; {source.get('h2', 'border-bottom: 1px solid ' + accent)} }}
    h3 {{ font-size: 1.02em; margin: 6pt 0 2pt }}
    p {{ margin: 2pt 0 3pt }} p.subtitle {{ font-size: 1.15em; color: #555 }} p.note {{ font-size: .88em; color: #666; font-style: italic }}
    ul {{ margin: 2pt 0 5pt; padding-left: 14pt; list-style-type: {source.get('bullets', 'disc')} }} li {{ margin: 1pt 0 }}
    .top {{ margin-top: 6pt }} .top .when {{ float: right; color: #555; font-size: .95em }}
    .left {{ margin-top: 6pt }} .left .when {{ float: left; width: 24%; color: {accent} }} .left .what {{ margin-left: 26% }}
    table.rows {{ border-collapse: collapse; width: 100%; margin: 4pt 0 }}
    table.rows td {{ {source.get('cells', 'border: .5pt solid #999')}; padding: 2.5pt 5pt; vertical-align: top }}
    .bar {{ margin: 3pt 0 }} .rail {{ background: #ccc; height: 4pt; margin-top: 1pt }} .fill {{ background: {accent}; height: 4pt }}
    .photo {{ width: 26mm; {source.get('photo', 'float: right; margin-left: 6mm')} }}
    .break {{ break-after: page }}
    #side {{ float: {where}; width: {width}; box-sizing: border-box; padding: 8pt; {source.get('sidecss', 'background: #eef2f6')} }}
    #main {{ margin-{where or 'top'}: {'34.5%' if where else '0'} }}
    #side .photo {{ float: none; display: block; margin: 0 auto 6pt }}
    #side h1 {{ font-size: 1.6em }} #news {{ columns: 2; column-gap: 8mm }}
    """
    if look == "news":
        heads = [b for b in source.blocks["main"] if b[0] in ("name", "subtitle")]
        rest = [b for b in source.blocks["main"] if b[0] not in ("name", "subtitle")]
        body = draw(heads + side, style, photo) + f'<div id="news">{draw(rest, style, photo)}</div>'
    elif where:
        body = f'<div id="side">{draw(side, style, photo)}</div><div id="main">{main}</div>'
    else:
        body = main
    lang = source.get("lang", "vi")
    return f'<html lang="{lang}"><head><meta charset="utf-8"><title>{source.get("doctitle", "CV")}</title><style>{css}</style></head><body>{body}</body></html>'
