import { checkDocument } from "../../app/checkDocument";
import type { CheckReport } from "../../app/checkDocument";
import { hostErrorSentence } from "../../app/errorSentence";
import { beyondWords, hinderingSentence, leftWordReasons } from "../../app/beyondSentence";
import { leftGroups } from "../../app/leftGroups";
import { beyondMask, maskDocument, unmaskDocument } from "../../app/maskDocument";
import { excerpt } from "../../core/text/excerpt";
import type { LeftWord } from "../../core/writing/leftWords";
import type { LeftPiece } from "../../core/writing/maskForSharing";
import { parseMaskKey, serialiseMaskKey } from "../../core/writing/maskKey";
import type { MaskKeyError } from "../../core/writing/maskKey";
import { openNumbers, readWords } from "./files";
import type { OpenedFile } from "./files";
import type { FileProblem } from "./readBytes";
import { documentOut, isFilled, refuseOverwriting } from "./output";
import { parseWords, UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import { marked } from "./words";
import { writeTogether, writeWhole } from "./writeFiles";

const options = {
  out: { type: "string" },
  key: { type: "string" },
  force: { type: "boolean" },
  anyway: { type: "boolean" },
} as const;

interface MaskWords {
  readonly path: string;
  readonly out: string;
  readonly key: string;
  readonly force: boolean;
  /** Whether to mask what can be masked of a document that holds more. */
  readonly anyway: boolean;
}

function readMaskWords(words: readonly string[]): MaskWords {
  const { values, positionals } = parseWords(words, options);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError("请给出一份报告。");
  if (values.key === undefined) throw new UsageError("请用 --key 给出密钥文件，如 --key 密钥.json。");
  if (values.out === undefined) throw new UsageError("请用 --out 指定写到哪个文件，文件类型应与原件相同。");
  const { force = false, anyway = false } = values;
  return { path, out: documentOut(path, values.out), key: values.key, force, anyway };
}

/** Figures and names become masks (脱敏), with a key beside them. */
export async function maskCommand(words: readonly string[]): Promise<ExitStatus> {
  const { path, out, key, force, anyway } = readMaskWords(words);
  await refuseOverwriting(out, [
    { path, what: "原件" },
    { path: key, what: "密钥" },
  ]);
  await refuseOverwriting(key, [{ path, what: "原件" }], "--key");
  if (await isFilled(key))
    throw new UsageError(`密钥文件“${key}”已经存在，里面可能是另一份报告的密钥。请换一个文件名。`);
  const opened = await openReport(path);
  if ("message" in opened) return fail(path, opened);
  const { file, report } = opened;
  const beyond = await beyondMask(file.host);
  if (!beyond.ok) return fail(path, { kind: beyond.error.kind, message: hostErrorSentence(beyond.error) });
  const { hindering, told } = beyond.value;
  if (hindering.length > 0 && !anyway)
    return fail(path, {
      kind: "notWhole",
      message: `${hinderingSentence(hindering)}什么都没有写。确实要这样发出的，加上 --anyway。`,
    });
  const outcome = await maskDocument(file.host, report);
  if (!outcome.ok) return fail(path, { kind: outcome.error.kind, message: hostErrorSentence(outcome.error) });
  const { masked, left, before, words: open } = outcome.value;
  // Both or neither: a masked report without its key could not be restored. A key is never replaced, with or without --force.
  const keyBytes = new TextEncoder().encode(`${serialiseMaskKey(outcome.value.key)}\n`);
  const { written, at } = await writeTogether([
    { output: { path: key, force: false }, bytes: keyBytes },
    { output: { path: out, force }, bytes: file.save() },
  ]);
  if (!written.ok) return fail(at ?? out, written.error);
  const figures = masked.filter(({ kind }) => kind === "figure").length;
  const lines = [
    `${path} · 隐去数据 ${figures} 处、名称 ${masked.length - figures} 处`,
    `  密钥 ${key} 里是原来的数据和名称，请自己保存，不要随文稿发出。`,
    "  正文、文本框、脚注、页眉页脚、批注都处理了；名称按常见写法认出，发出前请再看一遍。",
    ...(hindering.length === 0 ? [] : [`  没有隐去：${beyondWords(hindering)}。`]),
    ...(told.length === 0 ? [] : [`  没有处理，请自己看一看：${beyondWords(told)}。`]),
    ...told
      .filter(({ kind }) => kind === "attribute")
      .map(({ texts }) => `  看不见的文字：${texts.join("、")}`),
    ...left.map(({ piece: { edit } }) => {
      const { paragraph, start, end } = edit.range;
      const text = before.paragraphs[paragraph]?.text ?? "";
      return `  没有隐去（文稿锁定了这个位置）：${marked(excerpt(text, start, end))}`;
    }),
    ...openLines(open),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return left.length + hindering.length > 0 ? 1 : 0;
}

/** Every number and name-like word that is still to be read, by the reason why. */
const openLines = (words: readonly LeftWord[]): readonly string[] =>
  leftGroups(words).map(({ reason, words: found }) => {
    const listed = found.map(({ text, count }) => (count === 1 ? text : `${text}（${count} 处）`));
    return `  没有隐去（${leftWordReasons[reason]}）：${listed.join("、")}`;
  });

/** Gives back what a key holds. */
export async function unmaskCommand(words: readonly string[]): Promise<ExitStatus> {
  const { path, out, key: keyPath, force } = readMaskWords(words);
  await refuseOverwriting(out, [{ path: keyPath, what: "密钥" }]);
  const text = await readWords(keyPath);
  if (!text.ok) return fail(keyPath, text.error);
  const key = parseMaskKey(text.value);
  if (!key.ok) return fail(keyPath, { kind: key.error.kind, message: keySentences[key.error.kind] });
  const opened = await openReport(path);
  if ("message" in opened) return fail(path, opened);
  const outcome = await unmaskDocument(opened.file.host, opened.report, key.value);
  if (!outcome.ok) return fail(path, { kind: outcome.error.kind, message: hostErrorSentence(outcome.error) });
  const written = await writeWhole({ path: out, force }, opened.file.save());
  if (!written.ok) return fail(out, written.error);
  const { restored, left } = outcome.value;
  const lines = [`${path} · 还原 ${restored} 处 · 未能还原 ${left.length} 处`, ...left.map(leftSentence)];
  process.stdout.write(`${lines.join("\n")}\n`);
  return left.length > 0 ? 1 : 0;
}

function leftSentence({ raw, text, reason }: LeftPiece): string {
  if (reason === "rewritten") return `  文中已改写，请自己填回“${raw}”：${text}`;
  if (raw !== "") return `  密钥里“${raw}”的位置不对，那里没有占位符，没有还原：${text}`;
  return text === "" ? "  密钥缺了一段，没有还原。" : `  密钥里这一段已损坏，没有还原：${text}`;
}

const keySentences: Readonly<Record<MaskKeyError["kind"], string>> = {
  newer: "这个密钥是更新版本的主笔写的。请升级后再用。",
  notOurs: "这不是脱敏时留下的密钥，或已损坏。请用 zhubi mask 当时写出的那个文件。",
};

async function openReport(
  path: string,
): Promise<{ readonly file: OpenedFile; readonly report: CheckReport } | FileProblem> {
  const file = await openNumbers(path);
  if (!file.ok) return file.error;
  const report = await checkDocument(file.value.host);
  if (!report.ok) return { kind: report.error.kind, message: hostErrorSentence(report.error) };
  return { file: file.value, report: report.value };
}

function fail(file: string, { message }: FileProblem): ExitStatus {
  process.stderr.write(`${file}：${message}\n`);
  return 2;
}
