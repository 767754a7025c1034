import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Dismiss12Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { indicatorCount } from "../../app/ledgerView";
import { usePanelActions } from "../panel/PanelContext";
import type { LedgerPart } from "../panel/panelState";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  chips: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  chip: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    maxWidth: "100%",
    paddingInlineStart: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { color: tokens.colorNeutralForeground3 },
  drop: { minWidth: "24px" },
});

export interface LedgerChipsProps {
  readonly parts: readonly LedgerPart[];
  /** The field for one more is shown. */
  readonly adding: boolean;
  readonly onAdd: () => void;
}

/** The ledgers at hand, each with what it holds; one more comes beside them. */
export function LedgerChips({ parts, adding, onAdd }: LedgerChipsProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <ul className={styles.chips} aria-label={strings.fill.ledgers}>
      {parts.map((part) => (
        <Chip key={part.key} part={part} />
      ))}
      <li>
        <Button
          size="small"
          appearance="subtle"
          icon={<Add16Regular />}
          aria-expanded={adding}
          onClick={onAdd}
        >
          {strings.fill.addLedger}
        </Button>
      </li>
    </ul>
  );
}

function Chip({ part: { key, name, ledger } }: { readonly part: LedgerPart }) {
  const styles = useStyles();
  const { fill } = useStrings();
  const { panel } = usePanelActions();
  const count = useMemo(() => indicatorCount(ledger), [ledger]);
  const title = name === "" ? fill.pasteLedger : name;
  return (
    <li className={styles.chip}>
      <span className={styles.name} title={title}>
        {title}
      </span>
      <span className={styles.count}>· {fill.items(count)}</span>
      <Button
        className={styles.drop}
        size="small"
        appearance="transparent"
        icon={<Dismiss12Regular />}
        aria-label={fill.drop(title)}
        title={fill.drop(title)}
        onClick={() => void panel.dropLedger(key)}
      />
    </li>
  );
}
