/**
 * Functions younger than the file format: files write them with a prefix, people and
 * Office.js without ([MS-XLSX] 2.2.2, future functions).
 */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR " +
    "BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT " +
    "CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST " +
    "F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT " +
    "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC " +
    "PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P " +
    "STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE " +
    "VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const FUTURE_SHEET = new Set(["FILTER", "SORT"]);

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Changes a formula outside the texts and sheet names between its quotes. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/**
 * A formula as a person reads it, from a file. Formulas with LET or LAMBDA keep their
 * prefixes, which their variables have too.
 *
 * @example fromFileFormula("_xlfn.XLOOKUP(A1,B:B,C:C)") // "XLOOKUP(A1,B:B,C:C)"
 */
export function fromFileFormula(formula: string): string {
  if (!formula.includes("_xlfn.") || formula.includes("_xlpm.")) return formula;
  return outsideQuotes(formula, (part) =>
    part.replace(/_xlfn\.(?:_xlws\.)?([A-Z][A-Z0-9.]*)\(/g, (whole, name: string) =>
      FUTURE.has(name) || FUTURE_SHEET.has(name) ? `${name}(` : whole,
    ),
  );
}

/**
 * A formula as files hold it: prefixes in front of younger functions, and "@" of tables
 * written out.
 *
 * @param table the table that the cell lies in, for references without a table's name
 * @example toFileFormula("IFNA([@Bedrag],0)", "Posten") // "_xlfn.IFNA(Posten[[#This Row],[Bedrag]],0)"
 */
export function toFileFormula(formula: string, table?: string): string {
  if (!/[(@]/.test(formula)) return formula;
  return outsideQuotes(formula, (part) =>
    part
      .replace(/(?<![\w.])([A-Z][A-Z0-9.]*)\(/g, (whole, name: string) =>
        FUTURE.has(name) ? `_xlfn.${whole}` : FUTURE_SHEET.has(name) ? `_xlfn._xlws.${whole}` : whole,
      )
      .replace(
        /([\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[([^[\]]+)\]|([^[\]]+))\]/gu,
        (whole, name: string | undefined, wide: string | undefined, plain: string | undefined) => {
          const owner = name ?? table;
          return owner === undefined ? whole : `${owner}[[#This Row],[${wide ?? plain ?? ""}]]`;
        },
      ),
  );
}
