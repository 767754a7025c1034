import { checkSnapshot } from "../../src/app/checkDocument";
import { proposeFigures } from "../../src/app/proposeFigures";
import type { FillPair } from "./fillPairs";

/** What became of one mask. */
export interface ScoredFigure {
  readonly pair: string;
  /** The ledger answers it. */
  readonly answerable: boolean;
  readonly decision: "certain" | "likely" | "open" | "unseen";
  readonly right: boolean;
  /** 0 to 1; 0 where nothing was proposed. */
  readonly confidence: number;
  /** The place, what was expected and what was proposed. */
  readonly shown: string;
}

export interface FillScore {
  readonly masks: number;
  readonly answerable: number;
  readonly certain: number;
  /** Of the certain ones, right. */
  readonly precision: number;
  /** Of the answerable ones, right and certain. */
  readonly coverage: number;
  /** Of the answerable ones, right and certain or likely. */
  readonly reach: number;
  readonly unanswerableCertain: number;
  readonly unanswerableLikely: number;
  readonly unseen: number;
}

/** Fills each pair as the product would and holds every mask against what the pair says. */
export function scoreFills(pairs: readonly FillPair[]): readonly ScoredFigure[] {
  return pairs.flatMap((pair) => scorePair(pair));
}

function scorePair(pair: FillPair): readonly ScoredFigure[] {
  const report = checkSnapshot(pair.snapshot);
  const plan = proposeFigures(report, pair.ledger());
  return pair.expected.map(({ paragraph, start, values }) => {
    const here = ({ gap: { range } }: { gap: { range: { paragraph: number; start: number } } }): boolean =>
      range.paragraph === paragraph && range.start === start;
    const proposal = plan.proposals.find(here);
    const open = plan.open.find(here);
    const right = proposal !== undefined && values.includes(proposal.value.replaceAll(",", ""));
    const text = pair.snapshot.paragraphs[paragraph]?.text ?? "";
    const place = `${pair.name.split(" ")[0] ?? ""} …${text.slice(Math.max(0, start - 18), start)}[${text.slice(start, start + 10)}`;
    const got =
      proposal === undefined
        ? `open ${open?.reason ?? "UNSEEN"} ${(open?.candidates ?? [])
            .slice(0, 2)
            .map((one) => `${one.value} ${one.source.indicator} ${one.confidence}`)
            .join("; ")}`
        : `${proposal.decision} ${proposal.value} ${proposal.source.indicator} ${proposal.source.formula ?? ""} ${proposal.confidence}`;
    return {
      pair: pair.name,
      answerable: values.length > 0,
      decision: proposal?.decision ?? (open === undefined ? "unseen" : "open"),
      right,
      confidence: proposal?.confidence ?? 0,
      shown: `${place} want ${values.join("/") || "nothing"}, ${got}`,
    };
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function summarise(figures: readonly ScoredFigure[]): FillScore {
  const answerable = figures.filter((one) => one.answerable);
  const certain = figures.filter(({ decision }) => decision === "certain");
  const right = answerable.filter((one) => one.right);
  const unanswerable = figures.filter((one) => !one.answerable);
  return {
    masks: figures.length,
    answerable: answerable.length,
    certain: certain.length,
    precision: share(certain.filter((one) => one.right).length, certain.length),
    coverage: share(right.filter(({ decision }) => decision === "certain").length, answerable.length),
    reach: share(right.length, answerable.length),
    unanswerableCertain: unanswerable.filter(({ decision }) => decision === "certain").length,
    unanswerableLikely: unanswerable.filter(({ decision }) => decision === "likely").length,
    unseen: figures.filter(({ decision }) => decision === "unseen").length,
  };
}
