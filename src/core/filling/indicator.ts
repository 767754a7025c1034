import type { RoleWords } from "./choose/rank";
import type { LexiconWords } from "./lexicon";
import type { BodyWords } from "./organ";
import type { AskWords } from "./question/ask";
import type { PlaceWords } from "./question/clauseSays";

/** What is counted in the genre: its name, the other ways of saying it, and its units. */
export interface Indicator {
  readonly id: string;
  /** Usual name: "理论学习中心组学习". */
  readonly name: string;
  /** Other names in ledgers and reports: "中心组学习", "党委中心组集体学习". */
  readonly synonyms: readonly string[];
  /** Units it is counted in; the first is usual. */
  readonly units: readonly string[];
}

/** A rate that follows from two indicators: 占比 = 党建议题 ÷ 议题. */
export interface Ratio {
  readonly name: string;
  /** Words of the text that ask for this rate: 占比, 完成率 */
  readonly words: readonly string[];
  readonly part: string;
  readonly whole: string;
}

export interface IndicatorCatalogue {
  readonly indicators: readonly Indicator[];
  readonly ratios: readonly Ratio[];
  /** Words that mean the same in indicator names: ["中心组", "理论学习中心组"]. */
  readonly synonyms: readonly (readonly string[])[];
  /** How reports ask for figures, and how ledgers name their time and role. */
  readonly questions: QuestionWords;
}

export interface QuestionWords {
  readonly asks: AskWords;
  readonly places: PlaceWords;
  readonly roles: RoleWords;
  readonly words: LexiconWords;
  readonly bodies: BodyWords;
}
