/** What a cell holds; the codes of the typed arrays. */
export const KIND = { empty: 0, text: 1, number: 2, true: 3, false: 4, error: 5 } as const;

const SHIFT = 11;
/** Rows per block: small enough for sheets with a lone cell far down, large enough for speed. */
export const BLOCK_ROWS = 1 << SHIFT;
const MASK = BLOCK_ROWS - 1;

interface Block {
  kinds: Uint8Array;
  /** the number, or the text's number in the dictionary */
  numbers: Float64Array;
  /** undefined while no cell of the block has a style of its own */
  styles: Uint16Array | undefined;
}

/** One column of cells, in blocks that exist only where something stands. */
export interface Column {
  /** rows up to the last that holds something or has a style */
  extent(): number;
  readonly blockCount: number;
  hasBlock(block: number): boolean;
  readonly formulas: Map<number, string>;
  kind(row: number): number;
  number(row: number): number;
  style(row: number): number;
  set(row: number, kind: number, number: number): void;
  setStyle(row: number, style: number): void;
  setFormula(row: number, formula: string): void;
  /** moves what stands at `at` and below `by` rows down (by > 0), or drops -by rows at `at` and closes the gap */
  shift(at: number, by: number): void;
}

/** An empty column. */
export function createColumn(): Column {
  let blocks: (Block | undefined)[] = [];
  let formulas = new Map<number, string>();
  /** no cell at or below this row; may be too high until `extent` trims it */
  let bound = 0;

  const force = (row: number): Block => {
    const at = row >> SHIFT;
    while (blocks.length <= at) blocks.push(undefined);
    const known = blocks[at];
    if (known) return known;
    const made = { kinds: new Uint8Array(BLOCK_ROWS), numbers: new Float64Array(BLOCK_ROWS), styles: undefined };
    blocks[at] = made;
    return made;
  };

  const column: Column = {
    get blockCount() {
      return blocks.reduce((count, block) => count + (block ? 1 : 0), 0);
    },
    hasBlock: (block) => blocks[block] !== undefined,
    get formulas() {
      return formulas;
    },
    extent() {
      while (bound > 0) {
        const block = blocks[(bound - 1) >> SHIFT];
        const at = (bound - 1) & MASK;
        if (!block) bound -= at + 1;
        else if (block.kinds[at] || block.styles?.[at] || formulas.has(bound - 1)) break;
        else bound--;
      }
      return bound;
    },
    kind: (row) => blocks[row >> SHIFT]?.kinds[row & MASK] ?? KIND.empty,
    number: (row) => blocks[row >> SHIFT]?.numbers[row & MASK] ?? 0,
    style: (row) => blocks[row >> SHIFT]?.styles?.[row & MASK] ?? 0,
    set(row, kind, number) {
      if (kind === KIND.empty && !blocks[row >> SHIFT]) return;
      const block = force(row);
      block.kinds[row & MASK] = kind;
      block.numbers[row & MASK] = number;
      if (row >= bound) bound = row + 1;
    },
    setStyle(row, style) {
      if (style === 0 && !blocks[row >> SHIFT]?.styles) return;
      const block = force(row);
      block.styles ??= new Uint16Array(BLOCK_ROWS);
      block.styles[row & MASK] = style;
      if (row >= bound) bound = row + 1;
    },
    setFormula(row, formula) {
      force(row);
      formulas.set(row, formula);
      if (row >= bound) bound = row + 1;
    },
    shift(at, by) {
      const last = column.extent();
      if (at >= last && formulas.size === 0) return;
      const old = { blocks, formulas };
      const keep = at >> SHIFT;
      // whole blocks above the change stay as they are
      blocks = old.blocks.slice(0, keep);
      formulas = new Map();
      bound = 0;
      for (let row = keep << SHIFT; row < last; row++) {
        const block = old.blocks[row >> SHIFT];
        const to = row < at ? row : row + by;
        if (!block || (row >= at && to < at)) continue;
        const kind = block.kinds[row & MASK];
        const style = block.styles?.[row & MASK] ?? 0;
        if (kind !== KIND.empty) column.set(to, kind, block.numbers[row & MASK]);
        if (style !== 0) column.setStyle(to, style);
      }
      for (const [row, formula] of old.formulas) {
        const to = row < at ? row : row + by;
        if (row < at || to >= at) formulas.set(to, formula);
      }
      bound = Math.max(bound, Math.min(at, last), ...(by > 0 ? [last + by] : [last]));
    },
  };
  return column;
}
