/** A content control by its place in the XML, its tags included. */
export interface ContentControl {
  readonly from: number;
  readonly to: number;
  readonly cannotEdit: boolean;
  /** "" when it has none. */
  readonly tag: string;
}

/** All of the document, an outer one before those in it. */
export function contentControls(xml: string): readonly ContentControl[] {
  const open: number[] = [];
  const found: ContentControl[] = [];
  for (const { 0: tag, index } of xml.matchAll(/<\/?w:sdt(?=[\s>])[^>]*>/gu)) {
    if (!tag.startsWith("</")) open.push(index);
    else {
      const from = open.pop() ?? 0;
      const properties = xml.slice(from, xml.indexOf("<w:sdtContent", from));
      const cannotEdit = /<w:lock w:val="(?:contentLocked|sdtContentLocked)"/u.test(properties);
      const name = /<w:tag w:val="([^"]*)"/u.exec(properties)?.[1] ?? "";
      found.push({ from, to: index + tag.length, cannotEdit, tag: name });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
