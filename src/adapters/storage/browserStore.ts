import type { UserStore } from "../../ports/userStore";

/**
 * Small values in the browser's storage, under a prefix of our own. Storage may be absent, full or forbidden by
 * policy (a locked-down WebView): then values live as long as the page does, and nothing fails.
 */
export function createBrowserStore(prefix = "zhubi."): UserStore {
  const memory = new Map<string, string>();
  const storage = reachableStorage();
  return {
    get(key) {
      try {
        return storage?.getItem(prefix + key) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    set(key, value) {
      memory.set(key, value);
      try {
        storage?.setItem(prefix + key, value);
      } catch {
        // Full or forbidden: the value stays in memory.
      }
    },
    remove(key) {
      memory.delete(key);
      try {
        storage?.removeItem(prefix + key);
      } catch {
        // Forbidden: nothing was stored there either.
      }
    },
  };
}

/** Reading the property alone may throw where cookies are blocked. */
function reachableStorage(): Storage | null {
  try {
    return typeof localStorage === "undefined" ? null : localStorage;
  } catch {
    return null;
  }
}
