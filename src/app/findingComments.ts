import type { Finding } from "../core/checking/finding";
import type { DocumentComment } from "../ports/documentFile";
import type { CheckReport } from "./checkDocument";

const severityNames: Readonly<Record<Finding["severity"], string>> = {
  error: "必改",
  warning: "应核",
  advice: "提示",
};

/** What is said beside the words in question: how grave, what is wrong, what the rule rests on. */
const wordsOf = ({ severity, message, basis }: Finding): string =>
  `〔${severityNames[severity]}〕${message}${basis === "" ? "" : `\n依据：${basis}`}`;

/** The findings of a report as comments, one for each; what is missing is said at the place where it was looked for. */
export const commentsOf = ({
  findings,
  snapshot,
}: Pick<CheckReport, "findings" | "snapshot">): readonly DocumentComment[] =>
  findings.map((finding) => {
    const last = snapshot.paragraphs.length - 1;
    const paragraph = Math.min(Math.max(0, finding.range.paragraph), last);
    return { range: { ...finding.range, paragraph }, words: wordsOf(finding) };
  });
