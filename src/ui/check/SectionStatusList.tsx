import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SectionMatch } from "../../core/report/matchSections";
import { usePanelActions } from "../panel/PanelContext";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    rowGap: "2px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  section: {
    display: "inline-flex",
    columnGap: tokens.spacingHorizontalXS,
    padding: "1px 2px",
    border: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  status: { color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  expected: { color: tokens.colorStatusWarningForeground1 },
});

/** Every section of the kind with its status; optional ones only where they are there. */
export function SectionStatusList({ sections }: { readonly sections: readonly SectionMatch[] }) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel } = usePanelActions();
  const shown = sections.filter(
    ({ status, requirement }) => status !== "missing" || requirement !== "allowed",
  );
  return (
    <ul className={styles.list} aria-label={strings.check.sections}>
      {shown.map(({ role, status, requirement, paragraph }) => (
        <li key={role}>
          <button
            type="button"
            className={styles.section}
            onClick={() =>
              paragraph === null ? panel.openDraft(role) : panel.reveal({ paragraph, start: 0, end: 0 })
            }
          >
            {strings.role[role]}
            <span
              className={mergeClasses(
                styles.status,
                status === "missing" && (requirement === "required" ? styles.missing : styles.expected),
              )}
            >
              {strings.status[status]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
