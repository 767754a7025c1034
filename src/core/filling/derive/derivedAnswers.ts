import type { Frame } from "../question/frame";
import { basesOf } from "./bases";
import type { Base, Bases } from "./bases";
import { areAligned } from "./aligned";
import { pushAnswer } from "./answer";
import type { Answer } from "./answer";
import { cellOf } from "./formula";
import type { Figure, Formula } from "./formula";
import { compareUnits, isPercent } from "../unitRules";
import { besideOf, shares } from "./shares";
import { averages } from "./averages";
import { talliedBefore } from "./tallyFigure";

/** What follows from the figures that the sentence speaks of, by the kind of figure it asks. */
export function derivedAnswers(frame: Frame, bases: Bases): readonly Answer[] {
  switch (frame.ask.kind) {
    case "change":
    case "points":
    case "difference":
      return changes(frame, bases);
    case "completion":
      return completions(frame, bases);
    case "share":
    case "rate":
      return shares(frame, bases);
    case "average":
      return averages(frame, bases);
    case "remainder":
      return remainders(frame, bases);
    case "previous":
      return previous(frame, bases);
    case "value":
      return [];
  }
}

const scaledLike = (formula: Formula, figure: Figure): Formula =>
  formula.kind === "conversion" ? { ...formula, of: cellOf(figure) } : cellOf(figure);

function changes(frame: Frame, bases: Bases): readonly Answer[] {
  const answers: Answer[] = frame.ask.kind === "points" ? [...pointsOfShares(frame, bases)] : [];
  for (const base of basesOf(frame, bases, frame.ask.kind === "points")) {
    const formula = changeOf(base, frame, bases);
    if (formula === null) continue;
    const { likely: terms, own, back } = base;
    pushAnswer(answers, formula, frame, { terms, own, back, named: true, together: true, aligned: true });
  }
  return answers;
}

const mostShares = 6;

/** 占26.5％，比上年提高**个百分点: the share before it held against the same share of last year. */
function pointsOfShares(frame: Frame, bases: Bases): readonly Answer[] {
  const told = frame.earlier.map((index) => bases.frames[index]).find((one) => isPercent(one?.unit ?? null));
  if (told === undefined || (told.ask.kind !== "share" && told.ask.kind !== "rate")) return [];
  const before = (formula: Formula): Formula | null => {
    const figure =
      formula.kind === "cell" ? bases.library.siblings.previousOf(formula.figure, frame.year) : null;
    return figure === null ? null : cellOf(figure);
  };
  const answers: Answer[] = [];
  for (const { formula, derived } of shares(told, bases).slice(0, mostShares)) {
    if (formula.kind !== "share" || derived === null) continue;
    const [part, whole] = [before(formula.part), before(formula.whole)];
    if (part === null || whole === null) continue;
    pushAnswer(answers, { kind: "difference", now: formula, before: { kind: "share", part, whole } }, frame, {
      ...derived,
      own: false,
      back: 0,
    });
  }
  return answers;
}

/** Null where nothing stands beside it, or the two can not be held against each other in the unit that is asked. */
function changeOf(
  { formula, figure }: Base,
  frame: Frame,
  { library: { siblings }, asking }: Bases,
): Formula | null {
  if (formula.kind !== "cell" && formula.kind !== "conversion") return null;
  const against = asking.plan.test(frame.near)
    ? siblings.planOf(figure, frame.year)
    : (siblings.namedOf(figure, nameHeld(frame)) ??
      siblings.previousOf(figure, frame.year, yearHeld(frame)) ??
      talliedBefore(figure, yearHeld(frame)));
  if (against === null) return null;
  const { kind } = frame.ask;
  if (kind === "change") return { kind: "change", now: cellOf(figure), before: cellOf(against) };
  const rates = isPercent(figure.unit) && isPercent(against.unit);
  if (kind === "points")
    return rates ? { kind: "difference", now: cellOf(figure), before: cellOf(against) } : null;
  const fit = compareUnits(frame.unit, figure.unit, []);
  if (fit.kind === "different") return null;
  const inUnit = (one: Figure): Formula =>
    fit.kind === "scaled" ? { kind: "conversion", of: cellOf(one), shift: fit.shift } : cellOf(one);
  return { kind: "difference", now: inUnit(figure), before: inUnit(against) };
}

/** 比2022年: the year that is named, where it is not the one before. */
function yearHeld({ near }: Frame): number | null {
  const named = /[比较](?<year>20\d\d)年/u.exec(near)?.groups?.["year"];
  return named === undefined ? null : Number(named);
}

/** 较春季学期, 比第二季度: what the words hold it against. */
const nameHeld = ({ near }: Frame): string =>
  /[比较](?<name>[^，,]{2,8}?)(?:净?[增减升降提扩缩多少高低]|上升|下降)/u.exec(near)?.groups?.["name"] ?? "";

function completions(frame: Frame, bases: Bases): readonly Answer[] {
  const answers: Answer[] = [];
  for (const base of basesOf(frame, bases, false)) {
    const plan = bases.library.siblings.planOf(base.figure, frame.year);
    if (plan === null || plan === base.figure) continue;
    pushAnswer(answers, { kind: "completion", part: cellOf(base.figure), whole: cellOf(plan) }, frame, {
      terms: base.likely,
      own: base.own,
      back: base.back,
      named: true,
      together: true,
      aligned: true,
    });
  }
  return answers;
}

/** 尚有**件: the plan less what is done, what a row tells less another of it, what the sentence tells less another of it. */
function remainders(frame: Frame, bases: Bases): readonly Answer[] {
  const all = basesOf(frame, bases, false);
  return [
    ...all.flatMap((base) => [...lessThanPlan(base, frame, bases), ...lessInRow(base, frame, bases)]),
    ...lessInSentence(all, frame),
  ];
}

function lessThanPlan(
  { figure, formula, likely, own, back }: Base,
  frame: Frame,
  bases: Bases,
): readonly Answer[] {
  const answers: Answer[] = [];
  const plan = formula.kind === "cell" ? bases.library.siblings.planOf(figure, frame.year) : null;
  if (plan !== null && plan.amount.value > figure.amount.value)
    pushAnswer(answers, { kind: "difference", now: cellOf(plan), before: formula }, frame, {
      terms: likely,
      own,
      back,
      named: false,
      together: true,
      aligned: true,
    });
  return answers;
}

/** 尚未整改**万元: what its row tells besides 已整改; 查出**万元，尚未整改**万元: less what its row tells of 整改. */
function lessInRow(
  { figure, formula, likely, own, back }: Base,
  frame: Frame,
  { library: { siblings } }: Bases,
): readonly Answer[] {
  if (formula.kind !== "cell") return [];
  const answers: Answer[] = [];
  const push = (now: Formula, before: Formula, share: number): void =>
    pushAnswer(answers, { kind: "difference", now, before }, frame, {
      terms: likely * share,
      own,
      back,
      named: !own,
      together: true,
      aligned: true,
    });
  if (own) for (const whole of besideOf(figure, siblings)) push(whole.formula, formula, whole.likely);
  else
    for (const part of siblings.withinOf(figure)) if (isNamedBy(part, frame)) push(formula, cellOf(part), 1);
  return answers;
}

function lessInSentence(all: readonly Base[], frame: Frame): readonly Answer[] {
  const answers: Answer[] = [];
  const parts = all.filter(({ own }) => !own);
  for (const part of parts)
    for (const whole of parts)
      if (whole.back > part.back && whole.figure.amount.value > part.figure.amount.value)
        pushAnswer(answers, { kind: "difference", now: whole.formula, before: part.formula }, frame, {
          terms: part.likely * whole.likely,
          own: false,
          back: part.back,
          named: false,
          together: part.figure.table === whole.figure.table,
          aligned: areAligned(part.figure, whole.figure),
        });
  return answers;
}

/** Its heading, or its name in a line, has a word of what is asked. */
function isNamedBy({ reading, rows, columns }: Figure, { object }: Frame): boolean {
  const name = (reading === "line" ? rows : columns).at(-1) ?? "";
  return object.some(({ kind, text }) => kind !== "negation" && text.length > 1 && name.includes(text));
}

/** 由上年的**件: last year's value of what the sentence goes on to tell. */
function previous(frame: Frame, bases: Bases): readonly Answer[] {
  const answers: Answer[] = [];
  for (const base of basesOf(frame, bases, true)) {
    const before = bases.library.siblings.previousOf(base.figure, frame.months === null ? frame.year : null);
    if (before !== null)
      pushAnswer(answers, scaledLike(base.formula, before), frame, {
        terms: base.likely,
        own: base.own,
        back: base.back,
        named: true,
        together: true,
        aligned: true,
      });
  }
  return answers;
}
