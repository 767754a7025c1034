import { Numbers } from "../../numbers";
import type { Amount } from "../../text/amount";
import type { Fact } from "./fact";

/** Makes the facts of a table's cells, told by places in its body. */
export interface CellFacts {
  readonly amount: (row: number, column: number) => Amount;
  readonly make: (row: number, column: number) => Fact;
}

type Kept = { -readonly [Key in keyof Fact]: Fact[Key] };

/** How a fact is a total, by number. */
const totals = [null, "named", "reckoned"] as const;
const [NAMED, RECKONED] = [1, 2];

/** Facts by id. Those of cells are kept by their places and made when they are looked at. */
export class FactStore {
  /** Those that are of no cell, and those that were looked at. */
  private readonly made = new Map<number, Kept>();
  private readonly rows = new Numbers();
  private readonly columns = new Numbers();
  /** Ids counted from 1; 0 for none. */
  private readonly parents = new Numbers();
  private readonly totals = new Numbers();
  /** The first id of each table. */
  private readonly starts: number[] = [];
  private readonly makers: (CellFacts | undefined)[] = [];

  get size(): number {
    return this.rows.length;
  }

  beginTable(): void {
    this.starts.push(this.size);
    this.makers.push(undefined);
  }

  /** What makes the facts of the cells of the last table. */
  makeCells(cells: CellFacts): void {
    this.makers[this.makers.length - 1] = cells;
  }

  /** Adds a fact and gives its id, which replaces what stands there. It is the store's own from then on. */
  add(fact: Fact): number {
    const id = this.addCell(-1, -1, fact.parent, false);
    const kept = fact as Kept;
    kept.id = id;
    this.made.set(id, kept);
    return id;
  }

  /** Adds the fact of a cell of the last table. @param named it is a total by its name */
  addCell(row: number, column: number, parent: number | null, named: boolean): number {
    const id = this.size;
    this.rows.push(row);
    this.columns.push(column);
    this.parents.push(parent === null ? 0 : parent + 1);
    this.totals.push(named ? NAMED : 0);
    return id;
  }

  fact(id: number): Fact | undefined {
    if (id < 0 || id >= this.size) return undefined;
    const kept = this.made.get(id) ?? this.make(id, this.makerOf(id));
    this.made.set(id, kept);
    return kept;
  }

  amount(id: number): Amount | undefined {
    const kept = this.made.get(id);
    return kept === undefined ? this.makerOf(id)?.amount(this.rows.at(id), this.columns.at(id)) : kept.amount;
  }

  /** Says that a fact adds up others. */
  addsUp(id: number): void {
    const kept = this.made.get(id);
    if (kept !== undefined) kept.total ??= "reckoned";
    if (this.totals.at(id) === 0) this.totals.set(id, RECKONED);
  }

  /** Hangs a fact that hangs under none under another that it is a part of. */
  hang(part: number, whole: number): void {
    const kept = this.made.get(part);
    if (kept !== undefined) kept.parent ??= whole;
    if (this.parents.at(part) === 0) this.parents.set(part, whole + 1);
  }

  /** Facts of the last table. */
  ofLast(): readonly Fact[] {
    return this.from(this.starts[this.starts.length - 1] ?? 0, this.size);
  }

  all(): readonly Fact[] {
    return this.from(0, this.size);
  }

  private from(first: number, end: number): readonly Fact[] {
    const found: Fact[] = [];
    let table = this.tableOf(first);
    for (let id = first; id < end; id += 1) {
      while ((this.starts[table + 1] ?? end) <= id) table += 1;
      found.push(this.made.get(id) ?? this.make(id, this.makers[table]));
    }
    return found;
  }

  private tableOf(id: number): number {
    let table = this.starts.length - 1;
    while (table > 0 && (this.starts[table] ?? 0) > id) table -= 1;
    return table;
  }

  private readonly makerOf = (id: number): CellFacts | undefined => this.makers[this.tableOf(id)];

  private make(id: number, maker: CellFacts | undefined): Kept {
    if (maker === undefined) throw new Error("a cell of no table");
    const kept = maker.make(this.rows.at(id), this.columns.at(id)) as Kept;
    const parent = this.parents.at(id);
    kept.id = id;
    kept.parent = parent === 0 ? null : parent - 1;
    kept.total = totals[this.totals.at(id)] ?? null;
    return kept;
  }
}
