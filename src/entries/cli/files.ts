import { extname } from "node:path";
import { openDocx } from "../../adapters/docx/openDocx";
import { memoryHost } from "../../adapters/memory/memoryHost";
import { decodeText } from "../../adapters/spreadsheet/decodeText";
import { readTextFile } from "../../adapters/memory/textFile";
import type { TextFileError } from "../../adapters/memory/textFile";
import { spreadsheetSource } from "../../adapters/spreadsheet/spreadsheetSource";
import { fileErrorSentence, ledgerErrorSentence } from "../../app/errorSentence";
import { measureCompared, measureGaps, measureNumbers } from "../../app/measureReport";
import { heldAgainst } from "../../app/heldAgainst";
import { loadLedgerFile, withDocuments } from "../../app/loadLedger";
import type { TooMuch } from "../../core/document/documentLimits";
import type { Snapshot } from "../../core/document/snapshot";
import type { Facts } from "../../core/ledger/facts/fact";
import { joinFacts } from "../../core/ledger/facts/joinFacts";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentHost } from "../../ports/documentHost";
import { readBytes, readStandardInput } from "./readBytes";
import type { FileProblem } from "./readBytes";

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

/** For what is done with every number: as `openFile`, and refused where there are too many. */
export async function openNumbers(path: string): Promise<Result<OpenedFile, FileProblem>> {
  const opened = await openFile(path);
  return opened.ok ? within(opened.value, measureNumbers) : opened;
}

/** For what is held against another report. */
export async function openCompared(path: string): Promise<Result<OpenedFile, FileProblem>> {
  const opened = await openFile(path);
  return opened.ok ? within(opened.value, measureCompared) : opened;
}

async function within(
  file: OpenedFile,
  measure: (snapshot: Snapshot) => TooMuch | null,
): Promise<Result<OpenedFile, FileProblem>> {
  const snapshot = await file.host.read();
  const over = snapshot.ok ? measure(snapshot.value) : null;
  return over === null ? ok(file) : err({ kind: over.kind, message: fileErrorSentence(over) });
}

export async function openFile(path: string): Promise<Result<OpenedFile, FileProblem>> {
  if (path === "-") return err({ kind: "notFound", message: "报告不能从标准输入读，请给出文件名。" });
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0)
    return err({ kind: "emptyFile", message: "这个文件是空的（0 字节），可能没有保存或复制完。" });
  const opened = isTextFile(path) ? openText(bytes.value) : openWord(bytes.value);
  return opened.ok ? within(opened.value, measureGaps) : opened;
}

function openWord(bytes: Uint8Array): Result<OpenedFile, FileProblem> {
  const file = openDocx(bytes, { clock: () => new Date() });
  return file.ok
    ? ok({ host: file.value, save: () => file.value.save() })
    : err({ kind: file.error.kind, message: fileErrorSentence(file.error) });
}

function textSentence(error: TextFileError): string {
  switch (error.kind) {
    case "tooMuch":
      return fileErrorSentence(error);
    case "otherFormat":
      return `这个 .txt 的内容其实是 ${error.format} 文档，不是纯文本，没有处理。请在 Word 中打开，另存为 .docx 后再试。`;
    case "notUtf8":
      return "这份文本不是 UTF-8 编码，请另存为 UTF-8 或 .docx 后再试。";
  }
}

/** A byte order mark and the end of each line are written back as they were; lines that came or went end as the first one. */
function openText(bytes: Uint8Array): Result<OpenedFile, FileProblem> {
  const text = readTextFile(bytes);
  if (!text.ok) return err({ kind: text.error.kind, message: textSentence(text.error) });
  const host = memoryHost(text.value);
  const original = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const ends = original.match(/\r\n|\n|\r/gu) ?? [];
  const usual = ends[0] ?? "\n";
  const mark = original.startsWith("\ufeff") ? "\ufeff" : "";
  const closes = /[\r\n]$/u.test(original);
  const save = (): Uint8Array => {
    const { paragraphs } = host.snapshot;
    const same = paragraphs.length === text.value.paragraphs.length;
    const lines = paragraphs.map((paragraph, index) => {
      const ended = closes || index < paragraphs.length - 1;
      return paragraph.text + (ended ? ((same ? ends[index] : null) ?? usual) : "");
    });
    return new TextEncoder().encode(mark + lines.join(""));
  };
  return ok({ host, save });
}

const ledgerSource = withDocuments(spreadsheetSource, readDocument);

async function readDocument(bytes: Uint8Array): Promise<Snapshot | null> {
  const file = openDocx(bytes);
  const snapshot = file.ok ? await file.value.read() : null;
  return snapshot?.ok === true ? snapshot.value : null;
}

/** `path` may be "-": standard input. */
export async function openLedger(path: string, year: number | null): Promise<Result<Facts, FileProblem>> {
  const bytes = path === "-" ? await readStandardInput() : await readBytes(path);
  if (!bytes.ok) return bytes;
  const ledger = await loadLedgerFile(ledgerSource, path === "-" ? "" : path, bytes.value, { year });
  return ledger.ok ? ledger : err({ kind: ledger.error.kind, message: ledgerErrorSentence(ledger.error) });
}

/** A ledger that a report is held against. */
export async function openFilledLedgers(
  paths: readonly string[],
  year: number | null,
): Promise<Result<Facts, FileProblem>> {
  const ledgers = await openLedgers(paths, year);
  if (!ledgers.ok) return ledgers;
  const held = heldAgainst(ledgers.value);
  return held.ok ? held : err({ kind: held.error.kind, message: ledgerErrorSentence(held.error) });
}

/** Several ledgers as one; the first that can not be read is told by its name. */
export async function openLedgers(
  paths: readonly string[],
  year: number | null,
): Promise<Result<Facts, FileProblem>> {
  const ledgers: Facts[] = [];
  for (const path of paths) {
    const ledger = await openLedger(path, year);
    if (!ledger.ok)
      return paths.length === 1
        ? ledger
        : err({ ...ledger.error, message: `${path}：${ledger.error.message}` });
    ledgers.push(ledger.value);
  }
  return ledgers.length === 0 ? err({ kind: "notFound", message: "请给出台账。" }) : ok(joinFacts(ledgers));
}

/** `@LIST` and `@-` become the paths they name, in place. */
export async function expandLists(words: readonly string[]): Promise<Result<readonly string[], FileProblem>> {
  const paths: string[] = [];
  for (const word of words) {
    if (word !== "-" && !word.startsWith("@")) {
      paths.push(word);
      continue;
    }
    const list = word === "-" || word === "@-" ? await readStandardInput() : await readBytes(word.slice(1));
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
