"""Validates documents against a JSON Schema: validate.py SCHEMA [--ref '#/$defs/x'] FILE...

JSON, NDJSON (one document a line) and YAML are told apart by their ending. Prints one line for each
fault and ends with 1 when there is any. Needs Debian's python3-jsonschema and python3-yaml.
"""

import glob
import json
import os
import sys

import yaml
from jsonschema import Draft202012Validator, RefResolver


class Loader(yaml.SafeLoader):
    """YAML whose dates and yes/no stay text, as the tool reads them."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in forms
            if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def documents(path):
    with open(path, encoding="utf-8") as file:
        if path.endswith((".yaml", ".yml")):
            yield path, yaml.load(file, Loader)
        elif path.endswith(".ndjson"):
            for number, line in enumerate(file, 1):
                yield f"{path}:{number}", json.loads(line)
        else:
            yield path, json.load(file)


def main(arguments):
    path = arguments.pop(0)
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    others = {}
    for other in glob.glob(os.path.join(os.path.dirname(path), "*.schema.json")):
        with open(other, encoding="utf-8") as file:
            found = json.load(file)
            others[found["$id"]] = found
    Draft202012Validator.check_schema(schema)
    if arguments[0] == "--ref":
        schema = {**schema, **schema["$defs"][arguments[1].split("/")[-1]]}
        del arguments[:2]
    validator = Draft202012Validator(schema, resolver=RefResolver.from_schema(schema, store=others))
    count = faults = 0
    for path in arguments:
        for place, document in documents(path):
            count += 1
            for error in validator.iter_errors(document):
                faults += 1
                where = "/".join(str(part) for part in error.absolute_path)
                print(f"{place}: /{where}: {error.message[:300]}")
    print(f"{count} documents, {faults} faults")
    return 1 if faults or not count else 0


sys.exit(main(sys.argv[1:]))
