import { spreadsheetSource } from "../../adapters/spreadsheet/spreadsheetSource";
import { writeWorkbook } from "../../adapters/spreadsheet/writeWorkbook";
import { ledgerErrorSentence } from "../../app/errorSentence";
import { listFaultSentence } from "../../app/listFault";
import { loadOfficeListFile, officeListGrids } from "../../app/officeLists";
import { noOfficeLists } from "../../core/checking/officeLists";
import type { OfficeLists } from "../../core/checking/officeLists";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { FileProblem } from "./readBytes";
import { parseWords, UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import { readBytes } from "./readBytes";
import { writeWhole } from "./writeFiles";

const options = { out: { type: "string" }, lists: { type: "string" }, force: { type: "boolean" } } as const;

/** Writes the word lists as a spreadsheet, with an office's own behind the product's. */
export async function listsCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  if (values.out === undefined || positionals.length > 0) throw new UsageError("请用 --out 给出要写的表格。");
  if (!values.out.toLowerCase().endsWith(".xlsx")) throw new UsageError("--out 应为 .xlsx 文件。");
  const own = values.lists === undefined ? ok(noOfficeLists) : await openLists(values.lists);
  const written = own.ok
    ? await writeWhole(
        { path: values.out, force: values.force === true },
        await writeWorkbook(officeListGrids(own.value)),
      )
    : own;
  if (written.ok) return 0;
  process.stderr.write(`${own.ok ? values.out : "zhubi"}：${written.error.message}\n`);
  return 2;
}

/** A list with faults is not used in part: nobody would see which words were not looked for. */
export async function openLists(path: string): Promise<Result<OfficeLists, FileProblem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return err({ ...bytes.error, message: `词表 ${path}：${bytes.error.message}` });
  const read = await loadOfficeListFile(spreadsheetSource, path, bytes.value);
  if (!read.ok)
    return err({ kind: read.error.kind, message: `词表 ${path}：${ledgerErrorSentence(read.error)}` });
  const { lists, faults } = read.value;
  if (faults.length === 0) return ok(lists);
  const sentences = faults.map((fault) => `\n  ${listFaultSentence(fault)}`);
  return err({
    kind: "faultyLists",
    message: `词表 ${path} 有 ${faults.length} 处要改：${sentences.join("")}`,
  });
}
