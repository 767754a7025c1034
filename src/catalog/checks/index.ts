import type { AnyCheck } from "../../core/checking/check";
import { cutOffSentence } from "./cutOffSentence";
import { dateFormat } from "./dateFormat";
import { doubledPunctuation } from "./doubledPunctuation";
import { emptySection } from "./emptySection";
import { enumerationNumbers } from "./enumerationNumbers";
import { fullStopMissing } from "./fullStopMissing";
import { gapInProse } from "./gapInProse";
import { garbledText } from "./garbledText";
import { halfWidthPunctuation } from "./halfWidthPunctuation";
import { headingFullStop } from "./headingFullStop";
import { headingNumbers } from "./headingNumbers";
import { impossibleDate } from "./impossibleDate";
import { missingLeadIn } from "./missingLeadIn";
import { missingSection } from "./missingSection";
import { numberingMixed } from "./numberingMixed";
import { pairedPunctuation } from "./pairedPunctuation";
import { percentSignMixed } from "./percentSignMixed";
import { rangeFormat } from "./rangeFormat";
import { repeatedText } from "./repeatedText";
import { residue } from "./residue";
import { separatorBetweenTitles } from "./separatorBetweenTitles";
import { signingDate } from "./signingDate";
import { spaceInSentence } from "./spaceInSentence";
import { thousandsMixed } from "./thousandsMixed";
import { unfilledFigure } from "./unfilledFigure";
import { unfilledName } from "./unfilledName";
import { weekdayMismatch } from "./weekdayMismatch";
import { yearConflict } from "./yearConflict";

/** The registry of checks, sorted by id. Ids are for ever: a retired check leaves its id and the reason here. */
export const checks: readonly AnyCheck[] = [
  cutOffSentence,
  dateFormat,
  doubledPunctuation,
  emptySection,
  enumerationNumbers,
  fullStopMissing,
  gapInProse,
  garbledText,
  halfWidthPunctuation,
  headingFullStop,
  headingNumbers,
  impossibleDate,
  missingLeadIn,
  missingSection,
  numberingMixed,
  pairedPunctuation,
  percentSignMixed,
  rangeFormat,
  repeatedText,
  residue,
  separatorBetweenTitles,
  signingDate,
  spaceInSentence,
  thousandsMixed,
  unfilledFigure,
  unfilledName,
  weekdayMismatch,
  yearConflict,
];
