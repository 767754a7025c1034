import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  words: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    minWidth: 0,
    columnGap: tokens.spacingHorizontalL,
  },
  button: { flexShrink: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  step: { marginInlineEnd: tokens.spacingHorizontalM },
});

/** First visit: three sentences of what to try. */
export function Guide({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const strings = useStrings();
  const { guide, guideTitle, guideClose } = strings.workbench;
  return (
    <section className={styles.root} aria-label={guideTitle}>
      <div className={styles.words}>
        <span className={styles.title}>{guideTitle}</span>
        <ol className={styles.steps}>
          {guide.map((step) => (
            <li key={step} className={styles.step}>
              {step}
            </li>
          ))}
        </ol>
      </div>
      <Button className={styles.button} size="small" onClick={onClose}>
        {guideClose}
      </Button>
    </section>
  );
}
