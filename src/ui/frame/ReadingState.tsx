import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { hostErrorSentence } from "../../app/errorSentence";
import { usePanel } from "../panel/PanelContext";
import { useLanguage, useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
});

/** Before the first reading of the document: it is being read, or could not be. */
export function ReadingState() {
  const styles = useStyles();
  const strings = useStrings();
  const { locale } = useLanguage();
  const { panel, state } = usePanel();
  if (state.reading.kind !== "failed") {
    return (
      <div className={styles.root} role="status">
        <Spinner size="small" label={strings.pane.reading} labelPosition="below" />
      </div>
    );
  }
  return (
    <div className={styles.root} role="alert">
      {hostErrorSentence(state.reading.error, locale)}
      <Button onClick={() => void panel.recheck()}>{strings.pane.retry}</Button>
    </div>
  );
}
