import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, useContext, type ReactNode } from "react";
import { dayOfDate } from "../../domain/dates/calendar";
import { formatAmount, formatCount, formatDay } from "../../words/format";
import type { Language } from "../../words/language";

/** The language of everything inside, so that leaves needn't be handed it. */
export const LanguageContext = createContext<Language>("nl");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Formatting in the language of the pane. @example useFormats().amount(121000, "EUR") // "€ 1.210,00" */
export function useFormats(): {
  amount(minor: number, currency: string): string;
  count(count: number): string;
  day(day: number): string;
  /** `yyyy-mm-dd hh:mm` as people read it */
  moment(at: string): string;
} {
  const language = useLanguage();
  return {
    amount: (minor, currency) => keepTogether(formatAmount(language, minor, currency)),
    count: (count) => formatCount(language, count),
    day: (day) => formatDay(language, day),
    moment: (at) => {
      const [, year, month, date, time = ""] = /^(\d{4})-(\d\d)-(\d\d)(.*)$/.exec(at) ?? [];
      const day = dayOfDate(Number(year), Number(month), Number(date));
      return day === undefined ? at : formatDay(language, day) + time;
    },
  };
}

/** A sentence in which no amount is torn from its currency sign. @example unbroken("is € 500,00 lager") */
export function unbroken(sentence: string): string {
  return sentence.replaceAll(/([€$£]|\b[A-Z]{3}) (?=-?\d)/g, "$1\u00a0");
}

/** A currency sign never ends a line while its figures begin the next one. */
function keepTogether(amount: string): string {
  return amount.replaceAll(" ", "\u00a0");
}

const useStyles = makeStyles({
  figures: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** An amount of minor units in tabular figures. */
export function Money(props: { amount: number; currency: string; strong?: boolean }): ReactNode {
  const styles = useStyles();
  const formats = useFormats();
  return (
    <span className={mergeClasses(styles.figures, props.strong && styles.strong)}>
      {formats.amount(props.amount, props.currency)}
    </span>
  );
}

/** A count or another figure, tabular. */
export function Figure(props: { children: ReactNode; strong?: boolean }): ReactNode {
  const styles = useStyles();
  return <span className={mergeClasses(styles.figures, props.strong && styles.strong)}>{props.children}</span>;
}
