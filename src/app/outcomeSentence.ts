import { assertNever } from "../core/result";
import type { EditOutcome, RefusalReason } from "../core/document/edit";

const refusals: Readonly<Record<RefusalReason, string>> = {
  locked: "文稿锁定了这个位置，请在 Word 中解除后再填。",
  readOnly: "文稿是只读的，请另存一份，或取消“限制编辑”后再填。",
  notText: "这里不能写这些字符。",
  notFound: "Word 的查找找不到这几个字（输入法、域或脚注附近常见），没有写；请在 Word 中直接修改。",
  revised: "这里有修订，分不清哪些字已删除，没有写；请先接受或拒绝这一段的修订再填。",
  notAsWritten: "写入后复查，这一处与应有的内容不符，请在 Word 中核对这一句。",
  halfFilled: "原文已写了一部分数字，台账的数与它对不上，请自己写完整的数。",
  fieldResult: "它在域的结果里，更新域会改回去，请改域的来源。",
  byHost: "Word 没有写入这一处，其余照常；请再试一次，或在 Word 中直接修改。",
  notTracked: "文稿正在记录修订，这一处的改动记不成修订，请在 Word 中直接修改。",
};

/** Why an edit was not carried out; "" for one that was. */
export function outcomeSentence(outcome: EditOutcome): string {
  switch (outcome.kind) {
    case "applied":
      return "";
    case "stale":
      return "文稿在这里已改动，请重新检查后再填。";
    case "overlapping":
      return "它与另一处改动重叠，请分两次写入。";
    case "refused":
      return refusals[outcome.reason];
    default:
      return assertNever(outcome);
  }
}
