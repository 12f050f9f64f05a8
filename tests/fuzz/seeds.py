"""What the tests have, as seeds for each target: seeds.py FOLDER TARGET…"""
import hashlib, json, pathlib, sys

tests = pathlib.Path(__file__).parent.parent


def lines(name):
    return map(json.loads, (tests / name).read_text().splitlines())


def texts(value):
    """Every text within a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts(inner)
        yield json.dumps(value)


pastes = [line["text"] for line in lines("browser/pastes.jsonl")]
answers = pastes + [text for line in lines("situations.jsonl") for text in texts(line)]
catalogs = [path.read_text() for path in (tests / "fixtures").glob("*.json")]
calls = [path.read_text() for path in (tests / "ui").glob("*.rs")]
folder = pathlib.Path(sys.argv[1])
for target in sys.argv[2:]:
    seeds = {"catalog": catalogs, "macro_call": calls}.get(target, answers)
    (folder / target).mkdir(parents=True, exist_ok=True)
    for seed in {seed.encode() for seed in seeds if len(seed) <= 4096}:
        (folder / target / f"seed-{hashlib.sha1(seed).hexdigest()}").write_bytes(seed)
