import type { FigureStatement } from "./figureStatements";

/** A part told as a share of what there is at the beginning of its sentence. */
export interface StandingShare {
  readonly whole: FigureStatement;
  readonly part: FigureStatement;
}

const standing = /(?:现有|共有|总数|下设|下辖|设有|辖有|在册|有)\p{Script=Han}{0,8}$/u;
const divided = /^\p{Script=Han}{0,8}(?:[，：（]其中|中，$)/u;
const leads = /^(?:\p{Script=Han}{0,14}[，、])?(?:占|占比(?:为|达|是)?|占总数的?|约占)$/u;

/**
 * “现有党员31名，其中教授6名、讲师14名，具有博士学位的24名，占77.4%”, “处理34人次，其中诫勉5人次、占14.7%”: null where another figure of that unit between the two
 * gives the rate, or nothing says how many there are.
 *
 * @param index of the rate among the statements
 */
export function shareOfStanding(
  text: string,
  statements: readonly FigureStatement[],
  index: number,
): StandingShare | null {
  const rate = statements[index];
  const part = statements[index - 1];
  if (rate === undefined || part === undefined || !isShare(text, part, rate)) return null;
  const [whole, ...between] = statements
    .slice(0, index - 1)
    .filter(({ sentence, unit }) => sentence === rate.sentence && unit === part.unit);
  if (whole === undefined || !isWhole(text, whole, between[0] ?? part, between.length)) return null;
  const gives = ({ value }: FigureStatement): boolean =>
    value > 0 && Math.abs((part.value / value) * 100 - rate.value) < 0.6;
  return part.value > whole.value || between.some(gives) ? null : { whole, part };
}

const isShare = (text: string, part: FigureStatement, rate: FigureStatement): boolean =>
  rate.unit === "%" &&
  part.unit !== "%" &&
  !rate.hedged &&
  !part.hedged &&
  leads.test(text.slice(part.unitEnd, rate.range.start));

/** Said to be all there is, with parts behind it, or divided by 其中. */
const isWhole = (
  text: string,
  { range, unitEnd, hedged }: FigureStatement,
  { range: { start: next } }: FigureStatement,
  parts: number,
): boolean =>
  !hedged &&
  (divided.test(text.slice(unitEnd, Math.min(unitEnd + 12, next))) ||
    (parts > 0 && standing.test(text.slice(Math.max(0, range.start - 12), range.start))));
