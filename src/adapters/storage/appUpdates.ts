import type { AppUpdates } from "../../ports/appUpdates";

/** Asked for again when the page comes to the front after so long, in milliseconds. */
const patience = 60 * 60 * 1000;

/**
 * Keeps the pages on this computer (service worker), so that they open without the server. Only at a secure address;
 * elsewhere, and where the browser has no such thing, everything works as before.
 */
export function createAppUpdates(script: string): AppUpdates {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | null = null;
  const arrived = (worker: ServiceWorker): void => {
    waiting = worker;
    listeners.forEach((listener) => listener());
  };
  if (isSecureContext && "serviceWorker" in navigator) {
    whenLoaded(() => void register(script, arrived).catch(() => undefined));
  }
  return {
    onReady(listener) {
      listeners.add(listener);
      if (waiting !== null) listener();
      return () => void listeners.delete(listener);
    },
    take() {
      if (waiting === null) return;
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage(takeOver);
    },
  };
}

/** Said to a worker that waits. */
export const takeOver = "takeOver";

/** What the page shows first comes before what it keeps. */
function whenLoaded(then: () => void): void {
  if (document.readyState === "complete") then();
  else addEventListener("load", then, { once: true });
}

async function register(script: string, arrived: (worker: ServiceWorker) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(script, { updateViaCache: "none" });
  const follow = (worker: ServiceWorker | null): void => {
    if (worker === null) return;
    const look = (): void => {
      // The first version of all takes nobody's place.
      if (worker.state === "installed" && navigator.serviceWorker.controller !== null) arrived(worker);
    };
    worker.addEventListener("statechange", look);
    look();
  };
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - asked < patience) return;
    asked = Date.now();
    void registration.update().catch(() => undefined);
  });
}
