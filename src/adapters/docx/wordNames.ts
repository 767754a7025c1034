import type { WordNames } from "./bodyModel";

/** How new elements are to be named beside the one that begins at an offset. */
export function wordNamesAt(xml: string, from: number): WordNames {
  // Colon included.
  const prefix = /^<([^\s:/>]+:)/u.exec(xml.slice(from, from + 64))?.[1] ?? "";
  if (prefix !== "") return { prefix, declaration: "" };
  const space = /\sxmlns\s*=\s*["']([^"']*)["']/u.exec(xml)?.[1] ?? "";
  return { prefix: "w:", declaration: ` xmlns:w="${space}"` };
}
