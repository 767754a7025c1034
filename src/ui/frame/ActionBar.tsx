import { Button, ProgressBar, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { hostErrorSentence } from "../../app/errorSentence";
import { usePanelWith } from "../panel/PanelContext";
import type { Notice } from "../panel/panelState";
import { useLate } from "../shared/useLate";
import { useLanguage, useStrings } from "../strings/StringsContext";

const followed = ["notice", "busy", "actions"] as const;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "40px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  // Stays in the page, so that what comes is announced.
  empty: { minHeight: 0, height: 0, padding: 0, borderTopWidth: 0, overflow: "hidden" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  failed: { color: tokens.colorStatusDangerForeground1 },
  said: { flexShrink: 0 },
  progress: { flexGrow: 1, minWidth: "24px" },
  button: { flexShrink: 0 },
});

/** What was done last, and the way to put it back. The only place where results are announced. */
export function ActionBar() {
  const styles = useStyles();
  const strings = useStrings();
  const { locale } = useLanguage();
  const { panel, state } = usePanelWith(followed);
  const { notice, busy, actions } = state;
  const longWork = useLate(busy !== null);
  const previous = actions.at(-1)?.deed;
  const words =
    notice === null
      ? ""
      : notice.kind === "failed"
        ? hostErrorSentence(notice.error, locale)
        : sentenceOf(notice, strings);
  return (
    <div className={mergeClasses(styles.bar, words === "" && !longWork && styles.empty)}>
      {longWork && busy !== null ? (
        <>
          <span role="status" className={styles.said}>
            {strings.pane.progress(busy.done, busy.total)}
          </span>
          <ProgressBar
            className={styles.progress}
            value={busy.done / busy.total}
            aria-label={strings.pane.progress(busy.done, busy.total)}
          />
          <Button className={styles.button} size="small" onClick={() => panel.stopChange()}>
            {strings.pane.stop}
          </Button>
        </>
      ) : (
        <span
          role="status"
          aria-live="polite"
          className={mergeClasses(styles.words, notice?.kind === "failed" && styles.failed)}
        >
          {words}
        </span>
      )}
      {!longWork && previous !== undefined && (
        <Button
          className={styles.button}
          size="small"
          icon={<ArrowUndo16Regular />}
          disabled={busy !== null}
          title={strings.deed(previous)}
          onClick={() => void panel.undoLast()}
        >
          {strings.pane.putBack}
        </Button>
      )}
    </div>
  );
}

const sentenceOf = (
  notice: Exclude<Notice, { kind: "failed" }>,
  strings: ReturnType<typeof useStrings>,
): string =>
  notice.kind === "done" ? strings.deed(notice.deed) : strings.deedUndone(notice.deed, notice.left);
