import { hostErrorSentence } from "../../app/errorSentence";
import { layoutNameOf, learnLayout } from "../../app/learnLayout";
import { learnFaultSentence } from "../../app/profileFaultSentence";
import { profileRemarks, profileRows } from "../../app/profileTable";
import type { LearnedLayout } from "../../app/learnLayout";
import { profileJson } from "../../core/layout/readProfile";
import { openFile } from "./files";
import { refuseOverwriting } from "./output";
import { UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import { writeWhole } from "./writeFiles";

export interface LearnWords {
  /** The profile; standard output where none is named. */
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/** `zhubi layout 样稿.docx --learn [--out 方案.json]`: the layout of a document as a profile. */
export async function learnCommand(
  positionals: readonly string[],
  { out, force }: LearnWords,
): Promise<ExitStatus> {
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError("请给出一份样稿。");
  if (out !== undefined) await refuseOut(out, path);
  const file = await openFile(path);
  if (!file.ok) return fail(path, file.error.message);
  const { layout } = file.value.host;
  if (layout === undefined) return fail(path, "纯文本没有排版，请给出 .docx 文件。");
  const learned = await learnLayout(layout, { id: "own", name: layoutNameOf(path) });
  if (!learned.ok)
    return fail(
      path,
      learned.error.kind === "noBody" ? learnFaultSentence("zh-CN") : hostErrorSentence(learned.error),
    );
  const json = profileJson(learned.value.profile);
  if (out === undefined) {
    process.stderr.write(tableText(path, learned.value));
    process.stdout.write(json);
    return 0;
  }
  const written = await writeWhole({ path: out, force: force === true }, new TextEncoder().encode(json));
  if (!written.ok) return fail(out, written.error.message);
  process.stdout.write(tableText(path, learned.value));
  return 0;
}

async function refuseOut(out: string, path: string): Promise<void> {
  if (!/\.json$/iu.test(out)) throw new UsageError("学到的方案是 .json 文件，如 --out 本局格式.json。");
  await refuseOverwriting(out, [{ path, what: "原件" }]);
}

function tableText(path: string, { profile, seen, apart }: LearnedLayout): string {
  const rows = profileRows(profile, seen);
  const missing = rows.filter(({ count }) => count === 0).map(({ name }) => name);
  const lines = [
    `${path}：学到 ${seen.size} 种段落的样子`,
    ...rows
      .filter(({ count }) => count > 0)
      .map(({ name, font, size, place, count }) => `  ${name}：${font}　${size}　${place}　${count} 段`),
    ...profileRemarks(profile).map((remark) => `  ${remark}`),
    ...(missing.length === 0 ? [] : [`  文稿里没有、按标准的：${missing.join("、")}`]),
    ...(apart === 0 ? [] : [`  文稿自己有 ${apart} 段与多数不同`]),
  ];
  return `${lines.join("\n")}\n`;
}

function fail(file: string, message: string): ExitStatus {
  process.stderr.write(`${file}：${message}\n`);
  return 2;
}
