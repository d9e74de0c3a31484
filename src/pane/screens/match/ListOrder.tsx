import { Button, makeStyles, Select, ToggleButton, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowCollapseAllRegular, ArrowExpandAllRegular, GroupListRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { criterionWords } from "../../../words/pane/criteria";
import { matchWords } from "../../../words/pane/match";
import type { ListSort } from "../../../worker/api";
import type { ScreenProps } from "../../model";

const useStyles = makeStyles({
  root: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0 },
  select: { flex: "1 1 0", minWidth: 0 },
});

const SORTS: readonly ListSort[] = ["date", "name", "amount", "score"];

/** In which order a list stands, and of which criterion. */
export function ListOrder({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = matchWords(state.language);
  const names = criterionWords(state.language);
  const { tab, query } = state.list;
  const sorts = SORTS.filter((sort) => tab === "suggested" || sort !== "score");
  const here = (state.outcome?.byCriterion ?? []).filter(({ outcome }) => outcome === tab);
  const found = here.map(({ criterion }) => criterion);
  // one that has no rows left stays to be seen, and to be taken away
  const criteria =
    query.criterion === undefined || found.includes(query.criterion) ? found : [query.criterion, ...found];
  const { groups } = query;
  return (
    <div className={styles.root}>
      <Select
        size="small"
        className={styles.select}
        aria-label={words.order}
        value={query.sort}
        onChange={(_event, data) => actions.ask({ sort: data.value as ListSort })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {words.sorts[sort]}
          </option>
        ))}
      </Select>
      {(criteria.length > 1 || query.criterion !== undefined) && (
        <Select
          size="small"
          className={styles.select}
          aria-label={words.criterion}
          value={query.criterion ?? ""}
          onChange={(_event, data) =>
            actions.ask({ criterion: criteria.find((criterion) => criterion === data.value) })
          }
        >
          <option value="">{words.allCriteria}</option>
          {criteria.map((criterion) => (
            <option key={criterion} value={criterion}>
              {names[criterion]}
            </option>
          ))}
        </Select>
      )}
      <Tooltip content={words.grouped} relationship="label">
        <ToggleButton
          size="small"
          className={styles.icon}
          icon={<GroupListRegular />}
          checked={groups !== undefined}
          onClick={() => actions.ask({ groups: groups ? undefined : { all: "open", but: [] } })}
        />
      </Tooltip>
      {groups && (
        <Tooltip content={groups.all === "open" ? words.foldAll : words.openAll} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            className={styles.icon}
            icon={groups.all === "open" ? <ArrowCollapseAllRegular /> : <ArrowExpandAllRegular />}
            onClick={() => actions.ask({ groups: { all: groups.all === "open" ? "folded" : "open", but: [] } })}
          />
        </Tooltip>
      )}
    </div>
  );
}
