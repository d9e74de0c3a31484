import { HostError, officeCode, toHostError } from "../errors";

/**
 * The refusal of a write that stopped half way. Where everything was taken away again, what Excel
 * said (a user in a cell, a protected sheet …) tells more than "half way". A bug passes as it is.
 */
export function halfWritten(error: unknown, sheet: string, undone: boolean): unknown {
  const code = officeCode(error);
  if (code === undefined) return error;
  const known = toHostError(error, { sheet });
  if (undone && known instanceof HostError && known.code !== "unknown" && known.code !== "busy") return known;
  return new HostError("halfWritten", { sheet, undone, detail: code });
}
