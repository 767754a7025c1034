import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { WorkSummary } from "../../ports/workStore";
import { useStrings } from "../strings/StringsContext";
import { RecentList } from "./RecentList";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground4,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  text: { margin: 0, maxWidth: "32em", color: tokens.colorNeutralForeground2 },
});

/** No file is open yet. */
export function EmptyWorkbench({
  recent,
  onNew,
  onDemo,
  onRecent,
}: {
  readonly recent: readonly WorkSummary[];
  readonly onNew: () => void;
  readonly onDemo: () => void;
  readonly onRecent: (id: string) => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const restored = useRestoreFocusTarget();
  const { emptyTitle, emptyText, create, tryDemo } = strings.workbench;
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{emptyTitle}</h2>
      <p className={styles.text}>{emptyText}</p>
      <div className={styles.buttons}>
        <Button {...restored} onClick={onNew}>
          {create}
        </Button>
        <Button onClick={onDemo}>{tryDemo}</Button>
      </div>
      {recent.length > 0 && <RecentList recent={recent} onChoose={onRecent} />}
    </div>
  );
}
