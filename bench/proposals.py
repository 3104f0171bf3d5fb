"""Generates workshop proposals that look like real drafts, always the same ones.

A proposal has the length, the typography, the YAML styles and the mistakes of what people hand in: some six findings a
file, and one file in fifty that is not valid YAML.
"""
import datetime
import hashlib
import json
import pathlib
import re
import shutil
import textwrap

from prose import Author

UNSAFE = re.compile(r"""^$|^[-?:,\[\]{}#&*!|>'"%@`\s]|: | #|[:\s]$""")

GROUPS = ("Government", "Private Sector", "Civil Society", "Civil Society", "Technical Community")
REGIONS = ("African Group", "Asia-Pacific Group", "Eastern European Group",
           "Latin American and Caribbean Group (GRULAC)", "Western European and Others Group (WEOG)")
INTERGOVERNMENTAL = "Intergovernmental Organization"
MISNAMED_GROUPS = ("Bussiness", "NGO", "Private", "Academic")
THEMES = ("Trust, security, stability", "Universal access and meaningful connectivity",
          "Environmental sustainability and climate change", "Economic and social inclusion and human rights",
          "Inclusive Internet governance ecosystems and digital cooperation")
FORMATS = ("Panel - Auditorium", "Panel - Auditorium", "Round Table - U-shape", "Roundtable - Circle", "Debate - Classroom",
           "Break-out Group Discussions - Round Tables", "Panel - U-shape")
STYLES = ("paragraphs",) * 5 + ("wrapped", "folded", "plain", "plain", "plain-wrapped", "double-quoted", "single-quoted")
# Of ninety minutes.
AGENDA = ((0, 10, "opening"), (10, 50, "panel"), (50, 85, "q-and-a"), (85, 90, "closing"))
SLOTS = 25
ROLES = 16
EM_DASHES = str.maketrans("–", "—")
TYPEWRITER = str.maketrans({"“": '"', "”": '"', "’": "'", "–": "-", "…": "..."})


def inline(text, in_flow=False):
    """A text on one line of YAML, quoted where it must be."""
    return json.dumps(text, ensure_ascii=False) if UNSAFE.search(text) or in_flow and re.search(r"[,\[\]{}]", text) else text


def scalar(style, paragraphs):
    """Paragraphs as the value of a key, in one of the styles of YAML."""
    text = " ".join(paragraphs).replace("\n", " ")
    if style.startswith("plain") and (len(paragraphs) > 1 or UNSAFE.search(text)):
        style = "paragraphs"
    if style == "plain":
        return " " + text
    if style == "double-quoted":
        return " " + json.dumps("\n\n".join(paragraphs), ensure_ascii=False)
    if style == "single-quoted":
        return " '" + text.replace("'", "''") + "'"
    if style != "paragraphs":
        paragraphs = ["\n".join(textwrap.fill(line, 104, break_on_hyphens=False) for line in part.split("\n")) for part in paragraphs]
    lines = textwrap.indent("\n\n".join(paragraphs), "  ")
    return {"folded": " >-\n", "plain-wrapped": "\n"}.get(style, " |\n") + lines


class Person:
    """Somebody who is the same in every proposal; a few are known by their own script alone."""

    def __init__(self, number):
        author = Author(f"person {number}")
        self.name = author.say("native-name" if author.chance(1) else "name")
        self.organization = author.say("organization")
        self.group = author.pick(GROUPS) if author.chance(97) else author.pick(MISNAMED_GROUPS)
        self.region = author.pick(REGIONS)
        if author.chance(5):
            self.name = self.name.upper()
        if author.chance(6):
            self.region = INTERGOVERNMENTAL
            self.group = author.pick((INTERGOVERNMENTAL, "Government"))


class Draft:
    """One proposal in the making: the lines of its file, in the order of the form."""

    def __init__(self, number, every):
        self.author = Author(f"proposal {number}")
        self.number = number
        self.turn = number // every if number % every == 0 else None
        self.lines = []
        self.author.typography = self.author.pick(({}, {}, EM_DASHES, TYPEWRITER))
        self.styles = [self.author.pick(STYLES), self.author.pick(STYLES)]
        self.layout = self.author.pick(("block", "block", "block", "flow", "line"))
        self.minutes = self.author.pick((60, 90, 90, 90) if self.author.chance(95) else (45, 75, 120))
        self.head()
        self.people()
        self.questions()
        self.prose()
        self.agenda()

    def put(self, *lines):
        self.lines.extend(lines)

    def text(self, key, paragraphs):
        self.put(f"\n{key}:" + scalar(self.author.pick(self.styles), paragraphs))

    def head(self):
        author = self.author
        status = author.pick(("draft",) + ("submitted",) * 6) if self.turn is None else author.pick(("scheduled",) * 4 + ("held",))
        self.put("event: IGF 2021", "type: workshop", f"status: {status}", f"number: {self.number + 1}",
                 "title: " + inline(author.say("title")))
        if author.chance(70):
            self.put("theme: " + inline(author.pick(THEMES) if author.chance(85) else author.say("thing")))
        if self.turn is not None:
            # Each room has its slots in turn, two hours apart; one session in thirty is put into a slot at random.
            slot = author.number(0, SLOTS - 1) if author.chance(3) else self.turn % SLOTS
            start = datetime.datetime(2021, 12, 6 + slot // 5, 7 + slot % 5 * 2, 15)
            end = start + datetime.timedelta(minutes=self.minutes if author.chance(96) else 50)
            self.put("", "time:", f"  start: {start:%Y-%m-%dT%H:%MZ}", f"  end: {end:%Y-%m-%dT%H:%MZ}",
                     f"room: Conference Room {self.turn // SLOTS + 1}")
            if self.number and author.chance(5):
                self.put(f"conflicts-with: [{author.number(1, self.number)}]")

    def somebody(self, role):
        """Mostly somebody of this proposal; one in eight is known from an earlier one."""
        number = self.author.number(0, self.number) if self.author.chance(12) else self.number
        return Person(number * ROLES + role)

    def person(self, person, keys, indent="  - "):
        """A person with these keys, in the layout of this draft."""
        name = re.sub(r"^(\w)\w+ ", r"\1. ", person.name) if self.author.chance(2) else person.name
        values = {"name": name, "organization": person.organization, "stakeholder-group": person.group,
                  "regional-group": person.region, "confirmation": "confirmed", "gender": self.author.pick(("female", "male"))}
        pairs = [(key, values[key]) for key in keys]
        if self.layout == "line" and "," not in person.organization:
            # There is no place in it for more.
            self.put(indent + inline(", ".join(value for key, value in pairs if key not in ("confirmation", "gender"))))
        elif self.layout == "flow":
            self.put(indent + "{" + ", ".join(f"{key}: {inline(value, True)}" for key, value in pairs) + "}")
        else:
            for key, value in pairs:
                self.put(f"{indent}{key}: {inline(value)}")
                indent = " " * len(indent)

    def people(self):
        author = self.author
        organizers = [self.somebody(role) for role in range(author.number(1, 3))]
        self.put("", "organizers:")
        for person in organizers:
            self.person(person, ("name", "organization"))
        keys = ["name", "stakeholder-group", "regional-group"]
        keys += ["confirmation"] if author.chance(60) else []
        keys += ["gender"] if author.chance(30) else []
        speakers = [self.somebody(role) for role in range(4, 4 + author.pick((2, 3, 3, 4, 4, 5, 5, 6)))]
        self.put("", "speakers:")
        for person in speakers:
            self.person(person, keys)
        if author.chance(10):
            self.put("additional-speakers: " + author.pick(("TBC", "To be confirmed", "Two more speakers from " + author.say("place"))))
        self.put("")
        for role, key in ((12, "moderator"), (13, "online-moderator"), (14, "rapporteur")):
            if author.chance(4):
                continue
            person = author.pick(organizers) if author.chance(50) else self.somebody(role)
            self.put(f"{key}:")
            self.person(person, ("name", "stakeholder-group", "regional-group"))

    def questions(self):
        author = self.author
        self.put("", f"format: {author.pick(FORMATS)} - {self.minutes} Min", "", "policy-questions:")
        for _ in range(author.number(1, 3)):
            question = author.say("question")
            if author.chance(12):
                question = question[:-1] + "."
            if author.chance(90):
                self.put("  - heading: " + inline(author.say("heading")), "    question: " + inline(question))
            else:
                self.put("  - " + inline(question))
        goals = sorted({author.number(1, 17) for _ in range(author.number(1, 4))})
        targets = [f"{goal}.{author.number(1, 3)}" for goal in goals] if author.chance(60) else []
        if author.chance(15):
            targets.append("16.6")
        self.put("", "sdgs: [" + ", ".join(f'"{code}"' for code in [*map(str, goals), *targets]) + "]")

    def prose(self):
        author = self.author
        self.text("issues", author.paragraphs("sentence", (5, 13), author.number(1, 2)))
        self.text("sdg-targets", author.paragraphs("target", (2, 4)))
        description = author.paragraphs("sentence", (10, 24), author.number(2, 4))
        if author.chance(50):
            mark = author.pick(("- ", "* ", "• ", "1. "))
            description.insert(1, "\n".join(mark + item for item in author.several("item", 3, 6)))
        if author.chance(6):
            description.append(author.say("passage"))
        if author.chance(4):
            description.append("Contact: info@" + author.say("given").lower() + ".example")
        self.text("description" if author.chance(97) else "descripton", description)
        self.text("expected-outcomes", [description[0]] if author.chance(4) else author.paragraphs("outcome", (4, 9)))
        self.text("interaction", author.paragraphs("interaction", (5, 10)) if author.chance(96) else ["TBD"])
        if author.chance(70):
            self.put("", "online-participation: Usage of IGF Official Tool.")
        else:
            self.text("online-participation", author.paragraphs("interaction", (2, 5)))
        if author.chance(20):
            self.put("previous-messages:" if author.chance(40) else "previous-messages: " + inline(author.say("outcome")))

    def agenda(self):
        author = self.author
        if author.chance(30):
            return
        self.put("", "agenda:")
        for first, last, activity in AGENDA:
            start, end = (round(share * self.minutes / 450) * 5 + author.pick((0,) * 24 + (-5, 5)) for share in (first, last))
            title = inline(author.say("agenda"), True)
            self.put(f"  - {{start: {clock(start)}, end: {clock(end)}, title: {title}, activity: {activity}}}")


def clock(minutes):
    return "{:02}:{:02}".format(*divmod(max(0, minutes), 60))


def broken(text, author):
    """A file that is no longer YAML, by a mistake that people make."""
    return author.pick((
        lambda: text.replace("title: ", "title: Workshop proposal: ", 1),
        lambda: text.replace("title: ", 'title: "Draft ', 1),
        lambda: text.replace("\nspeakers:\n  ", "\nspeakers:\n\t"),
        lambda: text.replace("type: workshop\n", "type: workshop\ntype: workshop\n"),
        lambda: text.replace("\nformat:", "\n format:"),
    ))()


def proposal(number, every=5):
    """The file of a proposal; one in so many is scheduled."""
    author = Author(f"file {number}")
    if number and author.chance(1):
        # Handed in once more.
        return proposal(number - 1, every).replace(f"\nnumber: {number}\n", f"\nnumber: {number + 1}\n")
    text = "\n".join(Draft(number, every).lines) + "\n"
    return broken(text, author) if author.chance(2) else text


def generate(folder, count, every=5):
    """Writes so many proposals to a folder, unless it has them already."""
    stamp = folder / ".generated"
    sources = (pathlib.Path(__file__).with_name(name).read_bytes() for name in ("prose.txt", "prose.py", "proposals.py"))
    made_by = hashlib.sha256(b"".join(sources) + f"{count} {every}".encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == made_by:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for number in range(count):
        (folder / f"ws-{number + 1:05}.yaml").write_text(proposal(number, every), encoding="utf-8")
    stamp.write_text(made_by)
    return folder
