import { figureNotesErrorSentence } from "../../app/errorSentence";
import { figuresElsewhere, figuresElsewhereSentence } from "../../app/figuresElsewhere";
import { putBackFigures } from "../../app/putBackFigures";
import { isTextFile, openFile } from "./files";
import type { FileProblem } from "./readBytes";
import { documentOut } from "./output";
import { parseWords, UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import { writeWhole } from "./writeFiles";

const options = { out: { type: "string" }, force: { type: "boolean" } } as const;

/** Puts back what `fill --record` wrote; what a person has rewritten since stays. */
export async function putBackCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError("请给出一份报告。");
  if (values.out === undefined) throw new UsageError("请用 --out 指定写到哪个文件。");
  if (isTextFile(path)) throw new UsageError("文本文件记不住填过的数，putback 只用于 .docx。");
  const out = documentOut(path, values.out);
  const file = await openFile(path);
  if (!file.ok) return fail(path, file.error);
  const outcome = await putBackFigures(file.value.host, "all");
  if (!outcome.ok)
    return fail(path, { kind: outcome.error.kind, message: figureNotesErrorSentence(outcome.error) });
  const written = await writeWhole({ path: out, force: values.force === true }, file.value.save());
  if (!written.ok) return fail(out, written.error);
  const { putBack, left, lost } = outcome.value;
  const kept = left.length === 0 ? "" : `，${left.length} 处后来改过，保留不动`;
  const gone = lost.length === 0 ? "" : `，${lost.length} 处在文中找不到（已删，或另存时丢了标记）`;
  const read = await file.value.host.read();
  const elsewhere = read.ok
    ? figuresElsewhereSentence(figuresElsewhere(read.value), "那里填入的数记不住出处，没有放回，请自己核对")
    : null;
  const note = elsewhere === null ? "" : `  ${elsewhere}\n`;
  process.stdout.write(`${path} · 放回 ${putBack.length} 处${kept}${gone}\n${note}`);
  return 0;
}

function fail(file: string, { message }: FileProblem): ExitStatus {
  process.stderr.write(`${file}：${message}\n`);
  return 2;
}
