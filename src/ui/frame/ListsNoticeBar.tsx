import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { ledgerErrorSentence } from "../../app/errorSentence";
import { listFaultSentence } from "../../app/listFault";
import { usePanelWith } from "../panel/PanelContext";
import { useLanguage, useStrings } from "../strings/StringsContext";

const followed = ["listsNotice"] as const;

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flexGrow: 1, minWidth: 0, paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  faults: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxHeight: "160px",
    overflowY: "auto",
    color: tokens.colorNeutralForeground2,
  },
});

/** What came of a file with the office's own words; faults by row, until it is closed. */
export function ListsNoticeBar() {
  const styles = useStyles();
  const strings = useStrings();
  const { locale } = useLanguage();
  const { panel, state } = usePanelWith(followed);
  const { listsNotice } = state;
  if (listsNotice === null) return null;
  const faults = listsNotice.kind === "read" ? listsNotice.faults : [];
  return (
    <section className={styles.bar} aria-label={strings.pane.lists}>
      <div className={styles.words}>
        <span role="status">
          {listsNotice.kind === "failed"
            ? strings.fill.failureOf(listsNotice.name) + ledgerErrorSentence(listsNotice.error, locale)
            : strings.pane.listsRead(listsNotice.count, faults.length)}
        </span>
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <li key={`${fault.sheet}.${fault.row}.${fault.column}`}>{listFaultSentence(fault)}</li>
            ))}
          </ul>
        )}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={strings.pane.close}
        title={strings.pane.close}
        onClick={() => panel.closeListsNotice()}
      />
    </section>
  );
}
