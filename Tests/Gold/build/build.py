#!/usr/bin/python3
"""Makes the documents and annotations of Tests/Gold from build/cvs and build/postings.

    /usr/bin/python3 build.py [NAME...]

Needs python3-docx, python3-pil, weasyprint, libreoffice-writer-nogui, and the Debian fonts named in GUIDE.md.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import annotation
import check
import page
from source import Source
from word import Writer

HERE = pathlib.Path(__file__).resolve().parent
GOLD = HERE.parent


def portrait(folder):
    """A neutral grey head and shoulders."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (180, 220), (205, 214, 222))
    draw = ImageDraw.Draw(image)
    draw.ellipse((55, 35, 125, 120), fill=(150, 160, 170))
    draw.ellipse((20, 130, 160, 320), fill=(150, 160, 170))
    path = pathlib.Path(folder) / "portrait.jpg"
    image.save(path, quality=70)
    return path


def pdf_from_html(text, path):
    from weasyprint import HTML

    HTML(string=text).write_pdf(str(path))


def pdf_from_word(docx, path):
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(docx.parent), str(docx)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    path.write_bytes(docx.with_suffix(".pdf").read_bytes())


def dump(value, path):
    """JSON with a short list on one line."""
    lines = []
    for key, item in value.items():
        one = json.dumps(item, ensure_ascii=False)
        if isinstance(item, list) and len(one) > 90 and isinstance(item[0], dict):
            one = "[\n    " + ",\n    ".join(json.dumps(x, ensure_ascii=False) for x in item) + "\n  ]"
        lines.append(f"  {json.dumps(key)}: {one}")
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def make_cv(source, folder, photo):
    producer = source.get("producer", "weasy")
    target = GOLD / "cvs" / f"{source.name}.{'docx' if producer == 'docx' else 'pdf'}"
    if producer == "docx":
        Writer(source, photo).save(target)
    elif producer == "word-pdf":
        path = pathlib.Path(folder) / f"{source.name}.docx"
        Writer(source, photo).save(path)
        pdf_from_word(path, target)
    else:
        pdf_from_html(page.page(source, photo), target)
    note = annotation.cv(source)
    verbatim = check.hits(check.text_of(target), check.rows("skills"))
    note["skillsInOtherWords"] = [i for i in note["skills"] if i not in verbatim]
    dump(note, target.with_suffix(".json"))


def make_posting(source):
    kind = source.get("format")
    target = GOLD / "postings" / f"{source.name}.{kind}"
    body = source.path.read_text(encoding="utf-8").partition("\n=====\n")[0]
    body = "\n".join(line for line in body.split("\n") if not line.startswith("%")).strip("\n") + "\n"
    if kind == "pdf":
        pdf_from_html(page.page(source, ""), target)
    else:
        target.write_text(body, encoding="utf-8")
    dump(annotation.posting(source), target.with_suffix(".json"))


def main(names):
    with tempfile.TemporaryDirectory() as folder:
        photo = portrait(folder)
        for path in sorted((HERE / "cvs").glob("*.txt")):
            if not names or path.stem in names:
                make_cv(Source(path), folder, photo)
        for path in sorted((HERE / "postings").glob("*.txt")):
            if not names or path.stem in names:
                make_posting(Source(path))


if __name__ == "__main__":
    main(sys.argv[1:])
