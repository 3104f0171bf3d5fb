"""Loads YAML with PyYAML's loader in C and validates it by a JSON Schema: judge.py SCHEMA FOLDER PROCESSES."""
import json
import multiprocessing
import pathlib
import sys

import jsonschema
import yaml


def without_unicode_classes(part):
    """A schema without the patterns that Python's regular expressions can't read."""
    if isinstance(part, list):
        return [without_unicode_classes(item) for item in part]
    if not isinstance(part, dict):
        return part
    return {key: without_unicode_classes(value) for key, value in part.items()
            if "\\p" not in key and not (key == "pattern" and "\\p" in value)}


def start(schema):
    """Each process has a validator of its own."""
    global validator
    validator = jsonschema.validators.validator_for(schema)(schema)


def judge(path):
    try:
        # As in Lectern, every scalar is read as it is written.
        document = yaml.load(path.read_bytes(), Loader=yaml.CBaseLoader)
    except yaml.YAMLError:
        return 1
    return sum(1 for _ in validator.iter_errors(document))


if __name__ == "__main__":
    schema = without_unicode_classes(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))
    files = sorted(pathlib.Path(sys.argv[2]).glob("*.yaml"))
    with multiprocessing.Pool(int(sys.argv[3]), start, (schema,)) as pool:
        print(sum(pool.imap_unordered(judge, files, 50)), "mistakes")
