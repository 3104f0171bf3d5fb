"""The catalogue of hostile shapes: each makes its files of any size within the limits."""
import functools

TEXT = (64 << 10) - 200
EVENT = ("event: IGF 2021\ntype: workshop\nstatus: scheduled\ntitle: Hostile\n"
         "time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}\nroom: Hall\n")
HEAD = EVENT + "number: 1\n"
TEXTS = ("issues", "sdg-targets", "description", "expected-outcomes", "interaction", "online-participation", "key-takeaways",
         "call-to-action", "participants-gain", "previous-messages", "format-description", "policy-questions-information",
         "additional-speakers")


def length(text):
    """The bytes of a text within a block."""
    return len(text.encode()) + 2 * text.count("\n")


def fill(unit, size, bytes_of=lambda text: len(text.encode())):
    """As many of a unit, with its number where it has a place for one, as are no larger."""
    count = max(1, size // bytes_of(unit.replace("%d", "000000")))
    return unit * count if "%d" not in unit else "".join(unit.replace("%d", str(100_000 + i)) for i in range(count))


def block(text):
    return "|\n  " + text.rstrip("\n").replace("\n", "\n  ")


def texts(unit, after="", before=""):
    """Every text full of a unit, with as much of another behind it."""
    def make(size):
        room = min(TEXT, (size - 1000) // len(TEXTS) - 50) - length(before)
        count = room // (length(unit) + length(after))
        text = before + (unit * count + after * count if after else fill(unit, room, length))
        return HEAD + "".join(f"{key}: {block(text)}\n" for key in TEXTS)
    return make


def yaml(unit, before="", after=""):
    """A file full of a unit."""
    return lambda size: HEAD + before + fill(unit, size - 1000 - len(before) - len(after)) + after + "\n"


def growing_backticks(size):
    runs = []
    while sum(map(len, runs)) + len(runs) < min(TEXT, size // len(TEXTS)) - 500:
        runs.append("e" + "`" * (len(runs) + 1))
    return HEAD + "".join(f"{key}: {block(''.join(runs))}\n" for key in TEXTS)


def deep_lists(size):
    """List items inside one another, each on a line of its own."""
    lines = []
    while sum(map(len, lines)) < min(TEXT, size // len(TEXTS)) - 3000:
        lines.append("  " * len(lines) + "- a\n")
    return HEAD + "".join(f"{key}: {block(''.join(lines))}\n" for key in TEXTS)


def references(size):
    address = "u" * (size // len(TEXTS) // 3)
    room = min(TEXT, size // len(TEXTS)) - len(address) - 400
    return HEAD + "".join(f"{key}: |\n  [x]: http://{address}\n\n  {fill('[x][x]', room)}\n" for key in TEXTS)


def people_of_one_hash(size):
    """Names that a hash table of Java can't tell apart, which make it slow unless it can order them."""
    letters = ["\u0430\u044f", "\u0431\u0430"]
    names = (f"{''.join(letters[i >> bit & 1] for bit in range(9))} {''.join(letters[i >> bit & 1] for bit in range(9, 18))}"
             for i in range((size - 1000) // 105))
    return HEAD + "speakers:\n" + "".join(f"  - {name}, Government, WEOG\n" for name in names)


def aliases(count, share):
    return lambda size: (HEAD + f"x-a: &a {'b' * int(size * share)}\ndescription: *a\nspeakers: ["
                         + ", ".join(["*a"] * count) + "]\n")


def laughter(form):
    """Each value holds the one before nine times."""
    def make(size):
        lines = ["x-0: &a0 {b: c}\n"]
        for i in range(1, 19):
            lines.append(f"x-{i}: &a{i} {form % ', '.join([f'*a{i - 1}'] * 9)}\n")
        return HEAD + "".join(lines) + "description: *a18\n" + fill("# a\n", size - 4000)
    return make


def value(key, unit):
    """One value that is as large as the file."""
    return lambda size: EVENT + f"{key}: {fill(unit, size - 1000)}\n"


# Written anew after the kinds of https://github.com/commonmark/commonmark-spec/blob/master/test/pathological_tests.py,
# and of https://github.com/yaml/yaml-test-suite.
MARKUP = {
    "nested-strong": texts("*a **a ", "b** a* "),
    "emphasis-mixed": texts("*a _a "),
    "emphasis-mixed-closed": texts("*a_ "),
    "emphasis-opened": texts("_a "),
    "emphasis-closed": texts("a_ "),
    "emphasis-of-three": texts("c* ", before="a**b"),
    "emphasis-runs": texts("***a** b*** "),
    "emphasis-without-spaces": texts("a*b_"),
    "asterisks": texts("*"),
    "links": texts("[a](b)"),
    "links-opened": texts("[a"),
    "links-closed": texts("a]"),
    "links-unclosed": texts("[a](b"),
    "links-unclosed-angles": texts("[a](<b"),
    "links-in-links": texts("[", "](a)"),
    "links-and-brackets": texts("[ ]("),
    "brackets": texts("[", "]"),
    "parentheses-in-addresses": texts("(", before="[a]("),
    "titles-unclosed": texts('[a](b "c'),
    "images-empty": texts("![[]()"),
    "images-in-images": texts("![", "](a)"),
    "references": references,
    "reference-definitions": texts("[%d]: a\n"),
    "reference-uses": texts("[%d] "),
    "reference-labels-open": texts("[a\n", before="[b]: "),
    "quotations": texts("> "),
    "quotations-of-lines": texts("> a\n"),
    "lists": texts("- "),
    "lists-of-lines": texts("- a\n"),
    "lists-inside-one-another": deep_lists,
    "lists-numbered": texts("1. "),
    "lists-with-blank-lines": texts("* a\n\n"),
    "quotations-and-lists": texts("> - "),
    "hashes": texts("a ", before="#" * 1000 + " "),
    "headings": texts("# a\n"),
    "headings-underlined": texts("a\n=\n"),
    "breaks": texts("* * *\n"),
    "backticks": texts("`a``b"),
    "backticks-growing": growing_backticks,
    "fences": texts("```\n~~~\n"),
    "code-indented": texts("\n\n      a"),
    "entities": texts("&#x0000"),
    "entities-named": texts("&amp;&ampa"),
    "backslashes": texts("\\*\\"),
    "html-comments": texts("<!-- a"),
    "html-declarations": texts("<!A <?a <![CDATA["),
    "html-attributes": texts("<a b='c' "),
    "html-tags": texts("<a>"),
    "autolinks": texts("<http://a"),
    "addresses": texts("a@b.c@d http://e.zoom.us/"),
    "hard-breaks": texts("a  \n"),
    "tabs": texts("\ta\t\t"),
    "one-word": texts("a"),
    "combining-marks": texts("\u0301"),
    "wide": texts("\U0001f469\u200d"),
    "right-to-left": texts("\u202e\u0623\u202c\u200fa\u200e"),
    "no-break-spaces": texts("\u00a0"),
    "same-words": texts("one two three "),
    "passages-that-nearly-repeat": texts(" ".join("abcdefghijklmnopqrs") + " %d "),
    "short-lines": texts("a\n\n"),
    "bullets": texts("\u2022 a\n"),
    "placeholders": texts("[insert TBC xxx ??? "),
    "brackets-that-open": texts("[insert "),
    "question-marks": texts("?"),
}
YAML = {
    "line": value("description", "a "),
    "line-without-spaces": value("title", "a"),
    "line-quoted": lambda size: EVENT + 'description: "' + fill("a\\u202e", size - 1000) + '"\n',
    "line-of-quotes": lambda size: EVENT + "description: '" + fill("''", size - 1000) + "'\n",
    "number": value("number", "9"),
    "number-power": lambda size: EVENT + "number: 1e" + "9" * (size - 1000) + "\nformat: {type: a, minutes: 1e999999}\n",
    "number-sixties": value("number", "59:"),
    "timestamp": lambda size: EVENT.replace("2021-12-10T10:15Z", "2021-12-10T10:15:00." + "9" * (size - 1000) + "Z"),
    "timestamps": yaml("  - 2021-12-10T10:15:00.%dZ\n", "x-a:\n"),
    "person": value("moderator", "A, B & C; "),
    "sdg": value("sdgs", "9.c, "),
    "question": value("policy-questions", "A. What? "),
    "nested-flow": yaml("[", "x-a: "),
    "nested-flow-behind-a-comment": yaml("[", "# lectern: allow people/minimum -- a\nx-a: "),
    "nested-mappings": yaml("{a: ", "x-a: "),
    "nested-blocks": yaml("- ", "x-a:\n  "),
    "nested-keys": yaml("? ", "x-a:\n  "),
    "flow-lists": yaml("[[a], ", "x-a: "),
    "flow-pairs": yaml("a: b, ", "x-a: [", "]"),
    "flow-unclosed": yaml("a, ", "x-a: [[[["),
    "blank-keys": yaml(": ", "x-a:\n  "),
    "colons": yaml("a: ", "x-a: "),
    "hyphens": yaml("-", "x-a: "),
    "tags": yaml("!a ", "x-a: "),
    "tags-of-values": yaml("  - !a b\n", "x-a:\n"),
    "tag-directives": lambda size: fill("%TAG !e%d! tag:a\n", size - 1000).replace("%TAG", "%TAG") + "---\n" + HEAD,
    "anchors": yaml("  - &a%d b\n", "x-a:\n"),
    "anchors-of-one-name": yaml("  - &a b\n", "x-a:\n"),
    "aliases": yaml("*a, ", "x-a: &a b\nx-b: [", "]"),
    "aliases-of-large-texts": aliases(190, 0.9),
    "aliases-within-the-limit": aliases(9, 0.05),
    "aliases-nested": laughter("[%s]"),
    "merge-keys-nested": laughter("{<<: [%s]}"),
    "merge-keys": yaml("  - {<<: *a, c: d}\n", "x-a: &a {a: b}\nspeakers:\n"),
    "merge-keys-large": lambda size: (HEAD + "x-a: &a {" + fill("k%d: , ", size // 3) + "}\nx-b: {"
                                      + "<<: *a, " * (size // 30) + "}\n"),
    "key": lambda size: HEAD + "a" * (size - 1000) + ": b\n",
    "key-explicit": lambda size: HEAD + "? " + "a" * (size - 1000) + "\n: b\n",
    "unknown-keys": yaml("descripton%d: a\n"),
    "unknown-short-keys": yaml("k%d: a\n"),
    "one-key": yaml("issues: a\n"),
    "keys-of-a-million": yaml("a%d:\n"),
    "own-keys": yaml("x-%d: a\n"),
    "values": yaml("9, ", "sdgs: [", "]"),
    "documents": lambda size: fill(HEAD + "---\n", min(size - 1000, (len(HEAD) + 4) * 499)),
    "documents-blank": yaml("---\n"),
    "documents-of-a-million": lambda size: fill("---\na: b\n", size - 1000),
    "documents-of-people": lambda size: fill(
        HEAD.replace("number: 1", "number: %d") + "speakers:\n" + fill("- Ada X%d, Civi, Afric\n", 1500) + "---\n", size - 1000),
    "blank-lines": yaml("\n", "issues: a\n"),
    "carriage-returns": yaml("\r", "issues: a\n"),
    "spaces": yaml(" \t", "issues: a"),
    "comments": yaml("# a\n"),
    "comment": yaml("#"),
    "waivers": yaml("# lectern: allow people/maximum -- %d\n"),
    "waivers-of-no-rule": yaml("# lectern: allow people/maximun%d -- a\n"),
    "waiver-of-many-rules": yaml("people/minimun%d, ", "# lectern: allow ", " -- a"),
    "waivers-until": yaml("# lectern: allow people/maximum until 2021-01-01 -- %d\n"),
    "block-of-indentation": yaml("   \n", "issues: |\n"),
    "folded": yaml("  a\n", "issues: >\n"),
    "plain-of-lines": yaml("  a\n", "issues:\n"),
    "quote-unclosed": yaml("all the rest: [\n  ", 'issues: "'),
    "escapes": lambda size: HEAD + 'issues: "' + fill("\\x41", size - 1000) + '"\n',
    "bad-escape": lambda size: HEAD + 'issues: "' + fill("a", size - 1000) + '\\xZZ"\n',
    "control-character-at-the-end": yaml("issues: a\n", after="\x01"),
    "people": yaml("  - Ada M%d Example, Civil Society, African Group\n", "speakers:\n"),
    "people-of-no-group": yaml("  - Ada M%d Example, Civi%d, Afric\n", "speakers:\n"),
    "people-of-no-country": yaml("  - {name: Ada M%d Example, country: Germny%d}\n", "speakers:\n"),
    "people-of-one-name": yaml("  - Ada Example\n", "speakers:\n"),
    "people-spelt-alike": yaml("  - Ada Exampleson A%d\n", "speakers:\n"),
    "people-with-aliases": yaml("  - {name: A%d B, aliases: [C D, E%d F]}\n", "speakers:\n"),
    "people-of-one-hash": people_of_one_hash,
    "people-that-replace": yaml("  - {name: A%d B, replaces: A%d C}\n", "speakers:\n"),
    "agenda": yaml("  - {start: 00:00, end: 01:30, title: T%d}\n", "agenda:\n"),
    "agenda-lines": yaml("  - 00:00-00:15 T%d\n", "agenda:\n"),
    "questions": yaml("  - {heading: H%d, question: Why?}\n", "policy-questions:\n"),
    "conflicts": yaml("%d, ", "conflicts-with: [", "]"),
}


def terms(unit):
    """A profile that lists many values, beside a proposal with unknown ones."""
    def make(size):
        people = "".join(f"  - Ada Example{i}, group10{i:04}x, Afric{i}\n" for i in range(200))
        profile = ("profile: own\nextends: igf-2021\nvocabularies:\n  stakeholder-groups:\n    values: ["
                   + fill(unit, size - 1000) + "]\n")
        return {"proposal": HEAD + "speakers:\n" + people, "profile": profile}
    return make


def profile(before, unit, after=""):
    return lambda size: {"proposal": HEAD, "profile": "profile: own\n" + before + fill(unit, size - 1000) + after + "\n"}


def config(before, unit, after=""):
    return lambda size: {"proposal": HEAD, "config": before + fill(unit, size - 1000) + after + "\n"}


SETTINGS = {
    "profile-of-terms": terms("group%d, "),
    "profile-of-short-terms": terms("g%d,"),
    "profile-of-aliases": terms("{name: group%d, aliases: [a%d, b%d]}, "),
    "profile-of-unknown-words": lambda size: {"proposal": HEAD, "profile": (
        "profile: own\nvocabularies:\n  session-types:\n    values: [" + fill("type%d, ", size // 3) + "]\nrequired:\n"
        "  submission:\n    - {fields: [title], types: [" + fill("typo%dx, ", size // 3) + "]}\n")},
    "profile-of-headings": lambda size: {
        "proposal": HEAD + "theme: own\npolicy-questions:\n" + fill("  - {heading: H%d, question: Why?}\n", size - 1000),
        "profile": "profile: own\nvocabularies:\n  themes:\n    values: [own]\ngiven-headings:\n  - theme: own\n    own: false\n"
                   "    headings: [" + fill("heading%d, ", size - 1000) + "]\n"},
    "profile-of-required-fields": profile("required:\n  submission: [", "titel%d, ", "]"),
    "profile-of-sources": profile("sources:\n", "  s%d: https://a.example/\n"),
    "profile-of-rules": profile("rules:\n", "  people/minimun%d: off\n"),
    "profile-of-parameters": profile("rules:\n  people/minimum: {", "speaker%d: 1, ", "}"),
    "profile-of-unknown-keys": profile("", "vocabulary%d: a\n"),
    "profile-line": profile("x-a: ", "a"),
    "profile-of-notes": profile("notes: [", "note%d, ", "]"),
    "profile-nested": profile("x-a: ", "["),
    "config-of-unknown-keys": config("", "profil%d: a\n"),
    "config-of-rules": config("rules:\n", "  people/minimun%d: off\n"),
    "config-of-waivers": config("waivers:\n", "  - {rule: people/minimum, reason: R%d, files: ['*%d*.yaml']}\n"),
    "config-of-waivers-for-findings": lambda size: {
        "proposal": HEAD + "speakers:\n" + fill("  - ADA M%d, Civil Society, WEOG\n", size - 1000),
        "config": "waivers:\n" + fill("  - {rule: people/name-case, reason: R%d, files: ['*%d*.yaml']}\n", size // 4)
                  + fill("  - {rule: people/name-case, reason: R%d}\n", size // 4)},
    "config-of-overrides": config("overrides:\n", "  - {files: ['a%d*.yaml'], stage: draft}\n"),
    "config-of-globs": config("exclude: [", "'*a*a%d*', ", "]"),
    "config-glob": config("exclude: ['", "*/**/", "']"),
    "config-line": config("profile: ", "a"),
    "config-nested": config("rules: ", "{a: "),
}

SHAPES = {**MARKUP, **YAML, **SETTINGS}


@functools.lru_cache(1)
def files(name, size):
    """The files of a shape, by what they are: a proposal, a profile, a configuration."""
    made = SHAPES[name](size)
    return made if isinstance(made, dict) else {"proposal": made}
