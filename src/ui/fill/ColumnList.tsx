import { Select, makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerColumn } from "../../app/ledgerColumns";
import { columnRoles } from "../../core/ledger/columnRoles";
import { usePanelActions } from "../panel/PanelContext";
import { useColumnStrings } from "./columnStrings";

const useStyles = makeStyles({
  hint: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  refused: { color: tokens.colorPaletteRedForeground1 },
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "280px", overflowY: "auto" },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: "4px 2px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  example: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  select: { flexShrink: 0, width: "136px" },
});

const asRead = "";

/** What each column was taken for; the person may say otherwise, for this header and for good. */
export function ColumnList({
  columns,
  refused,
}: {
  readonly columns: readonly LedgerColumn[];
  readonly refused: string | undefined;
}) {
  const styles = useStyles();
  const strings = useColumnStrings();
  const { panel } = usePanelActions();
  const say = (header: string, chosen: string): void =>
    void panel.sayColumn(header, columnRoles.find((role) => role === chosen) ?? null);
  return (
    <>
      <p className={styles.hint}>{strings.hint}</p>
      <p className={`${styles.hint} ${styles.refused}`} role="status" hidden={refused === undefined}>
        {refused === undefined ? "" : strings.refused(refused)}
      </p>
      <ul className={styles.list}>
        {columns.map(({ header, role, said, example }) => (
          <li key={header} className={styles.row}>
            <span className={styles.words}>
              {header}
              <span className={styles.example}>{strings.example(example)}</span>
            </span>
            <Select
              className={styles.select}
              size="small"
              aria-label={strings.purposeOf(header)}
              value={said ?? asRead}
              onChange={(_, { value }) => say(header, value)}
            >
              <option value={asRead}>{strings.asRead(said === null ? strings.role[role] : null)}</option>
              {columnRoles.map((one) => (
                <option key={one} value={one}>
                  {strings.role[one]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </>
  );
}
