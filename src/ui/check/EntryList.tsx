import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular, ChevronRight12Regular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import type { Entry, EntryGroup } from "../panel/entries";
import { usePanel } from "../panel/PanelContext";
import { rangeKey } from "../panel/fillItems";
import { useStrings } from "../strings/StringsContext";
import { EntryRow } from "./EntryRow";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0 },
  heading: {
    margin: 0,
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  headingButton: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface EntryListProps {
  readonly groups: readonly EntryGroup[];
  readonly report: CheckReport;
}

/** Entries by section. ↑ ↓ move and show the place in the text, Enter opens, Esc goes back to the document. */
export function EntryList({ groups, report }: EntryListProps) {
  const strings = useStrings();
  const { panel, services, state } = usePanel();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const visible = groups.filter(({ key }) => !closed.has(key)).flatMap(({ entries }) => entries);
  const current = currentEntry(
    visible,
    state.current === null ? null : rangeKey(state.current),
    state.openEntry,
  );

  useEffect(() => {
    if (state.currentStamp === 0) return;
    const row = list.current?.querySelector('[aria-current="true"]');
    if (typeof row?.scrollIntoView === "function") row.scrollIntoView({ block: "nearest" });
  }, [state.currentStamp]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset["entry"] === undefined) return;
    if (event.key === "Escape") return services.focusDocument?.();
    const next = nextEntry(visible, event.target.dataset["entry"], event.key);
    if (next === undefined) return;
    event.preventDefault();
    panel.showEntry(next);
    list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(next.id)}"]`)?.focus();
  };
  const toggle = (key: string): void =>
    setClosed((keys) =>
      keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key]),
    );

  return (
    <div ref={list} role="region" aria-label={strings.check.list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          closed={closed.has(group.key)}
          onToggle={() => toggle(group.key)}
        >
          {group.entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              text={report.snapshot.paragraphs[entry.range.paragraph]?.text ?? ""}
              current={entry === current}
              tabStop={entry === (current ?? visible[0])}
              open={entry.id === state.openEntry}
            />
          ))}
        </Group>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: EntryGroup;
  readonly closed: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function Group({ group: { heading, entries }, closed, onToggle, children }: GroupProps) {
  const styles = useStyles();
  const strings = useStrings();
  const title = heading ?? strings.check.beforeSections;
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.headingButton} aria-expanded={!closed} onClick={onToggle}>
          {closed ? <ChevronRight12Regular /> : <ChevronDown12Regular />}
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>{entries.length}</span>
        </button>
      </h2>
      {!closed && <ul className={styles.rows}>{children}</ul>}
    </section>
  );
}

const currentEntry = (entries: readonly Entry[], place: string | null, open: string | null): Entry | null => {
  const there = place === null ? [] : entries.filter(({ range }) => rangeKey(range) === place);
  return there.find(({ id }) => id === open) ?? there[0] ?? null;
};

function nextEntry(entries: readonly Entry[], id: string, key: string): Entry | undefined {
  const index = entries.findIndex((entry) => entry.id === id);
  switch (key) {
    case "ArrowDown":
      return entries[index + 1];
    case "ArrowUp":
      return entries[index - 1];
    case "Home":
      return entries[0];
    case "End":
      return entries.at(-1);
    default:
      return undefined;
  }
}
