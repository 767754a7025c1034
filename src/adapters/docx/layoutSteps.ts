import type { Snapshot } from "../../core/document/snapshot";
import { err, ok } from "../../core/result";
import type { DocumentLayout } from "../../ports/documentLayout";
import type { HostError } from "../../ports/documentHost";
import type { DocxState } from "./docxLayout";
import { layOutDocx, readDocxLayout } from "./docxLayout";

export type LayoutState = Pick<DocxState, "docx" | "xml">;

/** The document that is laid out. */
export interface LayoutOwner {
  readonly get: () => DocxState & { readonly snapshot: Snapshot };
  /** Refuses, with nothing changed, a state whose texts are not those of the document. */
  readonly set: (state: LayoutState) => HostError | null;
}

interface Step {
  readonly before: LayoutState;
  readonly after: LayoutState;
}

/** Every step keeps the XML of its own. */
const rememberedSteps = 20;

/** Lays out a document in memory; each batch can be put back to the byte as long as nothing else has changed since. */
export function layoutOver({ get, set }: LayoutOwner): DocumentLayout {
  const steps = new Map<number, Step>();
  let count = 0;
  return {
    limits: [],
    untracked: true,
    read() {
      const state = get();
      return Promise.resolve(
        isWritable(state) ? ok(readDocxLayout(state, state.snapshot)) : err(notPossible),
      );
    },
    apply(plan) {
      const state = get();
      if (!isWritable(state)) return Promise.resolve(err(notPossible));
      const { docx, xml, paragraphs, left } = layOutDocx(state, plan);
      if (xml === state.xml && docx === state.docx)
        return Promise.resolve(ok({ paragraphs: 0, left, undo: null }));
      const failure = set({ docx, xml });
      if (failure !== null) return Promise.resolve(err(failure));
      const step = ++count;
      steps.set(step, { before: { docx: state.docx, xml: state.xml }, after: { docx, xml } });
      steps.delete(step - rememberedSteps);
      return Promise.resolve(ok({ paragraphs, left, undo: { step } }));
    },
    putBack({ step }) {
      const found = steps.get(step);
      const { docx, xml } = get();
      if (found?.after.docx !== docx || found.after.xml !== xml)
        return Promise.resolve(err({ kind: "placeGone" }));
      const failure = set(found.before);
      return Promise.resolve(failure === null ? ok(null) : err(failure));
    },
  };
}

/** Where the elements of the document have no prefix, their attributes' prefix is not known from them. */
const isWritable = ({ body }: DocxState): boolean => body.names.declaration === "";
const notPossible: HostError = {
  kind: "failed",
  code: "layoutNotPossible",
  detail: "elements without prefix",
};
