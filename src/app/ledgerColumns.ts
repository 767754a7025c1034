import type { CaseColumnKind } from "../core/ledger/cases/caseTable";
import { headerKey } from "../core/ledger/columnRoles";
import type { ColumnRole } from "../core/ledger/columnRoles";
import type { ColumnKind, FactColumn, Facts, FactTable } from "../core/ledger/facts/fact";

/** What a column was taken for; of more kinds than a person chooses from. */
export type TakenRole =
  ColumnRole | "planDate" | "person" | "department" | "status" | "serial" | "identifier" | "period" | "mark";

/** A column with a header, and what it was taken for: the person may know better. */
export interface LedgerColumn {
  /** As it stands in the ledger. */
  readonly header: string;
  readonly role: TakenRole;
  /** What a person has said of this header, null when nothing. */
  readonly said: ColumnRole | null;
  /** The first cell below that holds something, "" when none does. */
  readonly example: string;
}

/** The headed columns of a ledger, one for each header: what is said of one holds for all. */
export function ledgerColumns({ tables }: Facts): readonly LedgerColumn[] {
  const columns = new Map<string, LedgerColumn>();
  for (const table of tables)
    table.columns.forEach((column, at) => {
      const { header, said, example } = column;
      const key = headerKey(header);
      const known = columns.get(key);
      if (key === "" || isPeriod(column) || (known !== undefined && (known.example !== "" || example === "")))
        return;
      columns.set(key, { header, role: takenFor(table, at), said, example });
    });
  return [...columns.values()];
}

/** Months and years speak for themselves. */
const isPeriod = ({ kind, said, period, stems }: FactColumn): boolean =>
  kind === "value" && said === null && period !== null && stems.length === 0;

const ofCases: Readonly<Partial<Record<CaseColumnKind, TakenRole>>> = {
  category: "category",
  topic: "topic",
  person: "person",
  place: "place",
  department: "department",
  status: "status",
  date: "date",
  planDate: "planDate",
};

/** Where rows are no cases. */
const ofColumn: Readonly<Record<ColumnKind, TakenRole>> = {
  stub: "name",
  value: "value",
  text: "topic",
  unit: "unit",
  remark: "remark",
  serial: "serial",
  identifier: "identifier",
  date: "date",
  period: "period",
  mark: "mark",
  unused: "passedOver",
};

function takenFor({ columns, cases }: FactTable, at: number): TakenRole {
  const { kind, role, said } = columns[at] as FactColumn;
  if (said !== null) return said;
  if (kind === "value" && role === "plan") return "plan";
  const ofCase = kind === "stub" || kind === "text" || kind === "date" ? cases?.columns[at]?.kind : undefined;
  return (ofCase === undefined ? undefined : ofCases[ofCase]) ?? ofColumn[kind];
}
