import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../strings/StringsContext";
import type { WorkbenchServices } from "../workbench/workbenchServices";
import { ReportFields } from "../write/ReportFields";
import type { ReportAnswers } from "../write/ReportFields";
import { readVariables, writeVariables } from "../write/variables";
import { beginBlank } from "./beginning";
import type { BegunReport } from "./beginning";
import { beginStringsOf } from "./beginStrings";
import { FormActions } from "./FormActions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(13em, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    // A long name in a list of choices does not widen its field.
    "& > *": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%" },
  },
});

export interface BeginFormProps {
  readonly services: WorkbenchServices;
  /** The document that is open now; null where none is. */
  readonly open: { readonly name: string; readonly bytes: () => Uint8Array } | null;
  readonly onBegun: (report: BegunReport) => void;
  readonly onClose: () => void;
}

/** 空白框架: kind, year, unit → the whole skeleton. */
export function BlankForm({ services, onBegun, onClose }: BeginFormProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = beginStringsOf(locale);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [answers, setAnswers] = useState<ReportAnswers>(() => ({
    kind: "main-responsibility",
    year: String(services.thisYear),
    variables: readVariables(services.store),
  }));
  const make = async (): Promise<void> => {
    writeVariables(services.store, answers.variables);
    setBusy(true);
    const begun = await beginBlank(services, answers, locale);
    setBusy(false);
    if (begun.ok) onBegun(begun.value);
    else setTrouble(begun.error);
  };
  return (
    <div className={styles.root}>
      <div className={styles.fields}>
        <ReportFields answers={answers} onChange={setAnswers} />
      </div>
      <FormActions
        trouble={trouble}
        label={words.keep.blank}
        busy={busy}
        ready
        onMake={() => void make()}
        onClose={onClose}
      />
    </div>
  );
}
