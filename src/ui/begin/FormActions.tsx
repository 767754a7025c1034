import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../strings/StringsContext";
import { beginStringsOf } from "./beginStrings";

const useStyles = makeStyles({
  row: {
    position: "sticky",
    // The content of a dialog has a padding of 8px, where what scrolls would be seen.
    bottom: "-8px",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 2px 10px`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  trouble: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

export interface FormActionsProps {
  /** Why it can not be made, or was not; null where nothing is in the way. */
  readonly trouble: string | null;
  readonly label: string;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly onMake: () => void;
  readonly onClose: () => void;
}

export function FormActions({ trouble, label, busy, ready, onMake, onClose }: FormActionsProps) {
  const styles = useStyles();
  const words = beginStringsOf(useLanguage().locale);
  return (
    <>
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <div className={styles.row}>
        {ready && (
          <Button appearance="primary" disabled={busy} onClick={onMake}>
            {busy ? words.making : label}
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
