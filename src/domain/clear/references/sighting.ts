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

/** What a text says: the references found, and numbers that look like our invoices but are not open. */
export interface Scan {
  readonly sightings: readonly Sighting[];
  readonly notOpen: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export const NOTHING_SEEN: Scan = { sightings: [], notOpen: [] };
