import type { Sheet } from "../sheet";

/** The rows of sheets as texts, each joined once: cells as they stood, with tabs between. */
export function rowTexts(): (sheet: Sheet, row: number) => string {
  const known = new Map<Sheet, (string | undefined)[]>();
  let [last, texts]: [Sheet | null, (string | undefined)[]] = [null, []];
  return (sheet, row) => {
    if (sheet !== last) {
      texts = known.get(sheet) ?? [];
      known.set(sheet, texts);
      last = sheet;
    }
    return (texts[row] ??= textOf(sheet.rows[row] ?? []));
  };
}

const textOf = (cells: Sheet["rows"][number]): string =>
  cells
    .map(({ text }) => text)
    .join("\t")
    .trimEnd();
