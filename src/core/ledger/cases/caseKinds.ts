import type { HeaderSort } from "../../language/ledgerWords";
import type { TableColumn } from "../facts/columns";
import type { Body } from "../facts/readBody";
import type { CaseColumnKind } from "./caseTable";
import { withEndDates } from "./matters";
import { countTexts, repeats } from "./repeats";

/** What each column of a table of cases tells of them. */
export const caseKinds = (body: Body): readonly CaseColumnKind[] =>
  withEndDates(
    withStatus(
      body.columns.map((column) => kindOf(column, body)),
      body,
    ),
    body,
  );

const sortKinds: readonly (readonly [HeaderSort, CaseColumnKind])[] = [
  ["status", "status"],
  ["person", "person"],
  ["place", "place"],
  ["topic", "topic"],
  ["department", "department"],
  ["category", "category"],
  ["remark", "remark"],
];

const plainKinds: Readonly<Partial<Record<TableColumn["kind"], CaseColumnKind>>> = {
  value: "amount",
  mark: "mark",
  serial: "identifier",
  identifier: "identifier",
  unused: "identifier",
  remark: "remark",
};

function kindOf(column: TableColumn, { columns, table, rows, readers }: Body): CaseColumnKind {
  if (column.kind === "date") {
    const several = columns.filter(({ kind }) => kind === "date").length > 1;
    const { plannedDates } = readers.words;
    const planned = plannedDates.some((word) =>
      several ? column.head.includes(word) : column.head.startsWith(word),
    );
    return column.sorts.has("planDate") || planned ? "planDate" : "date";
  }
  const plain = plainKinds[column.kind];
  if (plain !== undefined) return plain;
  const few = repeats(table, rows, column.at);
  const said = sortKinds.filter(([sort]) => column.sorts.has(sort)).map(([, kind]) => kind);
  if (said.includes("topic") && said.includes("category")) return few ? "category" : "topic";
  return said[0] ?? (few ? "category" : "topic");
}

const mostStates = 4;

/** 开了没: 开, 没开. Where every value but the commonest says that the case did not take place, the column tells whether it did. */
function withStatus(
  kinds: readonly CaseColumnKind[],
  { table, columns, rows, readers }: Body,
): readonly CaseColumnKind[] {
  // Of a list without dates (换届情况 · 已换, 延期) nothing takes place or not.
  const dated = columns.some(({ kind }) => kind === "date" || kind === "period");
  if (kinds.includes("status") || !dated) return kinds;
  const says = saysNotHeld(readers.words);
  return kinds.map((kind, index) => {
    if (kind !== "category" && kind !== "topic") return kind;
    const column = columns[index]?.at ?? -1;
    const counts = countTexts(table, rows, column, mostStates);
    return counts !== null && tellsStates(counts, says) ? "status" : kind;
  });
}

const saysNotHeld =
  ({ notHeld, held }: Body["readers"]["words"]) =>
  (text: string): boolean =>
    !held.some((word) => text.includes(word)) &&
    (/^[没未].{1,3}$/u.test(text) ||
      notHeld.some(
        (word) =>
          (text.length === 1 && word.startsWith(text)) ||
          (text.startsWith(word) && text.length < word.length + 3),
      ));

function tellsStates(counts: ReadonlyMap<string, number>, says: (text: string) => boolean): boolean {
  const [first, ...others] = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  return (
    first !== undefined &&
    others.length > 0 &&
    !says(first) &&
    first.length <= mostStates &&
    others.every(says)
  );
}
