import { askedAgain } from "../compare/asked";
import type { Frame } from "../question/frame";
import { areAligned, isRatio } from "./aligned";
import { pushAnswer } from "./answer";
import type { Answer } from "./answer";
import { basesOf, mostOfBase } from "./bases";
import type { Base, Bases } from "./bases";
import { cellOf, termsOf } from "./formula";
import type { Figure } from "./formula";
import type { Siblings } from "./siblings";
import { compareUnits } from "../unitRules";
import { talliesBeside, widerTallies } from "./tallyFigure";

/** A figure as a share of another: of what the words name, of an earlier figure, of what the ledger puts over or beside it. */
export function shares(frame: Frame, bases: Bases): readonly Answer[] {
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
      if (areUnlike(part.figure, figure)) continue;
      pushAnswer(answers, { kind: "share", part: part.formula, whole: whole.formula }, frame, {
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

/** 党课**次 is no share of those who came: units of other things, or cases against what was added up over cases. */
const areUnlike = (a: Figure, b: Figure): boolean =>
  compareUnits(a.unit, b.unit, []).kind === "different" ||
  (a.tally !== undefined && b.tally !== undefined && (a.tally.summed === null) !== (b.tally.summed === null));

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
  ask.kind === "rate" && part.own ? besideOf(part.figure, library.siblings) : [];

/** What a figure's row, or its cases, tell beside it, of which it may be a part; the nearest are the likeliest. */
export const besideOf = (figure: Figure, siblings: Siblings): readonly Base[] =>
  [...siblings.besideOf(figure), ...talliesBeside(figure)].map((one, at) => ({
    formula: cellOf(one),
    figure: one,
    likely: 0.5 - at * 0.1,
    own: false,
    back: 0,
  }));

/** What the part is of: an earlier figure of the sentence, or the whole that the ledger puts over it. */
function wholesAround(part: Base, parts: readonly Base[], bases: Bases): readonly Base[] {
  const whole = bases.library.siblings.wholeOf(part.figure);
  const over: readonly Base[] =
    whole === null ? [] : [{ formula: cellOf(whole), figure: whole, likely: 0.8, own: false, back: 0 }];
  const wider = widerTallies(part.figure).map((figure) => ({
    formula: cellOf(figure),
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
