import type { LoadLedgerError } from "../../app/loadLedger";
import type { CheckReport } from "../../app/checkDocument";
import type { Ignore, IgnoredFinding, IgnoreScope } from "../../core/checking/ignores";
import type { OfficeLists } from "../../core/checking/officeLists";
import { noOfficeLists } from "../../core/checking/officeLists";
import type { Edit } from "../../core/document/edit";
import type { FillPlan } from "../../core/filling/proposal";
import type { Facts } from "../../core/ledger/facts/fact";
import type { KindId, RoleId } from "../../core/report/reportKind";
import type { TextRange } from "../../core/text/range";
import type { HostError } from "../../ports/documentHost";
import type { LayoutUndo } from "../../ports/documentLayout";
import type { Entry } from "./entries";
import type { Decision, FilledFigure } from "./fillItems";
import { followPlan } from "./carryPlan";
import type { ListsNotice } from "./officeWords";
import type { Follow } from "./followRange";
import { followerOf } from "./followRange";

export const tabNames = ["write", "check", "fill", "layout"] as const;
export type Tab = (typeof tabNames)[number];

export type Reading =
  | { readonly kind: "reading" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly error: HostError };

/** A ledger that could not be read; `name` is the file's, "" for a paste. No error: the sample was not fetched. */
export interface LedgerFailure {
  readonly name: string;
  readonly error: LoadLedgerError | null;
}

/** A ledger that is on its way, or did not come; of several that were brought together, all that did not. */
export type ComingLedger =
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly failures: readonly LedgerFailure[] };

/** One of the ledgers at hand. */
export interface LedgerPart {
  /** Tells it from others; see `fileKey`, `pasteKey`. */
  readonly key: string;
  readonly name: string;
  readonly ledger: Facts;
}

/** The ledgers as far as they have come. */
export type LedgerState =
  | { readonly kind: "none" }
  | ComingLedger
  | {
      readonly kind: "loaded";
      /** Of all parts. */
      readonly name: string;
      /** All parts as one. */
      readonly ledger: Facts;
      readonly parts: readonly LedgerPart[];
      /** One more that is being brought; absent or null while none is. */
      readonly coming?: ComingLedger | null;
      /** A header whose column, read as the person said last, left nothing to fill; it was changed back. */
      readonly refused?: string;
    };

export const loadedLedger = (ledger: LedgerState): Facts | null =>
  ledger.kind === "loaded" ? ledger.ledger : null;

/** What was done; `ui/strings` puts words to it. `left` places had changed and were left alone. */
export type Deed =
  | { readonly kind: "filled"; readonly written: number; readonly left: number }
  | { readonly kind: "putBack"; readonly written: number; readonly left: number }
  | { readonly kind: "fixed"; readonly written: number; readonly left: number }
  | { readonly kind: "inserted"; readonly role: RoleId; readonly written: number; readonly left: number }
  | { readonly kind: "wrote"; readonly written: number; readonly left: number }
  | { readonly kind: "edited"; readonly written: number; readonly left: number }
  /** `written`: paragraphs that were given another look; 0 where only the pages were. */
  | { readonly kind: "laidOut"; readonly written: number; readonly left: number }
  /** Id and name of the check. */
  | {
      readonly kind: "ignored";
      readonly scope: IgnoreScope;
      readonly check: string;
      readonly name: string;
    }
  | { readonly kind: "heeded"; readonly check: string; readonly name: string };

/** What 不处理 changed: `added` came into the list in place of `removed`. */
export interface IgnoreStep {
  readonly added: Ignore | null;
  readonly removed: Ignore | null;
}

/** Where the list of 不处理 is kept; `pane`: nowhere, it holds until the pane is closed. */
export type IgnoresKept = "document" | "user" | "pane";

/** A change that can be put back. The newest is put back first, so that every `undo` meets the text it was made for. */
export interface Action {
  readonly deed: Deed;
  readonly undo: readonly Edit[];
  /** Of a change of looks, whose `undo` is empty. */
  readonly layoutUndo?: LayoutUndo;
  /** The record of filled figures as it was before. */
  readonly filledBefore: readonly FilledFigure[];
  /** A change of what is ignored, which touches no text; absent otherwise. */
  readonly ignoreStep?: IgnoreStep;
}

export type Notice =
  | { readonly kind: "done"; readonly deed: Deed }
  /** The newest deed was put back. */
  | { readonly kind: "undone"; readonly deed: Deed; readonly left: number }
  | { readonly kind: "failed"; readonly error: HostError };

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface PanelState {
  readonly tab: Tab;
  readonly reading: Reading;
  /** The newest reading; null before the first. */
  readonly report: CheckReport | null;
  readonly entries: readonly Entry[];
  /** 不处理: what the person wants to be left alone with, and the findings that it hides. */
  readonly ignores: readonly Ignore[];
  readonly ignored: readonly IgnoredFinding[];
  readonly ignoresKept: IgnoresKept;
  /** The document holds a list that this version could not read; it is left as it is. */
  readonly ignoresUnread: boolean;
  /** The office's own words; the same object until they change. */
  readonly lists: OfficeLists;
  readonly listsNotice: ListsNotice | null;
  readonly kind: KindId | "auto";
  readonly year: number | null;
  readonly ledger: LedgerState;
  /** Null without a ledger. */
  readonly plan: FillPlan | null;
  readonly decisions: readonly Decision[];
  readonly filled: readonly FilledFigure[];
  readonly actions: readonly Action[];
  readonly notice: Notice | null;
  /** A change that is being written. */
  readonly busy: Progress | null;
  /** The place the person looks at, in the pane or in the text. */
  readonly current: TextRange | null;
  /** Counts up whenever the pane is asked to show something, so that the same place can be asked for twice. */
  readonly currentStamp: number;
  /** The entry of 查 whose evidence is open. */
  readonly openEntry: string | null;
  /** A bug that stopped some work: the pane shows one sentence in place of wrong things. */
  readonly crash: { readonly cause: unknown } | null;
  /** Where the person clicked in the text last: a phrase goes there. */
  readonly caret: TextRange | null;
  /** The section of 写 whose draft is open. */
  readonly draftRole: RoleId | null;
}

/** What of the state is of use when the same document, in the same state, is opened again. */
export type KeptPane = Pick<PanelState, "tab" | "kind" | "year" | "filled" | "actions" | "current">;

/** What a pane is opened with: what was kept, and what was done last where that was just now. */
export type OpenedPane = Partial<KeptPane & Pick<PanelState, "notice">>;

export const initialState: PanelState = {
  tab: "check",
  reading: { kind: "reading" },
  report: null,
  entries: [],
  ignores: [],
  ignored: [],
  ignoresKept: "pane",
  ignoresUnread: false,
  lists: noOfficeLists,
  listsNotice: null,
  kind: "auto",
  year: null,
  ledger: { kind: "none" },
  plan: null,
  decisions: [],
  filled: [],
  actions: [],
  notice: null,
  busy: null,
  current: null,
  currentStamp: 0,
  openEntry: null,
  caret: null,
  draftRole: null,
  crash: null,
};

/** Moves everything that refers to places along with edits that were applied. */
export function followEdits(state: PanelState, edits: readonly Edit[]): PanelState {
  return followPlaces(state, followerOf(edits));
}

/** Moves everything that refers to places; what stood at a place that is gone falls out. */
export function followPlaces(state: PanelState, follow: Follow): PanelState {
  const moved = <T extends { readonly range: TextRange }>(items: readonly T[]): readonly T[] =>
    items.flatMap((item) => {
      const range = follow(item.range);
      return range === null ? [] : [{ ...item, range }];
    });
  return {
    ...state,
    current: state.current === null ? null : follow(state.current),
    caret: state.caret === null ? null : follow(state.caret),
    plan: state.plan === null ? null : followPlan(state.plan, follow),
    decisions: moved(state.decisions),
    filled: moved(state.filled),
  };
}
