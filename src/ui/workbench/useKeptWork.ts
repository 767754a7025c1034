import { useCallback, useEffect, useRef, useState } from "react";
import type { KeptWork, WorkStoreError, WorkSummary } from "../../ports/workStore";
import type { FileSession } from "./fileSession";
import { keepWork } from "./keepWork";
import type { WorkbenchServices } from "./workbenchServices";

type Services = Pick<WorkbenchServices, "works" | "otherPages" | "store">;

/** The work that was being taken up when the page went away: it may have been the reason. */
const takingUp = "takingUp";

/** What a page finds when it is opened. */
export type Found =
  | { readonly kind: "nothing" }
  | { readonly kind: "work"; readonly work: KeptWork }
  /** Another page has it open. */
  | { readonly kind: "elsewhere"; readonly name: string }
  /** Taking it up failed the last time. */
  | { readonly kind: "doubtful" };

/** The newest work, unless somebody else is at it. */
export async function lastWork({ works, otherPages, store }: Services): Promise<Found> {
  const [newest] = await works.list();
  if (newest === undefined) return { kind: "nothing" };
  if (store.get(takingUp) === newest.id) {
    store.remove(takingUp);
    return { kind: "doubtful" };
  }
  if (await otherPages.claim(workName(newest.id))) return { kind: "elsewhere", name: newest.name };
  const work = await works.get(newest.id);
  if (work === null) return { kind: "nothing" };
  store.set(takingUp, work.id);
  return { kind: "work", work };
}

const workName = (id: string): string => `work ${id}`;

/** Tells a file from others, wherever it lies. */
export function fileKey(name: string, bytes: Uint8Array): string {
  let sum = 0;
  for (const byte of bytes) sum = (Math.imul(sum, 31) + byte) | 0;
  return `${name} ${bytes.length} ${sum}`;
}

/**
 * Keeps the open work; tells once when that is not possible, and when another page has the same file open.
 * @returns keeps what was not kept yet: whether all of it is
 */
export function useKeeping(
  session: FileSession | null,
  services: Services,
  tell: (said: WorkStoreError | "alsoOpen") => void,
): () => Promise<boolean> {
  const { works, otherPages, store } = services;
  const latest = useRef(tell);
  const keepNow = useRef<() => Promise<boolean>>(() => Promise.resolve(true));
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    if (session === null) return;
    let told: string | null = null;
    const keeping = keepWork(session, works, (error) => {
      if (error !== null && error.kind !== told) latest.current(error);
      told = error?.kind ?? null;
    });
    keepNow.current = async () => {
      await keeping.flush();
      return told === null || !session.isUnsaved();
    };
    const names = [workName(session.id), ...(session.origin === "file" ? [`file ${session.key}`] : [])];
    let left = false;
    void Promise.all(names.map((name) => otherPages.claim(name))).then((held) => {
      if (!left && held.includes(true)) latest.current("alsoOpen");
    });
    const stopWatching = session.panel.subscribe(() => {
      if (session.panel.getState().reading.kind === "ready" && store.get(takingUp) !== null)
        store.remove(takingUp);
    });
    return () => {
      left = true;
      keeping.stop();
      stopWatching();
      names.forEach((name) => otherPages.release(name));
    };
  }, [session, works, otherPages, store]);
  return useCallback(() => keepNow.current(), []);
}

/** What can be taken up again, newest first: not what is open, nor a sample that nothing was done to. */
export function useRecent(session: FileSession | null, { works }: Services): readonly WorkSummary[] {
  const [recent, setRecent] = useState<readonly WorkSummary[]>([]);
  useEffect(() => {
    let late = false;
    void works.list().then((all) => {
      if (late) return;
      setRecent(
        all.filter(({ id, origin, unsaved }) => id !== session?.id && (origin !== "demo" || unsaved)),
      );
    });
    return () => {
      late = true;
    };
  }, [session, works]);
  return recent;
}
