/** Excel's names for what it refuses (Excel.ErrorCodes). */
export type RefusalCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "UnsupportedOperation";

/** Thrown by the grid and the dispatcher for what Excel refuses; anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = "Refusal";
    this.code = code;
  }
}

/** @example throw invalidArgument("the name is longer than 31 characters") */
export function invalidArgument(why: string): Refusal {
  return new Refusal("InvalidArgument", `The argument is invalid: ${why}.`);
}

export function itemNotFound(what: string): Refusal {
  return new Refusal("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function accessDenied(why: string): Refusal {
  return new Refusal("AccessDenied", `This operation isn't permitted: ${why}.`);
}
