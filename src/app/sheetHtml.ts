import type { SheetCell, SheetTable, SubmissionSheet } from "../core/checking/submissionSheet";
import { escapeHtml as escape } from "./escapeHtml";

/** A document of a run: its sheet, or why there is none. */
export type SheetEntry =
  | { readonly document: string; readonly sheet: SubmissionSheet }
  | { readonly document: string; readonly problem: string };

/** What only a run over many reports can tell. */
export interface WholeRun {
  /** Units of the office's list without a report (未报送); null where there is no list. */
  readonly missing: readonly string[] | null;
  /** For each entry the other one it resembles most, 0 to 1 by an estimate; null where there is none. */
  readonly twins: readonly ({ readonly other: number; readonly shared: number } | null)[];
}

const noRun: WholeRun = { missing: null, twins: [] };

/**
 * One page for printing on A4: with several documents a summary table first, then a sheet for each, every one on
 * pages of its own. Its one script sorts the summary; nothing comes from outside.
 */
export function sheetsHtml(entries: readonly SheetEntry[], whole: WholeRun = noRun): string {
  const sheets = entries.filter((entry) => "sheet" in entry);
  const summed = entries.length !== 1 || sheets.length === 0;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escape(titleOf(entries))}</title>
<style>${style}</style>
</head>
<body>
${summed ? summary(entries, whole) : ""}${sheets.map(({ sheet }, index) => page(sheet, summed ? `sheet-${index + 1}` : null)).join("\n")}
</body>
</html>
`;
}

/** What a file is called that is printed of it. */
function titleOf(entries: readonly SheetEntry[]): string {
  const [one, ...others] = entries;
  if (one === undefined || others.length > 0) return "送审汇总";
  const name = one.document.replace(/^.*[\\/]|\.[^.]*$/gu, "");
  return name === "" ? "送审单" : `${name}-送审单`;
}

const style = `
:root { color-scheme: light; }
@page { size: A4; margin: 20mm 18mm; @bottom-center { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font: 9pt SimSun, "Noto Serif CJK SC", serif; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem 1rem; background: #e9e9e7; color: #1a1a1a; font: 14px/1.6 FangSong, STFangsong, "Noto Serif CJK SC", SimSun, serif; }
article { max-width: 210mm; margin: 0 auto 1.5rem; padding: 20mm 18mm; background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / .18); }
h1 { margin: 0 0 6mm; text-align: center; font: 400 26px/1.4 "FZXiaoBiaoSong-B05S", "方正小标宋简体", STZhongsong, "Noto Serif CJK SC", SimSun, serif; letter-spacing: .3em; text-indent: .3em; }
h2 { margin: 6mm 0 2mm; font: 400 16px/1.5 SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; break-after: avoid; }
h2 small { font-size: 13px; color: #555; }
p { margin: 0; }
.verdict { margin: 4mm 0 0; padding: 2mm 3mm; border-left: 3px solid #a61b1b; background: #faf5f4; }
.verdict.fit { border-color: #2b6b3f; background: #f4f8f5; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; border: 1.2px solid #444; font-variant-numeric: tabular-nums; }
th, td { padding: 1.1mm 1.8mm; border: .6px solid #888; text-align: left; vertical-align: middle; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #f2f2f0; font: 400 13px/1.5 SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; text-align: center; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.summary button { all: unset; cursor: pointer; width: 100%; text-align: center; } .summary button:focus-visible { outline: 2px solid #1a5fb4; }
.summary [aria-sort=ascending] button::after { content: " ↑"; } .summary [aria-sort=descending] button::after { content: " ↓"; }
.c { text-align: center; } .facts th { width: 14%; } a { color: inherit; }
mark { padding: 0 .1em; background: #ffe7a0; color: inherit; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.none { text-indent: 2em; color: #444; }
.signatures { margin-top: 8mm; break-inside: avoid; } .signatures td { height: 22mm; vertical-align: bottom; text-align: right; }
@media print { body { padding: 0; background: none; font-size: 10pt; line-height: 1.45; } article { max-width: none; margin: 0; padding: 0 1px; box-shadow: none; } td { font-size: 9pt; } .facts td { font-size: inherit; } .verdict { border: .6px solid #a61b1b; border-left-width: 3px; } .verdict.fit { border-color: #2b6b3f; } article + article { break-before: page; } a { text-decoration: none; } }
`;

const cell = (content: SheetCell, centred = false): string => {
  const inside =
    typeof content === "string"
      ? escape(content)
      : `${escape(content.before)}<mark>${escape(content.words)}</mark>${escape(content.after)}`;
  return `<td${centred ? ' class="c"' : ""}>${inside}</td>`;
};

const summaryHead = ["文稿", "类型", "年度", "缺少章节", "未填", "必改", "应核", "提示", "最相像"];
const summaryShares = [29, 19, 8, 8, 7, 7, 7, 7, 8];

function summary(entries: readonly SheetEntry[], { missing, twins }: WholeRun): string {
  const unread = entries.filter((entry) => !("sheet" in entry)).length;
  const numbers = sheetNumbers(entries);
  const rows = entries.map((entry, index) => summaryRow(entry, index, numbers, twins[index] ?? null));
  const absent =
    missing === null
      ? ""
      : `<p>${missing.length === 0 ? "名单上的单位都已报送。" : `未报送 ${missing.length} 个：${escape(missing.join("、"))}。`}</p>\n`;
  const heads = summaryHead.map((name) => `<th scope="col"><button type="button">${name}</button></th>`);
  return `<article>
<h1>送审汇总</h1>
<p>共 ${entries.length} 份${unread > 0 ? `，其中 ${unread} 份未能读取` : ""}。</p>
${absent}<table class="summary" style="margin-top:3mm">${columns(summaryShares)}<thead><tr>${heads.join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table>
<script>${sorting}</script>
</article>
`;
}

/** The number of each entry's sheet on the page, null for what could not be read. */
function sheetNumbers(entries: readonly SheetEntry[]): readonly (number | null)[] {
  let number = 0;
  return entries.map((entry) => ("sheet" in entry ? ++number : null));
}

function summaryRow(
  entry: SheetEntry,
  index: number,
  numbers: readonly (number | null)[],
  twin: WholeRun["twins"][number],
): string {
  if (!("sheet" in entry))
    return `<tr>${cell(entry.document)}<td colspan="8">${escape(entry.problem)}</td></tr>`;
  const { facts, counts } = entry.sheet;
  const fact = (label: string): string => facts.find((one) => one.label === label)?.value ?? "";
  const told = [counts.missing, counts.gaps, counts.errors, counts.warnings, counts.advice];
  const alike =
    twin === null
      ? '<td class="c"></td>'
      : `<td class="c"><a href="#sheet-${numbers[twin.other] ?? ""}">${Math.round(twin.shared * 100)}％</a></td>`;
  return `<tr><td><a href="#sheet-${numbers[index] ?? ""}">${escape(entry.document)}</a></td>${cell(fact("类型"))}${cell(fact("年度"), true)}${told.map((count) => cell(String(count), true)).join("")}${alike}</tr>`;
}

/** A click on a head sorts by it, numbers from the largest; another click turns it round. */
const sorting = `
for (const table of document.querySelectorAll("table.summary")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => head.firstChild.addEventListener("click", () => {
    const isNumber = column > 1;
    const down = head.getAttribute("aria-sort") === null ? isNumber : head.getAttribute("aria-sort") !== "descending";
    heads.forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const of = (row) => row.cells[column] ? row.cells[column].textContent : "";
    const by = (a, b) => isNumber ? (parseFloat(of(a)) || 0) - (parseFloat(of(b)) || 0) : of(a).localeCompare(of(b), "zh-CN");
    table.tBodies[0].append(...[...table.tBodies[0].rows].sort((a, b) => down ? by(b, a) : by(a, b)));
  }));
}
`;

const columns = (shares: readonly number[]): string =>
  `<colgroup>${shares.map((share) => `<col style="width:${share}%">`).join("")}</colgroup>`;

function page(
  { title, facts, verdict, counts, tables, signatures }: SubmissionSheet,
  id: string | null,
): string {
  const fit = counts.missing + counts.gaps + counts.errors === 0;
  return `<article${id === null ? "" : ` id="${id}"`}>
<h1>${escape(title)}</h1>
<table class="facts"><tbody>${facts.map(({ label, value }) => `<tr><th scope="row">${escape(label)}</th>${cell(value)}</tr>`).join("\n")}</tbody></table>
<p class="verdict${fit ? " fit" : ""}">${escape(verdict)}</p>
${tables.map(table).join("\n")}
<table class="signatures"><thead><tr>${signatures.map((who) => `<th>${escape(who)}</th>`).join("")}</tr></thead>
<tbody><tr>${signatures.map(() => "<td>年　　月　　日</td>").join("")}</tr></tbody></table>
</article>`;
}

function table({ title, columns: heads, rows, none }: SheetTable): string {
  if (rows.length === 0) return `<h2>${escape(title)}</h2>\n<p class="none">${escape(none)}</p>`;
  const body = rows.map(
    (cells) => `<tr>${cells.map((one, index) => cell(one, heads[index]?.centred)).join("")}</tr>`,
  );
  return `<h2>${escape(title)} <small>${rows.length} 项</small></h2>
<table>${columns(heads.map(({ share }) => share))}<thead><tr>${heads.map(({ name }) => `<th>${escape(name)}</th>`).join("")}</tr></thead>
<tbody>${body.join("\n")}</tbody></table>`;
}
