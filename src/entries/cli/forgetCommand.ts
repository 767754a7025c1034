import { hostErrorSentence } from "../../app/errorSentence";
import { forgetFigures } from "../../app/maskDocument";
import { isTextFile, openFile } from "./files";
import { documentOut } from "./output";
import { parseWords, UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import { writeWhole } from "./writeFiles";

const options = { out: { type: "string" }, force: { type: "boolean" } } as const;

/** Takes away what a document remembers for us, for a report that is to be sent; its text stays as it is. */
export async function forgetCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError("请给出一份报告。");
  if (values.out === undefined) throw new UsageError("请用 --out 指定写到哪个文件。");
  if (isTextFile(path)) throw new UsageError("文本文件里没有记下出处，forget 只用于 .docx。");
  const out = documentOut(path, values.out);
  const file = await openFile(path);
  if (!file.ok) return fail(path, file.error.message);
  const forgotten = await forgetFigures(file.value.host);
  if (!forgotten.ok) return fail(path, hostErrorSentence(forgotten.error));
  const written = await writeWhole({ path: out, force: values.force === true }, file.value.save());
  if (!written.ok) return fail(out, written.error.message);
  process.stdout.write(`${path} · 已去掉数据出处、“不处理”的记录和正文里的标记，文字不变\n`);
  return 0;
}

function fail(file: string, message: string): ExitStatus {
  process.stderr.write(`${file}：${message}\n`);
  return 2;
}
