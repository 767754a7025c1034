import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ConflictChoice, PackConflict } from "../../app/phraseLibrary";
import type { PackFault } from "../../app/phrasePack";
import { packText } from "../../app/phrasePack";
import { phraseGrid } from "../../app/phraseSheet";
import type { Phrase } from "../../core/writing/phrase";
import { useLanguage } from "../strings/StringsContext";
import type { Paper } from "../services";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
  clashes: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: "none" },
  clash: {
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  words: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Hands the own phrases on, as JSON or as a spreadsheet. */
export function PackOutput({ own, paper }: { readonly own: readonly Phrase[]; readonly paper: Paper }) {
  const words = writeStringsOf(useLanguage().locale);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        onClick={() =>
          void paper
            .workbook([phraseGrid(own)])
            .then((bytes) => paper.download(`${words.packName}.xlsx`, bytes))
        }
      >
        {words.exportSheet}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => paper.download(`${words.packName}.json`, new TextEncoder().encode(packText(own)))}
      >
        {words.exportPack}
      </Button>
    </>
  );
}

export function PackInput({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = writeStringsOf(useLanguage().locale);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" appearance="subtle" onClick={() => input.current?.click()}>
        {words.importPack}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,.xlsx,.xls,application/json"
        hidden
        aria-label={words.importPack}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
          target.value = "";
        }}
      />
    </>
  );
}

/** What could not be read, entry by entry. */
export function PackFaults({ faults }: { readonly faults: readonly PackFault[] }) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  if (faults.length === 0) return null;
  return (
    <ul className={styles.list}>
      {faults.slice(0, mostFaults).map(({ entry, message }) => (
        <li key={`${entry} ${message}`}>{message}</li>
      ))}
      {faults.length > mostFaults && <li>{words.more(faults.length - mostFaults)}</li>}
    </ul>
  );
}

/** More would push everything else out of sight. */
const mostFaults = 20;

export interface PackClashesProps {
  readonly conflicts: readonly PackConflict[];
  readonly onSettle: (conflict: PackConflict, choice: ConflictChoice) => void;
}

const choices: readonly ConflictChoice[] = ["mine", "theirs", "both"];

/** The same id with other words: both shown, the person decides. */
export function PackClashes({ conflicts, onSettle }: PackClashesProps) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  if (conflicts.length === 0) return null;
  return (
    <ul className={styles.clashes} aria-label={words.clashes}>
      {conflicts.map((conflict) => (
        <li key={conflict.theirs.id} className={styles.clash}>
          <p className={styles.words}>{words.mine(conflict.mine.text)}</p>
          <p className={styles.words}>{words.theirs(conflict.theirs.text)}</p>
          <div className={styles.buttons}>
            {choices.map((choice) => (
              <Button key={choice} size="small" onClick={() => onSettle(conflict, choice)}>
                {words.choice[choice]}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
