import { ProgressBar, makeStyles } from "@fluentui/react-components";
import { usePanelWith } from "../panel/PanelContext";
import { useLate } from "../shared/useLate";
import { useHiddenStyles } from "../shared/visuallyHidden";
import { useStrings } from "../strings/StringsContext";

const followed = ["reading", "report"] as const;

const useStyles = makeStyles({
  // Over the line below the tabs: nothing moves when it comes and goes.
  bar: { position: "absolute", insetInline: 0, bottom: "-1px", zIndex: 1, height: "2px" },
});

/** A check of the whole text that takes a while: a line in motion, and a word for a screen reader. */
export function CheckProgress() {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const strings = useStrings();
  const { state } = usePanelWith(followed);
  // Before the first reading the panel itself says so.
  const late = useLate(state.reading.kind === "reading" && state.report !== null);
  return (
    <>
      {late && <ProgressBar className={styles.bar} thickness="medium" aria-label={strings.pane.checking} />}
      <span className={hidden.hidden} role="status">
        {late ? strings.pane.checking : ""}
      </span>
    </>
  );
}
