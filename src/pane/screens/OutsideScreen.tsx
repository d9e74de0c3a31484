import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { outsideWords } from "../../words/pane/outside";
import { useLanguage } from "../components/reading";
import { Mark } from "../components/Mark";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    minHeight: "100vh",
    maxWidth: "560px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    ...typographyStyles.body1,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.title2, margin: 0 },
  text: { margin: 0 },
  subtitle: { ...typographyStyles.subtitle2, margin: 0 },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  privacy: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
});

/** What this is and how to open it, for someone who finds the page in a browser or in an Excel that is too old. */
export function OutsideScreen(props: { tooOld: boolean; manifest?: string | undefined }): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = outsideWords(language);
  return (
    <main lang={language} className={styles.root}>
      <div className={styles.head}>
        <Mark size={40} />
        <h1 className={styles.title}>{words.heading}</h1>
      </div>
      <p className={styles.text}>{words.what}</p>
      {props.tooOld ? (
        <>
          <h2 className={styles.subtitle}>{words.tooOld}</h2>
          <p className={styles.text}>{words.tooOldText}</p>
        </>
      ) : (
        <>
          <h2 className={styles.subtitle}>{words.how}</h2>
          <ol className={styles.steps}>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {props.manifest !== undefined && (
            <p className={styles.text}>
              <Link href={props.manifest}>{words.manifest}</Link>
            </p>
          )}
        </>
      )}
      <p className={styles.privacy}>
        <ShieldCheckmark20Regular aria-hidden />
        {words.privacy}
      </p>
    </main>
  );
}
