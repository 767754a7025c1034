import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../app/checkDocument";
import type { SectionMatch } from "../../core/report/matchSections";
import { usePanelActions } from "../panel/PanelContext";
import { useShownOnOpening } from "../shared/showWhole";
import { useStrings } from "../strings/StringsContext";
import { SectionDraft } from "./SectionDraft";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
    padding: `2px ${tokens.spacingHorizontalM}`,
  },
  name: { flexGrow: 1, minWidth: 0 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  required: { color: tokens.colorStatusDangerForeground1 },
  expected: { color: tokens.colorStatusWarningForeground1 },
  button: { flexShrink: 0, minWidth: "64px" },
});

export interface SectionRowProps {
  readonly section: SectionMatch;
  readonly report: CheckReport;
  /** Its draft is shown. */
  readonly open: boolean;
}

/** A section of the kind: where it stands, or the way to put it in. */
export function SectionRow({ section, report, open }: SectionRowProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel } = usePanelActions();
  const { role, status, requirement, paragraph } = section;
  const missing = status === "missing";
  const name = strings.role[role];
  const row = useShownOnOpening<HTMLLIElement>(open);
  return (
    <li ref={row}>
      <div className={styles.row}>
        <span className={styles.name}>{name}</span>
        <span
          className={mergeClasses(
            styles.status,
            missing && requirement === "required" && styles.required,
            missing && requirement === "expected" && styles.expected,
          )}
        >
          {missing ? strings.requirement[requirement] : strings.status[status]}
        </span>
        {missing ? (
          <Button
            className={styles.button}
            size="small"
            appearance={requirement === "allowed" || open ? "secondary" : "primary"}
            aria-expanded={open}
            aria-label={`${strings.write.insert}：${name}`}
            onClick={() => panel.openDraft(open ? null : role)}
          >
            {strings.write.insert}
          </Button>
        ) : (
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            aria-label={`${strings.write.goThere}：${name}`}
            disabled={paragraph === null}
            onClick={() => {
              if (paragraph !== null) panel.reveal({ paragraph, start: 0, end: 0 });
            }}
          >
            {strings.write.goThere}
          </Button>
        )}
      </div>
      {missing && open && <SectionDraft role={role} report={report} />}
    </li>
  );
}
