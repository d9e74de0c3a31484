import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { byHandWords } from "../../../words/pane/by-hand";
import type { Weighed } from "../../../worker/api";
import { Facts } from "../../components/Facts";
import { Note } from "../../components/Note";
import { useFormats } from "../../components/reading";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";
import { SplitForm } from "./SplitForm";
import { WhyNot } from "./WhyNot";

const useStyles = makeStyles({
  help: CAPTION,
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  forget: { marginLeft: "auto" },
});

/** The rows selected in both sheets, both sums, the difference, and the buttons that fit (ux.md, 2). */
export function ByHand({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = byHandWords(state.language);
  const { open, weighed, split = [] } = state.byHand;
  const [splitting, setSplitting] = useState(false);
  const picked = weighed && weighed.lines.count + weighed.items.count + weighed.used > 0 ? weighed : undefined;
  const onlyItems = picked !== undefined && picked.lines.count === 0 && picked.items.count > 0;
  const { coupled } = state.settings.profile;
  const pair = picked?.pair;
  const couple = pair && !coupled.some((known) => pair.every((code) => known.includes(code))) ? pair : undefined;
  const toggle = (
    <Button
      size="small"
      appearance="subtle"
      icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      aria-label={open ? words.close : words.open}
      aria-expanded={open}
      onClick={() => actions.openByHand(!open)}
    />
  );
  // what was picked far down in the list is looked at here
  const place = useRef<HTMLDivElement>(null);
  const ways = picked?.ways.join(" ") ?? "";
  useEffect(() => {
    if (open) place.current?.scrollIntoView?.({ block: "nearest" });
  }, [open, ways]);
  return (
    <div ref={place}>
      <Section title={words.title} action={toggle}>
        {open && (
          <>
            <p className={styles.help}>{words.help}</p>
            {picked && <Sums weighed={picked} language={state.language} />}
            {state.byHand.whyNot !== undefined && <WhyNot sentence={state.byHand.whyNot} language={state.language} />}
            {picked && (
              <div className={styles.buttons}>
                {picked.ways.map((way) => (
                  <Button
                    key={way}
                    size="small"
                    disabledFocusable={state.busy !== undefined}
                    onClick={() => actions.clearByHand(way)}
                  >
                    {words.ways[way]}
                  </Button>
                ))}
                {onlyItems && (
                  <>
                    <Button
                      size="small"
                      disabledFocusable={state.busy !== undefined}
                      onClick={() => actions.clearSelection()}
                    >
                      {words.within}
                    </Button>
                    <Button
                      size="small"
                      disabledFocusable={state.busy !== undefined}
                      onClick={() => actions.suggestBadDebts()}
                    >
                      {words.badDebts}
                    </Button>
                  </>
                )}
                {couple && (
                  <Button
                    size="small"
                    disabledFocusable={state.busy !== undefined}
                    onClick={() => actions.couple(couple, true)}
                  >
                    {words.couple(...couple)}
                  </Button>
                )}
                {split.length > 0 && (
                  <Button size="small" aria-expanded={splitting} onClick={() => setSplitting(!splitting)}>
                    {words.split.open}
                  </Button>
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.forget}
                  icon={<DismissRegular />}
                  onClick={() => actions.forgetPicks()}
                >
                  {words.forget}
                </Button>
              </div>
            )}
            {picked && splitting && split.length > 0 && (
              <SplitForm
                // other rows, or other amounts on them, are another split
                key={JSON.stringify([split, picked.lines.amount])}
                rows={split}
                weighed={picked}
                busy={state.busy !== undefined}
                clear={(shares) => actions.clearSplit(shares)}
              />
            )}
          </>
        )}
      </Section>
    </div>
  );
}

function Sums({ weighed, language }: { weighed: Weighed; language: ScreenProps["state"]["language"] }): ReactNode {
  const words = byHandWords(language);
  const formats = useFormats();
  const { lines, items, difference, currency, used, hindrance } = weighed;
  const money = (amount: number): string => formats.amount(amount, currency);
  const mixed = hindrance === "currencies";
  return (
    // what was added up is heard as it changes
    <div role="status">
      {!mixed && (
        <Facts
          facts={[
            { label: words.lines(lines.count, formats.count(lines.count)), value: money(lines.amount) },
            { label: words.items(items.count, formats.count(items.count)), value: money(items.amount) },
            { label: words.difference, value: money(difference), total: true },
          ]}
        />
      )}
      {used > 0 && <Note tone="info">{words.used(used, formats.count(used))}</Note>}
      {hindrance && <Note tone="info">{words.hindrance[hindrance]}</Note>}
      {weighed.beyondTolerance === true && <Note tone="info">{words.beyondTolerance}</Note>}
      {weighed.ways.includes("inPart") && <Note tone="info">{words.restStays}</Note>}
    </div>
  );
}
