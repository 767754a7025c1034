import type { Gap } from "../gaps/gap";
import { requiredWords } from "./concepts";
import type { Token } from "./lexicon";
import { namesOnlyOrgan, organAt } from "./organ";
import type { BodyWords } from "./organ";
import type { Piece, TextPiece } from "./pieces";

/** What a gap counts, as its sentence says it. */
export interface GapDescription {
  readonly gap: Gap;
  /** The words nearest to the mask that say what is counted, the verb of a step included (完成, 转正). */
  readonly object: readonly Token[];
  /** The rest of its own clause: subject, adverbial, light verbs. */
  readonly outer: readonly Token[];
  /** What the preceding clause counts, where the own words do not say it (“完成**项”, “占比**％”). */
  readonly inherited: readonly Token[];
  /** Whether the object is the inherited one as a whole. */
  readonly borrowed: boolean;
  /** The earlier words of the sentence. */
  readonly context: readonly Token[];
  /** Another organ than the reporting one, of whose doing the clause speaks: 县医院召开…. */
  readonly organ: string | null;
  /** Its own words where they say no more than who came: 受众**人次. */
  readonly came: readonly Token[];
}

const hasNoun = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === "noun" || kind === "unknown" || kind === "people");

/** 发展党员, 慰问群众: a step and the people it is taken with say all that is counted. */
const isDoneToPeople = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === "crowd") && tokens.some(({ kind }) => kind === "step");

/** What is inherited stands in the sentence before: that one is still spoken of. */
const goesOn = (texts: readonly TextPiece[], inherited: readonly Token[]): boolean =>
  inherited.length > 0 && nearestObject(texts) === null;

const contextOf = (
  pieces: readonly Piece[],
  from: number,
  texts: readonly TextPiece[],
  inherited: readonly Token[],
): readonly Token[] =>
  [...(goesOn(texts, inherited) ? sentenceBefore(pieces, from) : []), ...texts].flatMap(
    ({ tokens }) => tokens,
  );

function sentenceBefore(pieces: readonly Piece[], from: number): readonly TextPiece[] {
  let start = from - 1;
  while (start > 0 && !isSentenceEnd(pieces[start - 1])) start--;
  return textsOf(pieces.slice(Math.max(0, start), from));
}

const stock: ReadonlySet<string> = new Set(["总数", "总量", "共有", "现有", "下设", "下辖", "在册"]);

/** 教工党员**名，党员总数**名: a total begins anew. */
const tellsStock = (before: readonly Token[]): boolean => before.some(({ text }) => stock.has(text));

const speaksForItself = (own: readonly Token[], before: readonly Token[]): boolean =>
  (hasNoun(own) && !isPuttingRight(own)) || isDoneToPeople(own) || tellsStock(before);

/** 警示教育**次，受教育党员干部**人次: attendance is counted of what was held, whoever came. */
const isAttendance = (own: readonly Token[], { unit }: Gap): boolean =>
  (unit === "人次" || unit === "万人次") &&
  own.every(({ kind }) => kind === "crowd" || kind === "filler" || kind === "support");

/** 警示教育**次，整改**个: what was found is what is put right. */
const isPuttingRight = (own: readonly Token[]): boolean =>
  own.some(({ text }) => text === "整改") &&
  own.every(({ text, kind }) => text === "整改" || kind === "step" || kind === "filler");

const divides = ({ kind }: Token): boolean => kind === "support" || kind === "verb" || kind === "preposition";

/** The object that a clause ends on: what stands after its last verb, the verb included. */
function objectBefore(tokens: readonly Token[]): readonly Token[] {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token !== undefined && divides(token) && requiredWords(tokens.slice(at + 1)).length > 0)
      return tokens.slice(token.kind === "verb" ? startOfAttribute(tokens, at) : at + 1);
  }
  return tokens;
}

const attributive: ReadonlySet<string> = new Set(["反馈", "发现", "查摆", "承接", "查处", "查找"]);

/** 巡察反馈问题: the words before such a verb say whose problems they are. */
function startOfAttribute(tokens: readonly Token[], verb: number): number {
  if (!attributive.has(tokens[verb]?.text ?? "")) return verb;
  let at = verb;
  while (at > 0 && isPartOfName(tokens[at - 1])) at--;
  return at;
}

const isPartOfName = (token: Token | undefined): boolean =>
  token !== undefined && (hasNoun([token]) || token.kind === "scope" || token.kind === "weak");

/** The object that follows a number: up to the next verb. */
function objectAfter(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token, at) => divides(token) && requiredWords(tokens.slice(0, at)).length > 0,
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Words before the figure in its own clause; items of a list without figures (制定、修订制度) belong together. */
function wordsBefore(
  pieces: readonly Piece[],
  at: number,
): { readonly near: readonly Token[]; readonly joined: readonly Token[] } {
  const near = pieces[at - 1];
  if (near?.kind !== "text") return { near: [], joined: [] };
  const joined: Token[] = [];
  for (let index = at - 2; index > 0; index -= 2) {
    const mark = pieces[index];
    const text = pieces[index - 1];
    if (mark?.kind !== "mark" || mark.strength !== "pause" || text?.kind !== "text") break;
    if (pieces[index - 2]?.kind === "figure") break;
    joined.unshift(...text.tokens);
  }
  return { near: near.tokens, joined };
}

/** Between two figures without a mark, the words belong to the first only when it has no object before it. */
function ownsWordsAfter(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at + 2]?.kind !== "figure") return true;
  return !saysWhat(ownedBefore(pieces, at));
}

function ownedAfter(pieces: readonly Piece[], at: number): readonly Token[] {
  const next = pieces[at + 1];
  return next?.kind === "text" && ownsWordsAfter(pieces, at) ? next.tokens : [];
}

const saysWhat = (tokens: readonly Token[]): boolean =>
  requiredWords(objectBefore(tokens)).some(({ kind }) => kind !== "step" && kind !== "verb");

function ownedBefore(pieces: readonly Piece[], at: number): readonly Token[] {
  const previous = pieces[at - 2];
  if (previous?.kind === "figure" && pieces[at - 1]?.kind === "text" && ownsWordsAfter(pieces, at - 2))
    return [];
  return wordsBefore(pieces, at).near;
}

const textsOf = (pieces: readonly Piece[]): readonly TextPiece[] =>
  pieces.filter((piece) => piece.kind === "text");

/** 占党员总数的, 同比增长, 为年度计划的: says how much, not what. */
const onlyAsks =
  /^(?:占|同比|环比|[比较](?:上年|去年|同期|年初|计划)|(?:完成|达到|为|是|占)?\p{Script=Han}{0,6}(?:计划|任务|目标|预算)的$)/u;

/** Only so many pieces before are looked at. */
const furthestObject = 200;

function nearestObject(earlier: readonly Piece[], to = earlier.length): readonly Token[] | null {
  for (let index = to - 1; index >= Math.max(0, to - furthestObject); index--) {
    const piece = earlier[index];
    if (piece?.kind !== "text") continue;
    const { tokens, text } = piece;
    if (!hasNoun(tokens) || onlyAsks.test(text)) continue;
    const object = objectBefore(tokens);
    return hasNoun(object) ? object : tokens;
  }
  return null;
}

/** 党课、宣讲等活动**次 counts both: the row 宣讲 alone does not answer it. */
const listedObject = (joined: readonly Token[]): readonly Token[] =>
  hasNoun(joined) ? objectBefore(joined) : [];

/** A sentence that only goes on (“截至目前，完成**项”) speaks of what the one before counted. */
const inheritedFrom = (
  sentence: readonly TextPiece[],
  pieces: readonly Piece[],
  from: number,
): readonly Token[] => nearestObject(sentence) ?? nearestObject(pieces, from) ?? [];

/** Describes the figure at `at` of a paragraph's pieces; null when it is no gap. `self`: the report's title. */
export function describeGap(
  pieces: readonly Piece[],
  at: number,
  self: string,
  bodies: BodyWords,
): GapDescription | null {
  const figure = pieces[at];
  if (figure?.kind !== "figure" || figure.gap === null) return null;
  let from = at;
  while (from > 0 && !isSentenceEnd(pieces[from - 1])) from--;
  const before = ownedBefore(pieces, at);
  const after = ownedAfter(pieces, at);
  const { joined } = wordsBefore(pieces, at);
  const own = isOnlyOrgan(pieces[at - 1], bodies) ? [] : ownWords(joined, before, after, figure.gap);
  const earlier = pieces.slice(from, Math.max(from, at - (before.length > 0 ? 1 : 0)));
  const texts = textsOf(earlier);
  const inherited = speaksForItself(own, before) ? [] : inheritedFrom(texts, pieces, from);
  const borrowed = requiredWords(own).length === 0 || isAttendance(own, figure.gap);
  const inOwn = new Set(own);
  return {
    gap: figure.gap,
    object: borrowed ? inherited : own,
    outer: [...joined, ...before, ...after].filter((token) => !inOwn.has(token)),
    inherited,
    borrowed,
    came: borrowed ? own : [],
    context: contextOf(pieces, from, texts, inherited),
    organ: organAt(pieces.slice(from, at), self, bodies),
  };
}

const ownWords = (
  joined: readonly Token[],
  before: readonly Token[],
  after: readonly Token[],
  gap: Gap,
): readonly Token[] => withoutIdleSteps([...listedObject(joined), ...ownObject(before, after)], gap);

/** 完成投资**亿元 tells no second step of anything: money is completed as it is counted. */
const withoutIdleSteps = (object: readonly Token[], { unit }: Gap): readonly Token[] =>
  unit?.endsWith("元") === true ? object.filter(({ text }) => text !== "完成") : object;

const isOnlyOrgan = (piece: Piece | undefined, bodies: BodyWords): boolean =>
  piece?.kind === "text" && namesOnlyOrgan(piece.text, bodies);

const isSentenceEnd = (piece: Piece | undefined): boolean =>
  piece?.kind === "mark" && piece.strength === "sentence";

function ownObject(before: readonly Token[], after: readonly Token[]): readonly Token[] {
  const left = objectBefore(before);
  if (requiredWords(after).length === 0) return left;
  // 反馈的**个问题: what stands before the number is said of what follows it.
  if (before.at(-1)?.text === "的") return [...left, ...objectAfter(after)];
  if (saysWhat(before)) return left;
  const steps = left.filter(({ kind }) => kind === "step" || kind === "verb" || kind === "negation");
  return [...steps, ...objectAfter(after)];
}
