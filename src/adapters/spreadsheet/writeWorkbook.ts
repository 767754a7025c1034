import type { utils, write } from "@e965/xlsx";

/** A sheet of texts; the first row is its head. */
export interface TextSheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

interface Xlsx {
  readonly utils: typeof utils;
  readonly write: typeof write;
}

const widestColumn = 40;

/** An .xlsx of texts alone: what looks like a number or a formula stays the text it is. */
export async function writeWorkbook(sheets: readonly TextSheetRows[]): Promise<Uint8Array> {
  const xlsx: Xlsx = await import("@e965/xlsx");
  const workbook = xlsx.utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = xlsx.utils.aoa_to_sheet(
      rows.map((row) => row.map((text) => (text === "" ? null : { t: "s", v: text, z: "@" }))),
    );
    const columns = rows[0]?.length ?? 0;
    sheet["!cols"] = Array.from({ length: columns }, (_, column) => ({ wch: widthOf(rows, column) }));
    if (rows.length > 0)
      sheet["!autofilter"] = {
        ref: xlsx.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: columns - 1 } }),
      };
    xlsx.utils.book_append_sheet(workbook, sheet, name);
  }
  const bytes = xlsx.write(workbook, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer;
  return new Uint8Array(bytes);
}

/** In half-width characters; a Chinese one takes two. */
const widthOf = (rows: readonly (readonly string[])[], column: number): number =>
  Math.min(widestColumn, 2 + 2 * Math.max(2, ...rows.map((row) => row[column]?.length ?? 0)));
