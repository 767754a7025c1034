import { useState } from "react";
import type { Locale } from "../../app/errorSentence";
import { ledgerErrorSentence } from "../../app/errorSentence";
import { changePhrase, keepOwn, mergePack, ownPhrase, settleConflict } from "../../app/phraseLibrary";
import type { ConflictChoice, NewPhrase, PackConflict, PhraseChange } from "../../app/phraseLibrary";
import type { PackFault } from "../../app/phrasePack";
import { readPackFile } from "../../app/phraseSheet";
import type { Phrase } from "../../core/writing/phrase";
import { usePanel } from "../panel/PanelContext";
import type { Phrases } from "./usePhrases";
import type { WriteStrings } from "./writeStrings";

export interface OwnPhraseActions {
  readonly save: (phrase: NewPhrase) => void;
  readonly change: (id: string, change: PhraseChange) => void;
  readonly remove: (id: string) => void;
  readonly importFile: (file: File) => Promise<void>;
  readonly settle: (conflict: PackConflict, choice: ConflictChoice) => void;
  /** Puts the newest change of the list back; null while there is none. */
  readonly undo: (() => void) | null;
  readonly said: string;
  readonly faults: readonly PackFault[];
  readonly conflicts: readonly PackConflict[];
}

/** What a person does with the own phrases. Every change of the list can be put back until the pane is closed. */
export function useOwnPhrases(
  { library: { own }, reload }: Phrases,
  words: WriteStrings,
  locale: Locale,
): OwnPhraseActions {
  const { store, sheetFiles } = usePanel().services;
  const [before, setBefore] = useState<readonly (readonly Phrase[])[]>([]);
  const [said, setSaid] = useState("");
  const [faults, setFaults] = useState<readonly PackFault[]>([]);
  const [conflicts, setConflicts] = useState<readonly PackConflict[]>([]);
  const keep = (next: readonly Phrase[], say: string): void => {
    setBefore([...before, own]);
    keepOwn(store, next);
    reload();
    setSaid(say);
    setFaults([]);
  };
  const last = before.at(-1);
  return {
    said,
    faults,
    conflicts,
    save: (phrase) => keep([...own, ownPhrase(own, phrase)], words.saved),
    change: (id, change) => keep(changePhrase(own, id, change), words.changed),
    remove: (id) =>
      keep(
        own.filter((phrase) => phrase.id !== id),
        words.deleted,
      ),
    async importFile(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await readPackFile(sheetFiles, file.name, bytes);
      if (!read.ok) return setSaid(ledgerErrorSentence(read.error, locale));
      const merged = mergePack(own, read.value.phrases);
      const say = words.imported(merged.added, merged.conflicts.length, read.value.faults.length);
      if (merged.added > 0) keep(merged.own, say);
      else setSaid(say);
      setFaults(read.value.faults);
      setConflicts(merged.conflicts);
    },
    settle(conflict, choice) {
      setConflicts(conflicts.filter((other) => other !== conflict));
      if (choice !== "mine") keep(settleConflict(own, conflict, choice), words.settled);
    },
    undo:
      last === undefined
        ? null
        : () => {
            setBefore(before.slice(0, -1));
            keepOwn(store, last);
            reload();
            setSaid(words.restored);
          },
  };
}
