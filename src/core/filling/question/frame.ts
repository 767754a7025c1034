import type { ChiefNames } from "./chiefNames";
import type { Gap } from "../../gaps/gap";
import type { Token } from "../lexicon";
import type { Months } from "../reportPeriod";
import type { Ask } from "./ask";
import type { Shape } from "./shape";

/** What one figure of the report, a mask or a written number, is about, as its place says. */
export interface Frame {
  /** Index among the frames of the document, in its order. */
  readonly index: number;
  /** Null for a number that is written already. */
  readonly gap: Gap | null;
  /** Digits of a written number. */
  readonly digits: string | null;
  readonly paragraph: number;
  /** Figures with the same number stand in one sentence. */
  readonly sentence: number;
  /** What is counted: the words nearest to the figure. */
  readonly object: readonly Token[];
  /** The rest of its clause. */
  readonly outer: readonly Token[];
  /** What clauses before it count, where its own does not say. */
  readonly inherited: readonly Token[];
  /** Whether its own clause says nothing of what is counted. */
  readonly borrowed: boolean;
  /** Its own words where they say no more than who came: 受众**人次. */
  readonly came: readonly Token[];
  /** Earlier words of the sentence. */
  readonly context: readonly Token[];
  /** Headings over it, in a table the names of its row and column. */
  readonly wide: readonly Token[];
  /** The sentence up to the figure, as it stands: its last stretch between semicolons, the last 60 characters of it. */
  readonly said: string;
  /** The clause up to the figure, as it stands. */
  readonly near: string;
  /** The words of 占…的: what a share is of. */
  readonly whole: readonly Token[];
  readonly unit: string | null;
  readonly ask: Ask;
  /** The year asked for; null where nobody knows the report's. */
  readonly year: number | null;
  readonly months: Months | null;
  /** They are those of the report: no time of its own is said. */
  readonly timeless: boolean;
  readonly reportYear: number | null;
  /** 分别: which of several figures it belongs to is not told. */
  readonly several: boolean;
  /** Behind 分别: how many figures stand between it and what it is held against, of those before 分别; null elsewhere. */
  readonly turn: number | null;
  /** Several things added up: 提拔与晋升合计. */
  readonly together: boolean;
  /** The time may have ended with the clause before. */
  readonly doubtful: boolean;
  /** Tells what is intended, not what was done. */
  readonly plan: boolean;
  /** A norm or average of one, no count of the year: 每月**次, 不少于**次. */
  readonly perUnit: boolean;
  /** Told as a bound or about: **亿元以上, **人左右. */
  readonly bounded: boolean;
  /** Stands among the problems. */
  readonly shortfall: boolean;
  /** `self`: the writer says 我; `implied`: what the chief did, named or in a report of its own. */
  readonly person: "self" | "implied" | null;
  /** What it tells is the chief's doing: so it says, or nobody else is named in a report of the chief's own. */
  readonly ofChief: boolean;
  /** What may be the chief's name. */
  readonly chiefs: ChiefNames;
  /** It tells what came to its end (完成, 成交), and not all that was begun. */
  readonly settled: boolean;
  /** A part of what was told before: 其中**次. */
  readonly part: boolean;
  readonly organ: string | null;
  /** Null where the mask's length says nothing. */
  readonly shape: Shape | null;
  /** Frames before it in its sentence, nearest first. */
  readonly earlier: readonly number[];
}
