import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { reckoningSentence } from "../../app/reckoningSentence";
import { isAcceptable, wordsOfSpan } from "../../core/filling/acceptEdit";
import type { Candidate, Source, Why } from "../../core/filling/proposal";
import type { FillItem } from "../panel/fillItems";
import { usePanelActions } from "../panel/PanelContext";
import { OwnValue } from "../shared/OwnValue";
import { LastYear } from "./LastYear";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { placeOfSource } from "./placeOfSource";
import { useWhyStrings } from "./whyStrings";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  cells: { display: "flex", flexWrap: "wrap", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  cell: {
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  others: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
  },
  other: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS },
  choose: { minWidth: "40px", paddingInline: tokens.spacingHorizontalXS },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export interface FigureDetailProps {
  readonly item: FillItem;
  readonly busy: boolean;
}

/** The ledger row as it stood, the formula, other candidates, a value of one's own. */
export function FigureDetail({ item, busy }: FigureDetailProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel } = usePanelActions();
  const { range } = item;
  const source = sourceOf(item);
  const others = otherCandidates(item);
  return (
    <div className={styles.detail}>
      {item.kind !== "filled" && item.gap.typed !== null && (
        <p className={styles.quiet}>{strings.fill.typed(item.gap.typed, wordsOfSpan(item.gap))}</p>
      )}
      {item.kind === "filled" && <p className={styles.quiet}>{strings.fill.instead(item.figure.raw)}</p>}
      <LastYear range={range} value={valueOf(item)} />
      {source !== null && <Evidence source={source} />}
      {item.kind === "proposed" && <Reasons why={item.why} />}
      {others.length > 0 && (
        <ul className={styles.others} aria-label={strings.fill.alternatives}>
          <li className={styles.quiet}>{strings.fill.alternatives}</li>
          {others.map((candidate) => (
            <Alternative
              key={`${candidate.value}.${candidate.source.sheet}.${candidate.source.row}.${candidate.source.column}.${candidate.source.indicator}`}
              candidate={candidate}
              onChoose={() =>
                panel.decide({ kind: "value", range, value: candidate.value, source: candidate.source })
              }
            />
          ))}
        </ul>
      )}
      {item.kind !== "filled" && !(item.kind === "open" && item.reason === "field-result") && (
        <div className={styles.actions}>
          <OwnValue
            label={strings.fill.ownValue}
            button={strings.fill.accept}
            unit={item.gap.unit}
            disabled={busy}
            accepts={(value) => isAcceptable({ gap: item.gap, value })}
            onUse={(value) => void panel.fill([{ gap: item.gap, value, source: null }])}
          />
          {item.kind === "proposed" && !item.left && (
            <Button size="small" appearance="subtle" onClick={() => panel.decide({ kind: "leave", range })}>
              {strings.fill.leave}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Reasons({ why }: { readonly why: readonly Why[] }) {
  const styles = useStyles();
  const strings = useWhyStrings();
  const reasons = strings.of(why);
  if (reasons.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {strings.because}
      {reasons.join(strings.stop)}
    </p>
  );
}

interface AlternativeProps {
  readonly candidate: Candidate;
  readonly onChoose: () => void;
}

/** A value that is close: what it counts, of which period, and where it stands. */
function Alternative({ candidate: { value, source }, onChoose }: AlternativeProps) {
  const styles = useStyles();
  const strings = useStrings();
  const words = reckoningSentence(source, useLanguage().locale) ?? source.indicator;
  return (
    <li className={styles.other} title={source.rowText}>
      <Button
        size="small"
        className={styles.choose}
        aria-label={strings.fill.choose(value, words)}
        onClick={onChoose}
      >
        {value}
      </Button>
      <span>{words}</span>
      <span className={styles.quiet}>{placeOfSource(source, strings)}</span>
    </li>
  );
}

function Evidence({ source }: { readonly source: Source }) {
  const styles = useStyles();
  const strings = useStrings();
  const place = placeOfSource(source, strings);
  const reckoned = reckoningSentence(source, useLanguage().locale);
  return (
    <>
      <p className={styles.quiet}>
        {place}
        {reckoned !== null && ` · ${strings.fill.formula}：${reckoned}`}
      </p>
      <ul className={styles.cells} aria-label={place}>
        {source.rowText
          .split("\t")
          .map((text, column) => ({ text, column }))
          .filter(({ text }) => text.trim() !== "")
          .map(({ text, column }) => (
            <li key={column} className={styles.cell}>
              {text}
            </li>
          ))}
      </ul>
    </>
  );
}

function valueOf(item: FillItem): string | null {
  if (item.kind === "open") return null;
  return item.kind === "filled" ? item.figure.value : item.value;
}

function sourceOf(item: FillItem): Source | null {
  if (item.kind === "open") return null;
  return item.kind === "filled" ? item.figure.source : item.source;
}

function otherCandidates(item: FillItem): readonly Candidate[] {
  if (item.kind === "filled") return [];
  return item.kind === "open" ? item.candidates : item.alternatives;
}
