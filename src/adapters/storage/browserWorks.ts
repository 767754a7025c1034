import { err, ok } from "../../core/result";
import type { KeptWork, WorkContents, WorkStore, WorkStoreError, WorkSummary } from "../../ports/workStore";

const database = "zhubi";
const version = 1;
/** Summaries with the state of the pane; documents and ledgers apart, as they are heavy and change less often. */
const summaries = "works";
const contents = "contents";

/**
 * So many documents are remembered; older ones go, but none whose changes were not saved. When room runs out, those
 * that were saved go first.
 */
const remembered = 12;

/** The work at hand in the browser's own database (IndexedDB). It may be absent, forbidden or full. */
export function createBrowserWorks(): WorkStore {
  const base = basis();
  /** Lets go what is saved beyond the number that is remembered, or all of it. */
  const tidy = async (own: string, keep: number): Promise<boolean> => {
    const old = (await base.list()).slice(keep).filter(({ id, unsaved }) => id !== own && !unsaved);
    if (old.length > 0) await base.remove(old.map(({ id }) => id));
    return old.length > 0;
  };
  return {
    list: () => base.list().catch(() => []),
    get: (id) => base.get(id).catch(() => null),
    async put(work, heavy) {
      try {
        await base.put(work, heavy);
        if (heavy !== null) await tidy(work.id, remembered);
        return ok(null);
      } catch (cause) {
        if (!isFull(cause)) return err(notAvailable);
      }
      try {
        if (!(await tidy(work.id, 0))) return err({ kind: "full" });
        await base.put(work, heavy);
        return ok(null);
      } catch (cause) {
        return err(isFull(cause) ? { kind: "full" } : notAvailable);
      }
    },
    remove: (id) => base.remove([id]).catch(() => undefined),
  };
}

/** The database; every function throws where it does not answer. */
function basis() {
  let opened: Promise<IDBDatabase> | null = null;
  const open = async (): Promise<IDBDatabase> => {
    opened ??= openDatabase();
    try {
      const base = await opened;
      // One that is closed under us (storage cleared, a newer version elsewhere) is opened anew.
      base.onclose = () => (opened = null);
      return base;
    } catch (cause) {
      opened = null;
      throw cause;
    }
  };
  return {
    async list(): Promise<readonly WorkSummary[]> {
      const store = (await open()).transaction(summaries).objectStore(summaries);
      const all = (await answer(store.getAll())) as readonly WorkSummary[];
      return [...all].sort((a, b) => b.at - a.at);
    },
    async get(id: string): Promise<KeptWork | null> {
      const transaction = (await open()).transaction([summaries, contents]);
      const parts: readonly unknown[] = await Promise.all([
        answer(transaction.objectStore(contents).get(id)),
        answer(transaction.objectStore(summaries).get(id)),
      ]);
      return parts.includes(undefined) ? null : (Object.assign({}, ...parts) as KeptWork);
    },
    async put(work: WorkSummary, heavy: WorkContents | null): Promise<void> {
      const transaction = (await open()).transaction([summaries, contents], "readwrite");
      transaction.objectStore(summaries).put(work);
      if (heavy !== null) transaction.objectStore(contents).put({ ...heavy, id: work.id });
      await done(transaction);
    },
    async remove(ids: readonly string[]): Promise<void> {
      const transaction = (await open()).transaction([summaries, contents], "readwrite");
      for (const id of ids) {
        transaction.objectStore(summaries).delete(id);
        transaction.objectStore(contents).delete(id);
      }
      await done(transaction);
    },
  };
}

const notAvailable: WorkStoreError = { kind: "notAvailable" };

const isFull = (cause: unknown): boolean =>
  cause instanceof DOMException && cause.name === "QuotaExceededError";

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === "undefined") {
      reject(new Error("no IndexedDB"));
      return;
    }
    const request = indexedDB.open(database, version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(summaries, { keyPath: "id" });
      request.result.createObjectStore(contents, { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
    request.onblocked = () => reject(new Error("another version is open"));
  });
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(failure(transaction.error));
  });

const failure = (cause: DOMException | null): Error => cause ?? new Error("the database gave no reason");
