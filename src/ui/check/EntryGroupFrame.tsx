import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular, ChevronRight12Regular } from "@fluentui/react-icons";
import type { CSSProperties, ReactNode, Ref } from "react";
import type { EntryGroup } from "../panel/entryGroups";
import { useStrings } from "../strings/StringsContext";
import type { Strings } from "../strings/zh-CN";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0 },
  placed: { position: "absolute", insetInline: 0, top: 0 },
  heading: {
    margin: 0,
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
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
  rowsPlaced: { position: "relative" },
});

export interface EntryGroupFrameProps {
  readonly group: EntryGroup;
  readonly closed: boolean;
  readonly onToggle: () => void;
  /** Pixels from the list's beginning and height, where only what is in view is drawn; null where all is. */
  readonly placed: { readonly top: number; readonly height: number } | null;
  /** For measuring, with the item's number. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly headingIndex?: number;
  readonly children: ReactNode;
}

/** A section of the report with what is to be done in it; its heading stays in view while its rows pass. */
export function EntryGroupFrame(props: EntryGroupFrameProps) {
  const { group, closed, onToggle, placed, headingRef, headingIndex, children } = props;
  const styles = useStyles();
  const strings = useStrings();
  const title = titleOf(group, strings);
  const style: CSSProperties | undefined =
    placed === null ? undefined : { transform: `translateY(${placed.top}px)`, height: placed.height };
  return (
    <section
      className={mergeClasses(styles.group, placed !== null && styles.placed)}
      style={style}
      aria-label={title}
    >
      <h2 className={styles.heading} ref={headingRef} data-index={headingIndex}>
        <button type="button" className={styles.button} aria-expanded={!closed} onClick={onToggle}>
          {closed ? <ChevronRight12Regular /> : <ChevronDown12Regular />}
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>{sizeOf(group)}</span>
        </button>
      </h2>
      {!closed && (
        <ul className={mergeClasses(styles.rows, placed !== null && styles.rowsPlaced)}>{children}</ul>
      )}
    </section>
  );
}

const titleOf = ({ kind, heading }: EntryGroup, { check }: Strings): string =>
  kind === "section" ? (heading ?? check.beforeSections) : check.groups[kind];

const sizeOf = ({ lines }: EntryGroup): number => lines.reduce((sum, { entries }) => sum + entries.length, 0);
