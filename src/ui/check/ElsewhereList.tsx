import { makeStyles, tokens } from "@fluentui/react-components";
import { skippedSentence, storyName } from "../../app/skippedSentence";
import { gapsOfStories } from "../../app/storyGaps";
import { storyAt, wholeSnapshot } from "../../app/wholeDocument";
import type { CheckReport } from "../../app/checkDocument";
import type { Gap } from "../../core/gaps/gap";
import { skippedOf } from "../../core/gaps/gapsElsewhere";
import { excerpt } from "../../core/text/excerpt";
import { usePanelWith } from "../panel/PanelContext";
import { OwnValue } from "../shared/OwnValue";
import { useLanguage, useStrings } from "../strings/StringsContext";

const followed = ["busy", "report"] as const;

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  rows: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  row: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  part: { color: tokens.colorNeutralForeground3, marginInlineEnd: tokens.spacingHorizontalXS },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

/** What stands in text boxes, notes, headers and the like: told, and gaps there filled by hand where the host can write. */
export function ElsewhereList() {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { services, state } = usePanelWith(followed);
  const { report } = state;
  if (report === null) return null;
  const sentence = skippedSentence(skippedOf(report.elsewhere), locale);
  if (sentence === null) return null;
  const gaps = services.host.stories === undefined ? [] : gapsOfStories(report.snapshot, false);
  return (
    <section className={styles.root}>
      <p className={styles.sentence} role="note">
        {sentence}
      </p>
      {gaps.length > 0 && (
        <ul className={styles.rows}>
          {gaps.map((gap) => (
            <ElsewhereRow key={`${gap.range.paragraph} ${gap.range.start}`} gap={gap} report={report} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ElsewhereRow({ gap, report }: { readonly gap: Gap; readonly report: CheckReport }) {
  const styles = useStyles();
  const strings = useStrings();
  const { locale } = useLanguage();
  const { panel, state } = usePanelWith(followed);
  const { paragraph, start, end } = gap.range;
  const story = storyAt(report.snapshot, paragraph);
  const text = wholeSnapshot(report.snapshot).paragraphs[paragraph]?.text ?? "";
  const { before, words, after } = excerpt(text, start, end);
  const fill = (value: string): void =>
    void panel.write([{ kind: "replaceText", range: gap.range, before: gap.raw, after: value }]);
  return (
    <li className={styles.row}>
      {story !== null && <span className={styles.part}>{storyName(story.kind, locale)}</span>}
      {before}
      <mark className={styles.mark}>{words}</mark>
      {after}
      <OwnValue
        label={strings.check.elsewhereOwn}
        button={strings.check.elsewhereUse}
        unit={gap.unit}
        disabled={state.busy !== null}
        onUse={fill}
      />
    </li>
  );
}
