import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import { newReportEdits } from "../../app/newReport";
import { usePanel } from "../panel/PanelContext";
import { useLanguage } from "../strings/StringsContext";
import { ReportFields, yearTyped } from "./ReportFields";
import type { ReportAnswers } from "./ReportFields";
import { readVariables, withYear, writeVariables } from "./variables";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** In an empty document: kind, year, unit → the whole skeleton. */
export function NewReport({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  const { panel, services, state } = usePanel();
  const [answers, setAnswers] = useState<ReportAnswers>(() => ({
    kind: state.kind === "auto" ? "main-responsibility" : state.kind,
    year: String(state.year ?? services.thisYear),
    variables: readVariables(services.store),
  }));
  const make = (): void => {
    const { kind, year, variables } = answers;
    writeVariables(services.store, variables);
    void panel.write(newReportEdits(report.snapshot, kind, withYear(variables, yearTyped(year))));
  };
  return (
    <section className={styles.root} aria-label={words.newReport}>
      <h2 className={styles.heading}>{words.newReport}</h2>
      <p className={styles.hint}>{words.newReportHint}</p>
      <ReportFields answers={answers} onChange={setAnswers} />
      <Button appearance="primary" disabled={state.busy !== null} onClick={make}>
        {words.make}
      </Button>
    </section>
  );
}
