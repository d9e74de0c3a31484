import { ACCOUNT_NAMES } from "../profile/profile";
import { SCORE_PARTS, type Contra, type Evidence, type Explanation, type ScorePart } from "../clear/match";

/**
 * The `why` of a link: the explanation (on the first row of a match) and the evidence found in this
 * row; evidence in a row that the match does not take stands on the first row, by that row's key.
 */
export interface Why {
  readonly explanation?: Explanation;
  readonly evidence?: readonly KeyedEvidence[];
  /** on the first row: the account that all of it goes to */
  readonly contra?: Contra;
  /** on the first row: what the score is made of */
  readonly scoreParts?: readonly ScorePart[];
}

export interface KeyedEvidence {
  readonly field: string;
  readonly found: string;
  /** the field of the row that it was found in */
  readonly in: string;
  /** absent: this row */
  readonly row?: { readonly side: "line" | "item"; readonly key: string };
}

/** A cell of Excel holds 32,767 characters; below it there is room for what a host adds. */
const LONGEST = 32_000;

/**
 * Evidence and explanation as text for a cell; evidence that does not fit is left out, last first.
 *
 * @example writeWhy({ evidence: [{ field: "ourReference", found: "2025-0012", in: "description" }] })
 */
export function writeWhy(why: Why): string {
  const text = JSON.stringify(why);
  const { evidence = [] } = why;
  if (text.length <= LONGEST || evidence.length === 0) return text.length <= LONGEST ? text : "{}";
  return writeWhy({ ...why, evidence: evidence.slice(0, Math.floor(evidence.length / 2)) });
}

/** Reads `why` back; undefined where the cell was changed into something else. */
export function readWhy(text: string): Why | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { explanation, evidence = [], contra, scoreParts } = value;
  if (contra !== undefined && !isContra(contra)) return undefined;
  if (explanation !== undefined && !isExplanation(explanation)) return undefined;
  if (!Array.isArray(evidence) || !evidence.every(isEvidence)) return undefined;
  return {
    ...(explanation === undefined ? {} : { explanation }),
    evidence,
    ...(contra === undefined ? {} : { contra }),
    // a part that this version does not know leaves the score without its make-up, not without its match
    ...(Array.isArray(scoreParts) && scoreParts.every(isScorePart) ? { scoreParts } : {}),
  };
}

/** One observation, told by key where it stands in another row. */
export function keyed(evidence: Evidence, row?: KeyedEvidence["row"]): KeyedEvidence {
  return { field: evidence.field, found: evidence.found, in: evidence.in.field, ...(row ? { row } : {}) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isScorePart(value: unknown): value is ScorePart {
  return isRecord(value) && typeof value.weight === "number" && SCORE_PARTS.some((known) => known === value.part);
}

function isContra(value: unknown): value is Contra {
  if (!isRecord(value)) return false;
  const { name, date, ...texts } = value;
  if (date !== undefined && !Number.isSafeInteger(date)) return false;
  if (name !== undefined && !ACCOUNT_NAMES.some((known) => known === name)) return false;
  return Object.values(texts).every((text) => typeof text === "string");
}

function isExplanation(value: unknown): value is Explanation {
  return (
    isRecord(value) &&
    typeof value.code === "string" &&
    isRecord(value.facts) &&
    Object.values(value.facts).every((fact) => typeof fact === "string" || typeof fact === "number")
  );
}

function isEvidence(value: unknown): value is KeyedEvidence {
  if (!isRecord(value)) return false;
  const { field, found, row } = value;
  if (typeof field !== "string" || typeof found !== "string" || typeof value.in !== "string") return false;
  if (row === undefined) return true;
  return isRecord(row) && (row.side === "line" || row.side === "item") && typeof row.key === "string";
}
