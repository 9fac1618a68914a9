"""Turns the compact annotation of a source into the JSON that stands beside the document."""

PLACES = {"skills": "skills", "also": "skillsOptional", "not": "notSkills",
          "certalso": "certificatesOptional", "certnot": "notCertificates"}
STATUS = {"held", "expired", "studying", "levelPassed"}


def values(text):
    return [v.strip() for v in text.split(";;") if v.strip()]


def date(text):
    return None if text in ("-", "null") else text


def cv(source):
    look = source.get("template", "plain")
    made = {"language": source.get("lang", "vi"),
            "format": "docx" if source.get("producer") == "docx" else "pdf",
            "columns": 2 if look in ("side-left", "side-right", "news", "text-box") else 1,
            "identity": [], "others": [], "jobs": [], "jobsOptional": [], "certificates": [], "certificatesOptional": [], "notCertificates": [], "languages": [],
            "education": [], "skills": [], "skillsOptional": [], "notSkills": [],
            "skillsOutsideTaxonomy": []}
    for line in source.notes.split("\n"):
        key, _, rest = line.partition(" ")
        if not key or key.startswith("#"):
            continue
        if key == "lang":
            made["language"] = rest
        elif key in ("id", "others"):
            made["identity" if key == "id" else "others"] += values(rest)
        elif key in ("job", "jobalso"):
            title, start, end, occupation = (p.strip() for p in rest.split("|"))
            first, *others = occupation.split("/")
            item = {"title": title, "start": date(start), "end": date(end), "titleOccupation": date(first)}
            if others:
                item["titleOccupationOptional"] = others
            made["jobs" if key == "job" else "jobsOptional"].append(item)
        elif key == "cert":
            name, status = rest.split()
            assert status in STATUS, line
            made["certificates"].append({"id": name, "status": status})
        elif key == "lg":
            name, level, said = (rest.split(" ", 2) + ["", ""])[:3]
            made["languages"].append({"id": name, "level": date(level), "said": said})
        elif key == "edu":
            level, field, finished = rest.split()
            made["education"].append({"level": level, "field": date(field), "finished": finished == "true"})
        elif key in PLACES:
            place = PLACES[key]
            made[place] = sorted(set(made[place]) | set(rest.split()))
        elif key == "out":
            made["skillsOutsideTaxonomy"] += [{"text": v} for v in values(rest)]
        else:
            raise ValueError(f"{source.path}: {line}")
    return made


def posting(source):
    made = {"language": source.get("lang", "vi"), "format": source.get("format"),
            "title": None, "occupation": None, "requirements": [], "salary": None, "place": None,
            "notRequirements": [], "optionalRequirements": []}
    for line in source.notes.split("\n"):
        key, _, rest = line.partition(" ")
        if not key or key.startswith("#"):
            continue
        if key == "lang":
            made["language"] = rest
        elif key in ("title", "place"):
            made[key] = rest
        elif key == "occupation":
            made[key] = date(rest)
        elif key == "salary":
            low, high, currency, period = rest.split()
            made[key] = {"min": None if low == "-" else int(low), "max": None if high == "-" else int(high),
                         "currency": currency, "period": period}
        elif key in ("skill", "certificate", "language", "education", "experience"):
            importance, *names = rest.split()
            assert importance in ("must", "should", "nice"), line
            for name in names:
                item = {"kind": key, "importance": importance}
                base, *extras = name.split(":")
                if base != "-":
                    item["id"] = base
                for extra in extras:
                    label, value = extra.split("=")
                    item[label] = (int(value) if label == "months" else value.split("+")
                                   if label in ("anyOf", "fields", "in") else value)
                made["requirements"].append(item)
        elif key in ("not", "also"):
            place = "notRequirements" if key == "not" else "optionalRequirements"
            made[place] = sorted(set(made[place]) | set(rest.split()))
        else:
            raise ValueError(f"{source.path}: {line}")
    return made
