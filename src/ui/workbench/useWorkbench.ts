import { useCallback, useRef, useState } from "react";
import { fileErrorSentence, hostErrorSentence } from "../../app/errorSentence";
import type { DocumentFile } from "../../ports/documentFile";
import { useLanguage, useStrings } from "../strings/StringsContext";
import type { FileSession } from "./fileSession";
import { openSession } from "./fileSession";
import type { WorkbenchServices } from "./workbenchServices";

export interface Message {
  readonly intent: "error" | "success" | "info";
  readonly text: string;
}

/** A file that was chosen, before it is opened. */
export interface Incoming {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The product's sample, or an empty document to begin a report in. */
  readonly origin?: "demo" | "new";
}

export interface Workbench {
  readonly session: FileSession | null;
  readonly opening: boolean;
  readonly message: Message | null;
  /** A chosen file that waits for an answer about unsaved changes. */
  readonly waiting: Incoming | null;
  readonly dismiss: () => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly openDemo: () => Promise<void>;
  /** Begins a report in an empty document. */
  readonly openNew: () => Promise<void>;
  readonly save: () => void;
  readonly answer: (choice: "save" | "discard" | "cancel") => void;
}

const ledgerNames = /\.(?:xlsx|xls|csv|tsv|txt)$/iu;

/** The open file, what is said about it, and the question about unsaved changes. */
export function useWorkbench(services: WorkbenchServices): Workbench {
  const strings = useStrings();
  const { locale } = useLanguage();
  const [session, setSession] = useState<FileSession | null>(null);
  const [opening, setOpening] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const newest = useRef(0);

  const open = useCallback(
    (incoming: Incoming) => {
      const opened = services.openDocument(incoming.bytes);
      if (!opened.ok) return setMessage({ intent: "error", text: fileErrorSentence(opened.error, locale) });
      setMessage(null);
      setSession(sessionOf(opened.value, incoming, services));
    },
    [services, locale],
  );
  const save = useCallback(() => {
    if (session === null) return;
    services.download(session.name, session.save());
    setMessage({ intent: "success", text: strings.workbench.downloaded(session.name) });
  }, [services, session, strings]);

  const { openOrAsk, ...unsaved } = useUnsaved(session, open, save);

  const openFile = async (file: File): Promise<void> => {
    const run = ++newest.current;
    const incoming = await read(file);
    if (run !== newest.current) return;
    if (session !== null && ledgerNames.test(file.name)) {
      session.panel.showTab("fill");
      return session.panel.openLedgerFile(file.name, incoming.bytes);
    }
    openOrAsk(incoming);
  };
  const openNew = async (): Promise<void> => {
    const run = ++newest.current;
    const bytes = await services.newDocument();
    if (run !== newest.current) return;
    if (bytes.ok) openOrAsk({ name: strings.workbench.newName, bytes: bytes.value, origin: "new" });
    else setMessage({ intent: "error", text: hostErrorSentence(bytes.error, locale) });
  };
  const openDemo = useCallback(async () => {
    const run = ++newest.current;
    setOpening(true);
    const bytes = await services.fetchDemoReport();
    setOpening(false);
    if (run !== newest.current) return;
    if (bytes.ok) open({ name: demoName, bytes: bytes.value, origin: "demo" });
    else setMessage({ intent: "error", text: strings.workbench.demoFailed });
  }, [services, open, strings]);
  return {
    session,
    opening,
    message,
    dismiss: () => setMessage(null),
    openFile,
    openDemo,
    openNew,
    save,
    ...unsaved,
  };
}

/** A file that is chosen while there are unsaved changes waits for an answer about them. */
function useUnsaved(
  session: FileSession | null,
  open: (incoming: Incoming) => void,
  save: () => void,
): Pick<Workbench, "waiting" | "answer"> & { readonly openOrAsk: (incoming: Incoming) => void } {
  const [waiting, setWaiting] = useState<Incoming | null>(null);
  return {
    waiting,
    openOrAsk(incoming) {
      if (session?.isUnsaved() === true) setWaiting(incoming);
      else open(incoming);
    },
    answer(choice) {
      setWaiting(null);
      if (waiting === null || choice === "cancel") return;
      if (choice === "save") save();
      open(waiting);
    },
  };
}

/** A new report begins in 写. */
function sessionOf(
  document: DocumentFile,
  { name, origin }: Incoming,
  services: WorkbenchServices,
): FileSession {
  const session = openSession(document, { name, demo: origin === "demo" }, services);
  if (origin === "new") session.panel.showTab("write");
  return session;
}

const read = async (file: File): Promise<Incoming> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Under this name the sample is saved. */
const demoName = "示例报告.docx";
