import { useMemo, useState } from "react";
import { phraseIndex } from "../../app/findPhrases";
import { noteUse, readLibrary, toggleFavourite } from "../../app/phraseLibrary";
import type { PhraseLibrary } from "../../app/phraseLibrary";
import type { CheckReport } from "../../app/checkDocument";
import type { RoleId } from "../../core/report/reportKind";
import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";
import { continueList } from "../../core/writing/continueList";
import type { Phrase, Voice } from "../../core/writing/phrase";
import { planPhrase } from "../../core/writing/planPhrase";
import { searchPhrases } from "../../core/writing/searchPhrases";
import { usePanel } from "../panel/PanelContext";
import { readVariables, withYear } from "./variables";

const limit = 40;

export interface Phrases {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly library: PhraseLibrary;
  /** Reads the library anew after it was changed. */
  readonly reload: () => void;
  readonly found: readonly Phrase[];
  /** Where a phrase would go; null when the person has not clicked in the text yet. */
  readonly place: TextRange | null;
  /** The section in which that is. */
  readonly role: RoleId | null;
  readonly voice: Voice;
  /** “三是” where the paragraph at the caret has come to an end after 二是…; else null. */
  readonly next: string | null;
  readonly insert: (phrase: Phrase) => void;
  readonly goOn: () => void;
  readonly favour: (id: string) => void;
}

/** What the part of 写 for phrases knows and does. */
export function usePhrases(report: CheckReport): Phrases {
  const { panel, services, state } = usePanel();
  const { store } = services;
  const [words, setWords] = useState("");
  const [library, setLibrary] = useState(() => readLibrary(store));
  const index = useMemo(() => phraseIndex(library.own), [library.own]);
  const place = placeOf(state.caret, report);
  const role = place === null ? null : roleAt(report, place.paragraph);
  const { year } = report;
  const voice: Voice = report.kind?.id === "first-responsible-person" ? "personal" : "collective";
  const { favourites, recent } = library;
  const hits = searchPhrases(index, { words, role, voice, year, favourites, recent, limit });
  const found = hits.map(({ phrase }) => phrase);
  const reload = (): void => setLibrary(readLibrary(store));
  const next = place === null ? null : continueList(textBefore(report, place));
  const write = (text: string, phrase: Pick<Phrase, "sort" | "depth">): void => {
    if (place === null) return;
    const { snapshot, outline } = report;
    const variables = withYear(readVariables(store), report.year);
    const plan = planPhrase({ snapshot, outline, phrase: { ...phrase, text }, variables, place });
    void panel.write(plan.edits);
  };
  return {
    words,
    setWords,
    library,
    reload,
    found,
    place,
    role,
    voice,
    next,
    insert(phrase) {
      write(phrase.text, phrase);
      noteUse(store, phrase.id);
      reload();
    },
    goOn() {
      if (next !== null) write(next, { sort: "measure" });
    },
    favour(id) {
      toggleFavourite(store, id);
      reload();
    },
  };
}

const textBefore = ({ snapshot }: CheckReport, { paragraph, start }: TextRange): string =>
  (snapshot.paragraphs[paragraph]?.text ?? "").slice(0, start);

/** The caret; after a click on a word or a gap the end of its paragraph, so that nothing is overwritten. */
function placeOf(caret: TextRange | null, { snapshot }: CheckReport): TextRange | null {
  const text = caret === null ? undefined : snapshot.paragraphs[caret.paragraph]?.text;
  if (caret === null || text === undefined) return null;
  return textRange(caret.paragraph, text.length, text.length);
}

/** The role of the section in which a paragraph stands. */
function roleAt({ sections }: CheckReport, paragraph: number): RoleId | null {
  const before = sections.filter((section) => section.paragraph !== null && section.paragraph <= paragraph);
  return (
    before.reduce<(typeof before)[number] | null>(
      (last, section) =>
        last === null || (last.paragraph ?? 0) <= (section.paragraph ?? 0) ? section : last,
      null,
    )?.role ?? null
  );
}
