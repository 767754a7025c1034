import type { CaseColumnKind, CaseTable } from "../../ledger/cases/caseTable";
import type { CaseCondition } from "../../ledger/cases/tallyCases";
import type { Stretch } from "../compare/stretch";

/** A value of a column of words. */
export interface CaseValue {
  readonly column: number;
  readonly value: string;
  /** What it is called: of a mark its column's header. */
  readonly name: string;
  /** In how many cases it stands. */
  readonly cases: number;
  readonly kind: CaseColumnKind;
  readonly stretch: Stretch;
  /** Its telling words alone: two values with the same ones may be one thing under two names. "" where none tells. */
  readonly core: string;
}

/** A column that is blank for some of the cases. */
export interface CaseBlanks {
  readonly column: number;
  readonly kind: CaseColumnKind;
  readonly label: string;
  readonly stretch: Stretch;
  /** For a fifth of them and more: being filled says something. */
  readonly often: boolean;
}

/** What the cases that are counted have in common: one of the values in a column. */
export interface Condition {
  readonly column: number;
  readonly kind: CaseColumnKind;
  /** Several where the text lists them: 部长、常务副部长. */
  readonly values: readonly string[];
  readonly names: readonly string[];
  /** `blank`, `filled`: the cell holds nothing, or anything. */
  readonly how: CaseCondition["how"];
  /** How much of its words the question has, 0 to 1; of what only the headings have, less. */
  readonly met: number;
  /** It stands for 我 in the writer's own report. */
  readonly person: boolean;
  /** Its values are taken for names of one thing. */
  readonly alike?: boolean;
}

/** What a table of cases offers for conditions. */
export interface CaseTerms {
  readonly table: CaseTable;
  readonly values: readonly CaseValue[];
  readonly blanks: readonly CaseBlanks[];
  /** What the table is about: its name, its sheet's, its headers. */
  readonly about: Stretch;
  readonly vocabulary: {
    readonly chief: RegExp;
    readonly doers: RegExp;
    readonly post: RegExp;
    readonly lacking: RegExp;
    readonly finished: RegExp;
    readonly yes: RegExp;
    readonly years: RegExp;
    readonly age: RegExp;
    readonly genera: readonly Genus[];
  };
}

/** A word that stands for several values: 党纪处分 for 党内警告, 留党察看; 高级职称 for 副教授, 主任医师. */
export interface Genus {
  readonly asked: RegExp;
  readonly value: RegExp;
}

export const conditionOf = (values: readonly CaseValue[], met: number): Condition => ({
  column: values[0]?.column ?? -1,
  kind: values[0]?.kind ?? "category",
  values: values.map(({ value }) => value),
  names: values.map(({ name }) => name),
  how: "is",
  met,
  person: false,
});

/** So much of its words must be met. */
export const enough = 0.6;
