import { commentDocx } from "../../adapters/docx/commentParts";
import { openDocx } from "../../adapters/docx/openDocx";
import { checkDocument } from "../../app/checkDocument";
import { commentsOf } from "../../app/findingComments";
import { fileErrorSentence, hostErrorSentence } from "../../app/errorSentence";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentFile } from "../../ports/documentFile";
import { optionsOf, statusOf } from "./checkOne";
import type { CheckRun } from "./checkOne";
import { isTextFile } from "./files";
import { siftReport } from "./keptIgnores";
import { documentOut, refuseOverwriting } from "./output";
import { readBytes } from "./readBytes";
import { UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import { writeWhole } from "./writeFiles";
import type { Output } from "./writeFiles";

/** `check FILE --comments OUT.docx`: the findings as comments of the document, for those who send a report back. */
export async function checkWithComments(
  run: CheckRun,
  paths: readonly string[],
  to: Output,
): Promise<ExitStatus> {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new UsageError("--comments 一次只能给一份报告。");
  if (isTextFile(path)) throw new UsageError("文本文件里放不下批注，--comments 只用于 .docx。");
  const out = documentOut(path, to.path);
  const kept = [
    { path, what: "报告" },
    { path: run.ledger, what: "台账" },
  ];
  await refuseOverwriting(out, kept, "--comments");
  const commented = await comment(run, path);
  if (!commented.ok) return fail(path, commented.error);
  const { bytes, count, status } = commented.value;
  const written = await writeWhole({ ...to, path: out }, bytes);
  if (!written.ok) return fail(out, written.error.message);
  process.stdout.write(`${out} · 批注 ${count} 条\n`);
  return status;
}

interface CommentedFile {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly status: ExitStatus;
}

async function comment(run: CheckRun, path: string): Promise<Result<CommentedFile, string>> {
  const file = await openDocument(path);
  if (!file.ok) return file;
  const options = await optionsOf(run);
  if (!options.ok) return options;
  const report = await checkDocument(file.value, options.value);
  if (!report.ok) return err(hostErrorSentence(report.error));
  const sifted = await siftReport(report.value, file.value);
  const comments = commentsOf(sifted.report);
  const now = new Date().toISOString().replace(/\.\d{3}Z$/u, "Z");
  const bytes = commentDocx(file.value.save(), comments, "主笔", now);
  if (!bytes.ok) return err(fileErrorSentence(bytes.error));
  return ok({ bytes: bytes.value, count: comments.length, status: statusOf(ok(sifted), run.failOn) });
}

async function openDocument(path: string): Promise<Result<DocumentFile, string>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return err(bytes.error.message);
  const file = openDocx(bytes.value);
  return file.ok ? file : err(fileErrorSentence(file.error));
}

function fail(file: string, message: string): ExitStatus {
  process.stderr.write(`${file}：${message}\n`);
  return 2;
}
