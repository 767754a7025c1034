import { useMemo, useState } from "react";
import { speakerIn } from "../../app/speaking";
import { answersOf, phraseIndex } from "../../app/findPhrases";
import { noteUse, readLibrary, toggleFavourite } from "../../app/phraseLibrary";
import type { PhraseLibrary } from "../../app/phraseLibrary";
import type { CheckReport } from "../../app/checkDocument";
import type { ReadPack } from "../../app/phrasePack";
import type { RoleId } from "../../core/report/reportKind";
import type { TextRange } from "../../core/text/range";
import { textRange } from "../../core/text/range";
import { continueList } from "../../core/writing/continueList";
import type { Phrase, Voice } from "../../core/writing/phrase";
import type { PhraseForm } from "../../core/writing/phrasePlace";
import type { ChainPlan } from "../../core/writing/planChain";
import { planChain } from "../../core/writing/planChain";
import type { PhrasePlan } from "../../core/writing/planPhrase";
import { planPhrase } from "../../core/writing/planPhrase";
import { anybody } from "../../core/writing/speaker";
import type { PhraseIndex, PhraseWish } from "../../core/writing/searchPhrases";
import { searchPhrases } from "../../core/writing/searchPhrases";
import type { UserStore } from "../../ports/userStore";
import { usePanel } from "../panel/PanelContext";
import type { PanelState } from "../panel/panelState";
import { useOfficePhrases } from "./useOfficePhrases";
import { readVariables, withYear } from "./variables";

const limit = 40;

export interface Phrases {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly library: PhraseLibrary;
  /** Reads the library anew after it was changed. */
  readonly reload: () => void;
  readonly found: readonly Phrase[];
  /** What the office serves beside the pane, and what of it could not be read. */
  readonly office: ReadPack;
  /** Whose phrase it is, where it is not the product's. */
  readonly sourceOf: (phrase: Phrase) => "own" | "office" | null;
  /** Where a phrase would go; null when the person has not clicked in the text yet. */
  readonly place: TextRange | null;
  /** The section in which that is. */
  readonly role: RoleId | null;
  readonly voice: Voice;
  /** What the person has selected, or the paragraph at the caret: it can be kept as a phrase. */
  readonly picked: { readonly text: string; readonly selected: boolean };
  /** “三是” where the paragraph at the caret has come to an end after 二是…; else null. */
  readonly next: string | null;
  /** What putting it in would do; null while there is no place. */
  readonly planOf: (phrase: Phrase, form?: PhraseForm) => PhrasePlan | null;
  readonly insert: (phrase: Phrase, form?: PhraseForm) => void;
  /** A problem with its cause and its step, each into its section; null where none of them has a place. */
  readonly chainOf: (phrase: Phrase) => ChainPlan | null;
  readonly insertChain: (phrase: Phrase) => void;
  readonly goOn: () => void;
  readonly favour: (id: string) => void;
}

/** What the part of 写 for phrases knows and does. */
export function usePhrases(report: CheckReport): Phrases {
  const { panel, services, state } = usePanel();
  const { store } = services;
  const [words, setWords] = useState("");
  const [library, setLibrary] = useState(() => readLibrary(store));
  const office = useOfficePhrases(services);
  const index = useMemo(() => phraseIndex(library.own, office.phrases), [library.own, office]);
  const place = placeOf(state.caret, report);
  const role = place === null ? null : roleAt(report, place.paragraph);
  const { year } = report;
  const voice: Voice = report.kind?.id === "first-responsible-person" ? "personal" : "collective";
  const { organ = "", unit = "", sector = "" } = readVariables(store);
  const speaker = useMemo(() => speakerIn({ organ, unit, sector }), [organ, unit, sector]);
  const found = useFound(index, library, { words, role, voice, year, speaker });
  const reload = (): void => setLibrary(readLibrary(store));
  const next = place === null ? null : continueList(textBefore(report, place));
  const { planOf, chainOf } = plansAt(report, store, place);
  const write = async (plan: PhrasePlan | null): Promise<void> => {
    if (plan === null) return;
    await panel.write(plan.edits);
    // The next phrase follows this one.
    if (wasWritten(panel.getState())) panel.lookAt(plan.caret);
  };
  return {
    words,
    setWords,
    library,
    reload,
    found,
    office,
    sourceOf: (phrase) =>
      library.own.includes(phrase) ? "own" : office.phrases.includes(phrase) ? "office" : null,
    place,
    role,
    voice,
    next,
    picked: pickedAt(state.caret, report),
    planOf,
    insert(phrase, form) {
      void write(planOf(phrase, form));
      noteUse(store, phrase.id);
      reload();
    },
    chainOf,
    insertChain(phrase) {
      void write(chainOf(phrase));
      noteUse(store, phrase.id);
      reload();
    },
    goOn() {
      if (next !== null) void write(planOf({ text: next, sort: "measure" }, "inline"));
    },
    favour(id) {
      toggleFavourite(store, id);
      reload();
    },
  };
}

/** What would be written at the place. */
function plansAt(
  { snapshot, outline, sections, year }: CheckReport,
  store: UserStore,
  place: TextRange | null,
): Pick<Phrases, "chainOf"> & {
  readonly planOf: (phrase: PhraseWords, form?: PhraseForm) => PhrasePlan | null;
} {
  const variables = withYear(readVariables(store), year);
  return {
    planOf(phrase, form) {
      if (place === null) return null;
      const request = { snapshot, outline, phrase, variables, place };
      return planPhrase(form === undefined ? request : { ...request, form });
    },
    chainOf(phrase) {
      const answers = answersOf(phrase);
      if (place === null || answers.length === 0) return null;
      const plan = planChain({ snapshot, outline, sections, phrase, answers, variables, place });
      return plan.answered.length === 0 ? null : plan;
    },
  };
}

const textBefore = ({ snapshot }: CheckReport, { paragraph, start }: TextRange): string =>
  (snapshot.paragraphs[paragraph]?.text ?? "").slice(0, start);

/** Searched anew only when what is asked changes: the pane is drawn more often. */
function useFound(
  index: PhraseIndex,
  { favourites, recent }: PhraseLibrary,
  {
    words,
    role,
    voice,
    year,
    speaker = anybody,
  }: Pick<PhraseWish, "words" | "role" | "voice" | "year" | "speaker">,
): readonly Phrase[] {
  return useMemo(
    () =>
      searchPhrases(index, { words, role, voice, year, speaker, favourites, recent, limit }).map(
        ({ phrase }) => phrase,
      ),
    [index, words, role, voice, year, speaker, favourites, recent],
  );
}

type PhraseWords = Pick<Phrase, "text" | "sort" | "depth">;

const wasWritten = ({ notice }: PanelState): boolean =>
  notice?.kind === "done" && notice.deed.kind === "wrote" && notice.deed.written > 0;

function pickedAt(caret: TextRange | null, { snapshot }: CheckReport): Phrases["picked"] {
  const whole = caret === null ? "" : (snapshot.paragraphs[caret.paragraph]?.text ?? "");
  const selection = whole.slice(caret?.start, caret?.end).trim();
  return { text: selection === "" ? whole.trim() : selection, selected: selection !== "" };
}

/** The caret; of a selection its end, so that nothing is overwritten. */
function placeOf(caret: TextRange | null, { snapshot }: CheckReport): TextRange | null {
  const text = caret === null ? undefined : snapshot.paragraphs[caret.paragraph]?.text;
  if (caret === null || text === undefined) return null;
  const end = Math.min(caret.end, text.length);
  return textRange(caret.paragraph, end, end);
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
