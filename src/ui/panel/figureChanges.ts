import type { AcceptedFigure } from "../../app/fillFigures";
import type { Edit, ReplaceText } from "../../core/document/edit";
import { wordsOfSpan } from "../../core/filling/acceptEdit";
import type { Source } from "../../core/filling/proposal";
import type { DocumentHost } from "../../ports/documentHost";
import { whenIdle } from "./askedBefore";
import {
  plannedFill,
  putBackEdit,
  recallFigures,
  rememberedLast,
  rememberWritten,
  tidyRecord,
} from "./figureMemory";
import type { FigureMemory } from "./figureMemory";
import type { FilledFigure } from "./fillItems";
import { rangeKey } from "./fillItems";
import { placesAfter } from "./followRange";
import type { Deed } from "./panelState";
import type { PanelStore } from "./panelStore";

export interface FillRequest extends AcceptedFigure {
  /** Null when the person typed the value. */
  readonly source: Source | null;
}

/** Figures that are written, rewritten and put back; the document remembers them where it can. */
export interface FigureChanges {
  /** Asked for while something else is being written, it waits for that, and fills what still is proposed then. */
  fill(requests: readonly FillRequest[]): Promise<void>;
  /** Replacements of another kind as one change; `after` is told what was carried out, before it counts as done. */
  rewrite(edits: readonly ReplaceText[], after: (applied: readonly Edit[]) => Promise<void>): Promise<void>;
  putBack(figures: readonly FilledFigure[]): Promise<void>;
}

/** Carries out one change and lists it as done. */
export type Perform = (
  edits: readonly Edit[],
  deed: (written: number, left: number) => Deed,
  record?: (applied: readonly Edit[]) => readonly FilledFigure[],
) => Promise<void>;

export function figureChanges(
  host: DocumentHost,
  store: PanelStore,
  perform: Perform,
  memory: FigureMemory,
): FigureChanges {
  return {
    async fill(asked) {
      const requests = await whenIdle(store, asked);
      if (requests.length === 0) return;
      await memory.keep(async () => {
        const planned = await plannedFill(host, requests, store.get().ledger);
        const byEdit = new Map(planned.map(({ edit, request }) => [edit, request]));
        const done: Edit[] = [];
        await perform(
          [...byEdit.keys()],
          (written, left) => ({ kind: "filled", written, left }),
          (applied) => {
            done.push(...applied);
            return filledBy(applied, byEdit);
          },
        );
        await rememberWritten(host, planned, done);
      });
    },
    rewrite: (edits, after) =>
      memory.keep(async () => {
        const done: Edit[] = [];
        await perform(
          edits,
          (written, left) => ({ kind: "fixed", written, left }),
          (applied) => {
            done.push(...applied);
            return [];
          },
        );
        await after(done);
        await recallFigures(host, store);
      }),
    async putBack(figures) {
      // Their places are about to be others: they are to be asked for again.
      if (store.get().busy !== null) return;
      await memory.keep(async (before) => {
        const remembered = await rememberedLast(host);
        await perform(
          figures.map((figure) => putBackEdit(figure, remembered.has(rangeKey(figure.range)))),
          (written, left) => ({ kind: "putBack", written, left }),
        );
        await tidyRecord(host, before);
      });
    },
  };
}

/** What was written, at the places where it stands after the batch. */
function filledBy(
  applied: readonly Edit[],
  requests: ReadonlyMap<Edit, FillRequest>,
): readonly FilledFigure[] {
  const replacements = applied.filter((edit) => edit.kind === "replaceText");
  const places = placesAfter(replacements);
  return replacements.flatMap((edit, index) => {
    const request = requests.get(edit);
    const range = places[index];
    if (request === undefined || range === undefined) return [];
    const { gap, value, source } = request;
    return [{ range, value, raw: wordsOfSpan(gap), unit: gap.unit, gapKind: gap.kind, source }];
  });
}
