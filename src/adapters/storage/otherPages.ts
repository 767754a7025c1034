import type { OtherPages } from "../../ports/workStore";

/** For so long others may answer, in milliseconds. */
const patience = 150;

type Word =
  | { readonly kind: "asks"; readonly name: string; readonly page: string }
  | { readonly kind: "has"; readonly name: string; readonly to: string };

/**
 * Pages of this address ask each other who has what; a page that is gone does not answer, however it went. Where pages
 * can not talk to each other, each is alone.
 */
export function createOtherPages(): OtherPages {
  if (typeof BroadcastChannel === "undefined") {
    return { claim: () => Promise.resolve(false), release: () => undefined };
  }
  const channel = new BroadcastChannel("zhubi.works");
  const own = crypto.getRandomValues(new Uint32Array(4)).join("-");
  const claimed = new Set<string>();
  const asking = new Map<string, () => void>();
  const say = (word: Word): void => channel.postMessage(word);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === "has") {
      if (data.to === own) asking.get(data.name)?.();
      return;
    }
    // Of two that ask at once, the lower has it.
    if (claimed.has(data.name) || (asking.has(data.name) && own < data.page))
      say({ kind: "has", name: data.name, to: data.page });
  };
  return {
    claim(name) {
      return new Promise((resolve) => {
        const settle = (held: boolean): void => {
          clearTimeout(timer);
          asking.delete(name);
          claimed.add(name);
          resolve(held);
        };
        const timer = setTimeout(() => settle(false), patience);
        asking.set(name, () => settle(true));
        say({ kind: "asks", name, page: own });
      });
    },
    release: (name) => void claimed.delete(name),
  };
}
