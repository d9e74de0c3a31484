import type { Match } from "../../../domain/clear/match";
import { because } from "../../../domain/clear/reasons";
import { dayOf } from "../../../domain/dates/iso";
import { minorOfDecimal } from "../../../domain/money/decimal";
import { explain } from "../../../words/explanations";
import type { FactFormat } from "../../../words/facts";
import { formatAmount, formatDay } from "../../../words/format";
import { fieldLabel as labelOf } from "../../../words/pane/fields";
import type { Session } from "../session";
import type { RowStanding } from "../state/view";

/** Why a match was made, in words (law 6). */
export function explanationText(session: Session, match: Match): string {
  return explain(session.language, match, formatOf(session));
}

/** Why a row is not wholly cleared; "" where nothing is known of it any more. */
export function reasonText(session: Session, side: "item" | "line", index: number, standing: RowStanding): string {
  if (standing.status === "cleared") return "";
  const explained = (code: "blocked" | "refused" | "released") =>
    explain(session.language, because(code), formatOf(session));
  if (standing.status === "blocked") return explained("blocked");
  const reason = session.outcomes?.[side === "item" ? "items" : "lines"][index]?.reason;
  // what the run said no longer holds where the user refused it since
  if (standing.isRefused && standing.matches.length === 0) {
    return explained("refused");
  }
  if (reason?.code === "blocked") return explained("released");
  return reason ? explain(session.language, reason, formatOf(session)) : "";
}

/** What was found, as people write it: of amounts and days the evidence holds the normalised text. */
export function foundText({ language }: Session, field: string, found: string, currency: string): string {
  const minor = field === "amount" ? minorOfDecimal(found, currency) : undefined;
  if (typeof minor === "number") return formatAmount(language, minor, currency);
  const day = field === "bookingDate" ? dayOf(found) : undefined;
  return day === undefined ? found : formatDay(language, day);
}

/** What a field is called. */
export function fieldLabel(session: Session, field: string): string {
  return labelOf(session.language, field);
}

function formatOf({ language }: Session): FactFormat {
  return {
    amount: (minor, currency) => formatAmount(language, minor, currency),
    date: (day) => formatDay(language, day),
  };
}
