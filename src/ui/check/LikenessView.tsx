import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { excerpt } from "../../core/text/excerpt";
import { usePanelActions } from "../panel/PanelContext";
import { MoreRows, useRows } from "../shared/MoreRows";
import { compareStrings } from "../strings/compare";
import { useLanguage } from "../strings/StringsContext";
import type { Likened } from "./useLastYears";

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

const percent = (share: number): number => Math.round(share * 100);

export function LikenessView({ likened: { snapshot, likeness } }: { readonly likened: Likened }) {
  const styles = useStyles();
  const strings = compareStrings[useLanguage().locale];
  const { panel } = usePanelActions();
  const { counts, findings, sections } = likeness;
  const { sentences, figures } = counts;
  const { paragraphs } = snapshot;
  const rows = useRows(findings);
  return (
    <div>
      <p className={styles.words}>
        <b>{strings.likeness(percent(likeness.likeness))}</b>
      </p>
      <p className={styles.words}>{strings.sentences(sentences.same, sentences.changed, sentences.new)}</p>
      <p className={styles.words}>{strings.figures(figures.same, figures.changed, figures.new)}</p>
      <ul className={styles.list} aria-label={strings.sections}>
        {sections.map(({ title, paragraph, likeness: share }) => (
          <li key={paragraph} className={styles.words}>
            {strings.section(title, percent(share))}
          </li>
        ))}
      </ul>
      <p className={styles.words}>
        {findings.length === 0 ? strings.nothing : `${strings.toSee(findings.length)} ${strings.note}`}
      </p>
      <ul className={styles.list}>
        {rows.shown.map(({ range, message, check }) => {
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
                <span>
                  {strings.said[check] ?? message} {before}
                  <b>{words}</b>
                  {after}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
      <MoreRows {...rows} />
    </div>
  );
}
