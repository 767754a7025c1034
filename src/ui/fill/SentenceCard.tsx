import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { FillItem, SentenceGroup } from "../panel/fillItems";
import { rangeKey } from "../panel/fillItems";
import { usePanelActions } from "../panel/PanelContext";
import { useCellNames } from "../shared/gapNames";
import { groupKey } from "./cards";
import { FigureRow } from "./FigureRow";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 92px",
  },
  placed: { position: "absolute", insetInline: 0, top: 0, contentVisibility: "visible" },
  sentence: {
    display: "block",
    width: "100%",
    margin: 0,
    padding: 0,
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    textAlign: "start",
    cursor: "pointer",
    fontVariantNumeric: "tabular-nums",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  value: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    padding: "0 3px",
    marginInline: "1px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  cell: { color: tokens.colorNeutralForeground1 },
  certain: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  filled: {
    border: "1px solid transparent",
    borderBottom: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
  },
});

export interface SentenceCardProps {
  readonly group: SentenceGroup;
  /** Text of the sentence's paragraph. */
  readonly text: string;
  /** The place the person looks at, as a key. */
  readonly place: string | null;
  /** The row that the tab key reaches, as a key, where it is in this sentence. */
  readonly tabStop: string | null;
  readonly busy: boolean;
  /** Of a list that shows a part of its sentences; null where all are there. */
  readonly part: CardPart | null;
}

/** Where a sentence stands among those that are not drawn. */
export interface CardPart {
  readonly index: number;
  readonly count: number;
  /** Pixels from the beginning of the list. */
  readonly top: number;
  /** Stable; reports the height. */
  readonly measure: (card: HTMLElement | null) => void;
}

/** Characters shown before the first and after the last figure of a sentence. */
const lead = 26;
const tail = 14;

/** A sentence with the values in place, and one row for each of its figures. */
export const SentenceCard = memo(function SentenceCard({
  group,
  text,
  place,
  tabStop,
  busy,
  part,
}: SentenceCardProps) {
  const styles = useStyles();
  const { panel } = usePanelActions();
  const first = group.items[0]?.range;
  const cell = useCellNames()(group.paragraph);
  return (
    <li
      className={mergeClasses(styles.card, part !== null && styles.placed)}
      data-card={groupKey(group)}
      {...(part !== null && {
        ref: part.measure,
        style: { transform: `translateY(${part.top}px)` },
        "data-index": part.index,
        "aria-setsize": part.count,
        "aria-posinset": part.index + 1,
      })}
    >
      <button
        type="button"
        className={styles.sentence}
        tabIndex={-1}
        onClick={() => {
          if (first !== undefined) panel.reveal(first);
        }}
      >
        {cell !== null && <span className={styles.cell}>{cell} </span>}
        {piecesOf(group, text).map(({ key, words, item }) =>
          item === null ? (
            words
          ) : (
            <span key={key} className={mergeClasses(styles.value, lookOf(item, styles))}>
              {words}
            </span>
          ),
        )}
      </button>
      {group.items.map((item) => (
        <FigureRow
          key={rangeKey(item.range)}
          item={item}
          current={rangeKey(item.range) === place}
          tabStop={rangeKey(item.range) === tabStop}
          busy={busy}
        />
      ))}
    </li>
  );
});

interface Piece {
  readonly key: number;
  readonly words: string;
  readonly item: FillItem | null;
}

function piecesOf({ start, end, items }: SentenceGroup, text: string): readonly Piece[] {
  const first = items[0]?.range.start ?? start;
  const last = items.at(-1)?.range.end ?? end;
  const from = first - start > lead + 2 ? first - lead : start;
  const to = end - last > tail + 2 ? last + tail : end;
  const pieces: Piece[] = [];
  let offset = from;
  for (const item of items) {
    pieces.push({ key: offset, words: text.slice(offset, item.range.start), item: null });
    pieces.push({ key: item.range.start, words: valueOf(item), item });
    offset = item.range.end;
  }
  pieces.push({ key: offset, words: `${text.slice(offset, to)}${to < end ? "…" : ""}`, item: null });
  return from > start ? [{ key: -1, words: "…", item: null }, ...pieces] : pieces;
}

function valueOf(item: FillItem): string {
  switch (item.kind) {
    case "proposed":
      return item.left ? item.gap.raw : item.value;
    case "open":
      return item.gap.raw;
    case "filled":
      return item.figure.value;
  }
}

function lookOf(item: FillItem, styles: ReturnType<typeof useStyles>): string | false {
  if (item.kind === "filled") return styles.filled;
  return item.kind === "proposed" && item.confidence !== "likely" && !item.left && styles.certain;
}
