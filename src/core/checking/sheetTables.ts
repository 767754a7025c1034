import type { Heading } from "../document/outline";
import type { Snapshot } from "../document/snapshot";
import type { Source } from "../filling/proposal";
import type { GapKind } from "../gaps/gap";
import type { SectionMatch } from "../report/matchSections";
import type { RoleId } from "../report/reportKind";
import { excerpt } from "../text/excerpt";
import type { Excerpt } from "../text/excerpt";
import type { TextRange } from "../text/range";
import type { Finding } from "./finding";
import type { ChangedFigure, SheetCell, SheetColumn, SheetInput, SheetTable } from "./submissionSheet";

const gapNames: Readonly<Record<GapKind, string>> = {
  figure: "数据",
  name: "名称",
  text: "文字",
  residue: "残留",
};

export type PlaceName = (paragraph: number) => string;

/** “第12段” and the heading above it: in Word nobody sees the number of a paragraph. */
export function placeNames({ snapshot, outline }: Pick<SheetInput, "snapshot" | "outline">): PlaceName {
  const headings = outline.headings;
  return (paragraph) => {
    const above = headings.findLast((heading) => heading.paragraph <= paragraph);
    const name = above === undefined ? "" : headingName(snapshot, above);
    return `第${paragraph + 1}段${name === "" ? "" : `\n${name}`}`;
  };
}

const longestHeading = 14;

function headingName({ paragraphs }: Snapshot, { paragraph, end }: Heading): string {
  const { text, listLabel } = paragraphs[paragraph] ?? { text: "", listLabel: null };
  const name = `${listLabel?.text ?? ""}${text
    .slice(0, end)
    .trim()
    .replace(/[。：:]$/u, "")}`;
  const characters = Array.from(name);
  return characters.length > longestHeading ? `${characters.slice(0, longestHeading - 1).join("")}…` : name;
}

const at = ({ paragraphs }: Snapshot, { paragraph, start, end }: TextRange, around?: number): Excerpt =>
  shortened(excerpt(paragraphs[paragraph]?.text ?? "", start, end, around));

const longestWords = 60;

/** A sentence said twice need not be printed whole. */
function shortened(cut: Excerpt): Excerpt {
  const characters = Array.from(cut.words);
  if (characters.length <= longestWords) return cut;
  const half = longestWords / 2;
  return { ...cut, words: `${characters.slice(0, half).join("")}……${characters.slice(-half).join("")}` };
}

const numbered = (rows: readonly (readonly SheetCell[])[]): readonly (readonly SheetCell[])[] =>
  rows.map((cells, index) => [String(index + 1), ...cells]);

const number: SheetColumn = { name: "序号", share: 7, centred: true };

export const missingTable = (
  missing: readonly SectionMatch[],
  nameOfRole: (role: RoleId) => string,
): SheetTable => ({
  title: "缺少的章节",
  columns: [number, { name: "章节", share: 53 }, { name: "要求", share: 40 }],
  rows: numbered(
    missing.map(({ role, requirement }) => [
      nameOfRole(role),
      requirement === "required" ? "应当有" : "一般应有",
    ]),
  ),
  none: "应有的章节齐全。",
});

export const gapTable = ({ snapshot, gaps }: SheetInput, place: PlaceName): SheetTable => ({
  title: "未填之处",
  columns: [
    number,
    { name: "位置", share: 30 },
    { name: "缺什么", share: 15, centred: true },
    { name: "所在文字", share: 48 },
  ],
  rows: numbered(
    gaps.map(({ kind, range, unit }) => [
      place(range.paragraph),
      unit === null ? gapNames[kind] : `${gapNames[kind]}（${unit}）`,
      at(snapshot, range, 16),
    ]),
  ),
  none: "没有未填之处。",
});

export const findingTable = (
  { snapshot }: SheetInput,
  findings: readonly Finding[],
  title: string,
  none: string,
  place: PlaceName,
): SheetTable => ({
  title,
  columns: [
    number,
    { name: "位置", share: 23 },
    { name: "所在文字", share: 26 },
    { name: "问题", share: 24 },
    { name: "依据", share: 20 },
  ],
  rows: numbered(
    findings.map(({ range, text, message, basis }) => [
      place(range.paragraph),
      text === "" ? "" : at(snapshot, range, 8),
      message,
      basis,
    ]),
  ),
  none,
});

export const changedTable = (changed: readonly ChangedFigure[], place: PlaceName): SheetTable => ({
  title: "改动的数据",
  columns: [
    number,
    { name: "位置", share: 23 },
    { name: "现文", share: 30 },
    { name: "原为", share: 10, centred: true },
    { name: "数据来源", share: 30 },
  ],
  rows: numbered(
    changed.map(({ paragraph, excerpt: now, before, source }) => [
      place(paragraph),
      now,
      before,
      source === null ? "人工填写" : sourceWords(source),
    ]),
  ),
  none: "没有改动数据。",
});

function sourceWords({ indicator, sheet, row, column, formula }: Source): string {
  const where = `${sheet === "" ? "台账" : `台账“${sheet}”`}第${row}行${formula === null ? `第${column}列` : "起"}`;
  return `${indicator}\n${where}${formula === null ? "" : `，${formula}`}`;
}

export const ignoredTable = ({ snapshot, ignored }: SheetInput, place: PlaceName): SheetTable => ({
  title: "不作处理的问题",
  columns: [
    number,
    { name: "位置", share: 23 },
    { name: "所在文字", share: 24 },
    { name: "问题", share: 24 },
    { name: "理由", share: 22 },
  ],
  rows: numbered(
    ignored.map(({ finding: { range, text, message }, ignore: { reason } }) => [
      place(range.paragraph),
      text === "" ? "" : at(snapshot, range, 8),
      message,
      reason,
    ]),
  ),
  none: "",
});
