import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, Checkmark16Regular, Info16Filled, Info16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Locale } from "../../app/errorSentence";
import { reckoningSentence } from "../../app/reckoningSentence";
import { isAcceptable } from "../../core/filling/acceptEdit";
import type { FillItem, ProposedItem } from "../panel/fillItems";
import { rangeKey } from "../panel/fillItems";
import { usePanelActions } from "../panel/PanelContext";
import { useShownOnOpening } from "../shared/showWhole";
import { useLanguage, useStrings } from "../strings/StringsContext";
import type { Strings } from "../strings/zh-CN";
import { ConfidenceMark } from "./ConfidenceMark";
import { FigureDetail } from "./FigureDetail";

const useStyles = makeStyles({
  figure: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" } },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "30px",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: `9px ${tokens.spacingHorizontalS}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
    fontVariantNumeric: "tabular-nums",
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  value: { flexShrink: 0, minWidth: "56px", fontWeight: tokens.fontWeightSemibold },
  left: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  confidence: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  source: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { flexShrink: 0, minWidth: "28px" },
});

export interface FigureRowProps {
  readonly item: FillItem;
  readonly current: boolean;
  /** The one row of the list that the tab key reaches; from it, its buttons. */
  readonly tabStop: boolean;
  readonly busy: boolean;
}

/** One figure: its value, how sure it is, where it comes from, and what the person decides. */
export function FigureRow({ item, current, tabStop, busy }: FigureRowProps) {
  const styles = useStyles();
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const id = useId();
  const row = useShownOnOpening<HTMLDivElement>(open);
  const { value, confidence, source } = wordsOf(item, strings, useLanguage().locale);
  const left = item.kind === "proposed" && item.left;
  return (
    <div
      ref={row}
      className={styles.figure}
      role="group"
      aria-label={`${value} ${confidence}`}
      aria-current={current}
      data-figure={rangeKey(item.range)}
      tabIndex={tabStop ? 0 : -1}
    >
      <div className={mergeClasses(styles.row, current && styles.current)}>
        <span className={mergeClasses(styles.value, left && styles.left)}>{value}</span>
        <ConfidenceMark item={item} />
        <span className={styles.confidence}>{confidence}</span>
        <span className={styles.source} title={source}>
          {source}
        </span>
        <FigureAction item={item} busy={busy} tabStop={tabStop} />
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          icon={open ? <Info16Filled /> : <Info16Regular />}
          data-evidence
          tabIndex={tabStop ? 0 : -1}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={strings.fill.showEvidence}
          title={strings.fill.showEvidence}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div id={id}>
          <FigureDetail item={item} busy={busy} />
        </div>
      )}
    </div>
  );
}

function FigureAction({ item, busy, tabStop }: Pick<FigureRowProps, "item" | "busy" | "tabStop">) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel } = usePanelActions();
  const tabIndex = tabStop ? 0 : -1;
  switch (item.kind) {
    case "open":
      return null;
    case "filled":
      return (
        <Button
          className={styles.button}
          size="small"
          icon={<ArrowUndo16Regular />}
          disabled={busy}
          tabIndex={tabIndex}
          onClick={() => void panel.putBack([item.figure])}
        >
          {strings.fill.putBack}
        </Button>
      );
    case "proposed":
      return item.left ? (
        <Button
          className={styles.button}
          size="small"
          tabIndex={tabIndex}
          onClick={() => panel.undecide(item.range)}
        >
          {strings.fill.take}
        </Button>
      ) : !isAcceptable(item) ? null : (
        <Button
          className={styles.button}
          size="small"
          icon={<Checkmark16Regular />}
          disabled={busy}
          tabIndex={tabIndex}
          onClick={() => void panel.fill([item])}
        >
          {strings.fill.accept}
        </Button>
      );
  }
}

interface FigureWords {
  readonly value: string;
  readonly confidence: string;
  readonly source: string;
}

function wordsOf(item: FillItem, strings: Strings, locale: Locale): FigureWords {
  switch (item.kind) {
    case "filled": {
      const { value, unit, source } = item.figure;
      return {
        value: `${value}${unit ?? ""}`,
        confidence: strings.fill.filled,
        source: source?.indicator ?? strings.fill.byHand,
      };
    }
    case "open":
      return {
        value: `${item.gap.raw}${item.gap.unit ?? ""}`,
        confidence: strings.fill.open,
        source: strings.openReason[item.reason],
      };
    case "proposed":
      return proposedWords(item, strings, locale);
  }
}

const proposedWords = (
  { gap, value, left, confidence, source }: ProposedItem,
  strings: Strings,
  locale: Locale,
): FigureWords => ({
  value: `${value}${gap.unit ?? ""}`,
  confidence: left ? strings.fill.left : strings.confidence[confidence],
  source: source === null ? strings.fill.byHand : (reckoningSentence(source, locale) ?? source.indicator),
});
