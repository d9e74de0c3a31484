import type { HostErrorCode, HostFacts } from "../words/host";

/**
 * What Excel refused, as a code that `words/host.ts` has a sentence for (design.md,
 * Errors). Thrown by every function of this room; nothing else is, except a bug and
 * the reason of an aborted signal.
 */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    readonly facts: HostFacts = {},
  ) {
    super([code, facts.sheet, facts.address, facts.detail].filter(Boolean).join(" · "));
  }
}

/** Office.js error codes -> ours (reference: Excel error codes of the Office Add-ins documentation). */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "protected",
  ItemNotFound: "sheetGone",
  InvalidReference: "sheetGone",
  InvalidOperationInCellEditMode: "cellEdit",
  FilteredRangeConflict: "filtered",
  ItemAlreadyExists: "nameTaken",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  InsertDeleteConflict: "layout",
  MergedRangeConflict: "layout",
  PivotTableRangeConflict: "layout",
  NonBlankCellOffSheet: "cellsRight",
  InactiveWorkbook: "otherWorkbook",
  InvalidSelection: "otherWorkbook",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Conflict: "busy",
  ActivityLimitReached: "busy",
  HostRestartNeeded: "busy",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedFeature: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedSheet: "notSupported",
};

/**
 * Puts our code on an error of Office.js; a `HostError`, an abort or a bug passes as it is.
 *
 * @example toHostError(officeError, { sheet: "Bank" }).code // "protected"
 */
export function toHostError(error: unknown, facts: HostFacts = {}): unknown {
  const code = officeCode(error);
  if (code === undefined) return error;
  return new HostError(CODES[code] ?? "unknown", { ...facts, detail: code });
}

/** The code of an Office.js error; undefined where it is none. */
export function officeCode(error: unknown): string | undefined {
  if (error instanceof HostError || !(error instanceof Error)) return undefined;
  if (!("code" in error) || !("debugInfo" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** True where Excel refused because of size: asking for less may help. */
export function isTooLarge(error: unknown): boolean {
  const code = officeCode(error);
  return code !== undefined && CODES[code] === "tooLarge";
}
