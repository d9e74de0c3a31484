import type { DuckDBConnection } from "@duckdb/node-api";

/**
 * The same waterfall of criteria in SQL, on the same two files: what a good analyst would write on a fast
 * database. Each stage clears what is unique both ways among what the stages before it left: a reference with
 * its amount, references that total, a reference within a tolerance, an amount within the payer's relation, the
 * payer's whole balance. No combinations, no typing errors, no conflicts, no word of explanation.
 *
 * @param items and `lines`: paths of files as `csv-files.ts` writes them
 * @param matches where the pairs go, as CSV
 * @returns how many lines were cleared
 */
export async function waterfall(items: string, lines: string, matches: string): Promise<number> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(reading(items, lines));
  await connection.run(MENTIONS);
  for (const stage of STAGES) await clear(connection, stage);
  await connection.run(`COPY (SELECT * FROM cleared ORDER BY line, item) TO ${quoted(matches)} (HEADER)`);
  const found = await connection.runAndReadAll("SELECT count(DISTINCT line)::INTEGER FROM cleared");
  return Number(found.getRows()[0][0]);
}

/** Is DuckDB there? It is installed for the bench alone, and not on every machine. */
export async function hasDuckDb(): Promise<boolean> {
  return import("@duckdb/node-api").then(
    () => true,
    () => false,
  );
}

const KEY = (text: string) => `regexp_replace(upper(coalesce(${text}, '')), '[^A-Z0-9]', '', 'g')`;
const CENTS = (text: string) => `replace(replace(${text}, '.', ''), ',', '')::BIGINT`;
const CSV = "delim = ';', header = true, all_varchar = true, quote = '\"', parallel = true, null_padding = false";

function reading(items: string, lines: string): string {
  return `
    CREATE TABLE items AS
      SELECT row_number() OVER () AS item, Debiteur AS relation, ${KEY("IBAN")} AS iban,
        ${CENTS("Openstaand")} AS amount, Geblokkeerd = 'Ja' AS blocked,
        ${KEY("Factuurnummer")} AS number, ${KEY("Betalingskenmerk")} AS payment, ${KEY('"End-to-end ID"')} AS e2e
      FROM read_csv(${quoted(items)}, ${CSV});
    CREATE TABLE lines AS
      SELECT row_number() OVER () AS line, ${CENTS("Bedrag")} AS amount, ${KEY("Tegenrekening")} AS iban,
        coalesce(Omschrijving, '') AS description, ${KEY("Betalingskenmerk")} AS payment, ${KEY('"End-to-end ID"')} AS e2e
      FROM read_csv(${quoted(lines)}, ${CSV});
    CREATE TABLE cleared (line BIGINT, item BIGINT, stage VARCHAR);
  `;
}

/** Who paid, and which items each line names: by its own fields, its words, and two words next to each other. */
const MENTIONS = `
  CREATE TABLE payers AS
    SELECT iban, min(relation) AS relation FROM items WHERE iban <> '' GROUP BY iban HAVING count(DISTINCT relation) = 1;
  ALTER TABLE lines ADD COLUMN relation VARCHAR;
  UPDATE lines SET relation = payers.relation FROM payers WHERE payers.iban = lines.iban;
  CREATE TABLE keys AS
    SELECT DISTINCT key, item FROM (
      SELECT number AS key, item FROM items UNION ALL
      SELECT payment, item FROM items UNION ALL
      SELECT e2e, item FROM items
    ) WHERE length(key) >= 4;
  CREATE TABLE words AS
    SELECT line, word, place FROM (
      SELECT line, unnest(parts) AS word, generate_subscripts(parts, 1) AS place
      FROM (SELECT line, regexp_split_to_array(upper(description), '[^A-Z0-9]+') AS parts FROM lines)
    ) WHERE word <> '';
  CREATE TABLE mentions AS
    SELECT DISTINCT line, item FROM (
      SELECT line, payment AS key FROM lines UNION ALL
      SELECT line, e2e FROM lines UNION ALL
      SELECT line, word FROM words UNION ALL
      SELECT line, word || lead(word) OVER (PARTITION BY line ORDER BY place) FROM words
    ) JOIN keys USING (key)
    JOIN items USING (item) JOIN (SELECT line, relation AS payer FROM lines) USING (line)
    -- a number of somebody else than the payer is a conflict
    WHERE payer IS NULL OR payer = relation;
`;

/** Lines and items that are left, and pairs of them; what a stage proposes as (line, item). */
const STAGES: readonly (readonly [name: string, pairs: string])[] = [
  [
    "reference and amount",
    "SELECT line, item FROM mentions JOIN open_lines l USING (line) JOIN open_items i USING (item) WHERE l.amount = i.amount",
  ],
  [
    "references that total",
    `SELECT line, item FROM mentions JOIN open_items USING (item) WHERE line IN (
       SELECT line FROM mentions JOIN open_lines l USING (line) JOIN open_items i USING (item)
       GROUP BY line, l.amount HAVING sum(i.amount) = l.amount)`,
  ],
  [
    "reference within tolerance",
    `SELECT line, item FROM mentions JOIN open_lines l USING (line) JOIN open_items i USING (item)
     WHERE l.relation = i.relation AND abs(l.amount - i.amount) <= 99`,
  ],
  [
    "amount within the relation",
    `SELECT line, item FROM open_lines l JOIN open_items i ON l.relation = i.relation AND l.amount = i.amount
     WHERE line NOT IN (SELECT line FROM mentions)`,
  ],
  [
    "whole balance",
    `SELECT line, item FROM open_items i JOIN (
       SELECT line, l.relation FROM open_lines l JOIN (
         SELECT relation, sum(amount) AS balance FROM open_items GROUP BY relation
       ) b ON b.relation = l.relation AND b.balance = l.amount
     ) USING (relation)`,
  ],
];

/** Clears what a stage proposes, where no item is claimed by two lines; of single items one to a line. */
async function clear(connection: DuckDBConnection, [name, pairs]: readonly [string, string]): Promise<void> {
  const isSingle = !/total|balance/.test(name);
  await connection.run(`
    CREATE OR REPLACE TEMP TABLE open_items AS
      SELECT * FROM items WHERE NOT coalesce(blocked, false) AND amount <> 0 AND item NOT IN (SELECT item FROM cleared);
    CREATE OR REPLACE TEMP TABLE open_lines AS
      SELECT * FROM lines WHERE amount <> 0 AND line NOT IN (SELECT line FROM cleared);
    CREATE OR REPLACE TEMP TABLE proposed AS ${pairs};
    INSERT INTO cleared
      SELECT line, item, '${name}' FROM proposed WHERE line NOT IN (
        SELECT line FROM proposed JOIN (
          SELECT item FROM proposed GROUP BY item HAVING count(DISTINCT line) > 1
        ) USING (item)
      )${isSingle ? " AND line IN (SELECT line FROM proposed GROUP BY line HAVING count(*) = 1)" : ""};
  `);
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}
