import type { Weakness } from "../../text/weakness";

/** An entry of the reference index that a text names. */
export interface Named {
  /** entry in the reference index */
  readonly entry: number;
  readonly weakness?: Weakness;
  /** the reference as a whole, or without prefix or zeros (then others may be meant as well) */
  readonly exact: boolean;
}

/** A place in a text that names one reference, and the entries it may stand for. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly named: readonly Named[];
  /** between the ends of a range: named without standing there itself */
  readonly inRange?: true;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a text says: the references found, and numbers that look like our invoices but are not open. */
export interface Scan {
  readonly sightings: readonly Sighting[];
  readonly notOpen: readonly Stretch[];
  /** dates and codes of relations that may as well be numbers of ours that are not open ("20250207") */
  readonly perhapsNotOpen: readonly Stretch[];
}

export const NOTHING_SEEN: Scan = { sightings: [], notOpen: [], perhapsNotOpen: [] };
