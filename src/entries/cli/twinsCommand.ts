import { compareSnapshots } from "../../app/compareReports";
import { likenessHtml } from "../../app/likenessHtml";
import { round } from "./checkJson";
import { readReport } from "./compareCommand";
import { expandLists } from "./files";
import { findTwins } from "./findTwins";
import type { Pair, Reader } from "./findTwins";
import { oneOf, parseWords, shareOption, UsageError } from "./usage";
import type { ExitStatus } from "./usage";

const options = { format: { type: "string" }, "at-least": { type: "string" } } as const;

/** Reports that are too much alike (雷同), best first. */
export async function twinsCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  const format = oneOf("--format", values.format, ["text", "json", "html"], "text");
  const atLeast = shareOption("--at-least", values["at-least"], 0.6);
  if (positionals.length === 0) throw new UsageError("请给出要相互比对的报告，或用 @清单。");
  const paths = await expandLists(positionals);
  if (!paths.ok) {
    process.stderr.write(`zhubi：${paths.error.message}\n`);
    return 2;
  }
  const said = { unread: 0 };
  const name = (what: string): void => {
    said.unread++;
    process.stderr.write(`${what}\n`);
  };
  const { pairs, read } = await findTwins([...new Set(paths.value)], atLeast, readReport, name);
  await print(pairs, format, read);
  if (said.unread > 0) return 2;
  return pairs.length > 0 ? 1 : 0;
}

async function print(pairs: readonly Pair[], format: "text" | "json" | "html", read: Reader): Promise<void> {
  if (format === "json")
    for (const pair of pairs)
      process.stdout.write(`${JSON.stringify({ ...pair, likeness: round(pair.likeness) })}\n`);
  else if (format === "text") {
    for (const { a, b, likeness, shared } of pairs)
      process.stdout.write(`${Math.round(likeness * 100)}％\t${a}\t${b}\t相同或相近 ${shared.length} 句\n`);
    if (pairs.length === 0) process.stdout.write("没有过于相像的报告。\n");
  } else {
    const shown = [];
    for (const { a, b, likeness } of pairs) {
      const [one, other] = [await read(a), await read(b)];
      if (one !== null && other !== null)
        shown.push({ old: a, new: b, comparison: compareSnapshots(one, other), likeness });
    }
    process.stdout.write(likenessHtml("雷同报告", shown));
  }
}
