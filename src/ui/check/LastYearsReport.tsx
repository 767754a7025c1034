import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeEvent } from "react";
import { useRef } from "react";
import { usePanelWith } from "../panel/PanelContext";
import { compareStrings } from "../strings/compare";
import { useLanguage } from "../strings/StringsContext";
import { CarriedList } from "./CarriedList";
import { LikenessView } from "./LikenessView";
import { useLastYears } from "./useLastYears";

const followed = ["report"] as const;

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** 与去年稿比对: what of this report is last year's. The other report is read, and never written to. */
export function LastYearsReport() {
  const styles = useStyles();
  const strings = compareStrings[useLanguage().locale];
  const { services, state } = usePanelWith(followed);
  const { name, likened, trouble, bring, close } = useLastYears(services, state.report);
  const picker = useRef<HTMLInputElement>(null);
  if (services.openReport === undefined) return null;
  const onFile = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file !== undefined) void bring(file);
    // The same file can be chosen again, once it was mended.
    target.value = "";
  };
  return (
    <section className={styles.root} aria-label={strings.open}>
      <Button size="small" appearance="subtle" onClick={() => picker.current?.click()}>
        {name === null ? strings.open : strings.another}
      </Button>
      {name !== null && (
        <Button size="small" appearance="subtle" onClick={close}>
          {strings.close}
        </Button>
      )}
      <p className={styles.words} role="status">
        {trouble ??
          (name === null ? strings.hint : (likened === null ? strings.comparing : strings.title)(name))}
      </p>
      <CarriedList />
      {likened !== null && <LikenessView key={name} likened={likened} />}
      <input ref={picker} type="file" accept=".docx" hidden aria-label={strings.open} onChange={onFile} />
    </section>
  );
}
