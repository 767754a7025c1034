import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../app/checkDocument";
import type { SectionPlan } from "../../core/writing/planSection";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  draft: {
    maxHeight: "320px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  paragraph: { margin: 0, marginBottom: tokens.spacingVerticalXS, textIndent: "2em" },
  heading: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

export interface SectionPreviewProps {
  /** For a screen reader: what the draft is of. */
  readonly name: string;
  readonly plan: SectionPlan;
  readonly report: CheckReport;
}

/** Where paragraphs would be put in, and all their words. */
export function SectionPreview({ name, plan, report }: SectionPreviewProps) {
  const styles = useStyles();
  const strings = useStrings();
  const before = report.snapshot.paragraphs
    .slice(0, plan.at)
    .findLast(({ text }) => text.trim() !== "")?.text;
  const renumbered = plan.edits.filter(({ kind }) => kind === "replaceText").length;
  return (
    <>
      <p className={styles.quiet}>
        {before === undefined ? strings.write.placeFirst : strings.write.place(shorten(before))}
        {renumbered > 0 && `；${strings.write.renumber(renumbered)}`}
      </p>
      <div className={styles.draft} tabIndex={0} role="region" aria-label={strings.write.preview(name)}>
        {plan.paragraphs.map(({ text, role: look }, index) => (
          <p
            key={index}
            className={mergeClasses(styles.paragraph, look.startsWith("heading") && styles.heading)}
          >
            {text}
          </p>
        ))}
      </div>
    </>
  );
}

const longest = 24;
const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
