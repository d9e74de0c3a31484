import { bottom, columnLetters, right, type Rect } from "../address";
import { askNames, deadNames, ownNames } from "../own/names";
import { rangeOf, setNumberFormat } from "../ranges";
import { inExcel } from "../run";
import { halfWritten } from "../write/half-written";
import { forgetDrawn } from "./drawn";
import { factsOf, refuseIfLocked, type SheetFacts } from "./facts";
import { markRects, marksIn, type MarksOnSheet } from "./marks-on-sheet";
import { MARK_COLUMNS, markColumn, type MarksPlan } from "./plan";
import { findRules } from "./rules";

/**
 * Takes the marks away and leaves each sheet as it was: columns, table columns, widths, filter range, rules, names.
 *
 * @param sheet only this one; all marked sheets where absent
 * @returns the sheets that had marks
 * @throws HostError `protected`, `filtered`, `halfWritten` …: sheets before the one named are done
 * @example await removeMarks(); // ["Openstaande posten", "Bank"]
 */
export async function removeMarks(sheet?: string): Promise<string[]> {
  const marked = await markedSheets();
  if (sheet === undefined) await removeDeadNames();
  const wanted = sheet === undefined ? marked : marked.filter((name) => name.toLowerCase() === sheet.toLowerCase());
  for (const name of wanted) {
    await inExcel(
      async (context) => {
        const facts = await factsOf(context, name);
        refuseIfLocked(facts);
        await removeFrom(context, facts);
      },
      { sheet: name },
    );
  }
  return wanted;
}

/** The sheets that have marks now. */
export async function markedSheets(): Promise<string[]> {
  return inExcel(async (context) => {
    const names = askNames(context);
    await context.sync();
    return marksIn(ownNames(names)).flatMap((marks) => (marks.sheet === "" ? [] : [marks.sheet]));
  });
}

/** The names of marks whose sheet the user deleted. */
async function removeDeadNames(): Promise<void> {
  await inExcel(async (context) => {
    const names = askNames(context);
    await context.sync();
    const dead = deadNames(ownNames(names));
    if (dead.length === 0) return;
    for (const name of dead) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}

/** Takes the marks of one sheet away, within a batch. */
export async function removeFrom(context: Excel.RequestContext, facts: SheetFacts): Promise<void> {
  if (!facts.marks) return;
  forgetDrawn(facts.name);
  try {
    await takeAway(context, facts, facts.marks);
  } catch (error) {
    throw halfWritten(error, facts.name, false);
  }
}

/**
 * Takes away what a drawing that failed half way has left.
 *
 * @returns false where Excel does not let us
 */
export async function undoMarks(context: Excel.RequestContext, before: SheetFacts, plan: MarksPlan): Promise<boolean> {
  try {
    const facts = await factsOf(context, before.name);
    const grown = plan.table && facts.tables.find((table) => table.name === plan.table?.name);
    const added = grown ? grown.rect.columns - (plan.table?.rect.columns ?? 0) : MARK_COLUMNS;
    const [status, numbers, reason] = ([0, 1, 2] as const).map((at) => (at < added ? markColumn(plan, at) : undefined));
    const standing = facts.marks;
    await takeAway(context, facts, {
      sheet: facts.name,
      number: standing?.number ?? 0,
      ...(status ? { status } : {}),
      ...(numbers ? { numbers } : {}),
      ...(reason ? { reason } : {}),
      ...(plan.filter ? { filter: plan.filter } : {}),
      ...(standing?.before
        ? { before: standing.before }
        : { before: { place: plan.place, isHeadBold: plan.place === "range", widths: [] } }),
    });
    return true;
  } catch {
    return false;
  }
}

async function takeAway(context: Excel.RequestContext, facts: SheetFacts, marks: MarksOnSheet): Promise<void> {
  const { sheet } = facts;
  const rects = markRects(marks);
  const rules = await findRules(context, sheet, marks.status?.column);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const rule of rules) rule.delete();
  if (marks.filter && facts.filter && !sameRect(facts.filter.rect, marks.filter)) {
    sheet.autoFilter.remove();
    sheet.autoFilter.apply(rangeOf(sheet, marks.filter));
  }
  // from right to left, so that deleting one leaves the others where they are
  for (const rect of [...rects].sort((a, b) => b.column - a.column)) {
    const table = facts.tables.find((one) => isColumnOf(one.rect, rect));
    if (table) table.table.columns.getItemAt(rect.column - table.rect.column).delete();
    else empty(sheet, rect, marks.before?.isHeadBold === true);
  }
  restoreWidths(sheet, marks);
  for (const own of facts.names) {
    if (own.role === "marks" && own.number === marks.number) context.workbook.names.getItem(own.name).delete();
  }
  await context.sync();
}

/**
 * Takes back what we wrote and formatted, thing by thing: clearing the formats of a range would take the user's
 * conditional formats and validations along where they reach over whole columns.
 */
function empty(sheet: Excel.Worksheet, rect: Rect, unbold: boolean): void {
  const range = rangeOf(sheet, rect);
  range.clear("Contents");
  setNumberFormat(range, "General");
  if (unbold) rangeOf(sheet, { ...rect, rows: 1 }).format.font.bold = false;
}

function restoreWidths(sheet: Excel.Worksheet, marks: MarksOnSheet): void {
  const columns = [marks.status, marks.numbers, marks.reason];
  marks.before?.widths.forEach((width, at) => {
    const rect = columns[at];
    if (!rect) return;
    const letters = columnLetters(rect.column);
    const { format } = sheet.getRange(`${letters}:${letters}`);
    if (width === undefined) format.useStandardWidth = true;
    else format.columnWidth = width;
  });
}

function isColumnOf(table: Rect, column: Rect): boolean {
  return (
    column.row === table.row &&
    bottom(column) <= bottom(table) &&
    column.column >= table.column &&
    column.column <= right(table)
  );
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
