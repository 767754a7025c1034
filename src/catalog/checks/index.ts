import type { AnyCheck } from "../../core/checking/check";
import { cutOffSentence } from "./cutOffSentence";
import { dateFormat } from "./dateFormat";
import { doubledPunctuation } from "./doubledPunctuation";
import { emptySection } from "./emptySection";
import { fullStopMissing } from "./fullStopMissing";
import { gapInProse } from "./gapInProse";
import { garbledText } from "./garbledText";
import { halfWidthPunctuation } from "./halfWidthPunctuation";
import { missingLeadIn } from "./missingLeadIn";
import { missingSection } from "./missingSection";
import { pairedPunctuation } from "./pairedPunctuation";
import { percentSignMixed } from "./percentSignMixed";
import { rangeFormat } from "./rangeFormat";
import { residue } from "./residue";
import { separatorBetweenTitles } from "./separatorBetweenTitles";
import { spaceInSentence } from "./spaceInSentence";
import { thousandsMixed } from "./thousandsMixed";
import { unfilledFigure } from "./unfilledFigure";
import { unfilledName } from "./unfilledName";

/** The registry of checks, sorted by id. Ids are for ever: a retired check leaves its id and the reason here. */
export const checks: readonly AnyCheck[] = [
  cutOffSentence,
  dateFormat,
  doubledPunctuation,
  emptySection,
  fullStopMissing,
  gapInProse,
  garbledText,
  halfWidthPunctuation,
  missingLeadIn,
  missingSection,
  pairedPunctuation,
  percentSignMixed,
  rangeFormat,
  residue,
  separatorBetweenTitles,
  spaceInSentence,
  thousandsMixed,
  unfilledFigure,
  unfilledName,
];
