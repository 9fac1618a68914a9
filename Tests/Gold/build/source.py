"""Reads a gold source: directives, marked-up text, then the annotation after a line of '='."""

import re
import unicodedata


class Source:
    """One document: how it looks, what it says, what a reader must find in it."""

    def __init__(self, path):
        self.path = path
        self.name = path.stem
        text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
        body, _, notes = text.partition("\n=====\n")
        self.options = {}
        lines = []
        for line in body.split("\n"):
            if line.startswith("%"):
                key, _, value = line[1:].partition(" ")
                self.options[key] = value.strip()
            else:
                lines.append(line.rstrip())
        self.blocks = {"main": [], "side": []}
        self._parse(lines)
        self.notes = notes

    def get(self, key, default=""):
        return self.options.get(key, default)

    def _parse(self, lines):
        where = "main"
        for line in lines:
            if not line:
                continue
            if line in ("[main]", "[side]"):
                where = line[1:-1]
                continue
            self.blocks[where].append(block(line))

    def paragraphs(self):
        return self.blocks["side"] + self.blocks["main"]


def block(line):
    """A line of the source as (kind, value...)."""
    for mark, kind in (("= ", "name"), ("~ ", "subtitle"), ("## ", "subhead"), ("# ", "heading"),
                       ("- ", "bullet"), ("> ", "note")):
        if line.startswith(mark):
            return (kind, line[len(mark):])
    if line.startswith("@job ") or line.startswith("@edu ") or line.startswith("@emp "):
        parts = [p.strip() for p in line[5:].split("|")]
        return ("entry", parts, line[1:4])
    if line.startswith("|"):
        return ("row", [c.strip() for c in line.strip("|").split("|")])
    if line.startswith("!bar "):
        _, rest = line.split(" ", 1)
        label, percent = rest.rsplit(" ", 1)
        return ("bar", label, int(percent))
    if line == "!break":
        return ("break",)
    if line == "!photo":
        return ("photo",)
    return ("text", line)


def spans(text):
    """Splits **bold** and _italic_ runs: (text, bold, italic)."""
    out = []
    for part in re.split(r"(\*\*.+?\*\*|__.+?__)", text):
        if part.startswith("**"):
            out.append((part[2:-2], True, False))
        elif part.startswith("__"):
            out.append((part[2:-2], False, True))
        elif part:
            out.append((part, False, False))
    return out


def plain(text):
    return re.sub(r"\*\*|__", "", text)
