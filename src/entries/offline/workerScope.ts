import type { OfflineBuild } from "../../adapters/storage/offlineFiles";

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent extends WorkerEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface Events {
  readonly install: WorkerEvent;
  readonly activate: WorkerEvent;
  readonly fetch: AskedEvent;
  readonly message: MessageEvent<unknown>;
}

/** The part of ServiceWorkerGlobalScope that is used; the compiler's library of the page knows none of it. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ readonly url: string } | undefined>;
  };
  readonly fetch: (request: Request | string) => Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
  /** Written before this script when it is built. */
  readonly zhubiBuild: OfflineBuild;
}
