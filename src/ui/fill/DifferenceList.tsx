import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular, ChevronRight12Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactNode } from "react";
import type { FigureDifference } from "../../core/filling/compareWithLedger";
import { updatedEntry, updateEdit } from "../../core/filling/compareWithLedger";
import { provenanceOf, rememberWritten } from "../panel/figureMemory";
import { usePanel } from "../panel/PanelContext";
import type { PanelWithServices } from "../panel/PanelContext";
import type { PanelState } from "../panel/panelState";
import { useFigureStrings } from "./figureStrings";
import type { FigureStrings } from "./figureStrings";
import { differenceKey, useDifferences } from "./useDifferences";

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
  toggle: {
    minWidth: 0,
    marginInlineEnd: "auto",
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
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
  const vanished = differences.filter(({ kind }) => kind === "vanished");
  const otherwise = differences.filter(({ kind }) => kind !== "vanished");
  const sure = otherwise.filter(({ sure: certain }) => certain);
  const change = (chosen: readonly FigureDifference[]): void => {
    void changeFigures({ panel, services }, state, chosen);
  };
  const rows = (those: readonly FigureDifference[]) => (
    <ul className={styles.list}>
      {those.map((difference) => (
        <DifferenceRow
          key={differenceKey(difference)}
          difference={difference}
          sentence={sentenceOf(difference, state)}
          busy={state.busy !== null}
          onShow={() => panel.reveal(difference.place.range)}
          onChange={() => change([difference])}
          onKeep={() => keep([difference])}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles.root} aria-label={words.again}>
      {otherwise.length > 0 && (
        <div className={styles.top}>
          <span className={styles.title}>{words.again}</span>
          {sure.length > 1 && (
            <Button size="small" disabled={state.busy !== null} onClick={() => change(sure)}>
              {words.changeAll(sure.length)}
            </Button>
          )}
        </div>
      )}
      {rows(otherwise)}
      {vanished.length > 0 && (
        <Vanished count={vanished.length} onKeep={() => keep(vanished)}>
          {rows(vanished)}
        </Vanished>
      )}
    </section>
  );
}

interface VanishedProps {
  readonly count: number;
  readonly onKeep: () => void;
  readonly children: ReactNode;
}

/** Figures that no ledger at hand answers, often because theirs is not at hand: told by their number, shown on asking. */
function Vanished({ count, onKeep, children }: VanishedProps) {
  const styles = useStyles();
  const words = useFigureStrings();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles.top}>
        <Button
          className={styles.toggle}
          size="small"
          appearance="transparent"
          icon={open ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words.vanished(count)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onKeep}>
          {words.keepAll}
        </Button>
      </div>
      {open && children}
    </>
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
