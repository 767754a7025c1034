import type { AnyCheck } from "../../core/checking/check";
import { changeAndBase } from "./changeAndBase";
import { countAndList } from "./countAndList";
import { cutOffSentence } from "./cutOffSentence";
import { dateFormat } from "./dateFormat";
import { deniedCount } from "./deniedCount";
import { doubledPunctuation } from "./doubledPunctuation";
import { doubledWords } from "./doubledWords";
import { emptySection } from "./emptySection";
import { enumerationNumbers } from "./enumerationNumbers";
import { eventDate } from "./eventDate";
import { figureConflict } from "./figureConflict";
import { formalName } from "./formalName";
import { formulationSet } from "./formulationSet";
import { frequencyNorm } from "./frequencyNorm";
import { fullStopMissing } from "./fullStopMissing";
import { gapInProse } from "./gapInProse";
import { garbledText } from "./garbledText";
import { halfWidthPunctuation } from "./halfWidthPunctuation";
import { headingFullStop } from "./headingFullStop";
import { headingLevels } from "./headingLevels";
import { headingNumbers } from "./headingNumbers";
import { impossibleDate } from "./impossibleDate";
import { ledgerFigure } from "./ledgerFigure";
import { likelySlip } from "./likelySlip";
import { markUse } from "./markUse";
import { missingLeadIn } from "./missingLeadIn";
import { missingSection } from "./missingSection";
import { misusedWord } from "./misusedWord";
import { numberForm } from "./numberForm";
import { numberedFormulation } from "./numberedFormulation";
import { numberingMixed } from "./numberingMixed";
import { organNameForms } from "./organNameForms";
import { organPower } from "./organPower";
import { otherUnit } from "./otherUnit";
import { otherYear } from "./otherYear";
import { pairedPunctuation } from "./pairedPunctuation";
import { partsAndTotal } from "./partsAndTotal";
import { percentSignMixed } from "./percentSignMixed";
import { rangeFormat } from "./rangeFormat";
import { rateAndParts } from "./rateAndParts";
import { remainder } from "./remainder";
import { repealedRule } from "./repealedRule";
import { repeatedText } from "./repeatedText";
import { residue } from "./residue";
import { ruleName } from "./ruleName";
import { selfReferenceMixed } from "./selfReferenceMixed";
import { separatorBetweenTitles } from "./separatorBetweenTitles";
import { shareSum } from "./shareSum";
import { signingDate } from "./signingDate";
import { signingUnit } from "./signingUnit";
import { spaceInSentence } from "./spaceInSentence";
import { thinSection } from "./thinSection";
import { thousandsMixed } from "./thousandsMixed";
import { unfilledFigure } from "./unfilledFigure";
import { unfilledName } from "./unfilledName";
import { untilDate } from "./untilDate";
import { untouchedTopic } from "./untouchedTopic";
import { weakClaim } from "./weakClaim";
import { weekdayMismatch } from "./weekdayMismatch";
import { wrongWord } from "./wrongWord";
import { yearConflict } from "./yearConflict";

/** The registry of checks, sorted by id. Ids are for ever: a retired check leaves its id and the reason here. */
export const checks: readonly AnyCheck[] = [
  changeAndBase,
  countAndList,
  cutOffSentence,
  dateFormat,
  deniedCount,
  doubledPunctuation,
  doubledWords,
  emptySection,
  enumerationNumbers,
  eventDate,
  figureConflict,
  formalName,
  formulationSet,
  frequencyNorm,
  fullStopMissing,
  gapInProse,
  garbledText,
  halfWidthPunctuation,
  headingFullStop,
  headingLevels,
  headingNumbers,
  impossibleDate,
  ledgerFigure,
  likelySlip,
  markUse,
  missingLeadIn,
  missingSection,
  misusedWord,
  numberForm,
  numberedFormulation,
  numberingMixed,
  organNameForms,
  organPower,
  otherUnit,
  otherYear,
  pairedPunctuation,
  partsAndTotal,
  percentSignMixed,
  rangeFormat,
  rateAndParts,
  remainder,
  repealedRule,
  repeatedText,
  residue,
  ruleName,
  selfReferenceMixed,
  separatorBetweenTitles,
  shareSum,
  signingDate,
  signingUnit,
  spaceInSentence,
  thinSection,
  thousandsMixed,
  unfilledFigure,
  unfilledName,
  untilDate,
  untouchedTopic,
  weakClaim,
  weekdayMismatch,
  wrongWord,
  yearConflict,
];
