import type { CsvBank } from "../bank";
import { abnAmro, abnAmroHeads } from "./abn-amro";
import { asn } from "./asn";
import { argenta, belfius, bnpParibasFortis } from "./belgian";
import { bunq } from "./bunq";
import { n26, revolut, revolutBusiness, wise } from "./fintech";
import { ing, ingBelgium, ingCard, ingSavings } from "./ing";
import { kbc, kbcCard } from "./kbc";
import { knab } from "./knab";
import { rabobank, rabobankCard, rabobankOld } from "./rabobank";
import { triodos } from "./triodos";

/** The first that knows its columns reads the file: those with heads that only they have, then those without heads. */
export const CSV_BANKS: readonly CsvBank[] = [
  rabobank,
  rabobankCard,
  ing,
  ingSavings,
  ingBelgium,
  ingCard,
  knab,
  kbc,
  kbcCard,
  belfius,
  bnpParibasFortis,
  argenta,
  revolut,
  revolutBusiness,
  n26,
  wise,
  abnAmroHeads,
  bunq,
  abnAmro,
  asn,
  triodos,
  rabobankOld,
];
