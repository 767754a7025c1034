import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useHiddenStyles } from "../shared/visuallyHidden";
import { useStrings } from "../strings/StringsContext";
import { monthCounts } from "./monthCounts";

/** Two digits of each month stand apart from this width on; below it every other month is named. */
const ALL_NAMED = "@container (min-width: 420px)";

const useStyles = makeStyles({
  root: { containerType: "inline-size" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    marginTop: tokens.spacingVerticalXS,
  },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground3 },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: 0 },
  even: { visibility: "hidden", [ALL_NAMED]: { visibility: "visible" } },
  category: {
    width: "34%",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  month: { padding: 0, textAlign: "center", lineHeight: "20px" },
  dot: {
    display: "inline-block",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandForeground1,
    verticalAlign: "middle",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  none: { width: "3px", height: "3px", backgroundColor: tokens.colorNeutralStroke1 },
  total: { width: "9%", textAlign: "end", fontWeight: tokens.fontWeightSemibold },
});

/** One dot a month and category, larger for more: a missing month is seen, and said in words. */
export function MonthsChart({ counts }: { readonly counts: ReadonlyMap<string, readonly number[]> }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const strings = useStrings();
  const rows = useMemo(() => monthCounts(counts), [counts]);
  return (
    <div className={styles.root}>
      <table className={styles.table}>
        <caption className={styles.caption}>{strings.fill.months}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.category)}>
              <span className={hidden.hidden}>{strings.fill.category}</span>
            </th>
            {Array.from({ length: 12 }, (_, index) => (
              <th key={index} scope="col" className={styles.head} aria-label={strings.fill.month(index + 1)}>
                <span className={mergeClasses(index % 2 === 1 && styles.even)}>{index + 1}</span>
              </th>
            ))}
            <th scope="col" className={mergeClasses(styles.head, styles.total)}>
              <span className={hidden.hidden}>{strings.fill.monthsTotal}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ category, months, total }) => (
            <tr key={category}>
              <th scope="row" className={styles.category} title={category}>
                {category}
              </th>
              {months.map((count, index) => (
                <td key={index} className={styles.month} title={strings.fill.monthCount(index + 1, count)}>
                  <span
                    className={mergeClasses(styles.dot, count === 0 && styles.none)}
                    style={count === 0 ? undefined : { width: size(count), height: size(count) }}
                  />
                  <span className={hidden.hidden}>{strings.fill.monthCount(index + 1, count)}</span>
                </td>
              ))}
              <td className={styles.total}>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Area grows with the count, up to what a column holds. */
const size = (count: number): string => `${Math.min(13, Math.round(6 * Math.sqrt(count)))}px`;
