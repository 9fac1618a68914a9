#!/usr/bin/python3
"""The annotator's second pass: says what an annotation forgot. It knows nothing of the program's readers.

    python3 check.py [NAME...]

Reads each document with pdftotext or python-docx, looks up every label and alias of the taxonomy as whole words, and
lists the concepts that the annotation does not mention at all, ids that the taxonomy lacks, and annotated strings that
do not stand in the document.
"""

import csv
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

GOLD = pathlib.Path(__file__).resolve().parent.parent
TAXONOMY = GOLD.parent.parent / "profiles" / "taxonomies" / "vifc"


def rows(name):
    with open(TAXONOMY / f"{name}.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def names(row):
    found = [row["en"], row["vi"]] + row["aliases_en"].split("|") + row["aliases_vi"].split("|")
    return {n.strip() for n in found if n.strip()}


def squeeze(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text))


def text_of(path):
    if path.suffix == ".pdf":
        out = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout.decode()
        return squeeze(out)
    if path.suffix == ".docx":
        import zipfile

        parts = []
        with zipfile.ZipFile(path) as file:
            for name in file.namelist():
                if re.match(r"word/(document|header\d*|footer\d*)\.xml", name):
                    xml = file.read(name).decode()
                    xml = re.sub(r"</w:p>|<w:tab/>|<w:br[^>]*>", " ", xml)
                    parts.append(re.sub(r"<[^>]+>", "", xml))
        text = " ".join(parts)
        for code, sign in (("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"')):
            text = text.replace(code, sign)
        return squeeze(text)
    return squeeze(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")).replace("&amp;", "&"))


def old_marks(text):
    for new, old in (("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("ủy", "uỷ"), ("úy", "uý"),
                     ("ùy", "uỳ"), ("ũy", "uỹ"), ("ụy", "uỵ")):
        text = text.replace(old, new)
    return text


def hits(text, table):
    lower = old_marks(text.lower())
    plain = old_marks(text)
    found = {}
    for row in table:
        for name in names(row):
            name = old_marks(unicodedata.normalize("NFC", name))
            exact = len(name) <= 5 and name.upper() == name or len(name) <= 2
            where = re.search(r"(?<![\w])" + re.escape(name if exact else name.lower()) + r"(?![\w+#])",
                              plain if exact else lower)
            if where:
                found.setdefault(row["id"], []).append((len(name), name, text[max(0, where.start() - 25):where.end() + 25]))
    return {k: max(v) for k, v in found.items()}


def check_cv(path, table):
    note = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    text = text_of(path)
    out = []
    known = set(note["skills"]) | set(note["skillsOptional"]) | set(note["notSkills"])
    for key in ("skills", "skillsOptional", "notSkills"):
        out += [f"{key}: unknown id {i}" for i in note[key] if i not in table["skills"]]
        for other in ("skills", "skillsOptional", "notSkills"):
            if key < other:
                out += [f"in both {key} and {other}: {i}" for i in set(note[key]) & set(note[other])]
    skills = hits(text, table["skills"].values())
    out += [f"FORGOTTEN skill {i}: '{v[1]}' in …{v[2]}…" for i, v in sorted(skills.items()) if i not in known]
    out += [f"paraphrase {i}" for i in note["skills"] if i not in skills]
    certificates = hits(text, table["certificates"].values())
    said = {c["id"] for c in note["certificates"]}
    said |= set(note["certificatesOptional"]) | set(note["notCertificates"])
    out += [f"FORGOTTEN certificate {i}: …{v[2]}…" for i, v in certificates.items() if i not in said]
    out += [f"unknown certificate {i}" for i in said if i not in table["certificates"]]
    for item in note["languages"]:
        if item["id"] not in table["languages"]:
            out.append(f"unknown language {item['id']}")
        if item["said"] and squeeze(item["said"]) not in text:
            out.append(f"language not said: {item['said']}")
    for item in note["education"]:
        out += [f"unknown education {v}" for v in (item["level"], item["field"]) if v and v not in table["education"]]
    titles = {}
    for row in table["occupations"].values():
        for name in names(row):
            titles.setdefault(name.lower(), row["id"])
    for job in note["jobs"]:
        if squeeze(job["title"]).lower() not in text.lower():
            out.append(f"title not in the text: {job['title']}")
        occupation = job["titleOccupation"]
        if occupation and occupation not in table["occupations"]:
            out.append(f"unknown occupation {occupation}")
        exact = titles.get(job["title"].lower())
        if exact != occupation:
            out.append(f"title {job['title']}: annotated {occupation}, alias of {exact}")
    for string in note["identity"] + note["others"]:
        if squeeze(string) not in text:
            out.append(f"identity not in the text: {string}")
    words = len(text.split())
    if not 230 <= words <= 950:
        out.append(f"{words} words")
    if path.stat().st_size > 150_000:
        out.append(f"{path.stat().st_size} bytes")
    return out


def check_posting(path, table):
    note = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    text = text_of(path)
    out = []
    known = set(note["notRequirements"]) | set(note["optionalRequirements"])
    for item in note["requirements"]:
        ids = [item["id"]] if "id" in item else item.get("anyOf", [])
        out += [f"unknown {i}" for i in item.get("in", []) if i not in table["occupations"] and i != "management"]
        known |= set(ids)
        kind = {"skill": "skills", "certificate": "certificates", "language": "languages", "education": "education",
                "experience": "occupations"}[item["kind"]]
        families = {r["id"] for r in rows("families")}
        out += [f"unknown {item['kind']} {i}" for i in ids + item.get("fields", [])
                if i not in table[kind] and not (kind == "occupations" and i in families)]
    out += [f"FORGOTTEN skill {i}: '{v[1]}' in …{v[2]}…" for i, v in sorted(hits(text, table["skills"].values()).items())
            if i not in known]
    out += [f"FORGOTTEN certificate {i}: …{v[2]}…" for i, v in hits(text, table["certificates"].values()).items()
            if i not in known]
    every = set(table["skills"]) | set(table["certificates"]) | set(table["languages"]) | set(table["education"])
    out += [f"unknown id {i}" for i in note["notRequirements"] + note["optionalRequirements"] if i not in every]
    if note["occupation"] and note["occupation"] not in table["occupations"]:
        out.append(f"unknown occupation {note['occupation']}")
    for key in ("title", "place"):
        if note[key] and squeeze(note[key]).lower() not in text.lower():
            out.append(f"{key} not in the text: {note[key]}")
    return out


def main(wanted):
    table = {n: {r["id"]: r for r in rows(n)} for n in ("skills", "certificates", "languages", "education", "occupations")}
    for folder, check in (("cvs", check_cv), ("postings", check_posting)):
        for path in sorted((GOLD / folder).iterdir()):
            if path.suffix == ".json" or wanted and path.stem not in wanted:
                continue
            for line in check(path, table):
                print(f"{path.name}: {line}")


if __name__ == "__main__":
    main(sys.argv[1:])
