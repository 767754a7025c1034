import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular, ChevronRight12Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { noteSentence } from "../../app/noteSentence";
import type { Ledger } from "../../core/ledger/ledger";
import { usePanelActions } from "../panel/PanelContext";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { IndicatorTable } from "./IndicatorTable";
import { MonthsChart } from "./MonthsChart";
import { countNotes } from "./noteGroups";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  quiet: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  another: { marginInlineStart: "auto" },
  notes: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
  },
});

type Part = "indicators" | "notes";

export interface LedgerSummaryProps {
  readonly name: string;
  readonly ledger: Ledger;
}

/** Step two: what was understood of the ledger, before anything is filled. */
export function LedgerSummary({ name, ledger }: LedgerSummaryProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { locale } = useLanguage();
  const { panel } = usePanelActions();
  const [open, setOpen] = useState<Part | null>(null);
  const toggle = (part: Part): void => setOpen((now) => (now === part ? null : part));
  const chevron = (part: Part) => (open === part ? <ChevronDown12Regular /> : <ChevronRight12Regular />);
  return (
    <section className={styles.root} aria-label={name === "" ? strings.fill.pasteLedger : name}>
      <div className={styles.row}>
        <Button
          className={styles.toggle}
          size="small"
          appearance="transparent"
          icon={chevron("indicators")}
          aria-expanded={open === "indicators"}
          onClick={() => toggle("indicators")}
        >
          {strings.fill.understood(ledger.figures.length)}
        </Button>
        {ledger.notes.length > 0 && (
          <Button
            className={styles.quiet}
            size="small"
            appearance="transparent"
            icon={chevron("notes")}
            aria-expanded={open === "notes"}
            onClick={() => toggle("notes")}
          >
            {countNotes(ledger.notes)
              .map(({ group, count }) => strings.fill.noteCount[group](count))
              .join(strings.fill.noteComma)}
          </Button>
        )}
        <Button
          className={styles.another}
          size="small"
          appearance="subtle"
          onClick={() => panel.forgetLedger()}
        >
          {strings.fill.another}
        </Button>
      </div>
      {open === "indicators" && <IndicatorTable figures={ledger.figures} />}
      {open === "notes" && (
        <ul className={styles.notes}>
          {ledger.notes.map((note) => (
            <li key={`${note.sheet}.${note.row}.${note.code}`}>{noteSentence(note, locale)}</li>
          ))}
        </ul>
      )}
      {ledger.events.length > 0 && <MonthsChart events={ledger.events} />}
    </section>
  );
}
