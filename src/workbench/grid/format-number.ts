import { dateOfSerial } from "./serial";

const SEPARATORS = { nl: { decimal: ",", thousand: "." }, en: { decimal: ".", thousand: "," } } as const;

const MONTHS = {
  nl: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;

/**
 * A number as a cell with this number format shows it. Formats that lists and our own sheets use are
 * followed; of others what is known of them.
 *
 * @param format in its English notation
 * @example formatNumber(1210.5, "#,##0.00", "nl") // "1.210,50"
 */
export function formatNumber(value: number, format: string, language: "nl" | "en"): string {
  if (format === "General" || format === "@") return general(value, language);
  const sections = splitSections(format);
  const negative = value < 0 && sections.length > 1;
  const section = negative ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
  const shape = section.replace(/\[[^\]]*\]/g, (found) => /^\[\$([^-\]]*)/.exec(found)?.[1] ?? "");
  const bare = shape.replace(/"[^"]*"|\\.|_.|\*./g, "");
  if (/[dyhs]/i.test(bare) || (/m/i.test(bare) && !/[0#]/.test(bare))) return formatDate(value, shape, language);
  return /[0#]/.test(bare) ? decimal(negative ? -value : value, shape, language) : literal(shape);
}

function splitSections(format: string): string[] {
  return [...format.matchAll(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g)].map(([section]) => section);
}

/** Up to eleven characters, as a General cell shows them. */
function general(value: number, language: "nl" | "en"): string {
  const text =
    Math.abs(value) >= 1e11 || (value !== 0 && Math.abs(value) < 1e-9)
      ? exponent(value)
      : String(Number(value.toPrecision(10)));
  return text.replace(".", SEPARATORS[language].decimal);
}

function exponent(value: number): string {
  const [digits, power] = value.toExponential(5).split("e");
  return `${String(Number(digits))}E${power.startsWith("-") ? "-" : "+"}${power.slice(1).padStart(2, "0")}`;
}

/** What stands in quotes or behind a backslash, and the other characters as they are. */
function literal(text: string): string {
  return text
    .replace(/_./g, " ")
    .replace(/\*./g, "")
    .replace(/"([^"]*)"|\\(.)/g, (_all, quoted?: string, single?: string) => quoted ?? single ?? "");
}

function decimal(value: number, shape: string, language: "nl" | "en"): string {
  const { decimal: point, thousand } = SEPARATORS[language];
  const found = /[0#?](?:[0#?,.]*[0#?])?,*/.exec(shape.replace(/"[^"]*"|\\./g, (quoted) => " ".repeat(quoted.length)));
  const [before, pattern, after] = found
    ? [shape.slice(0, found.index), found[0], shape.slice(found.index + found[0].length)]
    : [shape, "0", ""];
  const percent = (before + after).includes("%");
  const [whole, fraction = ""] = pattern.replace(/,+$/, "").split(".");
  const scaled = Math.abs(value) * (percent ? 100 : 1);
  const fixed = roundTo(scaled, fraction.length);
  const [digits, decimals = ""] = fixed.split(".");
  const needed = whole.replace(/[^0]/g, "").length;
  const padded = (digits === "0" && needed === 0 ? "" : digits).padStart(needed, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, thousand) : padded;
  const optional = /[#?]*$/.exec(fraction)?.[0].length ?? 0;
  const shown = optional > 0 ? decimals.replace(new RegExp(`0{0,${optional}}$`), "") : decimals;
  const sign = value < 0 && Number(fixed) !== 0 ? "-" : "";
  return sign + literal(before) + grouped + (shown === "" ? "" : point + shown) + literal(after);
}

/** Half away from zero on the digits that the number shows. */
function roundTo(value: number, digits: number): string {
  const exact = Number(value.toPrecision(15));
  const scaled = Math.round(Number(`${exact}e${digits}`));
  return Number.isFinite(scaled) && scaled < 1e15
    ? Number(`${scaled}e-${digits}`).toFixed(digits)
    : exact.toFixed(digits);
}

function formatDate(serial: number, shape: string, language: "nl" | "en"): string {
  const { year, month, day } = dateOfSerial(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const pad = (number: number, length: number) => String(number).padStart(length > 1 ? 2 : 1, "0");
  let afterHours = false;
  return shape.replace(
    /"([^"]*)"|\\(.)|_.|yyyy|yy|m{1,5}|d{1,4}|h{1,2}|s{1,2}|AM\/PM/gi,
    (found, quoted?: string, single?: string) => {
      if (quoted !== undefined) return quoted;
      if (single !== undefined) return single;
      const letter = found.charAt(0).toLowerCase();
      const minutes = letter === "m" && afterHours;
      afterHours = letter === "h";
      if (minutes) return pad(Math.floor(seconds / 60) % 60, found.length);
      switch (letter) {
        case "y":
          return found.length > 2 ? String(year) : pad(year % 100, 2);
        case "m":
          return found.length > 2 ? MONTHS[language][month - 1] : pad(month, found.length);
        case "d":
          return pad(day, found.length);
        case "h":
          return pad(Math.floor(seconds / 3600), found.length);
        case "s":
          return pad(seconds % 60, found.length);
        default:
          return "";
      }
    },
  );
}
