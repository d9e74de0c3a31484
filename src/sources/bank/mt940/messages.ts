/** The fields of a statement message, in their order. */
export interface Message {
  readonly count: number;
  /** the tag of a field, without colons */
  tag(field: number): string;
  /** the lines of its text, as they stand */
  lines(field: number): readonly string[];
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
 * @example messagesOf(":20:1\r\n:25:NL…\r\n")[0].tag(1) // "25"
 */
export function messagesOf(text: string): Message[] {
  const whole = cleaned(text);
  const messages: Fields[] = [];
  let message: Fields | undefined;
  for (let start = 0; start <= whole.length;) {
    const end = endOfLine(whole, start);
    const raw = whole.slice(start, end);
    const line = raw.includes("{4:") ? raw.replace(BLOCKS, "") : raw;
    const found = line.startsWith(":") || line.startsWith(" :") ? TAG.exec(line) : null;
    if (found?.[1].startsWith("94")) message = undefined;
    else if (found) {
      // a file whose head is cut off begins amid a message
      if (message === undefined || found[1] === "20") messages.push((message = new Fields(whole)));
      message.push(found[1], end - found[2].length, end);
    } else if (message) {
      if (endsMessage(line, message, whole, end)) message = undefined;
      else if (line === raw) message.goOn(end);
      else message.add(line === "" ? [] : [line]);
    }
    start = whole.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return messages;
}

/** Fields as stretches of the whole text: a file of 200 MB has millions of lines, which are cut out when asked for. */
class Fields implements Message {
  private readonly tags: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** of fields with a line that is not as it stands in the text */
  private readonly own = new Map<number, readonly string[]>();

  constructor(private readonly whole: string) {}

  get count(): number {
    return this.tags.length;
  }

  tag(field: number): string {
    return this.tags[field] ?? "";
  }

  lines(field: number): readonly string[] {
    return this.own.get(field) ?? linesIn(this.whole, this.starts[field], this.ends[field]);
  }

  /** Is the closing balance there? */
  hasClosing(): boolean {
    return this.tags.some((tag) => tag.startsWith("62"));
  }

  push(tag: string, start: number, end: number): void {
    this.tags.push(tag);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Takes the line that ends here to the last field, too. */
  goOn(end: number): void {
    const last = this.count - 1;
    const own = this.own.get(last);
    if (own) this.own.set(last, [...own, this.whole.slice(startOfLine(this.whole, end), end)]);
    this.ends[last] = end;
  }

  /** Takes a line that does not stand so in the text, or passes over one. */
  add(lines: readonly string[]): void {
    const last = this.count - 1;
    this.own.set(last, [...this.lines(last), ...lines]);
  }
}

/** The lines between two places of a text. */
function linesIn(text: string, start: number, end: number): string[] {
  const lines: string[] = [];
  for (let at = start; ;) {
    const lineEnd = Math.min(endOfLine(text, at), end);
    lines.push(text.slice(at, lineEnd));
    if (lineEnd >= end) return lines;
    at = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
  }
}

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
function endsMessage(line: string, message: Fields, whole: string, end: number): boolean {
  if (!line.includes("-") || !/^\s*-(?:\}.*|XXX)?\s*$/.test(line)) return false;
  if (line.includes("}") || line.includes("XXX") || message.hasClosing()) return true;
  let start = end;
  while (start < whole.length && whole.charAt(start).trim() === "") start++;
  return start === whole.length || ENVELOPE.test(whole.slice(start, endOfLine(whole, start)).trim());
}
