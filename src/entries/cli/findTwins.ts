import { compareSnapshots } from "../../app/compareReports";
import type { Comparison, ReadReport } from "../../app/compareReports";
import { wordsAt } from "../../app/likenessHtml";
import { sampleOf } from "../../core/likeness/signature";
import { twinCandidates } from "../../core/likeness/twinCandidates";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { FileProblem } from "./readBytes";

/** How much an estimate may fall short before a pair is read whole. */
const margin = 0.25;

export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
  readonly shared: readonly {
    readonly a: { readonly paragraph: number };
    readonly b: { readonly paragraph: number };
    readonly text: string;
  }[];
}

/** A report that was read before; null where it can no longer be read. */
export type Reader = (path: string) => Promise<ReadReport | null>;

type Open = (path: string) => Promise<Result<ReadReport, FileProblem>>;

/**
 * Pairs that are at least so much alike, best first. Two passes over the files: what is kept of each is its sample. What
 * can not be read or compared is told to `name` in a sentence, and the others go on.
 */
export async function findTwins(
  paths: readonly string[],
  atLeast: number,
  open: Open,
  name: (what: string) => void,
): Promise<{ readonly pairs: readonly Pair[]; readonly read: Reader }> {
  const files: string[] = [];
  const samples: Uint32Array[] = [];
  for (const path of paths) {
    const sample = await sampled(open, path).catch(unforeseen);
    if (sample.ok) {
      files.push(path);
      samples.push(sample.value);
    } else name(`${path}：${sample.error.message}`);
  }
  const read = lastRead(32, open);
  const pairs: Pair[] = [];
  for (const { a, b } of twinCandidates(samples, Math.max(0.1, atLeast - margin))) {
    const [one, other] = [files[a] ?? "", files[b] ?? ""];
    const pair = await readPair(read, one, other).catch(unforeseen);
    if (!pair.ok) name(`${one} 与 ${other}：${pair.error.message}`);
    else if (pair.value.likeness >= atLeast) pairs.push(pair.value);
  }
  pairs.sort((one, other) => other.likeness - one.likeness);
  return { pairs, read };
}

async function sampled(open: Open, path: string): Promise<Result<Uint32Array, FileProblem>> {
  const report = await open(path);
  return report.ok ? ok(sampleOf(report.value.like)) : report;
}

/** One document that trips the program up must not cost the answers on all others. */
const unforeseen = (cause: unknown): Result<never, FileProblem> =>
  err({
    kind: "failed",
    message: `比对时程序出错（${cause instanceof Error ? cause.message : String(cause)}），没有比成，请把这句话反馈给我们。`,
  });

/** Reads again what is asked for, and keeps the last few: pairs of one copied report follow each other. */
function lastRead(most: number, open: Open): Reader {
  const kept = new Map<string, ReadReport>();
  return async (path) => {
    const known = kept.get(path) ?? null;
    const report = known ?? (await open(path).then((read) => (read.ok ? read.value : null)));
    if (report === null) return null;
    kept.delete(path);
    kept.set(path, report);
    const oldest = kept.keys().next();
    if (kept.size > most && oldest.done !== true) kept.delete(oldest.value);
    return report;
  };
}

const goneMeanwhile: FileProblem = {
  kind: "notFound",
  message: "再读时其中一份读不出来了（可能刚被移走或改动），没有比成。",
};

async function readPair(read: Reader, a: string, b: string): Promise<Result<Pair, FileProblem>> {
  const [one, other] = [await read(a), await read(b)];
  if (one === null || other === null) return err(goneMeanwhile);
  const comparison = compareSnapshots(one, other);
  return ok({ a, b, likeness: bothWays(one, other, comparison), shared: sharedOf(comparison) });
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
