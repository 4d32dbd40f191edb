"""Has the documents of escalations read by programs that are not ours.

usage: check_documents.py PROGRAM

Three tickets: one that says as little as a ticket can, one that says everything, and one whose
texts try to break out of every form. Each is written in each form and read back.
"""

import csv
import email
import email.policy
import html.parser
import io
import json
import pathlib
import subprocess
import sys
import tempfile

SCHEMA = pathlib.Path(__file__).resolve().parent / "escalation.xsd"
PHOTO = bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) + bytes(range(256)) * 300
HOSTILE = "</x>]]>&amp;<script>1</script>\"';=2+2 \u202e\u0085 ñandú 😀"
NAME = "Daño – «pantalla» del señor Núñez, piso 2.png"


def furniture(hostile):
    text = (lambda plain: HOSTILE.replace("\u0085", "")) if hostile else (lambda plain: plain)
    return [
        ("person.register", {"code": "ANA", "name": text("Ana Gómez"), "mail": "ana@e.example",
                             "telephone": "601 555 0101"}),
        ("person.register", {"code": "LUIS", "name": text("Luis Paz"), "telephone": "601 555 0102"}),
        ("site.register", {"code": "PASTO", "name": text("Sede Pasto"), "municipality": "52001",
                           "address": text("Calle 18 # 25-40"), "contact": "ANA",
                           "hours": "mon-fri 08:00-17:00"}),
        ("provider.register", {"code": "HP", "name": text("HP Colombia"),
                               "mail": "mesa@hp.example", "language": "en"}),
        ("provider.require", {
            "provider": "HP", "subject": "{code} {purchase_order}: {summary}",
            "opening": text("Buen día.") + "\n{site_name}, {contact_name}",
            "channels": [{"channel": "portal", "address": text("https://hp.example/?a=1&b=2")},
                         {"channel": "mail"}, {"channel": "api"}]}),
        ("model.register", {"manufacturer": "HP", "name": "M404", "part_number": "W1A53A",
                            "kind": "printer"}),
        ("asset.register", {"tag": "1", "model": "M404", "serial": "VNB1", "at": "PASTO",
                            "hostname": "imp-1", "acquisition": {"invoice": text("FV-1")}}),
        ("warranty.register", {"asset": "1", "provider": "HP", "kind": "manufacturer_warranty",
                               "starts_on": "2020-01-01", "ends_on": "2090-12-31"}),
        ("cabling.install_panel", {"tag": "PP-1", "at": "PASTO", "ports": 24}),
        ("cabling.install_outlets", {"labels": ["D-1"], "at": "PASTO"}),
        ("cabling.install_link", {"from": "PP-1:24", "to": "D-1:1", "tag": "L-1"}),
        ("case.open", {"summary": text("Mancha\u2028 la hoja"), "kind": "incident",
                       "assets": ["1"], "external_ref": text("GLPI-1")}),
        ("escalation.raise", {
            "case": 1, "provider": "HP", "requested_on": "2030-01-01", "send": True,
            "without_cover": "x", "contract_number": text("CTO-1"), "message": text("Urge"),
            "purchase_order": text("OC-1"), "alternative_contact": "LUIS",
            "lines": [{"asset": "1", "part_class": "fuser", "part_number": text("RM2"),
                       "symptom": text("Mancha") + "\n\tcada 9 cm", "diagnosis": text("Se probó"),
                       "firmware": text("2411"), "error_code": text("50.2"), "quantity": 2,
                       "page_counter": 10, "level": 100, "supply": text("CF258A")},
                      {"asset": "L-1", "part_class": "link", "symptom": text("Sin señal"),
                       "diagnosis": text("Medido")}]}),
        ("escalation.acknowledge", {"escalation": 1, "ticket_number": text("T-1"),
                                    "promised_on": "2030-01-02", "external_ref": text("M-1"),
                                    "message": text("Recibido")}),
        ("part.announce", {"escalation": 1, "line": 1, "quantity": 1}),
    ]


LEAST = [
    ("provider.register", {"code": "HP", "name": "HP"}),
    ("model.register", {"manufacturer": "HP", "name": "M404", "kind": "printer"}),
    ("site.register", {"code": "S", "name": "S"}),
    ("asset.register", {"tag": "1", "model": "M404", "at": "S"}),
    ("case.open", {"summary": "x", "kind": "incident", "assets": ["1"]}),
    ("escalation.raise", {"case": 1, "provider": "HP", "without_cover": "x",
                          "lines": [{"asset": "1", "part_class": "fuser"}]}),
]


class Desk:
    """A registry of one ticket."""

    def __init__(self, program, folder, name, lines):
        self.program, self.folder = program, pathlib.Path(folder)
        self.registry = str(self.folder / f"{name}.dotacion")
        self.run("init")
        text = "".join(json.dumps({"op": op, "data": data}) + "\n" for op, data in lines)
        answers = map(json.loads, self.run("batch", given=text.encode()).splitlines())
        codes = [answer["result"].get("code", "") for answer in answers]
        self.code = next(code for code in codes if code.startswith("E-"))

    def run(self, *words, given=b""):
        done = subprocess.run([self.program, *words, "--registry", self.registry], input=given,
                              capture_output=True, check=False)
        if done.returncode:
            sys.exit(f"check-documents: {' '.join(words)}\n{(done.stderr or done.stdout).decode()}")
        return done.stdout

    def document(self, form, *words):
        return self.run("escalation", "show", self.code, "--as", form, *words)


class Page(html.parser.HTMLParser):
    """The elements of a page, and every address in it."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.sources = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.sources += [value for name, value in attributes if name in ("src", "href")]


# What is said in every form of the full ticket, beside what each form checks of its own.
SAID = ("OC-1", "Luis Paz", "601 555 0102", "FV-1", "2090-12-31", "PP-1:24", "Buen día.", "Urge")


def check_said(desk):
    for form in ("text", "csv", "xml", "html", "tmf621"):
        text = desk.document(form).decode()
        missing = [said for said in SAID if said not in text]
        assert not missing, f"{form}: {missing}"
    assert "<country>CO</country>" in desk.document("xml").decode()
    for form in ("text", "xml", "html"):
        assert "https://hp.example/?a=1" in desk.document(form).decode(), form


def check_mail(desk, photo, summary):
    message = email.message_from_bytes(
        desk.document("eml", "--from", "desk@e.example", "--from-name", "Mesa «1»"),
        policy=email.policy.default)
    parts = list(message.iter_parts())
    assert not message.defects and not any(part.defects for part in parts)
    assert message["from"].addresses[0].display_name == "Mesa «1»"
    assert message["to"].addresses[0].addr_spec == "mesa@hp.example"
    assert message["bcc"] is None and len(message["to"].addresses) == 1
    assert " ".join(summary.split()) in " ".join(message["subject"].split())
    assert parts[0].get_content_type() == "text/plain"
    assert "Part class: fuser" in parts[0].get_content()
    if photo:
        assert parts[1].get_filename() == NAME, parts[1].get_filename()
        assert parts[1].get_content_type() == "image/png"
        assert parts[1].get_payload(decode=True) == photo
    assert json.loads(parts[-1].get_content())["@type"] == "TroubleTicket"


def check_others(desk, photo, lines):
    xml = desk.folder / "ticket.xml"
    xml.write_bytes(desk.document("xml"))
    subprocess.run(["xmllint", "--noout", "--schema", SCHEMA, xml], check=True,
                   stderr=subprocess.PIPE)
    ticket = json.loads(desk.document("tmf621"))
    assert len(ticket["attachment"]) == (1 if photo else 0)
    rows = list(csv.DictReader(io.StringIO(desk.document("csv").decode(), newline="")))
    assert len(rows) == lines and all(None not in row for row in rows)
    assert not any(cell[:1] in tuple("=+-@\t\r") for row in rows for cell in row.values() if cell)
    page = Page(desk.document("html").decode())
    assert "script" not in page.tags and "x" not in page.tags
    assert all(source.startswith("data:image/") for source in page.sources)
    assert page.tags.count("img") == (1 if photo else 0)


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        least = Desk(program, folder, "least", LEAST)
        check_others(least, None, 1)
        for name, is_hostile in (("full", False), ("hostile", True)):
            desk = Desk(program, folder, name, furniture(is_hostile))
            summary = dict(furniture(is_hostile))["case.open"]["summary"]
            # A mark that turns text around is shown by its number; Unicode's line end is a blank.
            summary = summary.replace("\u202e", "\\u{202e}").replace("\u2028", " ")
            check_mail(desk, None, summary)
            photo = pathlib.Path(folder) / "photo.png"
            photo.write_bytes(PHOTO)
            desk.run("escalation", "attach", desk.code, str(photo), "--name", NAME)
            check_mail(desk, PHOTO, summary)
            check_others(desk, PHOTO, 2)
            if not is_hostile:
                check_said(desk)
    print("check-documents: every form of every ticket was read back")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_documents.py PROGRAM")
    main(sys.argv[1])
