import type { Weighed } from "../derive/bases";
import { termsOf } from "../derive/formula";
import type { Figure } from "../derive/formula";
import type { Frame } from "../question/frame";
import type { Ranked } from "./rank";
import { behindOf, dominates, isNamedElsewhere, isRemarkOf, isRival } from "./rivals";
import type { Behind } from "./rivals";

/** What the whole document says of an answer: everything that signs look at. */
export interface Standing extends Behind {
  readonly frame: Frame;
  readonly weighed: Weighed;
  /** Its likelihood less that of the best answer of another value. */
  readonly lead: number;
  readonly first: boolean;
  /** Its clause has the name of another row of the table, and not that of its own. */
  readonly namedElsewhere: boolean;
  /** The remark of its row tells another figure in the unit that is asked. */
  readonly remarked: boolean;
  /** No answer of another value meets as much of what is asked, in a unit and a time that fit. */
  readonly alone: boolean;
  /** Another answer suits the place as well in everything, and better in some. */
  readonly dominated: boolean;
  /** Another figure of the ledgers, read otherwise, gives the same value. */
  readonly agrees: boolean;
  /** How near its row stands after that of the figure before it, and before that of the figure after it. */
  readonly follows: number;
  readonly leads: number;
  /** What share of the places near it that lead with something lead with a figure of its table. */
  readonly around: number;
  /** How much likelier another place takes the same figure. */
  readonly wanted: number;
  /** The unit in which the figure before it is asked. */
  readonly unitBefore: string | null;
  /** What the nearest figure before it in the sentence most likely is; null where there is none. */
  readonly before: Weighed | null;
}

/** Which figure an answer is, as far as two places could ask for the same one. */
export const figureKey = ({ answer }: Weighed): string => {
  const figure = termsOf(answer.formula)[0];
  return figure === undefined ? "" : keyOf(figure, answer.formula.kind);
};

const keyOf = (figure: Figure, kind: string): string =>
  figure.id >= 0
    ? `${figure.id}|${kind === "conversion" ? "cell" : kind}`
    : `${figure.table}|${figure.period === null ? "any" : ""}|${figure.rows.join()}|${figure.columns.join()}|${figure.period?.from ?? ""}-${figure.period?.to ?? ""}`;

const sure = 0.4;
const reach = 3;

interface Claim {
  readonly frame: number;
  readonly likely: number;
}

/** The likeliest place for a figure, and the likeliest other one: no more is asked of them. */
interface Claims {
  readonly best: Claim;
  readonly other: Claim | null;
}

function withClaim(claims: Claims | undefined, claim: Claim): Claims {
  if (claims === undefined) return { best: claim, other: null };
  const { best, other } = claims;
  if (claim.frame === best.frame) return claim.likely > best.likely ? { best: claim, other } : claims;
  if (claim.likely > best.likely) return { best: claim, other: best };
  return other === null || claim.likely > other.likely ? { best, other: claim } : claims;
}

/** Which places might take a figure. */
function claimsOf(ranked: readonly Ranked[]): ReadonlyMap<string, Claims> {
  const claims = new Map<string, Claims>();
  for (const { frame, weighed } of ranked)
    for (const one of weighed) {
      if (one.answer.derived !== null) continue;
      const key = figureKey(one);
      claims.set(key, withClaim(claims.get(key), { frame: frame.index, likely: one.likely }));
    }
  return claims;
}

/**
 * The standing of every answer of every frame. `leaders`: by frame, what leads there, where a first choice has been made;
 * else what the words alone put first.
 */
export function standingsOf(
  ranked: readonly Ranked[],
  leaders: readonly (Weighed | null)[] = ranked.map(({ weighed: [best] }) => best ?? null),
): readonly (readonly Standing[])[] {
  const anchors = leaders.map((leader) =>
    leader !== null && leader.answer.derived === null && leader.likely >= sure
      ? (termsOf(leader.answer.formula)[0] ?? null)
      : null,
  );
  const claims = claimsOf(ranked);
  const tables = leaders.map((leader) =>
    leader !== null && leader.likely >= sure ? (termsOf(leader.answer.formula)[0]?.table ?? -1) : -1,
  );
  return ranked.map(({ frame, weighed }, at) => {
    const behind = behindOf(weighed);
    const told = frame.earlier.find((index) => ranked[index]?.frame.ask.kind === "value") ?? -1;
    const before = nearest(anchors, at, -1);
    const after = nearest(anchors, at, 1);
    return weighed.map((one): Standing => {
      const { likeness, derived } = one.answer;
      const figure = derived === null ? termsOf(one.answer.formula)[0] : undefined;
      return {
        frame,
        weighed: one,
        lead: one.likely - likeliest(weighed.filter((other) => other.answer.value !== one.answer.value)),
        first: one === weighed[0],
        ...behind(likeness),
        namedElsewhere: figure !== undefined && isNamedElsewhere(figure, one.answer.value, frame, weighed),
        remarked: figure !== undefined && weighed.some(({ answer }) => isRemarkOf(answer, figure)),
        alone: likeness !== null && weighed.every((other) => !isRival(other, one)),
        dominated: likeness !== null && weighed.some((other) => dominates(other, one)),
        agrees: agrees(one, weighed),
        follows: closeness(before, figure),
        leads: closeness(figure, after),
        around: tablesAround(tables, at, ranked, termsOf(one.answer.formula)[0]?.table ?? -1),
        wanted: derived === null ? wantedElsewhere(one, frame, claims) : 0,
        unitBefore: ranked[told]?.frame.unit ?? null,
        before: leaders[told] ?? null,
      };
    });
  });
}

const likeliest = (some: readonly { readonly likely: number }[]): number =>
  some.reduce((most, { likely }) => Math.max(most, likely), 0);

function wantedElsewhere(one: Weighed, { index }: Frame, claims: ReadonlyMap<string, Claims>): number {
  const all = claims.get(figureKey(one));
  const elsewhere = all?.best.frame === index ? all.other : all?.best;
  return Math.max(0, elsewhere?.likely ?? 0) - one.likely;
}

/** Another figure, read otherwise, gives the same value and is not out of the question. */
const agrees = (one: Weighed, weighed: readonly Weighed[]): boolean =>
  weighed.some(
    (other) =>
      other !== one &&
      other.answer.value === one.answer.value &&
      other.likely > 0.05 &&
      figureKey(other) !== figureKey(one),
  );

function nearest(anchors: readonly (Figure | null)[], at: number, step: 1 | -1): Figure | null {
  for (
    let index = at + step, tries = 0;
    index >= 0 && index < anchors.length && tries < 3;
    index += step, tries++
  ) {
    const anchor = anchors[index];
    if (anchor != null) return anchor;
  }
  return null;
}

const nearby = 4;

/** Of the places of one paragraph that lead with something, up to some on either side, how many lead with the table. */
function tablesAround(
  tables: readonly number[],
  at: number,
  ranked: readonly Ranked[],
  table: number,
): number {
  const paragraph = ranked[at]?.frame.paragraph;
  let led = 0;
  let same = 0;
  for (let index = Math.max(0, at - nearby); index <= Math.min(tables.length - 1, at + nearby); index++) {
    const other = tables[index] ?? -1;
    if (index === at || other < 0 || ranked[index]?.frame.paragraph !== paragraph) continue;
    led++;
    if (other === table) same++;
  }
  return led === 0 ? 0 : same / led;
}

/** 1 next to each other in order, less the farther; 0 elsewhere. */
function closeness(first: Figure | null | undefined, second: Figure | null | undefined): number {
  if (first == null || second == null || first.table !== second.table) return 0;
  if (first.row < 0 || second.row < 0) return 0.3;
  const rows = second.row - first.row;
  if (rows < 0 || rows > reach) return 0;
  return 1 - rows / (reach + 1);
}
