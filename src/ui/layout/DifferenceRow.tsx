import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { layoutSentence } from "../../app/layoutSentence";
import type { LayoutDifference } from "../../core/layout/compareLayout";
import type { LayoutProfile } from "../../core/layout/profile";
import { usePanelActions } from "../panel/PanelContext";
import { useLanguage } from "../strings/StringsContext";
import { layoutStringsOf } from "./layoutStrings";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  subject: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  place: { minWidth: 0, paddingInline: tokens.spacingHorizontalXXS },
});

export interface DifferenceRowProps {
  readonly difference: LayoutDifference;
  readonly profile: LayoutProfile;
  readonly disabled: boolean;
  readonly onApply: () => void;
}

/** 正文字体：宋体，应为仿宋_GB2312　37 段　[应用] */
export function DifferenceRow({ difference, profile, disabled, onApply }: DifferenceRowProps) {
  const styles = useStyles();
  const { panel } = usePanelActions();
  const { locale } = useLanguage();
  const strings = layoutStringsOf(locale);
  const { subject, found, wanted, count, basis } = layoutSentence(difference, profile, locale);
  const first = difference.kind === "paragraph" ? difference.changes[0] : undefined;
  const possible = difference.kind === "paragraph" || difference.possible;
  return (
    <li className={styles.row}>
      <div>
        <div className={styles.head}>
          <span className={styles.subject}>{subject}</span>
          {first === undefined ? (
            <span className={styles.quiet}>{count}</span>
          ) : (
            <Button
              className={styles.place}
              size="small"
              appearance="transparent"
              title={strings.goThere}
              onClick={() => panel.reveal({ paragraph: first.paragraph, start: first.start, end: first.end })}
            >
              {count}
            </Button>
          )}
        </div>
        <div>
          {found}
          {strings.comma}
          {strings.should}
          {wanted}
        </div>
        <div className={styles.quiet}>{basis}</div>
      </div>
      <Button
        size="small"
        disabled={disabled || !possible}
        aria-label={strings.applyOne(subject)}
        onClick={onApply}
      >
        {possible ? strings.apply : strings.impossible}
      </Button>
    </li>
  );
}
