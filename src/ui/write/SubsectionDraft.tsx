import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import { previewSubsection, subsectionChoices } from "../../app/insertSection";
import { usePanel } from "../panel/PanelContext";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { SectionPreview } from "./SectionPreview";
import type { Phrases } from "./usePhrases";
import { readVariables, withYear } from "./variables";
import { Ways } from "./Ways";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  draft: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

export interface SubsectionDraftProps {
  readonly report: CheckReport;
  readonly phrases: Phrases;
}

/** One more sub-section （一） in the section at the caret; nothing where the caret is in none. */
export function SubsectionDraft({ report, phrases: { place, role } }: SubsectionDraftProps) {
  const styles = useStyles();
  const strings = useStrings();
  const words = writeStringsOf(useLanguage().locale);
  const { panel, services, state } = usePanel();
  const [open, setOpen] = useState(false);
  const [turn, setTurn] = useState(0);
  const variables = withYear(readVariables(services.store), report.year);
  const choices = role === null ? [] : subsectionChoices(report, role, variables);
  const at = turn % Math.max(1, choices.length);
  const choice = choices[at];
  const plan =
    place === null || choice === undefined
      ? null
      : previewSubsection(report, choice, variables, place.paragraph);
  if (role === null || plan === null) return null;
  const insert = async (): Promise<void> => {
    setOpen(false);
    await panel.insertSection(role, plan);
  };
  return (
    <>
      <div className={styles.bar}>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.addSubsection(strings.role[role])}
        </Button>
      </div>
      {open && (
        <div className={styles.draft}>
          <SectionPreview name={choice?.heading ?? ""} plan={plan} report={report} />
          <Ways name="" at={at} count={choices.length} onTurn={setTurn} />
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabled={state.busy !== null}
              onClick={() => void insert()}
            >
              {words.insert}
            </Button>
            <Button size="small" onClick={() => setOpen(false)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
