// The embedded recipe: what `zhubi check --format json --fingerprint` writes, in DuckDB. The same SQL runs in Spark, with
// `posexplode(sequence(0, 31))` for `range`, and `substring` as it is.
import { DuckDBInstance } from "@duckdb/node-api";

export const queries = {
  /** Of each report: what is open, what is wrong. */
  overview: `
    SELECT file, counts.gaps AS open, counts.errors AS errors, counts.warnings AS warnings
    FROM reports ORDER BY errors DESC, open DESC, file`,
  /** One indicator through all units. */
  indicator: `
    SELECT r.file, f.value, f.unit
    FROM reports r, UNNEST(r.figures) AS t(f)
    WHERE f.indicator = $indicator ORDER BY r.file`,
  /** Pairs too much alike: equal in one of 32 bands of four numbers, then by the share of equal numbers. */
  twins: `
    WITH bands AS (
      SELECT file, fingerprint, band, substring(fingerprint, 3 + band * 32, 32) AS part
      FROM reports, range(32) AS b(band)
    ), pairs AS (
      SELECT DISTINCT a.file AS one, b.file AS other, a.fingerprint AS x, b.fingerprint AS y
      FROM bands a JOIN bands b USING (band, part) WHERE a.file < b.file
    )
    SELECT one, other,
      (SELECT avg(CASE WHEN substring(x, 3 + i * 8, 8) = substring(y, 3 + i * 8, 8) THEN 1.0 ELSE 0.0 END)
       FROM range(128) AS n(i)) AS likeness
    FROM pairs`,
};

// Named, so that a column in which all is null has its type all the same.
const columns = `{
  file: 'VARCHAR', kind: 'VARCHAR', year: 'INTEGER', fingerprint: 'VARCHAR',
  counts: 'STRUCT(gaps INTEGER, errors INTEGER, warnings INTEGER)',
  figures: 'STRUCT(indicator VARCHAR, unit VARCHAR, value VARCHAR, paragraph INTEGER)[]'
}`;

/** @param ndjson path of the lines @returns rows of each query as plain objects */
export async function ask(ndjson, indicator) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE reports AS SELECT * FROM read_json('${ndjson.replaceAll("'", "''")}', format = 'newline_delimited', columns = ${columns})`,
  );
  const rows = async (sql, values) => (await connection.runAndReadAll(sql, values)).getRowObjectsJson();
  const answers = {
    overview: await rows(queries.overview),
    indicator: await rows(queries.indicator, { indicator }),
    twins: await rows(queries.twins),
  };
  connection.closeSync();
  return answers;
}
