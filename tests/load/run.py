"""Load and faults: run.py PROGRAM GATEWAY SECONDS

Answers through `recognize --jsonl` and calls through the example `gateway`, half of the time each: no line is lost or out
of order, and memory stays flat. Then what goes wrong around a stream: each ends as `recognize --help` says."""
import itertools, json, pathlib, re, signal, subprocess, sys, tempfile, threading, time

program, gateway, seconds = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), float(sys.argv[3])
STREAM = [program, "recognize", "--jsonl", "--field", "log.text", "--add", "oauth"]


def lines():
    """Lines of a log for ever, each with its number: every code there is, and what people paste."""
    rows = subprocess.run([program, "list", "--all", "--format", "jsonl"], stdout=subprocess.PIPE, check=True).stdout
    texts = []
    for row in map(json.loads, rows.splitlines()):
        answer = {"error": row["error"] or row["code"], "error_description": f"{row['code']}: {row['title']}"}
        texts += [json.dumps(answer), f"ERROR refresh failed: {answer}", row["code"]]
    pastes = pathlib.Path(__file__).parent.parent / "browser/pastes.jsonl"
    texts += [json.loads(line)["text"] for line in pastes.read_text().splitlines()]
    for number, text in enumerate(itertools.cycle(texts)):
        yield json.dumps({"n": number, "log": {"text": text}}).encode() + b"\n"


class Memory:
    """The resident memory of a process in MiB, looked at while it runs."""

    def __init__(self, process):
        self.process, self.seen = process, []

    def look(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        self.seen.append(int(re.search(r"VmRSS:\s*(\d+)", status)[1]) / 1024)

    def is_flat(self):
        early, late = max(self.seen[: len(self.seen) // 3]), max(self.seen[len(self.seen) // 3 :])
        assert late <= early * 1.1 + 2, f"memory grows from {early:.1f} to {late:.1f} MiB"
        return f"memory at most {max(early, late):.1f} MiB, {late - early:+.1f} MiB after the first third"


def stream(seconds):
    process = subprocess.Popen(STREAM, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    end, memory, sent = time.monotonic() + seconds, Memory(process), 0

    def write():
        nonlocal sent
        with process.stdin:
            for line in lines():
                if time.monotonic() >= end:
                    return
                process.stdin.write(line)
                sent += 1

    writer = threading.Thread(target=write)
    writer.start()
    received, next_look = 0, 0
    for line in process.stdout:
        assert line.startswith(b'{"n": %d,' % received) and b'"oauth":' in line, line
        received += 1
        if time.monotonic() >= next_look and process.poll() is None:
            memory.look()
            next_look = time.monotonic() + seconds / 60
    writer.join()
    assert process.wait() == 0 and received == sent, (process.returncode, received, sent)
    print(f"stream: {received} lines in {seconds:.0f} s, none lost, in order; {memory.is_flat()}")


def calls(seconds):
    process = subprocess.Popen([gateway, str(int(seconds))], stdout=subprocess.PIPE, text=True)
    memory, rounds, first, current, next_look = Memory(process), 0, None, [], 0
    for line in process.stdout:
        if current and line.startswith("caller: POST /token resource=okta code=good"):
            first = first or current
            assert current == first, (first, current)
            current, rounds = [], rounds + 1
            if time.monotonic() >= next_look and process.poll() is None:
                memory.look()
                next_look = time.monotonic() + seconds / 60
        current.append(line)
    assert process.wait() == 0 and current == first and any("502" in line for line in first)
    print(f"gateway: {rounds + 1} rounds of {sum('answer' in line for line in first)} answers, all the same; {memory.is_flat()}")


def faults():
    some = b"".join(itertools.islice(lines(), 50_000))

    def run(text, **more):
        return subprocess.run(STREAM, input=text, stderr=subprocess.PIPE, **{"stdout": subprocess.PIPE, **more})

    with open("/dev/full", "wb") as full:
        ended = run(some, stdout=full)
    assert ended.returncode == 2 and b"error:" in ended.stderr, ended
    print(f"full disk: exit status 2, {ended.stderr.decode().strip()}")

    process = subprocess.Popen(STREAM, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    threading.Thread(target=lambda: send(process, some)).start()
    process.stdout.readline()
    process.stdout.close()
    assert process.wait() == 0 and process.stderr.read() == b""
    print("the reader closes the output: exit status 0, and silence")

    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(STREAM, stdin=subprocess.PIPE, stdout=out)
        threading.Thread(target=lambda: send(process, some * 20)).start()
        time.sleep(0.5)
        process.send_signal(signal.SIGKILL)
        process.wait()
        out.seek(0)
        whole = [line for line in out if line.endswith(b"\n")]
    assert [json.loads(line)["n"] for line in whole] == [json.loads(line)["n"] for line in (some * 20).splitlines()[: len(whole)]]
    print(f"killed: the {len(whole)} lines that it had written are whole and in order")

    odd = b'{"n": 0, "log": {"text": "\xff\xfe invalid_grant"}}\n'
    long = b'{"n": 1, "log": {"text": "' + b"x" * 100_000_000 + b'"}}\n'
    ended = run(odd + long + b"no JSON\n" + next(lines()))
    answers = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 0 and len(answers) == 4, (ended.returncode, len(answers), ended.stderr)
    problems = [answer.get("problem") for answer in answers]
    assert problems[1] and problems[2] and not problems[3] and answers[3]["n"] == 0, problems
    print(f"bad lines: one line each, in their places: {problems}")


def send(process, text):
    try:
        with process.stdin:
            process.stdin.write(text)
    except BrokenPipeError:
        pass


faults()
stream(seconds / 2)
calls(seconds / 2)
