import { compareSnapshots } from "../../app/compareReports";
import type { Comparison, ReadReport } from "../../app/compareReports";
import { likenessHtml, wordsAt } from "../../app/likenessHtml";
import { sampleOf } from "../../core/likeness/signature";
import { twinCandidates } from "../../core/likeness/twinCandidates";
import { round } from "./checkJson";
import { readReport } from "./compareCommand";
import { expandLists } from "./files";
import { oneOf, parseWords, shareOption, UsageError } from "./usage";
import type { ExitStatus } from "./usage";

const options = { format: { type: "string" }, "at-least": { type: "string" } } as const;

/** How much an estimate may fall short before a pair is read whole. */
const margin = 0.25;

/** Reports that are too much alike (雷同), best first. Two passes over the files: what is kept of each is its sample. */
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
  const files: string[] = [];
  const samples: Uint32Array[] = [];
  let unread = 0;
  for (const path of new Set(paths.value)) {
    const report = await readReport(path);
    if (report.ok) {
      files.push(path);
      samples.push(sampleOf(report.value.like));
    } else {
      unread++;
      process.stderr.write(`${path}：${report.error.message}\n`);
    }
  }
  const reader = lastRead(32);
  const pairs: Pair[] = [];
  for (const { a, b } of twinCandidates(samples, Math.max(0.1, atLeast - margin))) {
    const pair = await readPair(reader, files[a] ?? "", files[b] ?? "");
    if (pair !== null && pair.likeness >= atLeast) pairs.push(pair);
  }
  pairs.sort((one, other) => other.likeness - one.likeness);
  await print(pairs, format, reader);
  if (unread > 0) return 2;
  return pairs.length > 0 ? 1 : 0;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
  readonly shared: readonly {
    readonly a: { readonly paragraph: number };
    readonly b: { readonly paragraph: number };
    readonly text: string;
  }[];
}

type Reader = (path: string) => Promise<ReadReport | null>;

/** Reads again what is asked for, and keeps the last few: pairs of one copied report follow each other. */
function lastRead(most: number): Reader {
  const kept = new Map<string, ReadReport>();
  return async (path) => {
    const known = kept.get(path) ?? null;
    const report = known ?? (await readReport(path).then((read) => (read.ok ? read.value : null)));
    if (report === null) return null;
    kept.delete(path);
    kept.set(path, report);
    const oldest = kept.keys().next();
    if (kept.size > most && oldest.done !== true) kept.delete(oldest.value);
    return report;
  };
}

async function readPair(read: Reader, a: string, b: string): Promise<Pair | null> {
  const [one, other] = [await read(a), await read(b)];
  if (one === null || other === null) return null;
  const comparison = compareSnapshots(one, other);
  return { a, b, likeness: bothWays(one, other, comparison), shared: sharedOf(comparison) };
}

/** Neither of two twins is the first: what each has of the other, by length. */
function bothWays(one: ReadReport, other: ReadReport, there: Comparison): number {
  const weigh = ({ like }: ReadReport): number => like.sentences.reduce((sum, { weight }) => sum + weight, 0);
  const back = compareSnapshots(other, one);
  const [a, b] = [weigh(one), weigh(other)];
  return a + b === 0 ? 0 : (back.result.likeness * a + there.result.likeness * b) / (a + b);
}

const sharedOf = ({ new: fresh, result }: Comparison): Pair["shared"] =>
  result.sentences.flatMap(({ sentence, standing, counterpart }) =>
    standing === "new" || counterpart === null
      ? []
      : [
          {
            a: { paragraph: counterpart.range.paragraph },
            b: { paragraph: sentence.range.paragraph },
            text: wordsAt(fresh, sentence.range),
          },
        ],
  );

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
    for (const { a, b } of pairs) {
      const [one, other] = [await read(a), await read(b)];
      if (one !== null && other !== null)
        shown.push({ old: a, new: b, comparison: compareSnapshots(one, other) });
    }
    process.stdout.write(likenessHtml("雷同报告", shown));
  }
}
