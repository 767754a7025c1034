import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { completenessOf, nothingLeftOf } from "../panel/completeness";
import { usePanelActions, usePanelWith } from "../panel/PanelContext";
import { useStrings } from "../strings/StringsContext";
import { KindMenu } from "./KindMenu";
import { SettingsMenu } from "./SettingsMenu";
import { YearMenu } from "./YearMenu";

const followed = ["report", "filled"] as const;

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    minHeight: "64px",
    boxSizing: "border-box",
  },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS, minWidth: 0 },
  settings: { marginInlineStart: "auto", flexShrink: 0 },
  progress: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  bar: {
    flexGrow: 1,
    minWidth: "32px",
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: "width",
    transitionDuration: tokens.durationSlow,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  number: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

/** Kind and year as recognised, and how much of the report stands. */
export function PaneHeader() {
  const styles = useStyles();
  const { services } = usePanelActions();
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <KindMenu />
        <YearMenu thisYear={services.thisYear} />
        <div className={styles.settings}>
          <SettingsMenu />
        </div>
      </div>
      <CompletenessBar />
    </header>
  );
}

function CompletenessBar() {
  const styles = useStyles();
  const strings = useStrings();
  const { panel, state } = usePanelWith(followed);
  if (state.report === null) return null;
  const { sectionsPresent, sectionsWanted, figuresFilled, figuresWanted, share } = completenessOf(
    state.report,
    state.filled.filter(({ gapKind }) => gapKind === "figure").length,
  );
  const sections = sectionsWanted - sectionsPresent;
  const figures = figuresWanted - figuresFilled;
  return (
    <div className={styles.progress}>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={strings.pane.completeness}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
      >
        <div className={styles.fill} style={{ width: `${share * 100}%` }} />
      </div>
      {sections + figures > 0 ? strings.pane.left : strings.pane[nothingLeftOf(state.report)]}
      {figures > 0 && (
        <Button
          className={styles.number}
          appearance="subtle"
          size="small"
          title={strings.pane.filledOf(figuresFilled, figuresWanted)}
          onClick={() => panel.showTab("fill")}
        >
          {strings.pane.figuresLeft(figures)}
        </Button>
      )}
      {sections > 0 && (
        <Button
          className={styles.number}
          appearance="subtle"
          size="small"
          title={strings.pane.presentOf(sectionsPresent, sectionsWanted)}
          onClick={() => panel.showTab("write")}
        >
          {strings.pane.sectionsLeft(sections)}
        </Button>
      )}
    </div>
  );
}
