import type { Snapshot } from "../../core/document/snapshot";
import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { ClipboardEvent } from "react";
import { useEffect, useId, useMemo } from "react";
import { CheckPanel } from "../check/CheckPanel";
import { missingSections } from "../panel/entries";
import type { Panel } from "../panel/createPanel";
import { PanelContext, usePanelParts } from "../panel/PanelContext";
import type { PanelState, Tab as TabName } from "../panel/panelState";
import { tabNames } from "../panel/panelState";
import type { Services } from "../services";
import { useStrings } from "../strings/StringsContext";
import { ActionBar } from "./ActionBar";
import { CheckProgress } from "./CheckProgress";
import { ListsNoticeBar } from "./ListsNoticeBar";
import { PaneHeader } from "./PaneHeader";
import { FillPanel, LayoutPanel, WritePanel, fetchPanels } from "./panels";
import { ReadingState } from "./ReadingState";

const followed = ["tab", "report", "entries", "reading", "crash"] as const;

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    containerType: "size",
    containerName: "pane",
  },
  tabs: {
    position: "relative",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  tracking: {
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: {
    marginInlineStart: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

export interface PaneProps {
  readonly panel: Panel;
  readonly services: Services;
}

/** Header, the three tabs 写 · 查 · 填, and the bar of the last action. */
export function Pane({ panel, services }: PaneProps) {
  const styles = useStyles();
  const strings = useStrings();
  const state = usePanelParts(panel, followed);
  const id = useId();
  const context = useMemo(() => ({ panel, services }), [panel, services]);
  const read = state.report !== null;
  useEffect(() => {
    if (read) void fetchPanels();
  }, [read]);
  // Met by the guard above, which keeps the page from showing anything that is not so.
  if (state.crash !== null) throw state.crash.cause;
  return (
    <PanelContext value={context}>
      <div className={styles.pane} onPaste={pasteInto(panel)}>
        <PaneHeader />
        <ListsNoticeBar />
        {writingNotes(state.report?.snapshot).map((note) => (
          <p key={note} className={styles.tracking} role="status">
            {strings.pane[note]}
          </p>
        ))}
        <div className={styles.tabs}>
          <Tabs id={id} panel={panel} state={state} />
          <CheckProgress />
        </div>
        <div
          className={styles.panel}
          role="tabpanel"
          id={`${id}panel`}
          aria-labelledby={`${id}${state.tab}`}
          aria-busy={state.reading.kind === "reading"}
        >
          {state.report === null ? <ReadingState /> : <ActivePanel tab={state.tab} />}
        </div>
        <ActionBar />
      </div>
    </PanelContext>
  );
}

/** In 填 a ledger may be pasted wherever one is, but for fields of their own. */
const pasteInto =
  (panel: Panel) =>
  (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    const field = event.target instanceof Element && event.target.closest("input, textarea") !== null;
    if (event.defaultPrevented || field || panel.getState().tab !== "fill" || text.trim() === "") return;
    event.preventDefault();
    void panel.pasteLedger(text);
  };

interface TabsProps {
  /** What the ids of tabs and panel begin with. */
  readonly id: string;
  readonly panel: Panel;
  readonly state: Pick<PanelState, "tab" | "report" | "entries">;
}

function Tabs({ id, panel, state }: TabsProps) {
  const styles = useStyles();
  const { pane } = useStrings();
  const counts = openCounts(state);
  return (
    <TabList
      size="small"
      selectedValue={state.tab}
      onTabSelect={(_, { value }) => panel.showTab(value as TabName)}
    >
      {tabNames.map((name) => (
        <Tab
          key={name}
          value={name}
          id={`${id}${name}`}
          aria-controls={`${id}panel`}
          title={pane.tabHints[name]}
        >
          {pane.tabs[name]}
          {counts[name] > 0 && (
            <span className={styles.count} aria-label={pane.openCount(counts[name])}>
              {counts[name]}
            </span>
          )}
        </Tab>
      ))}
    </TabList>
  );
}

function ActivePanel({ tab }: { readonly tab: TabName }) {
  switch (tab) {
    case "write":
      return <WritePanel />;
    case "check":
      return <CheckPanel />;
    case "fill":
      return <FillPanel />;
    case "layout":
      return <LayoutPanel />;
  }
}

function openCounts({
  report,
  entries,
}: Pick<PanelState, "report" | "entries">): Readonly<Record<TabName, number>> {
  if (report === null) return { write: 0, check: 0, fill: 0, layout: 0 };
  return {
    write: missingSections(report).length,
    check: entries.length,
    fill: report.gaps.filter(({ kind }) => kind === "figure").length,
    // What differs is not counted before it is looked at: looks are read apart from the text.
    layout: 0,
  };
}

type WritingNote = "tracksChanges" | "showsDeletions" | "readOnly" | "readOnlyAdvised";

/** What is to be known of the document before something is written into it. */
function writingNotes(snapshot: Snapshot | undefined): readonly WritingNote[] {
  const notes: readonly WritingNote[] = ["tracksChanges", "showsDeletions", "readOnly", "readOnlyAdvised"];
  return notes.filter((note) => snapshot?.[note] === true);
}
