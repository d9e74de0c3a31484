/** A field of a message: its tag without colons, and the lines of its text as they stand. */
export interface Field {
  readonly tag: string;
  readonly lines: string[];
}

/** The tags of a statement message; a line inside a text that begins with another colon is text. */
const TAG = /^ ?:(20|21|13D?|25P?|28C?|60[FM]|61|62[FM]|64|65|86|90[CD]|34F|NS|94[0-2]):(.*)$/;

/** SWIFT's block heads before the text of a message. */
const BLOCKS = /^\s*(?:\{[1-35]:.*?\}\s*)*\{4:/;

/** What stands before a message: a block, a service line, a BIC. */
const ENVELOPE = /^(?:\{[1-5]:|:20:|:940:|0000 0|-?\}|[A-Z]{6}[A-Z0-9]{2,6}$)/;

/**
 * The messages of a file, whatever envelope the bank puts round them (formats.md 1.2): SWIFT
 * blocks, three bare lines, service lines or nothing. A message begins at `:20:`.
 *
 * @example messagesOf(":20:1\r\n:25:NL…\r\n").length // 1
 */
export function messagesOf(text: string): Field[][] {
  const lines = cleaned(text).split(/\r\n|\r|\n/);
  const messages: Field[][] = [];
  let message: Field[] | undefined;
  lines.forEach((raw, i) => {
    const line = raw.replace(BLOCKS, "");
    const found = TAG.exec(line);
    if (found?.[1].startsWith("94")) message = undefined;
    else if (found) {
      // a file whose head is cut off begins amid a message
      if (message === undefined || found[1] === "20") messages.push((message = []));
      message.push({ tag: found[1], lines: [found[2]] });
    } else if (message) {
      if (endsMessage(line, message, lines, i)) message = undefined;
      else if (line !== "" || raw === line) message.at(-1)?.lines.push(line);
    }
  });
  return messages;
}

/**
 * Control bytes stand between messages and in texts; a soft hyphen is a hyphen that was
 * converted wrongly (dates: 10-06-2010).
 */
function cleaned(text: string): string {
  return text
    .replace(/\u00ad/g, "-")
    .replace(/\t/g, " ")
    .replace(/[^\P{Cc}\r\n]|\ufeff/gu, "");
}

/** A line of a text can be a lone hyphen too, so the end counts only behind the closing balance or before another message. */
function endsMessage(line: string, message: readonly Field[], lines: readonly string[], at: number): boolean {
  if (!/^\s*-(?:\}.*|XXX)?\s*$/.test(line)) return false;
  if (line.includes("}") || line.includes("XXX") || message.some(({ tag }) => tag.startsWith("62"))) return true;
  const next = lines.slice(at + 1).find((following) => following.trim() !== "");
  return next === undefined || ENVELOPE.test(next.trim());
}

/** Lines of all fields of a tag, without empty lines at their ends. */
export function linesOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ lines }) => {
    const last = lines.findLastIndex((line) => line !== "");
    return lines.slice(0, last + 1);
  });
}
