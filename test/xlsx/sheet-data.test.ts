import fc from "fast-check";
import { KIND } from "../../src/xlsx/column";
import { createSheetDataReader } from "../../src/xlsx/read/sheet-data";
import { crc32 } from "../../src/xlsx/read/crc32";
import { parseNumber } from "../../src/xlsx/read/value";

/** What the reader tells when the bytes come in pieces of so many. */
function tell(xml: string, size: number): { told: unknown[]; rest: string | undefined } {
  const told: unknown[] = [];
  const reader = createSheetDataReader(
    {
      row: (row, attributes) => told.push([row, Object.fromEntries(attributes)]),
      cell: (row, column, style, content) =>
        told.push([row, column, style, { ...content, formula: content.formula && { ...content.formula } }]),
    },
    false,
  );
  const bytes = new TextEncoder().encode(xml);
  for (let at = 0; at < bytes.length; at += size) {
    const rest = reader.push(bytes.slice(at, at + size));
    if (rest) return { told, rest: new TextDecoder().decode(rest) + new TextDecoder().decode(bytes.slice(at + size)) };
  }
  return { told, rest: undefined };
}

const XML =
  '\n<row r="1" spans="1:4" hidden="1" ht=\'20.5\' customHeight="true"><c r="A1" s="3" t="s"><v>12</v></c><!-- > </row> --><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&gt;"&lt;"</f><v>1.5</v></c>' +
  '<c r="C1" t="inlineStr"><is><t xml:space="preserve"> é€ &amp; </t></is></c><c r="D1" t="str" x=">"><v>a<![CDATA[</c>]]></v></c></row><row r="7"/><row><c><v>1e3</v></c><c s="2"/></row></x:sheetData><after/>';

describe("reading the cells of a sheet in pieces", () => {
  it("tells rows and cells in their order and gives back what stands behind the end", () => {
    const { told, rest } = tell(XML, 1e6);
    expect(rest).toBe("</x:sheetData><after/>");
    expect(told).toMatchObject([
      [0, { hidden: "1", ht: "20.5", customHeight: "true" }],
      [0, 0, 3, { kind: KIND.text, number: 12, shared: true }],
      [
        0,
        1,
        0,
        { kind: KIND.number, number: 1.5, formula: { text: 'A1>"<"', type: "shared", ref: "B1:B3", index: "0" } },
      ],
      [0, 2, 0, { kind: KIND.text, text: " é€ & " }],
      [0, 3, 0, { kind: KIND.text, text: "a</c>" }],
      [7, 0, 0, { kind: KIND.number, number: 1000 }],
      [7, 1, 2, { kind: KIND.empty }],
    ]);
  });

  it("does not depend on where the pieces end", () => {
    const whole = tell(XML, 1e6);
    for (let size = 1; size <= 64; size++) expect(tell(XML, size)).toEqual(whole);
  });
});

describe("reading numbers", () => {
  const parse = (text: string): number => parseNumber(new TextEncoder().encode(text), 0, text.length);

  it("gives for every double the double itself, as JavaScript reads it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(parse(String(number))).toBe(number === 0 ? 0 : number);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it("gives for every decimal of at most 17 digits what JavaScript reads", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,10}(\.\d{1,7})?$/), (text) => {
        expect(parse(text)).toBe(Number(text) + 0);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it.each(["", "-", ".", "1,5", "0x10", "1e", "NaN", "Infinity", "1 2", "--1"])("%j is no number", (text) => {
    expect(parse(text)).toBeNaN();
  });
});

describe("the check sum of zips", () => {
  it("is the one of the standard, in one piece or many", () => {
    const bytes = new TextEncoder().encode("123456789");
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.slice(3), crc32(bytes.slice(0, 3)))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});
