import { readFile, realpath, rename, stat, unlink, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { openDocx } from "../../adapters/docx/openDocx";
import { memoryHost } from "../../adapters/memory/memoryHost";
import { decodeText } from "../../adapters/spreadsheet/decodeText";
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
  EISDIR: { kind: "isFolder", message: "这是一个文件夹，请给出其中的文件。" },
  ENOTDIR: { kind: "notFound", message: "找不到这个文件，路径中有一段不是文件夹。请检查路径。" },
  ENAMETOOLONG: { kind: "notFound", message: "文件名太长。请检查路径。" },
  ERR_FS_FILE_TOO_LARGE: { kind: "tooLarge", message: "文件超过 2 GB，没有读取。" },
};

export async function readBytes(path: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    return ok(new Uint8Array(await readFile(path)));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    return err(systemProblems[code] ?? { kind: "notReadable", message: `读不了这个文件（${code}）。` });
  }
}

/** A small file of settings or a key, in whatever encoding it was saved. */
export async function readWords(path: string): Promise<Result<string, FileProblem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  return text === null ? err({ kind: "notText", message: "这不是文本文件。" }) : ok(text);
}

export interface OpenedFile {
  readonly host: DocumentHost;
  /** The file as it stands after edits. */
  save(): Uint8Array;
}

export const isTextFile = (path: string): boolean => extname(path).toLowerCase() === ".txt";

export async function openFile(path: string): Promise<Result<OpenedFile, FileProblem>> {
  if (path === "-") return err({ kind: "notFound", message: "报告不能从标准输入读，请给出文件名。" });
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0)
    return err({ kind: "emptyFile", message: "这个文件是空的（0 字节），可能没有保存或复制完。" });
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
    const text = decodeText(list.value);
    if (text === null)
      return err({ kind: "notText", message: `清单 ${word.slice(1)}：这不是文本文件，应每行写一个路径。` });
    paths.push(
      ...text
        .split(/\r\n?|\n/u)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    );
  }
  return paths.length > 0
    ? ok(paths)
    : err({ kind: "emptyList", message: "清单里没有文件，什么都没有检查。" });
}

/**
 * Whole or not at all: a run that is cut off leaves no half-written document behind. A link is followed, a file that is
 * written over keeps its rights, and what is no file (a pipe) is written to as it is.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null, FileProblem>> {
  const target = await realpath(path).catch(() => path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    const before = await stat(target).catch(() => null);
    if (before?.isDirectory() === true) return err(unwritable("EISDIR"));
    if (before !== null && !before.isFile()) {
      await writeFile(target, bytes);
      return ok(null);
    }
    await writeFile(draft, bytes, before === null ? {} : { mode: before.mode });
    await rename(draft, target);
    return ok(null);
  } catch (cause) {
    await unlink(draft).catch(() => undefined); // it may never have been made
    return err(unwritable((cause as NodeJS.ErrnoException).code ?? ""));
  }
}

const writingProblems: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件夹，请先建好。",
  ENOTDIR: "路径中有一段不是文件夹，请检查路径。",
  EISDIR: "这是一个文件夹，请给出文件名。",
  EACCES: "没有在这里写文件的权限，请换一个文件夹。",
  EPERM: "没有在这里写文件的权限，或文件正被占用，请关闭它或换一个文件夹。",
  EBUSY: "文件正被占用，请在 Word 或 WPS 中关闭它再试。",
  EROFS: "这里是只读的，请换一个文件夹。",
  ENOSPC: "磁盘满了，请清理后再试。",
  ENAMETOOLONG: "文件名太长，请改短。",
};

const unwritable = (code: string): FileProblem => ({
  kind: "notWritable",
  message: `没有写成：${writingProblems[code] ?? `系统拒绝写入（${code}），请换一个文件夹。`}`,
});
