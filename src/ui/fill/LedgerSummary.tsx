import { Button, makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { ChevronDown12Regular, ChevronRight12Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { factNoteSentence } from "../../app/factNoteSentence";
import { ledgerColumns } from "../../app/ledgerColumns";
import { indicatorCount, monthsOf } from "../../app/ledgerView";
import type { Facts } from "../../core/ledger/facts/fact";
import { usePanel } from "../panel/PanelContext";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { ColumnList } from "./ColumnList";
import { useColumnStrings } from "./columnStrings";
import { useLedgerStrings } from "./ledgerStrings";
import { LedgerTables } from "./LedgerTables";
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

/** More are told by their number. */
const MOST_NOTES = 400;

type Part = "tables" | "columns" | "notes";

export interface LedgerSummaryProps {
  readonly name: string;
  readonly ledger: Facts;
  /** See `LedgerState`. */
  readonly refused?: string | undefined;
}

/** Step two: what was understood of the ledger, before anything is filled. */
export function LedgerSummary({ name, ledger, refused }: LedgerSummaryProps) {
  const styles = useStyles();
  const strings = useStrings();
  const columnStrings = useColumnStrings();
  const ledgerStrings = useLedgerStrings();
  const { locale } = useLanguage();
  const { panel, state } = usePanel();
  const year = state.report?.year ?? state.year;
  const { columns, count } = useMemo(
    () => ({ columns: ledgerColumns(ledger), count: indicatorCount(ledger) }),
    [ledger],
  );
  const { announce } = useAnnounce();
  const { understood } = strings.fill;
  useEffect(() => announce(understood(count)), [announce, understood, count, ledger]);
  const months = useMemo(() => monthsOf(ledger, year), [ledger, year]);
  const [open, setOpen] = useState<Part | null>(null);
  const partProps = (part: Part) => ({
    open: open === part,
    onToggle: () => setOpen((now) => (now === part ? null : part)),
  });
  return (
    <section className={styles.root} aria-label={name === "" ? strings.fill.pasteLedger : name}>
      <div className={styles.row}>
        <PartButton {...partProps("tables")} strong>
          {strings.fill.understood(count)}
        </PartButton>
        {columns.length > 0 && <PartButton {...partProps("columns")}>{columnStrings.columns}</PartButton>}
        {ledger.notes.length > 0 && (
          <PartButton {...partProps("notes")}>
            {countNotes(ledger.notes)
              .map(({ group, count }) => strings.fill.noteCount[group](count))
              .join(strings.fill.noteComma)}
          </PartButton>
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
      {open === "tables" && <LedgerTables ledger={ledger} />}
      {open === "columns" && <ColumnList columns={columns} refused={refused} />}
      {open === "notes" && (
        <ul className={styles.notes}>
          {ledger.notes.slice(0, MOST_NOTES).map((note, at) => (
            <li key={at}>{factNoteSentence(note, locale)}</li>
          ))}
          {ledger.notes.length > MOST_NOTES && (
            <li>{ledgerStrings.moreRows(ledger.notes.length - MOST_NOTES)}</li>
          )}
        </ul>
      )}
      {months.size > 0 && <MonthsChart counts={months} />}
    </section>
  );
}

interface PartButtonProps {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

function PartButton({ open, onToggle, strong = false, children }: PartButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={strong ? styles.toggle : styles.quiet}
      size="small"
      appearance="transparent"
      icon={open ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
      aria-expanded={open}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
