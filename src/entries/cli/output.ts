import { realpath, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { UsageError } from "./usage";

/** A file that a command reads or writes, and what it is to the person: 台账, 密钥. */
export interface NamedFile {
  readonly path: string | null | undefined;
  readonly what: string;
}

/** Refuses an output that would destroy what the command reads: a ledger, a key, a list, or a report that is to be kept. */
export async function refuseOverwriting(
  out: string,
  kept: readonly NamedFile[],
  option = "--out",
): Promise<void> {
  const written = await wholePath(out);
  for (const { path, what } of kept)
    if (path !== null && path !== undefined && path !== "-" && (await wholePath(path)) === written)
      throw new UsageError(`${option} 不能是${what}“${path}”，那样会把它覆盖掉。请换一个文件名。`);
}

/** Links followed, so that two names of one file are the same; a file that is yet to be made has its path alone. */
const wholePath = async (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Whether a file is there and holds something. */
export const isFilled = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile() && found.size > 0,
    () => false,
  );

/** What Word opens and we do not write. */
const otherFiles: readonly string[] = [
  ".doc",
  ".wps",
  ".rtf",
  ".mht",
  ".mhtml",
  ".htm",
  ".html",
  ".odt",
  ".pdf",
];

const wordFiles: readonly string[] = [".docx", ".docm", ".dotx", ".dotm"];

/** The name of a new version of a document: text stays text, and a document is never written as .doc, .xlsx or .csv. */
export function documentOut(report: string, out: string): string {
  const [from, to] = [extname(report).toLowerCase(), extname(out).toLowerCase()];
  const fits = from === ".txt" || to === ".txt" ? from === to : to === "" || wordFiles.includes(to);
  if (!fits && otherFiles.includes(from))
    throw new UsageError(`${from} 文件不能直接处理，请在 Word 中打开，另存为 .docx 后再试。`);
  if (!fits) throw new UsageError("--out 的文件类型应与原件相同（.docx 写成 .docx，.txt 写成 .txt）。");
  if (from !== to && wordFiles.includes(from) && to !== "")
    process.stderr.write(`zhubi：原件是 ${from}，写成 ${to} 后 Word 可能打不开，请改用 ${from}。\n`);
  return out;
}
