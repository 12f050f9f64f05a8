-- The flat table beside a log: who has to act, and on what. DuckDB reads both files by itself.
--   oauth-errors list --all --format csv > errors.csv
CREATE VIEW errors AS SELECT * FROM read_csv('errors.csv', header = true, all_varchar = true);
CREATE VIEW log AS SELECT * FROM read_json('log.jsonl', format = 'newline_delimited');

-- Sign-ins by the number that Entra's logs have.
SELECT errors.code, errors.title, errors.actor, count(*) AS lines
FROM log JOIN errors ON errors.vendor = 'entra' AND errors.number = CAST(log.error_number AS VARCHAR)
GROUP BY ALL ORDER BY lines DESC, errors.code;

-- What an operator has to do.
SELECT errors.code, errors.recovery, errors.link
FROM log JOIN errors ON errors.vendor = 'entra' AND errors.number = CAST(log.error_number AS VARCHAR)
WHERE errors.actor = 'operator' GROUP BY ALL ORDER BY errors.code;
