import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { EmptyState } from "../shared/EmptyState";
import { nothingLeftOf } from "../panel/completeness";
import { usePanelWith } from "../panel/PanelContext";
import type { EntryFilter } from "../panel/entries";
import { filterEntries } from "../panel/entries";
import { entriesInOrder, groupEntries } from "../panel/entryGroups";
import { useStrings } from "../strings/StringsContext";
import { ElsewhereList, LastYearsReport } from "../frame/panels";
import { DocumentMap } from "./DocumentMap";
import { EntryFilters } from "./EntryFilters";
import { EntryList } from "./EntryList";
import { IgnoredList } from "./IgnoredList";
import { SectionStatusList } from "./SectionStatusList";
import { SheetButtons } from "./SheetButtons";

const followed = ["report", "entries"] as const;

const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // In a short pane the map and filters scroll away with the list.
  panel: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    "@container pane (max-height: 560px)": { display: "block", overflowY: "auto" },
  },
  list: {
    "@container pane (max-height: 560px)": { overflowY: "visible" },
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overscrollBehavior: "contain",
  },
});

/** 查: sections with their status, the map, and what is missing, what is wrong, and what is still to be filled. */
export function CheckPanel() {
  const styles = useStyles();
  const strings = useStrings();
  const { state } = usePanelWith(followed);
  const [filter, setFilter] = useState<EntryFilter | null>(null);
  const [words, setWords] = useState("");
  const { report } = state;
  const entries = strings.catalog.entries(state.entries);
  const shown = useMemo(() => filterEntries(entries, filter, words), [entries, filter, words]);
  const groups = useMemo(() => (report === null ? [] : groupEntries(report, shown)), [report, shown]);
  const inOrder = useMemo(() => entriesInOrder(groups), [groups]);
  if (report === null) return null;
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <DocumentMap report={report} entries={entries} />
        <SectionStatusList sections={report.sections} />
        <EntryFilters
          entries={entries}
          shown={inOrder}
          filter={filter}
          onFilter={setFilter}
          words={words}
          onWords={setWords}
        />
      </div>
      <div className={styles.list}>
        {shown.length > 0 ? (
          <EntryList groups={groups} report={report} />
        ) : (
          <EmptyState
            {...strings.check.nothing[entries.length === 0 ? nothingLeftOf(report) : "noneFound"]}
          />
        )}
        {report.elsewhere.length > 0 && <ElsewhereList />}
        <IgnoredList />
        <LastYearsReport />
        <SheetButtons report={report} />
      </div>
    </div>
  );
}
