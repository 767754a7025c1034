import { readFile, rename, unlink, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { openDocx } from "../../adapters/docx/openDocx";
import { memoryHost } from "../../adapters/memory/memoryHost";
import { readTextFile } from "../../adapters/memory/textFile";
import { spreadsheetSource } from "../../adapters/spreadsheet/spreadsheetSource";
import { fileErrorSentence, ledgerErrorSentence } from "../../app/errorSentence";
import { loadLedgerFile } from "../../app/loadLedger";
import type { Ledger } from "../../core/ledger/ledger";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentHost } from "../../ports/documentHost";

/** What is printed for a file that could not be read. */
export interface FileProblem {
  readonly kind: string;
  readonly message: string;
}

const systemProblems: Readonly<Record<string, FileProblem>> = {
  ENOENT: { kind: "notFound", message: "找不到这个文件。请检查路径。" },
  EACCES: { kind: "notAllowed", message: "没有读取这个文件的权限。" },
  EPERM: { kind: "notAllowed", message: "没有读取这个文件的权限。" },
  EISDIR: { kind: "isFolder", message: "这是一个文件夹，请给出文件。" },
};

export async function readBytes(path: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    return ok(new Uint8Array(await readFile(path)));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    return err(systemProblems[code] ?? { kind: "notReadable", message: `读不了这个文件（${code}）。` });
  }
}

export interface OpenedFile {
  readonly host: DocumentHost;
  /** The file as it stands after edits. */
  save(): Uint8Array;
}

export const isTextFile = (path: string): boolean => extname(path).toLowerCase() === ".txt";

export async function openFile(path: string): Promise<Result<OpenedFile, FileProblem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (isTextFile(path)) return openText(bytes.value);
  const file = openDocx(bytes.value);
  return file.ok
    ? ok({ host: file.value, save: () => file.value.save() })
    : err({ kind: file.error.kind, message: fileErrorSentence(file.error) });
}

/** Line ends and a byte order mark are written back as they were. */
function openText(bytes: Uint8Array): Result<OpenedFile, FileProblem> {
  const text = readTextFile(bytes);
  if (!text.ok) {
    return err({
      kind: text.error.kind,
      message: "这份文本不是 UTF-8 编码，请另存为 UTF-8 或 .docx 后再试。",
    });
  }
  const host = memoryHost(text.value);
  const original = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const lineEnd = /\r\n|\n|\r/u.exec(original)?.[0] ?? "\n";
  const mark = original.startsWith("\ufeff") ? "\ufeff" : "";
  const close = /[\r\n]$/u.test(original) ? lineEnd : "";
  const save = (): Uint8Array =>
    new TextEncoder().encode(
      `${mark}${host.snapshot.paragraphs.map((paragraph) => paragraph.text).join(lineEnd)}${close}`,
    );
  return ok({ host, save });
}

/** `path` may be "-": standard input. */
export async function openLedger(path: string, year: number | null): Promise<Result<Ledger, FileProblem>> {
  const bytes = path === "-" ? ok(await readStandardInput()) : await readBytes(path);
  if (!bytes.ok) return bytes;
  const ledger = await loadLedgerFile(spreadsheetSource, path === "-" ? "" : path, bytes.value, { year });
  return ledger.ok ? ledger : err({ kind: ledger.error.kind, message: ledgerErrorSentence(ledger.error) });
}

export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return new Uint8Array(Buffer.concat(chunks));
}

/** `@LIST` and `@-` become the paths they name, in place. */
export async function expandLists(words: readonly string[]): Promise<Result<readonly string[], FileProblem>> {
  const paths: string[] = [];
  for (const word of words) {
    if (word !== "-" && !word.startsWith("@")) {
      paths.push(word);
      continue;
    }
    const list =
      word === "-" || word === "@-" ? ok(await readStandardInput()) : await readBytes(word.slice(1));
    if (!list.ok) return err({ ...list.error, message: `清单 ${word.slice(1)}：${list.error.message}` });
    const lines = new TextDecoder().decode(list.value).split(/\r?\n/u);
    paths.push(...lines.map((line) => line.trim()).filter((line) => line !== ""));
  }
  return ok(paths);
}

/** Whole or not at all: a run that is cut off leaves no half-written document behind. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null, FileProblem>> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
    return ok(null);
  } catch (cause) {
    await unlink(draft).catch(() => undefined); // it may never have been made
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    return err({
      kind: "notWritable",
      message: `写不了 ${path}（${code}）。请检查文件夹是否存在、文件是否被占用。`,
    });
  }
}
