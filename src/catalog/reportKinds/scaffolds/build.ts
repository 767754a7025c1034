import type { RoleId, SaidFor, ScaffoldParagraph, SectionScaffold } from "../../../core/report/reportKind";
import type { Fit } from "../../../core/writing/speaker";
import { phrases } from "../../phrases/index";

const phraseOf = new Map(phrases.map((phrase) => [phrase.id, phrase]));

/** The words of phrases one after another, for whom all of them suit; a misspelt id leaves a gap that the tests find. */
export function say(...ids: readonly string[]): SaidFor {
  const said = ids.map((id): SaidFor => phraseOf.get(id) ?? { text: `【${id}】` });
  return { text: said.map(({ text }) => text).join(""), ...both(...said) };
}

/** For whom all of them suit. */
export function both(...fits: readonly Fit[]): Fit {
  const organs = common(fits.map((fit) => fit.organs));
  const sectors = common(fits.map((fit) => fit.sectors));
  const from = Math.max(0, ...fits.map((fit) => fit.from ?? 0));
  const until = Math.min(Infinity, ...fits.map((fit) => fit.until ?? Infinity));
  return {
    ...(organs === undefined ? {} : { organs }),
    ...(sectors === undefined ? {} : { sectors }),
    ...(from === 0 ? {} : { from }),
    ...(until === Infinity ? {} : { until }),
  };
}

const common = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined => {
  const given = lists.filter((list) => list !== undefined);
  return given.length === 0
    ? undefined
    : given.reduce((shared, list) => shared.filter((one) => list.includes(one)));
};

/** Other words around a phrase, for whom the phrase suits. */
export const reworded = (said: SaidFor, change: (text: string) => string): SaidFor => ({
  ...said,
  text: change(said.text),
});

/** A heading of a matched set, counted from 0. */
export const headingOf = (set: string, index: number): string =>
  say(set).text.split("\n")[index] ?? `【${set}】`;

export const h1 = (text: string): ScaffoldParagraph => ({ role: "heading1", text });
export const h2 = (text: string, fit: Fit = {}): ScaffoldParagraph => ({ role: "heading2", text, ...fit });

/** A paragraph and other ways to say it. */
export function body(first: SaidFor | string, ...others: readonly (SaidFor | string)[]): ScaffoldParagraph {
  const said = (one: SaidFor | string): SaidFor => (typeof one === "string" ? { text: one } : one);
  return {
    role: "body",
    ...said(first),
    ...(others.length === 0 ? {} : { others: others.map(said) }),
  };
}

/** The same, by ids of phrases; several of one way are joined by “+”. */
export const bodyOf = (...ways: readonly string[]): ScaffoldParagraph => {
  const [first, ...others] = ways.map((ids) => say(...ids.split("+")));
  return body(first ?? "【】", ...others);
};

/** The paragraph, however it is said, with what it is about before it: two lists under one heading are told apart. */
export const led = (matter: string, paragraph: ScaffoldParagraph): ScaffoldParagraph => ({
  ...paragraph,
  text: `${matter}，${paragraph.text}`,
  ...(paragraph.others === undefined
    ? {}
    : { others: paragraph.others.map((other) => ({ ...other, text: `${matter}，${other.text}` })) }),
});

/** The paragraph, however it is said, for these kinds of institution alone. */
export const onlyFor = (sectors: readonly string[], paragraph: ScaffoldParagraph): ScaffoldParagraph => ({
  ...paragraph,
  sectors,
  ...(paragraph.others === undefined
    ? {}
    : { others: paragraph.others.map((other) => ({ ...other, sectors })) }),
});

export const scaffold = (
  role: RoleId,
  variant: string,
  paragraphs: readonly ScaffoldParagraph[],
  fit: Fit = {},
): SectionScaffold => ({ role, ...(variant === "" ? {} : { variant }), ...fit, paragraphs });

/** Headings of a set, each with its paragraphs under it. */
export const headed = (
  set: string,
  bodies: readonly (readonly ScaffoldParagraph[])[],
): readonly ScaffoldParagraph[] =>
  bodies.flatMap((paragraphs, index) => [h2(headingOf(set, index)), ...paragraphs]);
