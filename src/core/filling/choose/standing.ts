import type { Likeness } from "../compare/likeness";
import type { Weighed } from "../derive/bases";
import { termsOf } from "../derive/formula";
import type { Figure } from "../derive/formula";
import type { Frame } from "../question/frame";
import type { Ranked } from "./rank";

/** What the whole document says of an answer: everything that signs look at. */
export interface Standing {
  readonly frame: Frame;
  readonly weighed: Weighed;
  /** Its likelihood less that of the best answer of another value. */
  readonly lead: number;
  readonly first: boolean;
  /** How much more of what is asked, and of its names, another answer in a fitting unit meets. */
  readonly askedBehind: number;
  readonly namesBehind: number;
  /** … and of the rest of the clause, than one that meets as much of what is asked: whose figure it is. */
  readonly outerBehind: number;
  /** Its clause has the name of another row of the table, and not that of its own. */
  readonly namedElsewhere: boolean;
  /** The remark of its row tells another figure in the unit that is asked. */
  readonly remarked: boolean;
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
        namedElsewhere: figure !== undefined && isNamedElsewhere(figure, frame, weighed),
        remarked: figure !== undefined && weighed.some(({ answer }) => isRemarkOf(answer, figure)),
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

type Behind = Pick<Standing, "askedBehind" | "namesBehind" | "outerBehind">;

/** How much less an answer meets of what is asked, of its names and of the rest of the clause than the best of them. */
function behindOf(weighed: readonly Weighed[]): (likeness: Likeness | null) => Behind {
  const object = bestOf(weighed, (likeness) => likeness.object);
  const names = bestOf(weighed, (likeness) => likeness.names);
  return (likeness) =>
    likeness === null
      ? { askedBehind: 0, namesBehind: 0, outerBehind: 0 }
      : {
          askedBehind: object - likeness.object,
          namesBehind: names - likeness.names,
          outerBehind:
            bestOf(weighed, (other) => (other.object >= likeness.object - clearly ? other.outer : 0)) -
            likeness.outer,
        };
}

const shortestName = 3;

const isNamedElsewhere = (figure: Figure, { near }: Frame, weighed: readonly Weighed[]): boolean => {
  const own = figure.rows.at(-1) ?? "";
  if (own !== "" && near.includes(own)) return false;
  return weighed.some(({ answer }) => {
    const other = termsOf(answer.formula)[0];
    const name = other?.rows.at(-1) ?? "";
    return (
      other?.table === figure.table && name !== own && name.length >= shortestName && near.includes(name)
    );
  });
};

function isRemarkOf({ formula, value, likeness }: Weighed["answer"], figure: Figure): boolean {
  const other = termsOf(formula)[0];
  return (
    other?.reading === "within" &&
    figure.reading === "cell" &&
    other.table === figure.table &&
    other.row === figure.row &&
    likeness?.unit.kind === "same" &&
    Number(value) !== figure.amount.value
  );
}

const periods: Readonly<Record<Likeness["period"], number>> = { same: 2, unsure: 1, different: 0 };
const units: Readonly<Record<Likeness["unit"]["kind"], number>> = {
  same: 3,
  equivalent: 3,
  scaled: 3,
  kindred: 1,
  unnamed: 2,
  different: 0,
};

/** What is held against one another: the greater the better. */
const merits = (likeness: Likeness): readonly number[] => [
  units[likeness.unit.kind],
  periods[likeness.period],
  Number((likeness.words.fact.role === "plan") === likeness.asked.frame.plan),
  Number((likeness.words.fact.role === "previous") === (likeness.asked.frame.ask.kind === "previous")),
  likeness.object,
  likeness.rowEmpty ? 0 : likeness.rowSentence,
  likeness.columnEmpty ? 1 : likeness.columnAll,
  likeness.groupAll,
  -likeness.narrowerFact,
  -likeness.stepOfFact,
];

const clearly = 0.1;

function dominates(other: Weighed, one: Weighed): boolean {
  if (
    other.answer.likeness === null ||
    one.answer.likeness === null ||
    other.answer.value === one.answer.value
  )
    return false;
  const [mine, theirs] = [merits(one.answer.likeness), merits(other.answer.likeness)];
  return (
    theirs.every((merit, at) => merit >= (mine[at] ?? 0) - 0.01) &&
    theirs.some((merit, at) => merit > (mine[at] ?? 0) + clearly)
  );
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

const bestOf = (weighed: readonly Weighed[], of: (likeness: Likeness) => number): number =>
  Math.max(
    0,
    ...weighed.map(({ answer: { likeness } }) =>
      likeness === null || likeness.unit.kind === "different" ? 0 : of(likeness),
    ),
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
