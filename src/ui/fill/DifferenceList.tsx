import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { compareFigures } from "../../app/updateFigures";
import type { FigureDifference } from "../../core/filling/compareWithLedger";
import { updatedEntry, updateEdit } from "../../core/filling/compareWithLedger";
import { provenanceOf, rememberWritten } from "../panel/figureMemory";
import { usePanel } from "../panel/PanelContext";
import type { PanelWithServices } from "../panel/PanelContext";
import type { PanelState } from "../panel/panelState";
import { useFigureStrings } from "./figureStrings";
import type { FigureStrings } from "./figureStrings";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: "auto" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  words: {
    display: "block",
    width: "100%",
    padding: 0,
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  said: { marginInlineEnd: "auto", fontWeight: tokens.fontWeightSemibold },
});

/** What a later ledger says otherwise than the figures that the document remembers, before anything is filled. */
export function DifferenceList() {
  const styles = useStyles();
  const words = useFigureStrings();
  const { panel, services, state } = usePanel();
  const { differences, keep } = useDifferences(services, state);
  if (differences.length === 0) return null;
  const sure = differences.filter(({ sure: certain }) => certain);
  const change = (chosen: readonly FigureDifference[]): void => {
    void changeFigures({ panel, services }, state, chosen);
  };
  return (
    <section className={styles.root} aria-label={words.again}>
      <div className={styles.top}>
        <span className={styles.title}>{words.again}</span>
        {sure.length > 1 && (
          <Button size="small" disabled={state.busy !== null} onClick={() => change(sure)}>
            {words.changeAll(sure.length)}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {differences.map((difference) => (
          <DifferenceRow
            key={keyOf(difference)}
            difference={difference}
            sentence={sentenceOf(difference, state)}
            busy={state.busy !== null}
            onShow={() => panel.reveal(difference.place.range)}
            onChange={() => change([difference])}
            onKeep={() => keep(difference)}
          />
        ))}
      </ul>
    </section>
  );
}

interface DifferenceRowProps {
  readonly difference: FigureDifference;
  readonly sentence: string;
  readonly busy: boolean;
  readonly onShow: () => void;
  readonly onChange: () => void;
  readonly onKeep: () => void;
}

function DifferenceRow({ difference, sentence, busy, onShow, onChange, onKeep }: DifferenceRowProps) {
  const styles = useStyles();
  const words = useFigureStrings();
  const { place, candidate } = difference;
  const said = saidOf(difference, words);
  return (
    <li className={styles.item}>
      <button type="button" className={styles.words} onClick={onShow}>
        {sentence}
      </button>
      <div className={styles.row} role="group" aria-label={said}>
        <span className={styles.said}>{said}</span>
        {candidate !== null && (
          <Button size="small" title={candidate.source.rowText} disabled={busy} onClick={onChange}>
            {words.change(candidate.value)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onKeep}>
          {words.keep(place.text)}
        </Button>
      </div>
    </li>
  );
}

function saidOf({ kind, place, candidate }: FigureDifference, words: FigureStrings): string {
  const { text, figure } = place;
  const now = candidate?.value ?? null;
  if (kind === "override") return words.rewritten(now, text);
  if (kind === "renamed" && candidate !== null)
    return words.renamed(candidate.value, candidate.source.indicator, text);
  return words.difference(figure.written?.value ?? "", now, text);
}

const around = 14;

function sentenceOf({ place: { range } }: FigureDifference, { report }: PanelState): string {
  const text = report?.snapshot.paragraphs[range.paragraph]?.text ?? "";
  const from = Math.max(0, range.start - around);
  const to = Math.min(text.length, range.end + around);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

/** Known by tag and by what both say: a decision to keep holds until either says something else. */
const keyOf = ({ place, candidate }: FigureDifference): string =>
  [place.figure.tag, place.range.paragraph, place.range.start, place.text, candidate?.value].join(" ");

/** Compared anew with every reading and every ledger; what the person decided to keep stays out. */
function useDifferences(
  services: PanelWithServices["services"],
  { report, ledger, reading, filled }: PanelState,
): {
  readonly differences: readonly FigureDifference[];
  readonly keep: (difference: FigureDifference) => void;
} {
  const [found, setFound] = useState<readonly FigureDifference[]>([]);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const { host, compute } = services;
  const current = ledger.kind === "loaded" ? ledger.ledger : null;
  const ready = reading.kind === "ready";
  useEffect(() => {
    if (report === null || current === null || !ready) return undefined;
    let wanted = true;
    void compareFigures(host, report, current, compute.compare).then((comparison) => {
      if (wanted) setFound(comparison.ok ? comparison.value.differences : []);
    });
    return () => {
      wanted = false;
    };
    // What the document remembers changes together with the list of filled figures.
  }, [host, compute, report, current, ready, filled]);
  return {
    differences: (current === null ? [] : found).filter((difference) => !kept.has(keyOf(difference))),
    keep: (difference) => setKept(new Set([...kept, keyOf(difference)])),
  };
}

async function changeFigures(
  { panel, services }: PanelWithServices,
  { ledger }: PanelState,
  differences: readonly FigureDifference[],
): Promise<void> {
  const provenance = provenanceOf(ledger);
  const planned = differences.flatMap((difference) => {
    const edit = updateEdit(difference);
    return edit === null ? [] : [{ edit, entry: updatedEntry(difference, provenance) }];
  });
  await panel.rewrite(
    planned.map(({ edit }) => edit),
    (applied) => rememberWritten(services.host, planned, applied),
  );
}
