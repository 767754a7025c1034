import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../app/compareReports";
import { countsOf } from "../../app/compareReports";
import { excerpt } from "../../core/text/excerpt";
import { usePanelActions } from "../panel/PanelContext";
import { compareStrings } from "../strings/compare";
import { useLanguage } from "../strings/StringsContext";

const useStyles = makeStyles({
  words: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    justifyContent: "start",
    textAlign: "start",
    width: "100%",
    fontWeight: tokens.fontWeightRegular,
  },
});

/** More are looked at after these were. */
const mostRows = 60;
const percent = (share: number): number => Math.round(share * 100);

export function LikenessView({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const strings = compareStrings[useLanguage().locale];
  const { panel } = usePanelActions();
  const { sentences, figures } = countsOf(comparison);
  const { paragraphs } = comparison.new.snapshot;
  const { findings, sections, result } = comparison;
  return (
    <div>
      <p className={styles.words}>
        <b>{strings.likeness(percent(result.likeness))}</b>
      </p>
      <p className={styles.words}>{strings.sentences(sentences.same, sentences.changed, sentences.new)}</p>
      <p className={styles.words}>{strings.figures(figures.same, figures.changed, figures.new)}</p>
      <ul className={styles.list} aria-label={strings.sections}>
        {sections.map(({ title, paragraph, likeness }) => (
          <li key={paragraph} className={styles.words}>
            {strings.section(title, percent(likeness))}
          </li>
        ))}
      </ul>
      <p className={styles.words}>
        {findings.length === 0 ? strings.nothing : `${strings.toSee(findings.length)} ${strings.note}`}
      </p>
      <ul className={styles.list}>
        {findings.slice(0, mostRows).map(({ range, message, check }) => {
          const { before, words, after } = excerpt(
            paragraphs[range.paragraph]?.text ?? "",
            range.start,
            range.end,
          );
          return (
            <li key={`${check} ${range.paragraph} ${range.start}`}>
              <Button
                className={styles.row}
                size="small"
                appearance="subtle"
                onClick={() => panel.reveal(range)}
              >
                {message} {before}
                <b>{words}</b>
                {after}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
