import type { TooMuch } from "../core/document/documentLimits";
import { assertNever } from "../core/result";
import type { DocumentFileError } from "../ports/documentFile";
import type { HostError } from "../ports/documentHost";
import type { FigureNotesError } from "./figureNotes";
import { ledgerLimit, megabytes, tooMuchSentence } from "./limitSentence";
import type { LoadLedgerError } from "./loadLedger";

export type Locale = "zh-CN" | "en-US";

/** What happened and what to do, in both languages; chosen by the reader's locale. */
export type Sentence = Readonly<Record<Locale, string>>;

export const fileErrorSentence = (error: DocumentFileError, locale: Locale = "zh-CN"): string =>
  (error.kind === "tooMuch" ? tooMuchSentence(error) : fileSentence(error))[locale];

export const hostErrorSentence = (error: HostError, locale: Locale = "zh-CN"): string =>
  hostSentence(error)[locale];

export const ledgerErrorSentence = (error: LoadLedgerError, locale: Locale = "zh-CN"): string =>
  ledgerSentence(error)[locale];

/** Why what a document remembers of its figures can not be read or kept. */
export function figureNotesErrorSentence(error: FigureNotesError, locale: Locale = "zh-CN"): string {
  const sentence = notesSentences[error.kind] ?? hostSentence(error as HostError);
  return sentence[locale];
}

const notesSentences: Readonly<Partial<Record<FigureNotesError["kind"], Sentence>>> = {
  noPlace: {
    "zh-CN": "这种文件记不住数据的出处，请另存为 .docx。",
    "en-US": "A file of this kind can not remember where figures come from. Save it as .docx.",
  },
  newer: {
    "zh-CN": "文稿里的数据出处是更新版本的主笔记下的，没有改动它。请升级后再用。",
    "en-US": "The origins of figures in this document were kept by a later version; they were left alone.",
  },
  notOurs: {
    "zh-CN": "文稿里记下的数据出处已损坏，没有改动它。请用保存过的上一份文稿。",
    "en-US": "The origins of figures kept in this document are damaged; they were left alone.",
  },
};

function fileSentence(error: Exclude<DocumentFileError, TooMuch>): Sentence {
  switch (error.kind) {
    case "notAZip":
      return {
        "zh-CN": "这不是 Word 文档（.docx）。请确认文件类型，或在 Word 中另存为 .docx 后再打开。",
        "en-US": "This is not a Word document (.docx). Save it as .docx in Word and open it again.",
      };
    case "passwordProtected":
      return {
        "zh-CN": "这份文件有密码保护，请先在 Word 中去掉密码再打开。",
        "en-US": "This file is protected by a password. Remove the password in Word, then open it.",
      };
    case "oldDoc":
      return {
        "zh-CN": "这是旧格式的 .doc 文件，请在 Word 或 WPS 中另存为 .docx 后再打开。",
        "en-US": "This is an old .doc file. Save it as .docx in Word or WPS, then open it.",
      };
    case "wordXml":
      return {
        "zh-CN": "这是 Word XML 文件（有的系统导出时写成 .doc），请在 Word 或 WPS 中另存为 .docx 后再打开。",
        "en-US": "This is a Word XML file. Save it as .docx in Word or WPS, then open it.",
      };
    case "notWord":
      return {
        "zh-CN": "这是其他程序的文件（如表格或演示文稿），不是 Word 文档。请选择 .docx 文件。",
        "en-US": "This file belongs to another program (a spreadsheet or slides). Choose a .docx file.",
      };
    case "noMainPart":
      return {
        "zh-CN": "文件里找不到正文，可能已损坏。请在 Word 中打开并另存一份再试。",
        "en-US": "The file has no main text; it may be damaged. Open it in Word, save a copy and try that.",
      };
    case "brokenXml":
      return {
        "zh-CN": `文件内部的“${error.part}”第 ${error.line} 行已损坏，无法读取。请在 Word 中修复并另存一份再试。`,
        "en-US": `“${error.part}” inside the file is damaged at line ${error.line}. Repair it in Word and save a copy.`,
      };
    case "brokenZip":
      return brokenZipSentence(error.part);
    case "partTooLarge":
      return {
        "zh-CN": `文件内部的“${error.part}”展开后超过 ${megabytes(error.limit)} MB，为安全起见没有打开。`,
        "en-US": `“${error.part}” inside the file unpacks to more than ${megabytes(error.limit)} MB; it was not opened.`,
      };
    case "emptyDocument":
      return {
        "zh-CN": "这份文件里没有文字。请打开已经起草的报告。",
        "en-US": "This file holds no text. Open a report that has been drafted.",
      };
    default:
      return assertNever(error);
  }
}

const brokenZipSentence = (part: string): Sentence => ({
  "zh-CN": `文件不完整或已损坏${part === "" ? "" : `（${part}）`}，可能没有下载或复制完。请重新取得这份文件。`,
  "en-US": `The file is incomplete or damaged${part === "" ? "" : ` (${part})`}. Get the file again.`,
});

function hostSentence(error: HostError): Sentence {
  switch (error.kind) {
    case "notAvailable":
      return {
        "zh-CN": "现在读不到文稿。请确认文稿仍然打开着，再试一次。",
        "en-US": "The document can not be read now. Make sure that it is still open and try again.",
      };
    case "readOnly":
      return {
        "zh-CN": "文稿是只读的，没有作任何改动。请另存一份，或取消“限制编辑”后再试。",
        "en-US": "The document is read-only; nothing was changed. Save a copy or lift the protection.",
      };
    case "busy":
      return {
        "zh-CN": "Word 正忙（可能有对话框开着）。请关闭对话框后再试一次。",
        "en-US": "Word is busy (a dialog may be open). Close it and try again.",
      };
    case "tooLarge":
      return {
        "zh-CN": "一次要处理的内容太多，Word 没有接受。请分几次进行。",
        "en-US": "This was too much for Word at once. Do it in several steps.",
      };
    case "placeGone":
      return {
        "zh-CN": "文稿已改动，原来的位置找不到了。已重新读取，请再看一遍。",
        "en-US": "The document has changed and the place is gone. It was read again; please look once more.",
      };
    case "notAsWritten":
      return {
        "zh-CN": `写入后复查，第 ${error.paragraph + 1} 段与应有的内容不符，这一批改动已全部撤回，文稿和原来一样。请在 Word 中直接修改这一处。`,
        "en-US": `Read again, paragraph ${error.paragraph + 1} was not as it should be; the whole batch was taken back and the document is as it was. Change this place in Word.`,
      };
    case "failed":
      return {
        "zh-CN": `这一步没有完成，文稿未受影响（${error.code}）。请再试一次。${advice["zh-CN"].get(error.code) ?? ""}`,
        "en-US": `This step was not completed; the document is unharmed (${error.code}). Try again.${advice["en-US"].get(error.code) ?? ""}`,
      };
    default:
      return assertNever(error);
  }
}

/** What may be behind a code that says nothing (OfficeDev/office-js 5484, 6216, 5901). */
const advice: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  "zh-CN": new Map([
    [
      "GeneralException",
      "仍不行的：文稿正以“查看”方式打开的，先点“编辑”；网页版里附带数据（自定义 XML）超过 1 MB 的文稿，换桌面版 Word 或用工作台打开。",
    ],
  ]),
  "en-US": new Map([
    [
      "GeneralException",
      " If it fails again: leave viewing mode; a document with more than 1 MB of custom XML is better opened in desktop Word or the workbench.",
    ],
  ]),
};

function ledgerSentence(error: LoadLedgerError): Sentence {
  switch (error.kind) {
    case "emptyLedger":
    case "empty":
      return {
        "zh-CN": "台账是空的。请确认选对了文件，或在 Excel 里选中有内容的单元格，复制后再粘贴。",
        "en-US":
          "The ledger is empty. Check the file, or select the cells with content in Excel, copy, and paste again.",
      };
    case "nothingUnderstood":
      return {
        "zh-CN": `读了 ${error.rows} 行，没有认出指标和数量。请确认其中有“项目、数量”两列，或每行写成“讲党课：4次”。`,
        "en-US": `${error.rows} rows were read, but no indicator with a number was found. Use columns for item and count, or lines such as “讲党课：4次”.`,
      };
    case "failed":
      return {
        "zh-CN": `读台账时程序出错，没有读成（${error.detail}）。请只复制有用的部分粘贴进来，并把这句话反馈给我们。`,
        "en-US": `Reading the ledger met a fault of the program (${error.detail}). Paste the part you need, and report this.`,
      };
    case "notASpreadsheet":
      return {
        "zh-CN": "这不是台账文件。请选择 .xlsx、.xls、.csv 或文本文件，也可以直接粘贴。",
        "en-US": "This is no ledger file. Choose .xlsx, .xls, .csv or a text file, or paste the cells.",
      };
    case "passwordProtected":
      return {
        "zh-CN": "这份台账有密码保护，请先在 Excel 中去掉密码，或直接复制内容粘贴进来。",
        "en-US": "This ledger is protected by a password. Remove it in Excel, or copy and paste the cells.",
      };
    case "broken":
      return {
        "zh-CN": "台账文件已损坏，无法读取。请在 Excel 中打开并另存一份再试。",
        "en-US": "The ledger file is damaged. Open it in Excel, save a copy and try that.",
      };
    case "tooLarge":
      return tooLargeSentence(ledgerLimit(error));
    default:
      return assertNever(error);
  }
}

const tooLargeSentence = (limit: Sentence): Sentence => ({
  "zh-CN": `台账太大（${limit["zh-CN"]}），没有读取。请按年度或按表拆成几份，只保留本年度要用的内容，或复制有用的部分粘贴进来。`,
  "en-US": `The ledger is too large (${limit["en-US"]}); it was not read. Split it by year or by table, and keep this year's rows only.`,
});
