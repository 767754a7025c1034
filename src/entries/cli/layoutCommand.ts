import { hostErrorSentence } from "../../app/errorSentence";
import {
  applyLayout,
  checkLayout,
  isUntracked,
  profileNamed,
  profileNames,
  standardProfile,
} from "../../app/layout";
import type { LayoutReport } from "../../app/layout";
import { fontRemark, layoutSentence, typedIndentRemark } from "../../app/layoutSentence";
import { profileFaultSentence } from "../../app/profileFaultSentence";
import { untrackedRemark } from "../../app/untrackedRemark";
import { differenceId } from "../../core/layout/compareLayout";
import type { LayoutProfile } from "../../core/layout/profile";
import { profileJson, readProfile } from "../../core/layout/readProfile";
import type { DocumentLayout, LaidOut } from "../../ports/documentLayout";
import { isTextFile, openFile, readWords } from "./files";
import { learnCommand } from "./learnCommand";
import { documentOut, refuseOverwriting } from "./output";
import { oneOf, parseWords, UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import { writeWhole } from "./writeFiles";

const options = {
  profile: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
  "dry-run": { type: "boolean" },
  "show-profile": { type: "boolean" },
  learn: { type: "boolean" },
  format: { type: "string" },
} as const;

export async function layoutCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  if (values.learn === true) return learnCommand(positionals, values);
  const profile = await profileOf(values.profile);
  if (values["show-profile"] === true) {
    process.stdout.write(profileJson(profile));
    return 0;
  }
  const path = onlyOne(positionals);
  const out = values["dry-run"] === true ? null : await outOf(path, values);
  const format = oneOf("--format", values.format, ["text", "json"], "text");

  const file = await openFile(path);
  if (!file.ok) return fail(path, file.error, format);
  const { layout } = file.value.host;
  if (layout === undefined) {
    return fail(path, { kind: "noLayout", message: "纯文本没有排版，请给出 .docx 文件。" }, format);
  }
  const report = await checkLayout(layout, profile);
  if (!report.ok)
    return fail(path, { kind: report.error.kind, message: hostErrorSentence(report.error) }, format);
  let done: LaidOut | null = null;
  if (out !== null) {
    const applied = await applyLayout(layout, report.value, profile);
    if (!applied.ok)
      return fail(path, { kind: applied.error.kind, message: hostErrorSentence(applied.error) }, format);
    done = applied.value;
    const written = await writeWhole({ path: out, force: values.force === true }, file.value.save());
    if (!written.ok) return fail(out, written.error, format);
  }
  const notes = notesOf(layout, report.value, done);
  const told = format === "json" ? layoutJson : layoutText;
  process.stdout.write(told(path, report.value, done, profile, notes));
  return 0;
}

function onlyOne([path, ...more]: readonly string[]): string {
  if (path === undefined || more.length > 0) throw new UsageError("请给出一份报告。");
  return path;
}

const notesOf = (layout: DocumentLayout, report: LayoutReport, done: LaidOut | null): readonly string[] =>
  isUntracked(layout, report) ? [untrackedRemark(done !== null)] : [];

/** The name of a profile of the product, or a file with an office's own. */
async function profileOf(name: string | undefined): Promise<LayoutProfile> {
  if (name === undefined) return standardProfile;
  const own = profileNamed(name);
  if (own !== null) return own;
  if (!name.toLowerCase().endsWith(".json"))
    throw new UsageError(
      `没有“${name}”这个排版方案，可用的有 ${profileNames().join("、")}，或给出一个 .json 文件。`,
    );
  const text = await readWords(name);
  if (!text.ok) throw new UsageError(`${name}：${text.error.message}`);
  const read = readProfile(text.value, standardProfile);
  if (!read.ok) throw new UsageError(`${name}：${profileFaultSentence(read.error)}`);
  return read.value;
}

async function outOf(
  path: string,
  { out, profile }: { readonly out?: string | undefined; readonly profile?: string | undefined },
): Promise<string> {
  if (out === undefined) throw new UsageError("请用 --out 指定写到哪个文件，或用 --dry-run 只看不写。");
  await refuseOverwriting(out, [{ path: profile, what: "方案" }]);
  return isTextFile(path) ? out : documentOut(path, out);
}

function layoutText(
  path: string,
  { comparison }: LayoutReport,
  done: LaidOut | null,
  profile: LayoutProfile,
  notes: readonly string[],
): string {
  const { differences, typedIndents, fonts } = comparison;
  const lines = differences.map((difference) => {
    const { subject, found, wanted, count, basis } = layoutSentence(difference, profile);
    return `  ${subject}：${found}，应为${wanted}　${count}　${basis}`;
  });
  const head =
    differences.length === 0
      ? `${path}：排版符合${profile.name}。`
      : `${path}：与${profile.name}不同之处 ${differences.length} 项${done === null ? "" : `，已改 ${done.paragraphs} 段`}`;
  const remarks = [
    ...(typedIndents.length > 0 ? [typedIndentRemark(typedIndents.length)] : []),
    ...(fonts.length > 0 ? [fontRemark(fonts)] : []),
    ...notes,
  ];
  return `${[head, ...lines, ...remarks].join("\n")}\n`;
}

function layoutJson(
  file: string,
  { comparison }: LayoutReport,
  done: LaidOut | null,
  profile: LayoutProfile,
  notes: readonly string[],
): string {
  const differences = comparison.differences.map((difference) => ({
    id: differenceId(difference),
    ...layoutSentence(difference, profile),
    paragraphs:
      difference.kind === "page" ? [] : [...new Set(difference.changes.map(({ paragraph }) => paragraph))],
    possible: difference.kind !== "page" || difference.possible,
  }));
  const { typedIndents, fonts } = comparison;
  const changed = done === null ? null : { paragraphs: done.paragraphs, left: done.left };
  return `${JSON.stringify({ file, profile: profile.id, differences, typedIndents, fonts, changed, notes })}\n`;
}

function fail(
  file: string,
  error: { readonly kind: string; readonly message: string },
  format: "text" | "json",
): ExitStatus {
  if (format === "json") process.stdout.write(`${JSON.stringify({ file, error })}\n`);
  else process.stderr.write(`${file}：${error.message}\n`);
  return 2;
}
