import { roles } from "../catalog/roles";
import type { Sheet } from "../core/ledger/sheet";
import { roleIds } from "../core/report/reportKind";
import type { RoleId } from "../core/report/reportKind";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { Phrase } from "../core/writing/phrase";
import type { Fit } from "../core/writing/speaker";
import { phraseSorts, phraseTopics } from "../core/writing/phrase";
import type { SheetFiles, SheetError } from "../ports/ledgerSource";
import type { ListRow, RowFault } from "./listRows";
import type { TextGrid } from "./officeLists";
import { phraseId, readTags } from "./phraseLibrary";
import { sortNames, topicNames, voiceNames } from "./phraseNames";
import type { PackFault, ReadPack } from "./phrasePack";
import { readPack } from "./phrasePack";

const sheetName = "用语";
const columns = [
  "编号",
  "用语",
  "类别",
  "章节",
  "主题",
  "口吻",
  "标签",
  "最早年度",
  "标题级别",
  "最晚年度",
  "党组织",
  "单位类型",
];

/** The phrases as a spreadsheet, to be edited in Excel or WPS and read again. */
export const phraseGrid = (phrases: readonly Phrase[]): TextGrid => ({
  name: sheetName,
  rows: [columns, ...phrases.map(toRow)],
});

const toRow = (phrase: Phrase): readonly string[] => [
  phrase.id,
  phrase.text,
  sortNames[phrase.sort],
  roles.find(({ id }) => id === phrase.role)?.name ?? "",
  topicNames[phrase.topic],
  voiceNames[phrase.voice],
  (phrase.tags ?? []).join("；"),
  phrase.from === undefined ? "" : String(phrase.from),
  phrase.depth === undefined ? "" : depthNames[phrase.depth],
  phrase.until === undefined ? "" : String(phrase.until),
  (phrase.organs ?? []).join("；"),
  (phrase.sectors ?? []).join("；"),
];

const depthNames = { 1: "一、", 2: "（一）" } as const;

/** Reads such a spreadsheet: only 用语 must be filled in; what is not understood is named by its row, the rest taken. */
export function readPhraseSheet(sheets: readonly Sheet[]): ReadPack {
  const sheet = sheets.find(({ name }) => name.trim() === sheetName) ?? sheets[0];
  const heads = (sheet?.rows[0] ?? []).map(({ text }) => text.trim());
  if (sheet === undefined || !heads.includes("用语"))
    return { phrases: [], faults: [{ entry: 1, message: "第一行没有“用语”这一列，请用导出的表格修改。" }] };
  const phrases: Phrase[] = [];
  const faults: PackFault[] = [];
  const seen = new Set<string>();
  sheet.rows.forEach((cells, index) => {
    if (index === 0 || cells.every(({ text }) => text.trim() === "")) return;
    const row: ListRow = new Map(heads.map((head, column) => [head, cells[column]?.text.trim() ?? ""]));
    const read = readRow(row);
    const report = (column: string, message: string): void => {
      faults.push({ entry: index + 1, message: `第 ${index + 1} 行“${column}”：${message}` });
    };
    if (!read.ok) report(read.error.column, read.error.message);
    else if (seen.has(read.value.id)) report("编号", "与前面的行重复，没有读入。");
    else {
      seen.add(read.value.id);
      phrases.push(read.value);
    }
  });
  return { phrases, faults };
}

function readRow(row: ListRow): Result<Phrase, RowFault> {
  const at = (column: string): string => row.get(column) ?? "";
  const text = at("用语").replaceAll("\r\n", "\n");
  if (text === "") return err({ column: "用语", message: "空着，没有读入。" });
  const roleName = (id: RoleId): string => roles.find((role) => role.id === id)?.name ?? "";
  const sort = named(row, "类别", phraseSorts, (id) => sortNames[id], "measure");
  const role = named(row, "章节", roleIds, roleName, "main-work");
  const topic = named(row, "主题", phraseTopics, (id) => topicNames[id], "general");
  const voice = named(row, "口吻", ["collective", "personal"], (id) => voiceNames[id], "collective");
  const fit = readFit(at);
  if (!sort.ok) return sort;
  if (!role.ok) return role;
  if (!topic.ok) return topic;
  if (!voice.ok) return voice;
  if (!fit.ok) return fit;
  return ok({
    id: at("编号") || phraseId(text),
    text,
    sort: sort.value,
    role: role.value,
    topic: topic.value,
    voice: voice.value,
    tags: readTags(at("标签")),
    ...fit.value,
    ...(sort.value === "heading-set" ? { depth: at("标题级别") === depthNames[1] ? 1 : 2 } : {}),
  });
}

/** For whom and for which years it is written; a blank cell suits everybody. */
function readFit(at: (column: string) => string): Result<Fit, RowFault> {
  const from = readYear("最早年度", at("最早年度"));
  const until = readYear("最晚年度", at("最晚年度"));
  if (!from.ok) return from;
  if (!until.ok) return until;
  const organs = readTags(at("党组织"));
  const sectors = readTags(at("单位类型"));
  return ok({
    ...(from.value === null ? {} : { from: from.value }),
    ...(until.value === null ? {} : { until: until.value }),
    ...(organs.length > 0 ? { organs } : {}),
    ...(sectors.length > 0 ? { sectors } : {}),
  });
}

function readYear(column: string, text: string): Result<number | null, RowFault> {
  const year = text.replace(/年$/u, "");
  if (year === "") return ok(null);
  if (!/^(?:19|20)\d\d$/u.test(year)) return err({ column, message: "应为四位年份，如 2025，或空着。" });
  return ok(Number(year));
}

/** The id that a cell names; the usual one where the cell is blank. */
function named<Id extends string>(
  row: ListRow,
  column: string,
  ids: readonly Id[],
  nameOf: (id: Id) => string,
  usual: Id,
): Result<Id, RowFault> {
  const word = row.get(column) ?? "";
  if (word === "") return ok(usual);
  const found = ids.find((id) => nameOf(id) === word || id === word);
  return found === undefined
    ? err({
        column,
        message: `不认识“${word}”，应为${ids.map((id) => `“${nameOf(id)}”`).join("")}之一，或空着。`,
      })
    : ok(found);
}

/** Reads a pack from a file, JSON or spreadsheet, by its content. */
export async function readPackFile(
  source: SheetFiles,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ReadPack, SheetError>> {
  const first = new TextDecoder()
    .decode(bytes.slice(0, 64))
    .replace(/^\ufeff/u, "")
    .trimStart();
  if (first.startsWith("[") || first.startsWith("{") || /\.json$/iu.test(name))
    return ok(readPack(new TextDecoder().decode(bytes)));
  const sheets = await source.readFile(name, bytes);
  return sheets.ok ? ok(readPhraseSheet(sheets.value)) : sheets;
}
