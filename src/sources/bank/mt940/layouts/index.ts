import type { EntryText, Layout, TextFields } from "../layout";
import { cardText } from "./card-text";
import { cellText } from "./cell-text";
import { codeWordText } from "./code-word-text";
import { counterpartyText } from "./counterparty-text";
import { germanText } from "./german-text";
import { knabText } from "./knab-text";
import { numberedLinesText } from "./numbered-lines-text";
import { oldAbnText } from "./old-abn-text";
import { plainText } from "./plain-text";
import { snsText } from "./sns-text";
import { triodosText } from "./triodos-text";

/** The first that fits reads the text; the plain one fits always. */
const LAYOUTS: readonly Layout[] = [
  triodosText,
  germanText,
  snsText,
  numberedLinesText,
  counterpartyText,
  codeWordText,
  cellText,
  cardText,
  knabText,
  oldAbnText,
  plainText,
];

/** What the text of an entry says, in the layout that its content has. */
export function fieldsOfText(text: EntryText): TextFields {
  return (LAYOUTS.find((layout) => layout.fits(text)) ?? plainText).read(text);
}
