import type { TextRange } from "../../core/text/range";
import type { Services } from "../services";
import type { PanelStore } from "./panelStore";

export interface Looking {
  /** The person moved to a place in the pane: the host shows it. */
  readonly reveal: (place: TextRange) => void;
  /** New words: the host shows them, and has none of them selected, as what is typed next would take their place. */
  readonly showWritten: (place: TextRange) => void;
  /** The person moved to a place in the text: the pane shows what stands there. */
  readonly lookAt: (place: TextRange) => void;
  /** The host tells where the selection is now: the person's, or one that `reveal` has asked for. */
  readonly selected: (place: TextRange) => void;
}

export function lookingAt({ host }: Services, store: PanelStore): Looking {
  let askedFor: TextRange | null = null;
  const show = (current: TextRange, selected: TextRange): void => {
    askedFor = selected;
    store.set({ current });
    void host.reveal(selected).then((shown) => {
      if (!shown.ok) store.set({ notice: { kind: "failed", error: shown.error } });
    });
  };
  return {
    reveal: (place) => show(place, place),
    showWritten: (place) => show(place, { ...place, start: place.end }),
    lookAt: (place) => lookAt(store, place),
    selected(place) {
      const own = askedFor !== null && rangesTouch(askedFor, place);
      askedFor = null;
      if (own) store.set({ caret: place });
      else lookAt(store, place);
    },
  };
}

/** Shows the entry at a place of the text, in the list the person has open. */
function lookAt(store: PanelStore, place: TextRange): void {
  store.set({ caret: place });
  const { tab, entries, filled, plan, currentStamp } = store.get();
  // Who writes has clicked to say where, not to be taken elsewhere.
  if (tab === "write") return;
  const holds = ({ range }: { readonly range: TextRange }): boolean => rangesTouch(range, place);
  const figure =
    filled.find(holds) ?? (tab === "fill" ? plan?.proposals.map(({ gap }) => gap).find(holds) : undefined);
  const entry = entries.filter(({ missing }) => missing === null).find(holds);
  const found = figure ?? entry;
  if (found === undefined) return;
  store.set({
    current: found.range,
    currentStamp: currentStamp + 1,
    ...(figure === undefined ? { tab: "check", openEntry: entry?.id ?? null } : { tab: "fill" }),
  });
}

const rangesTouch = (a: TextRange, b: TextRange): boolean =>
  a.paragraph === b.paragraph && a.start <= b.end && b.start <= a.end;
