import { makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerFigure } from "../../core/ledger/ledger";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  scroll: { maxHeight: "240px", overflowY: "auto", marginTop: tokens.spacingVerticalXS },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  cell: {
    padding: "2px 8px 2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  number: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** Every figure that was read, as the ledger names it. */
export function IndicatorTable({ figures }: { readonly figures: readonly LedgerFigure[] }) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={strings.fill.showIndicators}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {strings.fill.indicator}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {strings.fill.value}
            </th>
            <th scope="col" className={styles.head}>
              &ensp;{strings.fill.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ path, amount, unit, origin, formula }) => (
            <tr
              key={`${origin.sheet}.${origin.row}.${origin.column}.${formula ?? ""}`}
              title={origin.rowText}
            >
              <td className={styles.cell}>{path.join(" · ")}</td>
              <td className={`${styles.cell} ${styles.number}`}>
                {amount.digits}
                {amount.hedge}
              </td>
              <td className={styles.cell}>&ensp;{unit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
