import { useCallback, useEffect, useRef, useState } from "react";
import { fileErrorSentence } from "../../app/errorSentence";
import type { KeptWork, WorkSummary } from "../../ports/workStore";
import type { BegunReport } from "../begin/beginning";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { readChosen, takeChosen } from "./chosenFiles";
import type { FileSession, SessionStart } from "./fileSession";
import { openSession } from "./fileSession";
import { isPaneOfWork, nothingKept } from "./paneOfWork";
import { savedName } from "./savedName";
import type { Found } from "./useKeptWork";
import { fileKey, lastWork, useKeeping, useRecent } from "./useKeptWork";
import type { WorkbenchServices } from "./workbenchServices";

export interface Message {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly text: string;
}

/** A file that was chosen, before it is opened. */
export interface Incoming {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The product's sample, or an empty document to begin a report in. */
  readonly origin?: "demo" | "new";
  /** Of a report that was just begun. */
  readonly begun?: Pick<BegunReport, "pane" | "reminders" | "said">;
}

/** What is to be opened: a file that was chosen, or work that was kept. */
type Wanted = Incoming | KeptWork;

export interface Workbench {
  readonly session: FileSession | null;
  readonly opening: boolean;
  readonly message: Message | null;
  /** A chosen file that waits for an answer about unsaved changes. */
  readonly waiting: Wanted | null;
  /** Documents that were worked on before. */
  readonly recent: readonly WorkSummary[];
  readonly dismiss: () => void;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly openDemo: () => Promise<void>;
  readonly openRecent: (id: string) => Promise<void>;
  /** Opens a report that was just begun. */
  readonly openBegun: (report: BegunReport) => void;
  readonly save: () => void;
  /** Keeps the work at hand; whether all of it is kept. */
  readonly keepNow: () => Promise<boolean>;
  readonly answer: (choice: "save" | "discard" | "cancel") => void;
}

/** Set once somebody has been here; the name is of a time when it said more. */
const greeted = "openedOwnFile";

/** The open file, what is said about it, and the question about unsaved changes. */
export function useWorkbench(services: WorkbenchServices): Workbench {
  const strings = useStrings();
  const { locale } = useLanguage();
  const [session, setSession] = useState<FileSession | null>(null);
  const [message, setMessage] = useState<Message | null>(null);

  const open = useCallback(
    (wanted: Wanted) => {
      const opened = services.openDocument(wanted.bytes);
      if (!opened.ok)
        return setMessage({
          intent: "error",
          text:
            strings.fill.failureOf(wanted.name) +
            (wanted.bytes.length === 0 ? strings.workbench.noBytes : fileErrorSentence(opened.error, locale)),
        });
      const kept = "id" in wanted;
      const resumed = kept && wanted.unsaved;
      const said = resumed
        ? strings.workbench.resumed(wanted.name, timeOf(wanted.at, locale))
        : ((kept ? undefined : wanted.begun?.said) ?? null);
      setMessage(said === null ? null : { intent: "info", text: said });
      setSession(openSession(opened.value, kept ? startOfKept(wanted) : startOf(wanted), services));
    },
    [services, locale, strings],
  );
  const save = useCallback(() => {
    if (session === null) return;
    const name = savedName({ ...session, getState: session.panel.getState });
    services.download(name, session.save());
    setMessage({ intent: "success", text: strings.workbench.downloaded(name, session.origin !== "new") });
  }, [services, session, strings]);

  const { openOrAsk, ...unsaved } = useUnsaved(session, open, save);
  const { latest, openDemo, ...ways } = useWays(services, { session, open, openOrAsk, say: setMessage });
  const recent = useRecent(session, services);
  const keepNow = useKeeping(session, services, (said) => {
    const { notKept, alsoOpen } = strings.workbench;
    const text = said === "alsoOpen" ? alsoOpen(session?.name ?? "") : notKept[said.kind];
    setMessage({ intent: "warning", text });
  });
  const opening = useStart(services, latest, { open, openDemo, say: setMessage });
  return {
    session,
    opening,
    message,
    recent,
    dismiss: () => setMessage(null),
    openDemo,
    ...ways,
    save,
    keepNow,
    ...unsaved,
  };
}

/** Does something with what came, unless something else was begun meanwhile. */
type Latest = <T>(work: () => Promise<T>, then: (result: T) => void | Promise<void>) => Promise<void>;

/** Takes up what was left off; greets with the sample the first time. Whether that is still going on. */
function useStart(
  services: WorkbenchServices,
  latest: Latest,
  { open, openDemo, say }: Pick<WaysNeed, "open" | "say"> & Pick<Workbench, "openDemo">,
): boolean {
  const { workbench } = useStrings();
  const [opening, setOpening] = useState(true);
  const begin = async (found: Found): Promise<void> => {
    const { store } = services;
    const first = store.get(greeted) === null;
    store.set(greeted, "1");
    if (found.kind === "work") open(found.work);
    else if (found.kind === "elsewhere") say({ intent: "info", text: workbench.keptElsewhere(found.name) });
    else if (found.kind === "doubtful") say({ intent: "info", text: workbench.notResumed });
    else if (first) await openDemo();
  };
  useEffect(() => {
    void latest(() => lastWork(services), begin).finally(() => setOpening(false));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, at the start
  }, []);
  return opening;
}

interface WaysNeed {
  readonly session: FileSession | null;
  readonly open: (wanted: Wanted) => void;
  readonly openOrAsk: (wanted: Wanted) => void;
  readonly say: (message: Message) => void;
}

/** The ways to open something. Of two that are begun the later one counts. */
function useWays(
  services: WorkbenchServices,
  { session, open, openOrAsk, say }: WaysNeed,
): Pick<Workbench, "openFiles" | "openBegun" | "openRecent" | "openDemo"> & {
  readonly latest: Latest;
} {
  const strings = useStrings();
  const { workbench } = strings;
  const newest = useRef(0);
  const latest: Latest = async (work, then) => {
    const run = ++newest.current;
    const result = await work();
    if (run === newest.current) await then(result);
  };
  return {
    latest,
    openFiles: (files) =>
      latest(
        () => readChosen(files),
        (chosen) => takeChosen(chosen, { session, openOrAsk, say }, strings),
      ),
    openBegun: ({ name, bytes, ...begun }) =>
      void latest(
        () => Promise.resolve(),
        () => openOrAsk({ name, bytes, origin: "new", begun }),
      ),
    openRecent: (id) =>
      latest(
        () => services.works.get(id),
        (work) => {
          if (work === null) say({ intent: "error", text: workbench.gone });
          else openOrAsk(work);
        },
      ),
    openDemo: () =>
      latest(services.fetchDemoReport, (bytes) => {
        if (bytes.ok) open({ name: demoName, bytes: bytes.value, origin: "demo" });
        else say({ intent: "error", text: workbench.demoFailed });
      }),
  };
}

/** A file that is chosen while there are unsaved changes waits for an answer about them. */
function useUnsaved(
  session: FileSession | null,
  open: (wanted: Wanted) => void,
  save: () => void,
): Pick<Workbench, "waiting" | "answer"> & { readonly openOrAsk: (wanted: Wanted) => void } {
  const [waiting, setWaiting] = useState<Wanted | null>(null);
  return {
    waiting,
    openOrAsk(wanted) {
      if (session?.isUnsaved() === true) setWaiting(wanted);
      else open(wanted);
    },
    answer(choice) {
      setWaiting(null);
      if (waiting === null || choice === "cancel") return;
      if (choice === "save") save();
      open(waiting);
    },
  };
}

const startOf = ({ name, bytes, origin, begun }: Incoming): SessionStart => ({
  name,
  origin: origin ?? "file",
  key: fileKey(name, bytes),
  ...(begun === undefined ? {} : { begun }),
});

const startOfKept = ({ id, name, origin, key, unsaved, pane, ledgers }: KeptWork): SessionStart => ({
  name,
  origin,
  key,
  kept: { id, unsaved, ledgers, pane: isPaneOfWork(pane) ? pane : nothingKept },
});

/** The day too, unless it is today. */
export function timeOf(at: number, locale: string): string {
  const date = new Date(at);
  const today = date.toDateString() === new Date().toDateString();
  return date.toLocaleString(locale, {
    ...(today ? {} : { month: "long", day: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
}

/** Under this name the sample is saved. */
const demoName = "示例报告.docx";
