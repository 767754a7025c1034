import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EntryLine } from "../panel/entryGroups";
import { proposedByPlace, rangeKey, sentenceAround } from "../panel/fillItems";
import { usePanelWith } from "../panel/PanelContext";
import { useCellNames } from "../shared/gapNames";

const followed = ["plan", "decisions"] as const;

const useStyles = makeStyles({
  gap: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  proposed: {
    paddingInline: "2px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontVariantNumeric: "tabular-nums",
  },
  certain: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
});

/** Characters shown before the first gap, in the row. */
const lead = 10;

export interface LineSentenceProps {
  readonly line: EntryLine;
  /** Text of its paragraph. */
  readonly text: string;
  /** The whole sentence; else from a little before its first gap. */
  readonly whole: boolean;
}

/** A sentence with its gaps, and what is proposed for them in its place. */
export function LineSentence({ line: { entries }, text, whole }: LineSentenceProps) {
  const styles = useStyles();
  const { state } = usePanelWith(followed);
  const proposed = proposedByPlace(state.plan, state.decisions);
  const [first] = entries;
  const cell = useCellNames()(first.range.paragraph);
  const { start, end } = sentenceAround(text, first.range);
  const last = entries.at(-1) ?? first;
  const to = Math.max(end, last.range.end);
  const from = whole || first.range.start - start <= lead ? start : first.range.start - lead;
  return (
    <>
      {cell !== null && `${cell} `}
      {from > start && "…"}
      {entries.map(({ id, range }, index) => {
        const item = proposed.get(rangeKey(range));
        const before = text.slice(index === 0 ? from : entries[index - 1]?.range.end, range.start);
        return (
          <span key={id}>
            {before}
            <span
              className={mergeClasses(
                styles.gap,
                item !== undefined && styles.proposed,
                item !== undefined && item.confidence !== "likely" && styles.certain,
              )}
            >
              {item?.value ?? text.slice(range.start, range.end)}
            </span>
          </span>
        );
      })}
      {text.slice(last.range.end, to)}
    </>
  );
}
