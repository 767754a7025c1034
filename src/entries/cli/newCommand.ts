import { openDocx } from "../../adapters/docx/openDocx";
import { reportDocx } from "../../adapters/docx/reportDocx";
import { applyLayout, checkLayout, standardProfile } from "../../app/layout";
import { readReportProfile } from "../../app/reportProfile";
import type { ProfileError, ReportProfile } from "../../app/reportProfile";
import { hostErrorSentence } from "../../app/errorSentence";
import { speakingVariables } from "../../catalog/organs";
import { reportKinds } from "../../catalog/reportKinds/index";
import { kindIds } from "../../core/report/reportKind";
import { planReport } from "../../core/writing/planReport";
import { readWords } from "./files";
import { refuseOverwriting } from "./output";
import { oneOf, parseWords, UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import { writeWhole } from "./writeFiles";

const options = {
  kind: { type: "string" },
  profile: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
} as const;

const noProfile: ReportProfile = { variables: {}, variants: {}, unknown: [] };

/** A new report: the kind's skeleton with the profile's variables, laid out. */
export async function newCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  if (positionals.length > 0) throw new UsageError(`不认识“${positionals.join(" ")}”，新文件用 --out 给出。`);
  if (values.kind === undefined) throw new UsageError(`请用 --kind 给出类型：${kindIds.join("、")}。`);
  const kindId = oneOf("--kind", values.kind, kindIds, "annual-summary");
  const kind = reportKinds.find(({ id }) => id === kindId);
  const { out } = values;
  if (out === undefined) throw new UsageError("请用 --out 指定新文件，如 --out 报告.docx。");
  if (!/\.docx$/iu.test(out)) throw new UsageError("--out 应为 .docx 文件。");
  await refuseOverwriting(out, [{ path: values.profile, what: "资料" }]);
  if (kind === undefined) throw new UsageError(`没有“${kindId}”这个类型。`);
  const { variables, variants, unknown } =
    values.profile === undefined ? noProfile : await open(values.profile);
  if (unknown.length > 0)
    process.stderr.write(`zhubi：${values.profile ?? ""}：没有用到“${unknown.join("”“")}”。\n`);

  const paragraphs = planReport({ kind, variables: speakingVariables(variables), variants });
  const title = paragraphs
    .filter(({ role }) => role === "title")
    .map(({ text }) => text)
    .join("");
  const bytes = await laidOut(reportDocx(title, paragraphs));
  const written = await writeWhole({ path: out, force: values.force === true }, bytes);
  if (!written.ok) {
    process.stderr.write(`${out}：${written.error.message}\n`);
    return 2;
  }
  process.stdout.write(`${out}：已生成${kind.name}，共 ${paragraphs.length} 段。\n`);
  return 0;
}

/** Page, grid and page numbers as the standard has them. */
async function laidOut(bytes: Uint8Array): Promise<Uint8Array> {
  const file = openDocx(bytes);
  if (!file.ok || file.value.layout === undefined) return bytes;
  const report = await checkLayout(file.value.layout, standardProfile);
  if (!report.ok) throw new UsageError(hostErrorSentence(report.error));
  const applied = await applyLayout(file.value.layout, report.value, standardProfile);
  if (!applied.ok) throw new UsageError(hostErrorSentence(applied.error));
  return file.value.save();
}

async function open(path: string): Promise<ReportProfile> {
  const text = await readWords(path);
  if (!text.ok) throw new UsageError(`${path}：${text.error.message}`);
  const profile = readReportProfile(text.value);
  if (profile.ok) return profile.value;
  throw new UsageError(`${path}：${sentence(profile.error)}`);
}

function sentence(error: ProfileError): string {
  switch (error.kind) {
    case "notJson":
      return '不是 JSON 文件，应写作 {"单位": "某局", "党组织": "党组", "年度": 2025}。';
    case "notObject":
      return '内容应是一组名称和值，如 {"单位": "某局", "年度": 2025}。';
    case "badValue":
      return `“${error.name}”的值应是文字或数字。`;
    case "tooLong":
      return `“${error.name}”太长了（上限 ${error.limit} 字），请只写名称。`;
  }
}
