import { ok } from "../../core/result";
import type { DocumentRecord } from "../../ports/documentRecord";
import type { UserStore } from "../../ports/userStore";

/**
 * A record that stays with the person, for a document that has no place of its own.
 * @param key tells the document from the person's others
 */
export const userRecord = (store: UserStore, key: string): DocumentRecord => ({
  get: () => Promise.resolve(ok(store.get(`document.${key}`))),
  set: (text) => {
    if (text === null) store.remove(`document.${key}`);
    else store.set(`document.${key}`, text);
    return Promise.resolve(ok(null));
  },
});
