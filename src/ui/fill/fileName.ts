/** 报告.docx, 密钥 → 报告-密钥.json @param document its name, "" when it has none */
export const fileName = (document: string, what: string, kind: string): string =>
  `${document.replace(/\.[^.]*$/u, "")}${document === "" ? "" : "-"}${what}.${kind}`;
