/** Word shows built-in styles in the language of its surface: the stand-in's is Chinese. Names in the file are English. */
export function shownStyleName(name: string | null): string {
  if (name === null) return "正文";
  const level = headingLevel(name);
  return level === null ? (name === "Title" ? "标题" : name) : `标题 ${level}`;
}

export function fileStyleName(shown: string): string {
  if (shown === "正文") return "Normal";
  if (shown === "标题") return "Title";
  const level = /^标题 ([1-9])$/u.exec(shown)?.[1];
  return level === undefined ? shown : `heading ${level}`;
}

/** As `Word.Style` names it. */
export function builtInName(name: string | null): string {
  if (name === null) return "Normal";
  const level = headingLevel(name);
  return level === null ? (name === "Title" ? "Title" : "Other") : `Heading${level}`;
}

const headingLevel = (name: string): string | null => /^heading ([1-9])$/iu.exec(name)?.[1] ?? null;
