import type { Frame } from "../question/frame";
import { compareUnits } from "../unitRules";
import { areAligned } from "./aligned";
import { pushAnswer } from "./answer";
import type { Answer } from "./answer";
import { basesOf } from "./bases";
import type { Base, Bases } from "./bases";
import { cellOf } from "./formula";
import type { Formula } from "./formula";
import { casesTold } from "./tallyFigure";

/** 平均每期**人次: a figure of the sentence by another, that of the unit it is per where one is; 平均办结**天: over the cases that tell it. */
export function averages(frame: Frame, bases: Bases): readonly Answer[] {
  const answers: Answer[] = [];
  const all = basesOf(frame, bases, false);
  const parts = all.filter(({ own }) => !own);
  const per = perOf(frame, bases);
  const told = parts.filter((one) => isPer(one.told ?? "", per, bases.asking.heads));
  const nearest = Math.min(...told.map(({ back }) => back));
  const wholes = told.length > 0 ? told : parts;
  for (const part of parts)
    for (const whole of wholes)
      if (
        !told.includes(part) &&
        (whole.back > part.back || (told.length > 0 && whole.back < part.back)) &&
        whole.figure.amount.value > 0
      )
        pushAnswer(answers, { kind: "average", part: inUnitOf(part, frame), whole: whole.formula }, frame, {
          terms: part.likely * whole.likely,
          own: false,
          back: part.back,
          named: whole.back === nearest,
          together: part.figure.table === whole.figure.table,
          aligned: areAligned(part.figure, whole.figure),
        });
  if (told.length === 0) for (const part of all) answers.push(...averageOfCases(part, frame));
  return answers;
}

function perOf({ near }: Frame, { asking }: Bases): string {
  const groups = asking.per.exec(near)?.groups;
  return groups?.["unit"] ?? groups?.["before"] ?? "";
}

/** 每期 is per 期, 每次 per 场次, 人均 per 名. */
const isPer = (unit: string, per: string, heads: RegExp): boolean =>
  per !== "" &&
  (unit === per || (heads.test(per) ? heads.test(unit) : unit.endsWith(per) && !heads.test(unit)));

/** 发放**万元，人均**元. */
function inUnitOf({ formula, figure }: Base, frame: Frame): Formula {
  const fit = compareUnits(frame.unit, figure.unit, []);
  return formula.kind === "cell" && fit.kind === "scaled"
    ? { kind: "conversion", of: formula, shift: fit.shift }
    : formula;
}

/** 平均办结**天 of a column 办结天数: what was added up, by the cases that tell it. */
function averageOfCases({ figure, formula, likely, own, back }: Base, frame: Frame): readonly Answer[] {
  const answers: Answer[] = [];
  const cases = own && formula.kind === "cell" ? casesTold(figure) : null;
  if (cases !== null)
    pushAnswer(answers, { kind: "average", part: formula, whole: cellOf(cases) }, frame, {
      terms: likely,
      own,
      back,
      named: true,
      together: true,
      aligned: true,
    });
  return answers;
}
