import { fixedFormulations } from "../catalog/wording/fixedFormulations";
import { doubledCharacters } from "../catalog/wording/doubledCharacters";
import { formalNames } from "../catalog/wording/formalNames";
import { formulationSets } from "../catalog/wording/formulationSets";
import { frequencyNorms } from "../catalog/wording/frequencyNorms";
import { wrongWords } from "../catalog/wording/wrongWords";
import { yearPacks } from "../catalog/wording/yearPacks";
import { noOfficeLists } from "../core/checking/officeLists";
import type {
  DoubledEntry,
  NormEntry,
  OfficeLists,
  SetEntry,
  WordEntry,
  YearEntry,
} from "../core/checking/officeLists";
import { textSheet } from "../core/ledger/sheet";
import type { Sheet } from "../core/ledger/sheet";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import type { SheetFiles, SheetError } from "../ports/ledgerSource";
import type { UserStore } from "../ports/userStore";
import { officeListsKey } from "./listFault";
import type { ListFault } from "./listFault";
import { readWordRow, readYearRow, wordColumns, wordRow, yearColumns, yearRow } from "./listRows";
import type { ListRow, RowFault } from "./listRows";
import {
  doubledColumns,
  doubledRow,
  normColumns,
  normRow,
  readDoubledRow,
  readNormRow,
  readSetRow,
  setColumns,
  setRow,
} from "./wordingRows";

export interface ReadLists {
  readonly lists: OfficeLists;
  readonly faults: readonly ListFault[];
}

interface ListKind<Entry> {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly shipped: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  readonly toRow: (entry: Entry) => readonly string[];
  readonly fromRow: (row: ListRow, rightWords: readonly string[]) => Result<Entry, RowFault>;
}

const wordList = (sheet: string, shipped: readonly WordEntry[]): ListKind<WordEntry> => ({
  sheet,
  columns: wordColumns,
  shipped,
  keyOf: ({ wrong }) => wrong,
  toRow: wordRow,
  fromRow: readWordRow,
});

const wrongWordList = wordList("错别字", wrongWords);
const formalNameList = wordList("名称提法", formalNames);
const yearList: ListKind<YearEntry> = {
  sheet: "年度提法",
  columns: yearColumns,
  shipped: yearPacks,
  keyOf: ({ phrase }) => phrase,
  toRow: yearRow,
  fromRow: readYearRow,
};

const setList: ListKind<SetEntry> = {
  sheet: "成套提法",
  columns: setColumns,
  shipped: formulationSets,
  keyOf: ({ name }) => name,
  toRow: setRow,
  fromRow: readSetRow,
};
const normList: ListKind<NormEntry> = {
  sheet: "次数要求",
  columns: normColumns,
  shipped: frequencyNorms,
  keyOf: ({ name }) => name,
  toRow: normRow,
  fromRow: readNormRow,
};
const doubledList: ListKind<DoubledEntry> = {
  sheet: "误叠的字",
  columns: doubledColumns,
  shipped: doubledCharacters,
  keyOf: ({ character }) => character,
  toRow: doubledRow,
  fromRow: readDoubledRow,
};

/** A grid of texts, to be written as a spreadsheet. */
export interface TextGrid {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The product's lists with the office's own behind them, to be edited in Excel and read again. */
export function officeListGrids(own: OfficeLists = noOfficeLists): readonly TextGrid[] {
  return gridsOf(own, true);
}

const gridsOf = (own: OfficeLists, shipped: boolean): readonly TextGrid[] => [
  grid(wrongWordList, own.wrongWords, shipped),
  grid(formalNameList, own.formalNames, shipped),
  grid(yearList, own.yearPhrases, shipped),
  grid(setList, own.formulationSets, shipped),
  grid(normList, own.frequencyNorms, shipped),
  grid(doubledList, own.doubledCharacters, shipped),
];

const grid = <Entry>(kind: ListKind<Entry>, own: readonly Entry[], shipped: boolean): TextGrid => ({
  name: kind.sheet,
  rows: [kind.columns, ...[...(shipped ? kind.shipped : []), ...own].map(kind.toRow)],
});

/**
 * Reads what an office has edited. Rows that stand in the product's lists as they are are passed over; a row that
 * would change one of them is a fault, as is anything else that is not understood. Sheets of other names are left
 * alone, unless none is known by its name.
 */
export function readOfficeLists(sheets: readonly Sheet[]): ReadLists {
  const faults: ListFault[] = [];
  const of = <Entry>(kind: ListKind<Entry>): readonly Entry[] => {
    const sheet = sheets.find(({ name }) => name.trim() === kind.sheet);
    return sheet === undefined ? [] : readList(kind, sheet, faults);
  };
  const lists: OfficeLists = {
    wrongWords: of(wrongWordList),
    formalNames: of(formalNameList),
    yearPhrases: of(yearList),
    formulationSets: of(setList),
    frequencyNorms: of(normList),
    doubledCharacters: of(doubledList),
  };
  const names = [wrongWordList, formalNameList, yearList, setList, normList, doubledList].map(
    ({ sheet }) => sheet,
  );
  if (!sheets.some(({ name }) => names.includes(name.trim())))
    faults.push({
      sheet: sheets[0]?.name ?? "",
      row: 1,
      column: "",
      message: `没有找到名为“${names.join("”“")}”的工作表，请用导出的表格修改，不要改工作表的名称。`,
    });
  return { lists, faults };
}

function readList<Entry>(kind: ListKind<Entry>, sheet: Sheet, faults: ListFault[]): readonly Entry[] {
  const heads = (sheet.rows[0] ?? []).map(({ text }) => text.trim());
  const absent = kind.columns.filter((column) => !heads.includes(column));
  const report = (row: number, { column, message }: RowFault): void => {
    faults.push({ sheet: kind.sheet, row: row + 1, column, message });
  };
  if (absent.length > 0) {
    report(0, { column: absent.join("、"), message: "第一行缺少这些列名，整张表没有读入。" });
    return [];
  }
  const shipped = groupBy(kind.shipped, kind.keyOf);
  const seen = new Map<string, number>();
  const entries: Entry[] = [];
  sheet.rows.forEach((cells, index) => {
    if (index === 0 || cells.every(({ text }) => text.trim() === "")) return;
    const row: ListRow = new Map(heads.map((head, column) => [head, cells[column]?.text.trim() ?? ""]));
    const read = kind.fromRow(row, fixedFormulations);
    if (!read.ok) return report(index, read.error);
    const key = kind.keyOf(read.value);
    const [column = ""] = kind.columns;
    const own = shipped.get(key);
    if (own !== undefined) {
      const line = JSON.stringify(kind.toRow(read.value));
      if (own.some((entry) => JSON.stringify(kind.toRow(entry)) === line)) return undefined;
      return report(index, { column, message: `“${key}”是主笔自带的词条，不能改写，没有读入。` });
    }
    const before = seen.get(key);
    if (before !== undefined)
      return report(index, { column, message: `“${key}”与第 ${before + 1} 行重复，没有读入。` });
    seen.set(key, index);
    entries.push(read.value);
    return undefined;
  });
  return entries;
}

function groupBy<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

export async function loadOfficeListFile(
  source: SheetFiles,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ReadLists, SheetError>> {
  const sheets = await source.readFile(name, bytes);
  return sheets.ok ? ok(readOfficeLists(sheets.value)) : sheets;
}

/** Keeps the office's own entries with the person. */
export function keepOfficeLists(store: UserStore, lists: OfficeLists): void {
  const grids = gridsOf(lists, false);
  if (grids.every(({ rows }) => rows.length === 1)) store.remove(officeListsKey);
  else store.set(officeListsKey, JSON.stringify(grids));
}

/** What was kept, read as a spreadsheet is: an entry that the product has had since is passed over or reported. */
export function keptOfficeLists(store: UserStore): ReadLists {
  const kept = store.get(officeListsKey);
  if (kept === null) return { lists: noOfficeLists, faults: [] };
  const grids = gridsFrom(kept);
  return grids === null
    ? {
        lists: noOfficeLists,
        faults: [{ sheet: "", row: 1, column: "", message: "保存的词表已损坏，请重新导入。" }],
      }
    : readOfficeLists(grids.map(({ name, rows }) => textSheet(rows, name)));
}

function gridsFrom(json: string): readonly TextGrid[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every(isGrid) ? value : null;
  } catch {
    return null;
  }
}

const isGrid = (value: unknown): value is TextGrid =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "rows" in value &&
  Array.isArray(value.rows) &&
  value.rows.every((row) => Array.isArray(row) && row.every((text) => typeof text === "string"));
