import { defineCheck } from "../../core/checking/check";
import type { FigureStatement } from "../../core/checking/figureStatements";
import { figureStatements } from "../../core/checking/figureStatements";
import { namedShares } from "../../core/checking/namedShares";
import type { ParagraphReading } from "../../core/checking/reading";

export const shareSum = defineCheck({
  id: "share-sum",
  severity: "warning",
  name: "占比合计",
  summary: "各部分的占比相加不是100%，或与前面的数算不拢。",
  basis: "报送材料应当数据属实、勾稽相符。",
  messages: {
    part: "{part}÷{whole}约为{expected}%，这里写的是{share}%。",
    sum: "各部分占比相加是{sum}%，不是100%。",
  },
  examples: {
    clean: [
      "排查隐患40个，其中一般隐患30个、较大隐患10个，分别占75%和25%。",
      "党员占职工的35.5%，其中女党员占42%、青年党员占18%。",
      "评议结果为优秀的占62.5%、合格的占37.5%。",
      "党员、团员分别占42%和30%。",
      "新任干部40名，男性30名、女性10名，男性占75%，女性占25%。",
    ],
    flagged: [
      "排查隐患40个，其中一般隐患30个、较大隐患10个，分别占75%和⟦35%⟧。",
      "新任干部40名，男性30名、女性10名，男性占75%，女性占⟦35%⟧。",
      "组织评议，优秀的占28.5%、合格的占70.0%、基本合格的占⟦2.5%⟧。",
      "现有一线党员54名、机关党员48名、离退休党员18名，分别占⟦54%⟧、40%和15%。",
    ],
  },
  *find({ readings }) {
    for (const reading of readings) {
      for (const { shares, counts } of seriesIn(reading)) {
        const fault = faultOf(reading, shares, counts);
        if (fault !== null) yield fault;
      }
      for (const { share, ...told } of namedShares(reading))
        yield { messageId: "part", range: signed(share), data: { ...told, share: share.value } };
    }
  },
});

interface Series {
  readonly shares: readonly FigureStatement[];
  /** As many figures of one unit before them, or none. */
  readonly counts: readonly FigureStatement[];
}

const together = /分别(?:约?占|为|是)[^，。；、\d]{0,8}$/u;
const each = /(?:占|占比为?|比例为)(?:比)?$/u;

/** Shares of one whole: told after 分别占, or each with its own 占, joined by 、 和 ，. */
function* seriesIn(reading: ParagraphReading): Generator<Series> {
  const statements = figureStatements(reading);
  const { text } = reading;
  let next = 0;
  for (const [index, first] of statements.entries()) {
    if (index < next || !isShare(first)) continue;
    const before = text.slice(Math.max(0, first.range.start - 12), first.range.start);
    const isList = together.test(before);
    if (!isList && !each.test(before)) continue;
    const shares = [first, ...sharesAfter(text, first, statements.slice(index + 1), isList)];
    next = index + shares.length;
    if (shares.length < (isList ? 2 : 3)) continue;
    yield { shares, counts: isList ? countsBefore(statements, index, shares.length, first.sentence) : [] };
  }
}

const joined = /^[、，和及]$/u;
const joinedWithName = /^[、，和及；][^，。；、]{1,12}占(?:比为?)?$/u;

const isShare = ({ unit, hedged }: FigureStatement): boolean => unit === "%" && !hedged;

/** Those that are joined to the first, one to the other. */
function* sharesAfter(
  text: string,
  first: FigureStatement,
  following: readonly FigureStatement[],
  isList: boolean,
): Generator<FigureStatement> {
  let end = first.unitEnd;
  for (const share of following) {
    const between = text.slice(end, share.range.start);
    if (!isShare(share) || !(isList ? joined : joinedWithName).test(between)) return;
    yield share;
    end = share.unitEnd;
  }
}

function countsBefore(
  statements: readonly FigureStatement[],
  index: number,
  length: number,
  sentence: number,
): readonly FigureStatement[] {
  const counts = statements.slice(Math.max(0, index - length), index);
  const [first] = counts;
  const alike = counts.every(
    (count) =>
      count.unit === first?.unit && count.unit !== "%" && !count.hedged && count.sentence === sentence,
  );
  return counts.length === length && alike ? counts : [];
}

function faultOf(reading: ParagraphReading, shares: Series["shares"], counts: Series["counts"]) {
  const sum = round(shares.reduce((total, { value }) => total + value, 0));
  const whole = counts.reduce((total, { value }) => total + value, 0);
  const slack = shares.reduce((total, share) => total + lastDigit(reading, share), 0);
  if (counts.length > 0 && whole > 0) {
    const wrong = shares.filter(
      (share, at) =>
        Math.abs(((counts[at]?.value ?? 0) / whole) * 100 - share.value) > lastDigit(reading, share),
    );
    // Where most of them do not fit, they are shares of something else.
    const [share] = wrong;
    if (share !== undefined && wrong.length * 2 <= shares.length) {
      const part = counts[shares.indexOf(share)]?.value ?? 0;
      const data = { part, whole: round(whole), expected: round((part / whole) * 100), share: share.value };
      return { messageId: "part", range: signed(share), data } as const;
    }
  }
  const last = shares.at(-1);
  if (last === undefined || Math.abs(sum - 100) <= slack || sum < 88 || sum > 112) return null;
  return { messageId: "sum", range: signed(last), data: { sum } } as const;
}

const signed = ({ range, unitEnd }: FigureStatement) => ({ ...range, end: unitEnd });

const lastDigit = ({ text }: ParagraphReading, { range }: FigureStatement): number =>
  10 ** -(text.slice(range.start, range.end).split(/[.．]/u)[1]?.length ?? 0);

const round = (value: number): number => Math.round(value * 100) / 100;
