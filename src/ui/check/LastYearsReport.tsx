import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeEvent } from "react";
import { useMemo, useRef, useState } from "react";
import { compareSnapshots, readForComparing } from "../../app/compareReports";
import type { ReadReport } from "../../app/compareReports";
import { fileErrorSentence } from "../../app/errorSentence";
import { usePanelWith } from "../panel/PanelContext";
import { compareStrings } from "../strings/compare";
import { useLanguage } from "../strings/StringsContext";
import { CarriedList } from "./CarriedList";
import { LikenessView } from "./LikenessView";

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
  const { locale } = useLanguage();
  const strings = compareStrings[locale];
  const { services, state } = usePanelWith(followed);
  const snapshot = state.report?.snapshot;
  const [old, setOld] = useState<{ readonly name: string; readonly read: ReadReport } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const comparison = useMemo(
    () =>
      old === null || snapshot === undefined ? null : compareSnapshots(old.read, readForComparing(snapshot)),
    [old, snapshot],
  );
  const { openReport } = services;
  if (openReport === undefined) return null;
  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    const opened = await openReport(new Uint8Array(await file.arrayBuffer()));
    setTrouble(opened.ok ? null : fileErrorSentence(opened.error, locale));
    if (opened.ok) setOld({ name: file.name, read: readForComparing(opened.value) });
  };
  return (
    <section className={styles.root} aria-label={strings.open}>
      <Button size="small" appearance="subtle" onClick={() => picker.current?.click()}>
        {old === null ? strings.open : strings.another}
      </Button>
      {old !== null && (
        <Button size="small" appearance="subtle" onClick={() => setOld(null)}>
          {strings.close}
        </Button>
      )}
      <p className={styles.words} role="status">
        {trouble ?? (old === null ? strings.hint : strings.title(old.name))}
      </p>
      <CarriedList />
      {comparison !== null && <LikenessView comparison={comparison} />}
      <input
        ref={picker}
        type="file"
        accept=".docx"
        hidden
        aria-label={strings.open}
        onChange={(event) => {
          void onFile(event);
        }}
      />
    </section>
  );
}
