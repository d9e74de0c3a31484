import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shellWords } from "../../words/pane/shell";
import { PLACES, type Place } from "../model";
import { NARROW, WIDER } from "../theme";
import { Unseen } from "./Announcer";
import { useLanguage } from "./reading";

const useStyles = makeStyles({
  header: {
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  tabs: { justifyContent: "space-between", [NARROW]: { flexWrap: "wrap", justifyContent: "flex-start" } },
  // four Dutch words in one line at 320 px: smaller letters and sides until there is room
  tab: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalXS}`,
    "& > span": { fontSize: tokens.fontSizeBase200, padding: 0 },
    [WIDER]: { "& > span": { fontSize: tokens.fontSizeBase300 } },
  },
});

export const PLACE_PANEL = "afletter-place";

export function placeTabId(place: Place): string {
  return `afletter-tab-${place}`;
}

/** The four places, in one line at the top (ux.md). */
export function PlaceTabs(props: { place: Place; goToPlace(place: Place): void }): ReactNode {
  const styles = useStyles();
  const words = shellWords(useLanguage());
  return (
    <header className={styles.header}>
      <Unseen as="h1">{`${words.title}: ${words.places[props.place]}`}</Unseen>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={props.place}
        onTabSelect={(_event, data) => props.goToPlace(data.value as Place)}
        aria-label={words.placesLabel}
      >
        {PLACES.map((place) => (
          <Tab key={place} id={placeTabId(place)} className={styles.tab} value={place} aria-controls={PLACE_PANEL}>
            {words.places[place]}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
