"""Runs queries.sql with DuckDB over the table of the program and a made-up log: check.py PROGRAM"""
import json, pathlib, subprocess, sys, tempfile

import duckdb

program, queries = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(__file__).with_name("queries.sql")
with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    with open(folder / "errors.csv", "wb") as table:
        subprocess.run([program, "list", "--all", "--format", "csv"], stdout=table, check=True)
    numbers = [50058, 700082, 7000215, 7000215, 1]
    (folder / "log.jsonl").write_text("".join(json.dumps({"error_number": number}) + "\n" for number in numbers))
    connection = duckdb.connect()
    connection.execute(f"SET file_search_path = '{folder}'")
    results = [connection.execute(query).fetchall() for query in queries.read_text().split(";") if "SELECT" in query]
    rows = connection.execute("SELECT count(*), count(DISTINCT (vendor, code)) FROM errors").fetchone()
joined, operator = results[-2:]
assert [(row[0], row[3]) for row in joined] == [("AADSTS7000215", 2), ("AADSTS50058", 1), ("AADSTS700082", 1)], joined
assert [row[:2] for row in operator] == [("AADSTS7000215", "fix_client")], operator
assert rows[0] == rows[1] > 5000, rows
print(f"{len(joined)} codes joined with a table of {rows[0]} rows")
