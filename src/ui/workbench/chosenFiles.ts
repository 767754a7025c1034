import { readFile } from "../shared/readFile";
import type { Strings } from "../strings/zh-CN";
import type { FileSession } from "./fileSession";
import type { Incoming, Message } from "./useWorkbench";

/** A file that was chosen or dropped; null for one that can not be read any more. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

export const readChosen = (files: readonly File[]): Promise<readonly ChosenFile[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, bytes: await readFile(file) })));

const ledgerNames = /\.(?:xlsx|xls|csv|tsv|txt)$/iu;

interface Takers {
  readonly session: Pick<FileSession, "panel"> | null;
  readonly openOrAsk: (wanted: Incoming) => void;
  readonly say: (message: Message) => void;
}

/** One report is opened, or all ledgers are read into the one that is open; what is left over is named. */
export function takeChosen(
  chosen: readonly ChosenFile[],
  { session, openOrAsk, say }: Takers,
  { pane, workbench }: Strings,
): void {
  const gone = chosen.filter(({ bytes }) => bytes === null);
  const here = chosen.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
  const [document, ...documents] = here.filter(({ name }) => session === null || !ledgerNames.test(name));
  const ledgers = here.filter(({ name }) => session !== null && ledgerNames.test(name));
  if (document !== undefined) openOrAsk(document);
  else if (session !== null && ledgers.length > 0) {
    session.panel.showTab("fill");
    ledgers.forEach(({ name, bytes }) => void session.panel.openLedgerFile(name, bytes));
  }
  const left = document === undefined ? [] : [...documents, ...ledgers].map(({ name }) => name);
  if (left.length > 0) say({ intent: "warning", text: workbench.leftOver(left.join(workbench.listMark)) });
  else if (gone[0] !== undefined) say({ intent: "error", text: pane.fileGone(gone[0].name) });
}
