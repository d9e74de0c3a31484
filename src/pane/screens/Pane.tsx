import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { shellWords } from "../../words/pane/shell";
import { Announcer } from "../components/Announcer";
import { MessageRegion } from "../components/MessageRegion";
import { PlaceHint } from "../components/PlaceHint";
import { PLACE_PANEL, placeTabId, PlaceTabs } from "../components/PlaceTabs";
import { PrimaryBar } from "../components/PrimaryBar";
import { spokenProgress } from "../components/progress";
import { LanguageContext } from "../components/reading";
import { ScrollContext } from "../components/scroll";
import { firstStop, useKeptFocus } from "../components/use-kept-focus";
import { useFileDrop } from "../components/use-file-drop";
import { useHint, type PlaceHints } from "../components/use-hint";
import type { Place, ScreenProps } from "../model";
import { FOCUS_FRAME, fluentTheme, NARROW, SHORT } from "../theme";
import { JournalScreen } from "./JournalScreen";
import { MatchScreen } from "./MatchScreen";
import { OutsideScreen } from "./OutsideScreen";
import { outcomeSentence } from "./outcome";
import { historyOf, primaryOf } from "./primary";
import { SettingsScreen } from "./SettingsScreen";
import { SourcesScreen } from "./SourcesScreen";
import { StartingScreen } from "./StartingScreen";

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    // not the provider: what floats (a tooltip) gets the provider's classes and would cover the pane
    height: "100vh",
    minWidth: 0,
    overflow: "hidden",
    [SHORT]: { overflowY: "auto" },
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  // what the browser draws itself: scroll bars, lists that drop down, the calendar of a date
  dark: { colorScheme: "dark" },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    position: "relative",
    [NARROW]: { overflowX: "auto" },
    // room to read in, and the rest of the pane is scrolled to
    [SHORT]: { flexShrink: 0, minHeight: "200px" },
  },
  panel: {
    padding: tokens.spacingHorizontalM,
    ...FOCUS_FRAME,
    [NARROW]: { minWidth: "240px", padding: tokens.spacingHorizontalS },
  },
  drop: {
    position: "absolute",
    inset: tokens.spacingHorizontalS,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.95,
    pointerEvents: "none",
    fontWeight: tokens.fontWeightSemibold,
  },
});

const SCREENS: Readonly<Record<Place, (props: ScreenProps) => ReactNode>> = {
  sources: SourcesScreen,
  match: MatchScreen,
  journal: JournalScreen,
  settings: SettingsScreen,
};

/** The whole pane as a function of its state: frame, screen, primary action, what is spoken. */
export function Pane(props: ScreenProps & { hints?: PlaceHints }): ReactNode {
  const { state } = props;
  return (
    <FluentProvider theme={fluentTheme(state.theme)}>
      <LanguageContext value={state.language}>
        {state.host === "excel" && <Frame {...props} />}
        {state.host === "starting" && <StartingScreen />}
        {(state.host === "outside" || state.host === "tooOld") && (
          <OutsideScreen tooOld={state.host === "tooOld"} manifest={state.manifest} />
        )}
      </LanguageContext>
    </FluentProvider>
  );
}

function Frame({ state, actions, hints }: ScreenProps & { hints?: PlaceHints }): ReactNode {
  const styles = useStyles();
  const words = shellWords(state.language);
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const kept = useKeptFocus<HTMLDivElement>(firstStop, state.busy !== undefined);
  const drop = useFileDrop((files) => actions.dropFiles(files));
  const Screen = SCREENS[state.place];
  const hint = useHint(state, hints);
  const closeHint = () => {
    hints?.use(state.place);
    // the button is gone: the keyboard goes on at the start of the place
    const panel = document.getElementById(PLACE_PANEL);
    if (panel) firstStop(panel).focus({ preventScroll: true });
  };
  const spoken = spokenProgress(state.language, state.busy) || outcomeSentence(state.language, state.outcome);
  return (
    <div
      lang={state.language}
      className={mergeClasses(styles.root, state.theme !== "light" && styles.dark)}
      onClickCapture={hint.onClick}
      {...drop.handlers}
    >
      <PlaceTabs place={state.place} goToPlace={(place) => actions.goToPlace(place)} />
      <MessageRegion
        message={state.message}
        dismiss={() => actions.dismissMessage()}
        goTo={(place) => actions.goTo(place)}
      />
      {/* a new place starts at its top */}
      <main key={state.place} ref={setScroll} className={styles.main} aria-busy={state.busy !== undefined}>
        {hint.shows && <PlaceHint place={state.place} close={closeHint} />}
        <div
          {...kept}
          tabIndex={-1}
          id={PLACE_PANEL}
          role="tabpanel"
          aria-labelledby={placeTabId(state.place)}
          className={styles.panel}
        >
          <ScrollContext value={scroll}>
            <Screen state={state} actions={actions} />
          </ScrollContext>
        </div>
      </main>
      <PrimaryBar
        primary={primaryOf(state, actions)}
        history={historyOf(state, actions)}
        busy={state.busy}
        cancel={() => actions.cancel()}
      />
      <Announcer text={spoken} />
      {drop.over && <div className={styles.drop}>{words.dropHere}</div>}
    </div>
  );
}
