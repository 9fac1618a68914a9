"""Writes a folder of CVs as a recruiter gets them: people of many names in many formats.

usage: pool.py FOLDER DOCUMENTS COUNT

DOCUMENTS are the project's own examples; DOCX, ODT and HTML among them come out with the names of
others in them. The same call writes the same files, byte for byte but for the clock of archives.
"""
import json, os, random, re, sys, zipfile

folder, documents, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
random.seed(4)
FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng".split()
MIDDLES = "Thị Văn Minh Thanh Ngọc Hữu".split()
GIVEN = "An Bình Chi Dũng Giang Hải Khoa Linh Mai Nam Oanh Phúc Quân Sơn Thảo Uyên Vinh Yến".split()
JOBS = [
    ("AML Officer", ["KYC refresh of corporate customers", "Sanctions screening every day"]),
    ("Compliance Analyst", ["Transaction monitoring", "Suspicious transaction reports"]),
    ("Fund Accountant", ["NAV calculation", "IFRS reporting in Excel"]),
    ("Software Engineer", ["Java services", "PostgreSQL and Docker"]),
    ("Kế toán tổng hợp", ["Lập báo cáo tài chính", "Quyết toán thuế"]),
]


def person(number):
    title, tasks = random.choice(JOBS)
    start = random.randint(2010, 2023)
    return {
        "name": " ".join(random.choice(part) for part in (FAMILIES, MIDDLES, GIVEN)),
        "email": f"person{number}@example.com",
        "phone": f"+84 900 {number:06d}",
        "title": title,
        "tasks": tasks,
        "start": start,
        "english": random.choice(["B1", "B2", "C1", "C2"]),
    }


def resume(one):
    return {
        "basics": {"name": one["name"], "email": one["email"], "phone": one["phone"]},
        "work": [{"position": one["title"], "startDate": f"{one['start']}-03",
                  "highlights": one["tasks"]}],
        "languages": [{"language": "English", "fluency": one["english"]}],
    }


def lines(one):
    return [one["name"], one["email"], one["phone"], "", "Experience",
            f"03/{one['start']} - now: {one['title']}"] + ["- " + task for task in one["tasks"]] + [
            "", "Languages", "English " + one["english"]]


def text(one):
    return "\n".join(lines(one)) + "\n"


def table(people):
    rows = ["Họ và tên,Email,Điện thoại,Chức danh,Kỹ năng"]
    for one in people:
        skills = "; ".join(one["tasks"])
        rows.append(",".join([one["name"], one["email"], one["phone"], one["title"], skills]))
    return "\n".join(rows) + "\n"


def pdf(one):
    """A page of Helvetica, which has no Vietnamese letters."""
    plain = [line.encode("ascii", "ignore").decode().replace("(", "").replace(")", "")
             for line in lines(one)]
    shown = "BT /F1 11 Tf 60 780 Td 15 TL " + " ".join(f"({line}) Tj T*" for line in plain) + " ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    return out + f"xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R >>\n" \
        f"startxref\n{len(out)}\n%%EOF\n"


def adopted(source, target, one):
    """A copy of an example in which another address stands, and so another person."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item.filename)
            if item.filename.endswith(("document.xml", "content.xml")):
                data = re.sub(rb"[\w.+-]+@[\w.-]+", one["email"].encode(), data)
            new.writestr(item, data)


def write(name, content):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
        file.write(content)


archives = sorted(name for name in os.listdir(documents) if name.endswith((".docx", ".odt")))
os.makedirs(folder, exist_ok=True)
for number in range(count):
    one, kind = person(number), number % 10
    name = f"{number:03d}"
    if kind < 4:
        write(name + ".json", json.dumps(resume(one), ensure_ascii=False))
    elif kind < 6:
        write(name + ".txt", text(one))
    elif kind == 6:
        write(name + ".csv", table([one, person(number + 100000)]))
    elif kind == 7:
        both = [one, person(number + 100000)]
        write(name + ".ndjson", "".join(json.dumps(resume(each)) + "\n" for each in both))
    elif kind == 8:
        write(name + ".pdf", pdf(one))
    else:
        source = archives[number // 10 % len(archives)]
        target = os.path.join(folder, name + os.path.splitext(source)[1])
        adopted(os.path.join(documents, source), target, one)
