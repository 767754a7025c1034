import { findConcepts, requiredWords, significantWords } from "./concepts";
import type { ConceptSpan } from "./concepts";
import { contrastsOf } from "./contrastsOf";
import type { Contrasts } from "./contrastsOf";
import type { GapDescription } from "./describeGap";
import type { Lexicon, Token } from "./lexicon";

/** The words of a gap, prepared for many comparisons. */
export interface GapWords {
  readonly description: GapDescription;
  /** Words that say what is counted. */
  readonly object: readonly Token[];
  /** Those of them that the other side must have. */
  readonly required: ReadonlySet<Token>;
  readonly concepts: readonly ConceptSpan[];
  readonly contrasts: Contrasts;
  /** Words around the object that narrow the circle that is counted. */
  readonly narrowing: readonly string[];
  readonly inheritedRequired: readonly Token[];
  /** Own words and, where the own ones do not suffice, inherited ones: canonical, joined. */
  readonly local: string;
  readonly localWords: ReadonlySet<string>;
  readonly inheritedWords: ReadonlySet<string>;
  readonly context: string;
  readonly contextWords: ReadonlySet<string>;
  readonly wide: string;
  /** The report is the secretary's own: what it tells without a subject is the secretary's doing. */
  readonly bySecretary: boolean;
}

export const joinWords = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");
export const wordSet = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.map(({ text }) => text));

const narrows = ({ kind }: Token): boolean => kind === "scope" || kind === "people" || kind === "negation";

/** Circles that a list of bodies and people (企业党支部**个，党员**名，…) goes on speaking of. */
const circles: ReadonlySet<string> = new Set(
  "企业 非公企业 非公 两新 两新组织 机关 社区 村 农村 下属 所属 直属 二级单位 子公司".split(" "),
);

/** Names of people without a verb belong to the circle that the sentence began with. */
function circleOf({ object, outer, context }: GapDescription): readonly Token[] {
  const bare = [...object, ...outer].every(
    ({ kind }) => kind === "people" || kind === "crowd" || kind === "filler" || kind === "weak",
  );
  return bare ? context.filter(({ text }) => [...circles].some((circle) => text.startsWith(circle))) : [];
}

/**
 * 全体职工警示教育 is one of several kinds of 警示教育; 组织全体职工观看警示教育片 only says who came. What nobody else
 * could hold (全体党员大会) has the word in its name.
 */
const wholeBody = ({ object, outer }: GapDescription): readonly string[] =>
  [outer, object].some((tokens) =>
    tokens.some(
      ({ text }, at) =>
        text === "全体" && tokens[at + 1]?.kind === "crowd" && (tokens[at + 2] ?? object[0])?.kind === "noun",
    ),
  )
    ? ["全体"]
    : [];

const bodies: ReadonlySet<string> = new Set(["街道", "园区", "医院", "学校", "公司"]);

/** 街道班子成员讲党课 in the report of a 街道: the body that reports narrows nothing. */
function withoutSelf(object: readonly Token[], self: string): readonly Token[] {
  const [first, ...rest] = object;
  if (first === undefined || !bodies.has(first.text) || !self.includes(first.text)) return object;
  return requiredWords(rest).some(({ kind }) => kind === "noun" || kind === "people") ? rest : object;
}

/** `wide`: headings above the sentence; `self`: the report's title, whose words narrow nothing. */
export function gapWords(
  description: GapDescription,
  wide: readonly Token[],
  lexicon: Lexicon,
  self = "",
): GapWords {
  const { outer, inherited, context, borrowed } = description;
  const object = withoutSelf(description.object, self);
  const significant = significantWords(object);
  const around = [...outer, ...(borrowed ? [] : inherited)];
  return {
    description,
    object: significant,
    required: new Set(requiredWords(significant)),
    concepts: findConcepts(object, lexicon),
    contrasts: contrastsOf([...object, ...outer], lexicon),
    narrowing: [
      ...[...around.filter(narrows), ...circleOf(description)].map(({ text }) => text),
      ...wholeBody(description),
    ].filter((text) => !self.includes(text)),
    inheritedRequired: requiredWords(inherited),
    local: `${joinWords(outer)}|${joinWords(object)}|${joinWords(inherited)}`,
    localWords: wordSet([...outer, ...object]),
    inheritedWords: wordSet(inherited),
    context: joinWords(context),
    contextWords: wordSet(context),
    wide: joinWords(wide),
    bySecretary: /书记[^，。]{0,8}(?:履行|落实|述|抓)/u.test(self),
  };
}
