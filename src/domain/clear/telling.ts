import type { Evidence, Explanation, Match, Part, ScorePart } from "./match";

/** What a match tells when somebody asks: on which cells it rests, and why (spec 0, law 6). */
export interface Telling {
  readonly evidence: readonly Evidence[];
  readonly explanation: Explanation;
}

/** A match but for what it tells. */
export type Bare = Pick<Match, "outcome" | "criterion" | "items" | "lines" | "difference" | "currency">;

/** What only some matches have. */
export interface Further {
  readonly relation: Match["relation"] | undefined;
  readonly score: Match["score"] | undefined;
  readonly parts: readonly ScorePart[] | undefined;
  readonly contra: Match["contra"] | undefined;
}

/**
 * A match that tells its evidence and explanation when it is asked: a large run has half a million of them, and
 * hardly any is looked at. Whoever reads, copies or writes the match gets both as if they stood in it.
 *
 * A class, because half a million objects share its one shape and its two getters.
 */
class TellingMatch implements Match {
  readonly #telling: Telling;
  declare readonly outcome: Match["outcome"];
  declare readonly criterion: Match["criterion"];
  declare readonly items: readonly Part[];
  declare readonly lines: readonly Part[];
  declare readonly difference: Match["difference"];
  declare readonly currency: string;
  declare readonly evidence: readonly Evidence[];
  declare readonly explanation: Explanation;

  constructor(match: Bare, telling: Telling) {
    this.#telling = telling;
    this.outcome = match.outcome;
    this.criterion = match.criterion;
    this.items = match.items;
    this.lines = match.lines;
    this.difference = match.difference;
    this.currency = match.currency;
    Object.defineProperty(this, "evidence", EVIDENCE);
    Object.defineProperty(this, "explanation", EXPLANATION);
  }

  static telling(match: TellingMatch): Telling {
    return match.#telling;
  }
}

// one descriptor each for all matches: properties of their own, so that a copy has them too
const EVIDENCE: PropertyDescriptor & ThisType<TellingMatch> = {
  enumerable: true,
  configurable: true,
  get() {
    return TellingMatch.telling(this).evidence;
  },
};
const EXPLANATION: PropertyDescriptor & ThisType<TellingMatch> = {
  enumerable: true,
  configurable: true,
  get() {
    return TellingMatch.telling(this).explanation;
  },
};

/**
 * Puts a match together with what it tells.
 *
 * @example tellingMatch(bare, { evidence: [cell], explanation: because("amount") }).evidence // [cell]
 */
export function tellingMatch(match: Bare, telling: Telling, { relation, score, parts, contra }: Further): Match {
  const made: { -readonly [K in keyof Match]: Match[K] } = new TellingMatch(match, telling);
  if (relation !== undefined) made.relation = relation;
  if (score !== undefined) made.score = score;
  if (parts !== undefined) made.scoreParts = parts;
  if (contra !== undefined) made.contra = contra;
  return made;
}
