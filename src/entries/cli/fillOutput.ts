import type { ElsewhereProposal } from "../../app/fillElsewhere";
import { outcomeSentence } from "../../app/outcomeSentence";
import type { EditOutcome } from "../../core/document/edit";
import { wordsOfSpan } from "../../core/filling/acceptEdit";
import { factNoteSentence } from "../../app/factNoteSentence";
import { storyName } from "../../app/skippedSentence";
import type { Candidate, OpenGap, Proposal, Source, Why } from "../../core/filling/proposal";
import type { Gap } from "../../core/gaps/gap";
import { spanOf } from "../../core/gaps/gap";
import { skippedOf } from "../../core/gaps/gapsElsewhere";
import type { StoryGaps } from "../../core/gaps/gapsElsewhere";
import { indicatorCount, layoutOf, ledgersOf, rowsOf } from "../../app/ledgerView";
import type { Facts } from "../../core/ledger/facts/fact";
import { round } from "./checkJson";
import { excerpt } from "../../core/text/excerpt";
import { skippedLines } from "./skippedText";
import { marked, reasonWords } from "./words";

export interface RefusedFigure {
  readonly gap: Gap;
  readonly outcome: EditOutcome;
}

/** What a run filled (or would fill), and what it left. */
export interface FillRun {
  readonly filled: readonly Proposal[];
  readonly open: readonly OpenGap[];
  /** Accepted, but the document would not take them (a locked content control). */
  readonly refused: readonly RefusedFigure[];
  /** Filled, but the document can not remember their origin. */
  readonly nameless: readonly Proposal[];
  /** What stands outside of the body, and is still unfilled there. */
  readonly elsewhere: readonly StoryGaps[];
  /** What was filled outside of the body. */
  readonly filledElsewhere: readonly ElsewhereProposal[];
  /** Whether the document was asked to remember. */
  readonly recorded: boolean;
  /** Written as revisions. */
  readonly tracked: boolean;
}

/** The object of `fill --format json`. Its names are a contract: a change is a breaking change. */
export function fillJson(
  file: string,
  ledger: Facts,
  { filled, open, refused, nameless, elsewhere, filledElsewhere, recorded, tracked }: FillRun,
) {
  return {
    file,
    ledger: { layout: layoutOf(ledger), rows: rowsOf(ledger), indicators: indicatorCount(ledger) },
    ledgers: ledgersOf(ledger),
    filled: filled.map((proposal) => ({
      ...spanJson(proposal.gap),
      value: proposal.value,
      confidence: round(proposal.confidence),
      decision: proposal.decision,
      source: sourceJson(proposal.source),
      why: whyJson(proposal.why),
    })),
    open: open.map(({ gap, reason, candidates }) => ({
      ...gapJson(gap),
      reason,
      candidates: candidates.map(candidateJson),
    })),
    notes: [
      ...ledger.notes.map((note) => ({ row: note.row, message: factNoteSentence(note) })),
      ...refused.map((figure) => ({ row: null, message: refusedSentence(figure) })),
      ...nameless.map(({ gap }) => ({ row: null, message: namelessSentence(gap, tracked) })),
      ...forgottenSentences(filledElsewhere, recorded).map((message) => ({ row: null, message })),
    ],
    skipped: skippedOf(elsewhere),
    /** Outside of the body; these places have no position. */
    filledElsewhere: filledElsewhere.map(({ story, proposal }) => ({
      part: story.kind,
      raw: proposal.gap.raw,
      unit: proposal.gap.unit,
      value: proposal.value,
      confidence: round(proposal.confidence),
      decision: proposal.decision,
      source: sourceJson(proposal.source),
      why: whyJson(proposal.why),
    })),
  };
}

/** A figure replaces digits typed beside its mask as well. */
const spanJson = (gap: Gap) => ({ ...spanOf(gap), raw: wordsOfSpan(gap), unit: gap.unit });

const gapJson = ({ range, raw, unit }: Gap) => ({ ...range, raw, unit });

const whyJson = (why: readonly Why[]) =>
  why.map(({ feature, value, words }) => ({ feature, value: round(value), words }));

export const sourceJson = ({
  ledger = "",
  sheet,
  row,
  column,
  indicator,
  formula,
  operation,
  text,
}: Source) => ({
  ledger,
  sheet,
  row,
  column,
  indicator,
  formula,
  operation: operation ?? null,
  text,
});

const candidateJson = ({ value, confidence, source, why }: Candidate) => ({
  value,
  confidence: round(confidence),
  source: sourceJson(source),
  why: whyJson(why),
});

const refusedSentence = ({ gap, outcome }: RefusedFigure): string =>
  `第 ${gap.range.paragraph + 1} 段有一处没有写入：${outcomeSentence(outcome)}`;

const namelessSentence = ({ range }: Gap, tracked: boolean): string =>
  `第 ${range.paragraph + 1} 段有一处填入后记不住出处，以后不能放回：${tracked ? "文稿正在记录修订，修订里的数带不上标记" : "它在域或不能嵌套的内容控件里"}。`;

/** What is written outside of the body carries no tag. */
function forgottenSentences(filled: readonly ElsewhereProposal[], recorded: boolean): readonly string[] {
  if (!recorded || filled.length === 0) return [];
  const kinds = [...new Set(filled.map(({ story }) => storyName(story.kind)))];
  return [`${kinds.join("、")}里填入的 ${filled.length} 处记不住出处，以后不能放回。`];
}

/** The run for a terminal. */
export function fillText(
  file: string,
  ledger: Facts,
  { filled, open, refused, nameless, elsewhere, filledElsewhere, recorded, tracked }: FillRun,
  paragraphs: readonly { readonly text: string }[],
): string {
  const words = ({ range }: Gap): string =>
    marked(excerpt(paragraphs[range.paragraph]?.text ?? "", range.start, range.end));
  const lines = [
    `${file} · 台账读懂 ${indicatorCount(ledger)} 项 · 可填 ${filled.length} 处 · 未填 ${open.length} 处`,
    ...filled.map(
      ({ gap, value, decision, source }) =>
        `  ${decision === "certain" ? "有把握" : "待确认"} ${words(gap)} ← ${value}（${source.indicator}，${source.formula ?? `第 ${source.row} 行第 ${source.column} 列`}）`,
    ),
    ...open.map(({ gap, reason }) => `  ${reasonWords[reason]} ${words(gap)}`),
    ...refused.map((figure) => `  ${refusedSentence(figure)}`),
    ...nameless.map(({ gap }) => `  ${namelessSentence(gap, tracked)}`),
    ...ledger.notes.map((note) => `  ${factNoteSentence(note)}`),
    ...filledElsewhere.map(({ story, proposal: { gap, value, source } }) => {
      const text = story.paragraphs[gap.range.paragraph]?.text ?? "";
      const place = marked(excerpt(text, gap.range.start, gap.range.end));
      return `  ${storyName(story.kind)} 有把握 ${place} ← ${value}（${source.indicator}）`;
    }),
    ...forgottenSentences(filledElsewhere, recorded).map((sentence) => `  ${sentence}`),
    ...skippedLines(elsewhere),
  ];
  return `${lines.join("\n")}\n`;
}
