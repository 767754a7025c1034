import type { FileSession } from "./fileSession";

/** What a name ends with where a copy was saved under it before. */
const saved = /（已[填改]）$/u;

/**
 * The name of what is saved: 报告.docx → 报告（已填）.docx, so that it never lies beside the file it came from under
 * the same name. A report that was begun here has no other file; a copy keeps its name.
 */
export function savedName({
  name,
  origin,
  getState,
}: Pick<FileSession, "name" | "origin"> & Pick<FileSession["panel"], "getState">): string {
  const dot = name.lastIndexOf(".");
  const [stem, kind] = dot < 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
  if (origin === "new" || saved.test(stem)) return name;
  return `${stem}（${getState().filled.length > 0 ? "已填" : "已改"}）${kind}`;
}
