import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../strings/StringsContext";

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
  onNew,
  onDemo,
}: {
  readonly onNew: () => void;
  readonly onDemo: () => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const { emptyTitle, emptyText, create, tryDemo } = strings.workbench;
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{emptyTitle}</h2>
      <p className={styles.text}>{emptyText}</p>
      <div className={styles.buttons}>
        <Button onClick={onNew}>{create}</Button>
        <Button onClick={onDemo}>{tryDemo}</Button>
      </div>
    </div>
  );
}
