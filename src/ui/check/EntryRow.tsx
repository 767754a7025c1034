import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Entry } from "../panel/entries";
import { gapKindOf, isOpenGap } from "../panel/entries";
import type { EntryLine } from "../panel/entryGroups";
import { usePanelActions } from "../panel/PanelContext";
import { excerptOf } from "../shared/excerpt";
import { SeverityMark } from "../shared/SeverityMark";
import { useHiddenStyles } from "../shared/visuallyHidden";
import { useStrings } from "../strings/StringsContext";
import type { Strings } from "../strings/zh-CN";
import { EntryDetail } from "./EntryDetail";
import { GapDetail } from "./GapDetail";
import { LineSentence } from "./LineSentence";
import { headingHeight } from "./rows";

const useStyles = makeStyles({
  any: { scrollMarginTop: `${headingHeight}px` },
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 32px" },
  placed: { position: "absolute", insetInline: 0, top: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: 0,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    scrollMarginTop: `${headingHeight}px`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  name: { flexShrink: 0, whiteSpace: "nowrap" },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  words: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface EntryRowProps {
  readonly line: EntryLine;
  /** Text of the paragraph it stands in. */
  readonly text: string;
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly open: boolean;
  /** Of a list that shows a part of its rows; null where all are there. */
  readonly part: RowPart | null;
}

/** Where a row stands among those that are not drawn. */
export interface RowPart {
  /** Among all items of the list, headings included. */
  readonly index: number;
  /** Its place and the number of rows, in its group. */
  readonly position: number;
  readonly count: number;
  /** Pixels from the beginning of its group's rows. */
  readonly top: number;
  /** Stable; reports the row's height. */
  readonly measure: (row: HTMLElement | null) => void;
}

/** A finding, or the gaps of a sentence: severity, name, the words in question; opened, evidence and what can be done. */
export const EntryRow = memo(function EntryRow({ line, text, current, tabStop, open, part }: EntryRowProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const strings = useStrings();
  const { panel } = usePanelActions();
  const id = useId();
  const [first] = line.entries;
  return (
    <li
      {...(part === null
        ? { className: mergeClasses(styles.any, !open && styles.item) }
        : {
            className: mergeClasses(styles.any, styles.placed),
            ref: part.measure,
            style: { transform: `translateY(${part.top}px)` },
            "data-index": part.index,
            "aria-posinset": part.position,
            "aria-setsize": part.count,
          })}
    >
      <button
        type="button"
        className={mergeClasses(styles.row, current && styles.current)}
        data-entry={line.id}
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-current={current}
        onClick={() => (open ? panel.openEntry(null) : panel.goTo(first))}
      >
        <SeverityMark severity={first.severity} />
        <span className={hidden.hidden}>{strings.severity[first.severity]}</span>
        <span className={styles.name}>{lineName(line, strings)}</span>
        <span className={styles.text}>
          <LineText line={line} text={text} />
        </span>
      </button>
      {open && (
        <div id={id}>
          {isOpenGap(first) ? (
            <GapDetail line={line} text={text} />
          ) : (
            <EntryDetail entry={first} text={text} />
          )}
        </div>
      )}
    </li>
  );
});

function LineText({ line, text }: { readonly line: EntryLine; readonly text: string }) {
  const styles = useStyles();
  const strings = useStrings();
  const [first] = line.entries;
  const { missing, range } = first;
  if (missing !== null) return strings.role[missing];
  if (isOpenGap(first)) return <LineSentence line={line} text={text} whole={false} />;
  const { before, words, after } = excerptOf(text, range.start, range.end, 6, 16);
  return (
    <>
      {before}
      <span className={styles.words}>{words}</span>
      {after}
    </>
  );
}

/** Gaps are named by their kind, everything else by its check. */
function lineName({ entries }: EntryLine, strings: Strings): string {
  const [first] = entries;
  const kind = gapKindOf(first);
  if (kind === null) return first.missing === null ? (first.name ?? "") : strings.check.missing;
  const name = entries.every((entry: Entry) => gapKindOf(entry) === kind)
    ? strings.gap[kind]
    : strings.check.gaps;
  return entries.length === 1 ? name : `${name} ${strings.check.count(entries.length)}`;
}
