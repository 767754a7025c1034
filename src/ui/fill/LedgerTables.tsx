import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { countedColumns, periodWords, tableViews } from "../../app/ledgerView";
import type { TableView } from "../../app/ledgerView";
import type { CaseTable } from "../../core/ledger/cases/caseTable";
import type { Fact, FactColumn, Facts } from "../../core/ledger/facts/fact";
import { useStrings } from "../strings/StringsContext";
import { useFigureStrings } from "./figureStrings";
import { useLedgerStrings } from "./ledgerStrings";

const useStyles = makeStyles({
  scroll: { maxHeight: "280px", overflow: "auto", marginTop: tokens.spacingVerticalXS },
  name: {
    margin: `${tokens.spacingVerticalS} 0 2px`,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  words: { margin: "2px 0", overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: "0 0 0 8px",
    textAlign: "end",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  rowName: {
    padding: "2px 0",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  figure: {
    padding: "2px 0 2px 8px",
    textAlign: "end",
    whiteSpace: "nowrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Of each table; the rest is told by its number. */
const MOST_ROWS = 200;
const MOST_TABLES = 20;

/** Every table as it stands in the ledger: its own rows and columns, and what was made of them. */
export function LedgerTables({ ledger }: { readonly ledger: Facts }) {
  const styles = useStyles();
  const strings = useLedgerStrings();
  const views = useMemo(() => tableViews(ledger), [ledger]);
  const several = new Set(ledger.tables.map((table) => table.ledger)).size > 1;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={strings.region}>
      {views.slice(0, MOST_TABLES).map((view) => (
        <TableAsRead key={view.table.index} view={view} several={several} />
      ))}
      {views.length > MOST_TABLES && (
        <p className={styles.words}>{strings.moreTables(views.length - MOST_TABLES)}</p>
      )}
    </div>
  );
}

function TableAsRead({ view, several }: { readonly view: TableView; readonly several: boolean }) {
  const styles = useStyles();
  const strings = useLedgerStrings();
  const { layout } = useStrings();
  const { listMark } = useFigureStrings();
  const { table, folded, others } = view;
  const name = [several ? table.ledger : "", table.sheet, table.caption].filter((part) => part !== "");
  return (
    <>
      <p className={styles.name}>
        {[...name, layout[table.layout], strings.rows(table.body.length)].join(" · ")}
      </p>
      {table.cases !== null && <Cases cases={table.cases} />}
      {table.layout !== "events" && view.rows.length > 0 && <Figures view={view} />}
      {folded.length > 0 && (
        <p className={styles.words}>
          {strings.folded(folded.map(({ labels }) => labels.join(" ")).join(listMark))}
        </p>
      )}
      {others.slice(0, MOST_ROWS).map((fact) => (
        <p key={fact.id} className={styles.words} title={fact.origin.rowText}>
          {[...fact.rows, ...fact.columns].join(" › ")} {figureText(fact)}
          {strings.reading[fact.reading]}
        </p>
      ))}
      {others.length > MOST_ROWS && (
        <p className={styles.words}>{strings.moreRows(others.length - MOST_ROWS)}</p>
      )}
    </>
  );
}

function Cases({ cases }: { readonly cases: CaseTable }) {
  const styles = useStyles();
  const strings = useLedgerStrings();
  const { rows, roster } = cases;
  const held = rows.filter((row) => row.held).length;
  return (
    <>
      <p className={styles.words}>{strings.cases(roster, held, rows.length - held)}</p>
      {countedColumns(cases).map(({ label, values }) => (
        <p key={label} className={styles.words}>
          {strings.counted(label, [...values])}
        </p>
      ))}
    </>
  );
}

function Figures({ view: { columns, rows } }: { readonly view: TableView }) {
  const styles = useStyles();
  const strings = useLedgerStrings();
  const headOf = ({ labels, role, period, total }: FactColumn): string => {
    const head = labels.join(" ");
    const says = [
      strings.role[role],
      head === "" ? periodWords(period) : "",
      total === null ? "" : strings.total,
    ];
    return [head, ...says.filter((word) => word !== "" && !head.includes(word))].join(" ");
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head} aria-label={strings.rowName} />
          {columns.map((column, at) => (
            <th key={at} scope="col" className={styles.head}>
              {headOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map(({ row, names, figures }) => (
          <tr key={row} title={figures.find((fact) => fact !== null)?.origin.rowText}>
            <th scope="row" className={styles.rowName}>
              {names.join(" › ")}
            </th>
            {figures.map((fact, at) => (
              <td key={at} className={styles.figure}>
                {fact === null ? "" : figureText(fact)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {rows.length > MOST_ROWS && (
        <tfoot>
          <tr>
            <td colSpan={columns.length + 1}>{strings.moreRows(rows.length - MOST_ROWS)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const figureText = ({ amount, unit }: Fact): string => `${amount.hedge ?? ""}${amount.digits}${unit ?? ""}`;
