import Papa from "papaparse";

type Rows = readonly (readonly string[])[];

/**
 * Cuts text into rows and cells. Tabs always separate (a paste from Excel, WPS or a Word table; quoted cells may hold
 * line breaks); `|` where the text is a table drawn with bars; commas only where `commas` says so or the text evidently is
 * a table; anything else is one cell a line: a comma in prose is no border.
 */
export function textRows(raw: string, commas: "always" | "ifTable"): Rows {
  const marked = raw.replace(/^\uFEFF/u, "");
  const text = marked.includes("\r") ? marked.replace(/\r\n?/gu, "\n") : marked;
  const tabs = text.includes("\t");
  if (tabs && commas === "ifTable") return parse(text, "\t");
  const lines = text.split("\n");
  return tabs && !isSeparated(lines) ? parse(text, "\t") : withoutTabs(text, lines, commas);
}

/** A tab within a cell of a .csv keeps Excel from taking a number for one. */
const isSeparated = (lines: readonly string[]): boolean =>
  lines.filter((line) => line.includes(",")).length > lines.filter((line) => line.includes("\t")).length;

function withoutTabs(text: string, lines: readonly string[], commas: "always" | "ifTable"): Rows {
  const bars = barRows(lines);
  if (bars !== null) return bars;
  const separator = commas === "always" ? csvSeparator(lines) : null;
  if (separator !== null) return parse(text, separator);
  if (commas === "ifTable") {
    const rows = parse(text, ",");
    if (isTable(rows)) return rows;
  }
  const whole = parse(text, "\t");
  return whole.length < lines.length && text.startsWith('"') ? whole : lines.map((line) => [line]);
}

/** “="00123"”, “=96”: how programs keep Excel from taking a text for a number. */
const keptAsText = /^=(?:"(?<text>[^"]*)"|(?<number>-?\d[\d.]*))$/u;

function parse(text: string, delimiter: string): Rows {
  const rows = split(text, delimiter);
  for (const row of rows)
    row.forEach((cell, column) => {
      if (cell.startsWith("=")) row[column] = bare(cell);
    });
  return rows;
}

function bare(cell: string): string {
  const { text, number } = keptAsText.exec(cell)?.groups ?? {};
  return text ?? number ?? cell;
}

function split(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  // A cell that merely begins with a quotation mark is shown by Excel as it is, without quoting: then nothing is quoted.
  if (!errors.some(({ type }) => type === "Quotes")) return data;
  return text.split("\n").map((line) => line.split(delimiter));
}

function csvSeparator(lines: readonly string[]): "," | ";" {
  const head = lines.slice(0, 20).join("\n");
  return head.split(";").length > head.split(",").length ? ";" : ",";
}

function barRows(lines: readonly string[]): Rows | null {
  const filled = lines.filter((line) => line.trim() !== "");
  if (filled.length < 2 || !filled.every((line) => /^\s*\|.*\|\s*$/u.test(line))) return null;
  return lines.map((line) =>
    /^[\s|:-]*$/u.test(line)
      ? []
      : line
          .trim()
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
  );
}

/** The same number of cells in every row, and a column of amounts. */
function isTable(rows: Rows): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const width = filled[0]?.length ?? 0;
  if (filled.length < 2 || width < 2 || !filled.every((row) => row.length === width)) return false;
  const body = filled.slice(1);
  for (let column = 1; column < width; column += 1) {
    const amounts = body.filter((row) =>
      /^[约近]?\d[\d.]*\s*[^\d\s]{0,3}$/u.test((row[column] ?? "").trim()),
    ).length;
    if (amounts >= body.length * 0.6) return true;
  }
  return false;
}
