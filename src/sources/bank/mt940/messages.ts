/** A field of a message: its tag without colons, and the lines of its text as they stand. */
export interface Field {
  readonly tag: string;
  readonly lines: readonly string[];
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
  const whole = cleaned(text);
  const messages: Piece[][] = [];
  let message: Piece[] | undefined;
  for (let start = 0; start <= whole.length;) {
    const end = endOfLine(whole, start);
    const raw = whole.slice(start, end);
    const line = raw.replace(BLOCKS, "");
    const found = TAG.exec(line);
    if (found?.[1].startsWith("94")) message = undefined;
    else if (found) {
      // a file whose head is cut off begins amid a message
      if (message === undefined || found[1] === "20") messages.push((message = []));
      message.push(new Piece(whole, found[1], end - found[2].length, end));
    } else if (message) {
      if (endsMessage(line, message, whole, end)) message = undefined;
      else if (line === raw) message.at(-1)?.goOn(end);
      else message.at(-1)?.add(line === "" ? [] : [line]);
    }
    start = whole.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return messages;
}

/** A field as a stretch of the whole text: a file of 200 MB has millions of lines, which are cut out when asked for. */
class Piece implements Field {
  /** where a line among them is not as it stands in the text */
  private own: string[] | undefined = undefined;

  constructor(
    private readonly whole: string,
    readonly tag: string,
    private readonly start: number,
    private end: number,
  ) {}

  get lines(): readonly string[] {
    return this.own ?? this.whole.slice(this.start, this.end).split(LINE_BREAK);
  }

  /** Takes the line that ends here, too. */
  goOn(end: number): void {
    this.own?.push(this.whole.slice(startOfLine(this.whole, end), end));
    this.end = end;
  }

  /** Takes a line that does not stand so in the text, or passes over one. */
  add(lines: readonly string[]): void {
    this.own = [...this.lines, ...lines];
  }
}

const LINE_BREAK = /\r\n|\r|\n/;

function endOfLine(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
  }
  return at;
}

function startOfLine(text: string, end: number): number {
  return Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
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
function endsMessage(line: string, message: readonly Field[], whole: string, end: number): boolean {
  if (!/^\s*-(?:\}.*|XXX)?\s*$/.test(line)) return false;
  if (line.includes("}") || line.includes("XXX") || message.some(({ tag }) => tag.startsWith("62"))) return true;
  let start = end;
  while (start < whole.length && whole.charAt(start).trim() === "") start++;
  return start === whole.length || ENVELOPE.test(whole.slice(start, endOfLine(whole, start)).trim());
}

/** Lines of all fields of a tag, without empty lines at their ends. */
export function linesOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ lines }) => {
    const last = lines.findLastIndex((line) => line !== "");
    return lines.slice(0, last + 1);
  });
}
