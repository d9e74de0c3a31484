import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { shellWords } from "../../words/pane/shell";
import type { Message, SheetPlace } from "../model";
import { useLanguage } from "./reading";

const useStyles = makeStyles({
  region: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  body: { overflowWrap: "anywhere", paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

/** The one message that there may be, above the screen: what, where and what now. Errors are spoken at once. */
export function MessageRegion(props: {
  message: Message | undefined;
  dismiss(): void;
  goTo: (place: SheetPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const words = shellWords(useLanguage());
  const { message } = props;
  const urgent = message?.intent === "error";
  return (
    <div role={urgent ? "alert" : "status"} aria-label={words.messages}>
      {message && (
        <div className={styles.region}>
          <MessageBar intent={message.intent} layout="multiline">
            <MessageBarBody className={styles.body}>{message.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  aria-label={words.close}
                  icon={<DismissRegular />}
                  onClick={() => props.dismiss()}
                />
              }
            >
              {message.place && <GoTo place={message.place} goTo={props.goTo} />}
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
    </div>
  );
}

function GoTo(props: { place: SheetPlace; goTo: (place: SheetPlace) => void }): ReactNode {
  const words = shellWords(useLanguage());
  return (
    <Button size="small" onClick={() => props.goTo(props.place)}>
      {props.place.column === undefined ? words.goToRow : words.goToCell}
    </Button>
  );
}
