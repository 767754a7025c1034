import { carryDocument, planCarry } from "../../app/carryForward";
import type { CarryOutcome } from "../../app/carryForward";
import { checkDocument } from "../../app/checkDocument";
import type { CheckReport } from "../../app/checkDocument";
import { figureNotesErrorSentence, hostErrorSentence } from "../../app/errorSentence";
import { figuresElsewhere, figuresElsewhereSentence } from "../../app/figuresElsewhere";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { excerpt } from "../../core/text/excerpt";
import type { CarryPlan } from "../../core/writing/carryForward";
import { openNumbers } from "./files";
import type { OpenedFile } from "./files";
import type { FileProblem } from "./readBytes";
import { documentOut, refuseOverwriting } from "./output";
import { parseWords, UsageError, yearOption } from "./usage";
import type { ExitStatus } from "./usage";
import { marked } from "./words";
import { writeWhole } from "./writeFiles";

const options = {
  year: { type: "string" },
  from: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
} as const;

/** Last year's report as this year's draft (去年稿转今年稿). */
export async function carryCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError("请给出去年的报告。");
  const to = yearOption(values.year);
  if (to === null) throw new UsageError("请用 --year 给出今年的年度，如 --year 2026。");
  if (values.out === undefined) throw new UsageError("请用 --out 指定写到哪个文件，文件类型应与原件相同。");
  const out = documentOut(path, values.out);
  await refuseOverwriting(out, [{ path, what: "去年的报告" }]);
  const file = await openNumbers(path);
  if (!file.ok) return fail(path, file.error);
  const carried = await carry(file.value, yearOption(values.from), to);
  if (!carried.ok) return fail(path, carried.error);
  const written = await writeWhole({ path: out, force: values.force === true }, file.value.save());
  if (!written.ok) return fail(out, written.error);
  process.stdout.write(carryText(path, carried.value));
  return 0;
}

interface Carried {
  readonly report: CheckReport;
  readonly plan: CarryPlan;
  readonly outcome: CarryOutcome;
}

async function carry(
  { host }: OpenedFile,
  given: number | null,
  to: number,
): Promise<Result<Carried, FileProblem>> {
  const report = await checkDocument(host, { kind: "auto", year: given, ledger: null });
  if (!report.ok) return err({ kind: report.error.kind, message: hostErrorSentence(report.error) });
  const from = report.value.year;
  if (from === null)
    return err({ kind: "noYear", message: "看不出这份报告是哪一年的，请用 --from 给出，如 --from 2025。" });
  if (from >= to) return err({ kind: "sameYear", message: `这份报告是 ${from} 年的，--year 应比它晚。` });
  const plan = planCarry(report.value, { from, to });
  const outcome = await carryDocument(host, plan, from);
  if (!outcome.ok) return err({ kind: outcome.error.kind, message: figureNotesErrorSentence(outcome.error) });
  return ok({ report: report.value, plan, outcome: outcome.value });
}

function carryText(path: string, { report, plan, outcome }: Carried): string {
  const { paragraphs } = report.snapshot;
  const count = (kind: string): number => outcome.changed.filter((change) => change.kind === kind).length;
  const elsewhere = figuresElsewhereSentence(figuresElsewhere(report.snapshot), "没有改成待填，请自己核对");
  const lines = [
    `${path} · 数据待填 ${count("figure")} 处 · 年份顺延 ${count("year")} 处 · 日期待填 ${count("date")} 处 · 请核对 ${plan.remarks.length} 处`,
    ...plan.remarks.map(({ range, note }) => {
      const words = excerpt(paragraphs[range.paragraph]?.text ?? "", range.start, range.end);
      return `  ${note}：${marked(words)}`;
    }),
    ...outcome.left.map(
      ({ change }) => `  第 ${change.edit.range.paragraph + 1} 段有一处没有改动：文稿锁定了这个位置。`,
    ),
    ...(elsewhere === null ? [] : [`  ${elsewhere}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function fail(file: string, { message }: FileProblem): ExitStatus {
  process.stderr.write(`${file}：${message}\n`);
  return 2;
}
