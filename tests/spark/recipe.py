"""Many files of logs through `recognize --jsonl` on Spark, local or a cluster: recipe.py PROGRAM

Each partition is piped through a process of its own, so a cluster needs nothing but the program on its workers
(`spark-submit --files oauth-errors`). Lines stay in their partition and keep their order."""
import json, pathlib, sys, tempfile

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

program = pathlib.Path(sys.argv[1]).resolve()


def recognized(spark, files):
    """The lines of the files, each with the member `oauth`."""
    lines = spark.sparkContext.textFile(files)
    piped = lines.pipe(f"{program} recognize --jsonl --field message --add oauth", checkCode=True)
    return spark.read.json(piped)


with tempfile.TemporaryDirectory() as folder:
    texts = ["AADSTS700082: idle", "AADSTS7000215: secret", "all is well"]
    for number in range(4):
        lines = [json.dumps({"file": number, "line": line, "message": texts[line % 3]}) for line in range(3000)]
        pathlib.Path(folder, f"{number}.jsonl").write_text("\n".join(lines) + "\n")
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    found = recognized(spark, f"{folder}/*.jsonl").cache()
    counts = found.groupBy("oauth.code", "oauth.actor").agg(f.count("*").alias("lines")).orderBy("code")
    counts.show(truncate=False)
    rows = [(row.code, row.actor, row.lines) for row in counts.where("code IS NOT NULL").collect()]
    assert rows == [("AADSTS7000215", "operator", 4000), ("AADSTS700082", "user", 4000)], rows
    assert found.count() == 12000
    spark.stop()
