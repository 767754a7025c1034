import { makeStyles, tokens } from "@fluentui/react-components";
import { isEmptyDocument } from "../../app/newReport";
import { missingSections } from "../panel/entries";
import { usePanel } from "../panel/PanelContext";
import { EmptyState } from "../shared/EmptyState";
import { useStrings } from "../strings/StringsContext";
import { NewReport } from "./NewReport";
import { PhraseFinder } from "./PhraseFinder";
import { SectionRow } from "./SectionRow";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overscrollBehavior: "contain" },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  done: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** 写: what is missing first, then every section of the kind. */
export function WritePanel() {
  const styles = useStyles();
  const strings = useStrings();
  const { state } = usePanel();
  const { report, draftRole } = state;
  if (report === null) return null;
  if (isEmptyDocument(report.snapshot)) {
    return (
      <div className={styles.scroll}>
        <NewReport report={report} />
      </div>
    );
  }
  if (report.kind === null) {
    return (
      <div className={styles.scroll}>
        <EmptyState title={strings.pane.kindUnknown} hint={strings.write.unknownKind} />
        <PhraseFinder report={report} />
      </div>
    );
  }
  const missing = missingSections(report);
  const rest = report.sections.filter((section) => !missing.includes(section));
  return (
    <div className={styles.scroll}>
      <h2 className={styles.heading}>{strings.write.missing}</h2>
      {missing.length === 0 && <p className={styles.done}>{strings.write.noneMissing}</p>}
      <ul className={styles.list} aria-label={strings.write.missing}>
        {missing.map((section) => (
          <SectionRow
            key={section.role}
            section={section}
            report={report}
            open={section.role === draftRole}
          />
        ))}
      </ul>
      <PhraseFinder report={report} />
      <h2 className={styles.heading}>{strings.write.all}</h2>
      <ul className={styles.list} aria-label={strings.write.all}>
        {rest.map((section) => (
          <SectionRow
            key={section.role}
            section={section}
            report={report}
            open={section.role === draftRole}
          />
        ))}
      </ul>
    </div>
  );
}
