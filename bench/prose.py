"""Writes the prose of generated proposals, out of the grammar in prose.txt."""
import pathlib
import random
import re

GRAMMAR = pathlib.Path(__file__).with_name("prose.txt")
SLOT = re.compile(r"\{(?:(\d+)\.\.(\d+)|([A-Za-z-]+)(?:\+(\w+))?)\}")
# How many of these an author knows.
FEW = {"thing": 24, "actor": 14, "place": 6}


def grammar():
    """The alternatives of each section."""
    sections = {}
    for line in GRAMMAR.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            section += line.split(" | ")
    return sections


SECTIONS = grammar()


class Author:
    """Makes choices and writes prose; the same seed makes the same choices on every version of Python."""

    def __init__(self, seed):
        self.next = random.Random(f"lectern {seed}").random
        self.kept = {}
        self.typography = {}

    def number(self, first, last):
        return first + int(self.next() * (last - first + 1))

    def pick(self, alternatives):
        return alternatives[int(self.next() * len(alternatives))]

    def chance(self, percent):
        return self.next() * 100 < percent

    def say(self, section):
        return SLOT.sub(self.fill, self.pick(SECTIONS[section])).translate(self.typography)

    def fill(self, slot):
        first, last, name, ending = slot.groups()
        if first:
            return str(self.number(int(first), int(last)))
        section = name.lower()
        if section in FEW:
            # The same few all the time, the first of them most often.
            kept = self.kept.setdefault(section, [])
            if not kept:
                kept += [self.say(section) for _ in range(FEW[section])]
            text = kept[int(self.next() ** 1.5 * len(kept))]
        else:
            text = self.say(section)
        if ending:
            text = text[:-1] + ending if text.endswith("e") else text + ending
        return text if name.islower() else capital(text)

    def several(self, section, first, last):
        return [capital(self.say(section)) for _ in range(self.number(first, last))]

    def paragraphs(self, section, sentences, paragraphs=1):
        """Prose of so many sentences, at least and at most, in about so many paragraphs."""
        said = self.several(section, *sentences)
        size = -(-len(said) // paragraphs)
        return [" ".join(said[i:i + size]) for i in range(0, len(said), size)]


def capital(text):
    return text[:1].upper() + text[1:]
