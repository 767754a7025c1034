import { indicatorCatalogue } from "../../catalog/indicators";
import { checks } from "../../catalog/checks/index";
import { checkDocument } from "../../app/checkDocument";
import type { CheckOptions } from "../../app/checkDocument";
import { hostErrorSentence } from "../../app/errorSentence";
import type { Finding } from "../../core/checking/finding";
import { noOfficeLists } from "../../core/checking/officeLists";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { checkJson } from "./checkJson";
import { checkHtml } from "./checkHtml";
import { checkText } from "./checkText";
import { expandLists, openFile, openLedger } from "./files";
import type { FileProblem } from "./readBytes";
import { siftReport } from "./keptIgnores";
import type { SiftedReport } from "./keptIgnores";
import { openLists } from "./listsCommand";
import { kindOption, oneOf, parseWords, UsageError, yearOption } from "./usage";
import type { ExitStatus } from "./usage";

const options = {
  kind: { type: "string" },
  year: { type: "string" },
  ledger: { type: "string" },
  lists: { type: "string" },
  format: { type: "string" },
  "fail-on": { type: "string" },
  "list-checks": { type: "boolean" },
} as const;

/** One file's outcome, as the formats print it. */
export interface CheckedFile {
  readonly file: string;
  readonly outcome: Result<SiftedReport, FileProblem>;
}

export async function checkCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  const format = oneOf("--format", values.format, ["text", "json", "html"], "text");
  const failOn = oneOf("--fail-on", values["fail-on"], ["error", "warning", "never"], "error");
  const kind = kindOption(values.kind);
  const year = yearOption(values.year);
  if (values["list-checks"] === true) return listChecks(format === "json");
  if (positionals.length === 0) throw new UsageError("请给出要检查的文件。");

  const paths = await expandLists(positionals);
  if (!paths.ok) return fail(paths.error.message);
  const ledger = values.ledger === undefined ? ok(null) : await openLedger(values.ledger, year);
  if (!ledger.ok) return fail(`台账 ${values.ledger ?? ""}：${ledger.error.message}`);
  const lists = values.lists === undefined ? ok(noOfficeLists) : await openLists(values.lists);
  if (!lists.ok) return fail(lists.error.message);

  const seen: CheckedFile[] = [];
  let status: ExitStatus = 0;
  for (const file of paths.value) {
    const checkOptions = { kind, year, ledger: ledger.value, lists: lists.value };
    const outcome = await checkFile(file, checkOptions).catch(unforeseen);
    status = worse(status, statusOf(outcome, failOn));
    if (format === "html") seen.push({ file, outcome });
    else print({ file, outcome }, format);
  }
  if (format === "html") process.stdout.write(checkHtml(seen));
  return status;
}

async function checkFile(
  path: string,
  checkOptions: CheckOptions,
): Promise<Result<SiftedReport, FileProblem>> {
  const file = await openFile(path);
  if (!file.ok) return file;
  const report = await checkDocument(file.value.host, checkOptions);
  if (!report.ok) return err({ kind: report.error.kind, message: hostErrorSentence(report.error) });
  const sifted = await siftReport(report.value, file.value.host);
  if (sifted.unread)
    process.stderr.write(`zhubi：${path}：文件里保存的“忽略”记录读不出来，下面列出全部问题。\n`);
  return ok(sifted);
}

/** One document that trips the program up must not cost the answers on all others. */
const unforeseen = (cause: unknown): Result<SiftedReport, FileProblem> =>
  err({
    kind: "failed",
    message: `检查时程序出错（${cause instanceof Error ? cause.message : String(cause)}），这份没有查成，请把这句话反馈给我们。`,
  });

function print({ file, outcome }: CheckedFile, format: "text" | "json"): void {
  if (format === "json") {
    const line = outcome.ok
      ? checkJson(file, outcome.value, indicatorCatalogue)
      : { file, error: outcome.error };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } else if (outcome.ok) process.stdout.write(checkText(file, outcome.value));
  else process.stderr.write(`${file}：${outcome.error.message}\n`);
}

function statusOf(
  outcome: Result<SiftedReport, FileProblem>,
  failOn: "error" | "warning" | "never",
): ExitStatus {
  if (!outcome.ok) return 2;
  const counts = (finding: Finding): boolean =>
    finding.severity === "error" || (failOn === "warning" && finding.severity === "warning");
  return failOn !== "never" && outcome.value.report.findings.some(counts) ? 1 : 0;
}

const worse = (a: ExitStatus, b: ExitStatus): ExitStatus => (a > b ? a : b);

function fail(message: string): ExitStatus {
  process.stderr.write(`zhubi：${message}\n`);
  return 2;
}

function listChecks(json: boolean): ExitStatus {
  for (const { id, severity, name, summary, basis } of checks) {
    const line = json
      ? JSON.stringify({ id, severity, name, summary, basis })
      : `${id}\t${severity}\t${name}\t${summary}`;
    process.stdout.write(`${line}\n`);
  }
  return 0;
}
