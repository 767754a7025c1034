import { askedAgain } from "../compare/asked";
import type { Frame } from "../question/frame";
import { basesOf, mostOfBase } from "./bases";
import type { Base, Bases } from "./bases";
import { areAligned, isRatio } from "./aligned";
import { answerOf } from "./answer";
import type { Answer, DerivedSigns } from "./answer";
import { termsOf } from "./formula";
import type { Figure, Formula } from "./formula";
import { compareUnits, isPercent } from "../unitRules";
import { talliedBefore, widerTallies } from "./tallyFigure";

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

const cell = (figure: Figure): Formula => ({ kind: "cell", figure });

const scaledLike = (formula: Formula, figure: Figure): Formula =>
  formula.kind === "conversion" ? { ...formula, of: cell(figure) } : cell(figure);

function changes(frame: Frame, bases: Bases): readonly Answer[] {
  const answers: Answer[] = frame.ask.kind === "points" ? [...pointsOfShares(frame, bases)] : [];
  for (const base of basesOf(frame, bases, frame.ask.kind === "points")) {
    const formula = changeOf(base, frame, bases);
    if (formula === null) continue;
    const { likely: terms, own, back } = base;
    push(answers, formula, frame, { terms, own, back, named: true, together: true, aligned: true });
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
    return figure === null ? null : cell(figure);
  };
  const answers: Answer[] = [];
  for (const { formula, derived } of shares(told, bases).slice(0, mostShares)) {
    if (formula.kind !== "share" || derived === null) continue;
    const [part, whole] = [before(formula.part), before(formula.whole)];
    if (part === null || whole === null) continue;
    push(answers, { kind: "difference", now: formula, before: { kind: "share", part, whole } }, frame, {
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
  if (kind === "change") return { kind: "change", now: cell(figure), before: cell(against) };
  const rates = isPercent(figure.unit) && isPercent(against.unit);
  if (kind === "points")
    return rates ? { kind: "difference", now: cell(figure), before: cell(against) } : null;
  const fit = compareUnits(frame.unit, figure.unit, []);
  if (fit.kind === "different") return null;
  const inUnit = (one: Figure): Formula =>
    fit.kind === "scaled" ? { kind: "conversion", of: cell(one), shift: fit.shift } : cell(one);
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
    push(answers, { kind: "completion", part: cell(base.figure), whole: cell(plan) }, frame, {
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

function shares(frame: Frame, bases: Bases): readonly Answer[] {
  const answers: Answer[] = [];
  const parts = basesOf(frame, bases, false);
  const named = frame.whole.length === 0 ? [] : wholesNamed(frame, bases);
  for (const part of parts) {
    for (const whole of [
      ...named,
      ...wholesAround(part, parts, bases),
      ...wholesBeside(part, frame, bases),
    ]) {
      const { figure } = whole;
      if (isSame(figure, part.figure) || figure.amount.value < part.figure.amount.value) continue;
      if (part.figure.amount.value === 0 || isRatio(part.figure) || isRatio(figure)) continue;
      push(answers, { kind: "share", part: part.formula, whole: whole.formula }, frame, {
        terms: part.likely * whole.likely,
        own: part.own,
        back: part.back,
        named: whole.own,
        together: figure.table === part.figure.table,
        aligned: areAligned(part.figure, figure),
      });
    }
  }
  return answers;
}

/** Two readings of one thing, of which none is a share of the other. */
const isSame = (a: Figure, b: Figure): boolean =>
  a === b ||
  (a.table === b.table &&
    a.amount.value === b.amount.value &&
    a.rows.join() === b.rows.join() &&
    a.columns.join() === b.columns.join());

/** 占会议总数的: the whole by its name. */
const wholesNamed = (frame: Frame, bases: Bases): readonly Base[] =>
  bases
    .ask(
      askedAgain(frame, { object: frame.whole, inherited: frame.context, unit: null }, bases.library.lexicon),
    )
    .slice(0, mostOfBase)
    .flatMap(({ answer, likely }) => {
      const figure = termsOf(answer.formula)[0];
      return figure === undefined ? [] : [{ formula: answer.formula, figure, likely, own: true, back: 0 }];
    });

/** 结案率: what 结案 is of is named by nothing but its row. */
const wholesBeside = (part: Base, { ask }: Frame, { library }: Bases): readonly Base[] =>
  ask.kind !== "rate" || !part.own
    ? []
    : library.siblings.besideOf(part.figure).map((figure, at) => ({
        formula: cell(figure),
        figure,
        likely: 0.5 - at * 0.1,
        own: false,
        back: 0,
      }));

/** What the part is of: an earlier figure of the sentence, or the whole that the ledger puts over it. */
function wholesAround(part: Base, parts: readonly Base[], bases: Bases): readonly Base[] {
  const whole = bases.library.siblings.wholeOf(part.figure);
  const over: readonly Base[] =
    whole === null ? [] : [{ formula: cell(whole), figure: whole, likely: 0.8, own: false, back: 0 }];
  const wider = widerTallies(part.figure).map((figure) => ({
    formula: cell(figure),
    figure,
    likely: 0.6,
    own: false,
    back: 0,
  }));
  return [
    ...wider,
    ...parts
      .filter((one) => !one.own && (part.own || one.back > part.back))
      .map((one) => ({ ...one, own: false })),
    ...over,
  ];
}

function averages(frame: Frame, bases: Bases): readonly Answer[] {
  const answers: Answer[] = [];
  const parts = basesOf(frame, bases, false).filter(({ own }) => !own);
  for (const part of parts)
    for (const whole of parts)
      if (whole.back > part.back && whole.figure.amount.value > 0)
        push(answers, { kind: "average", part: part.formula, whole: whole.formula }, frame, {
          terms: part.likely * whole.likely,
          own: false,
          back: part.back,
          named: false,
          together: part.figure.table === whole.figure.table,
          aligned: areAligned(part.figure, whole.figure),
        });
  return answers;
}

function remainders(frame: Frame, bases: Bases): readonly Answer[] {
  const answers: Answer[] = [];
  const all = basesOf(frame, bases, false);
  for (const { figure, formula, likely, own, back } of all) {
    const plan = formula.kind === "cell" ? bases.library.siblings.planOf(figure, frame.year) : null;
    if (plan !== null && plan.amount.value > figure.amount.value)
      push(answers, { kind: "difference", now: cell(plan), before: formula }, frame, {
        terms: likely,
        own,
        back,
        named: false,
        together: true,
        aligned: true,
      });
  }
  const parts = all.filter(({ own }) => !own);
  for (const part of parts)
    for (const whole of parts)
      if (whole.back > part.back && whole.figure.amount.value > part.figure.amount.value)
        push(answers, { kind: "difference", now: whole.formula, before: part.formula }, frame, {
          terms: part.likely * whole.likely,
          own: false,
          back: part.back,
          named: false,
          together: part.figure.table === whole.figure.table,
          aligned: areAligned(part.figure, whole.figure),
        });
  return answers;
}

/** 由上年的**件: last year's value of what the sentence goes on to tell. */
function previous(frame: Frame, bases: Bases): readonly Answer[] {
  const answers: Answer[] = [];
  for (const base of basesOf(frame, bases, true)) {
    const before = bases.library.siblings.previousOf(base.figure, frame.months === null ? frame.year : null);
    if (before !== null)
      push(answers, scaledLike(base.formula, before), frame, {
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

function push(answers: Answer[], formula: Formula, frame: Frame, derived: DerivedSigns): void {
  const answer = answerOf(formula, frame, { likeness: null, derived });
  if (answer !== null) answers.push(answer);
}
