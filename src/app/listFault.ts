/** A row that was not taken, as the spreadsheet counts: rows from 1, columns by their heads. */
export interface ListFault {
  readonly sheet: string;
  readonly row: number;
  /** "" when the whole row or sheet is meant. */
  readonly column: string;
  /** What is wrong and what to do, in Chinese. */
  readonly message: string;
}

export const listFaultSentence = ({ sheet, row, column, message }: ListFault): string =>
  `${sheet === "" ? "" : `“${sheet}”`}第 ${row} 行${column === "" ? "" : `“${column}”`}：${message}`;

/** Under which the office's own entries are kept with the person. */
export const officeListsKey = "officeLists";
