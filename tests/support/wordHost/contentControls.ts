/** A content control by its place in the XML, its tags included. */
export interface ContentControl {
  readonly from: number;
  readonly to: number;
  readonly cannotEdit: boolean;
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
      found.push({ from, to: index + tag.length, cannotEdit });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
