/** Path or address of the document; "" for one that was never saved. Older programs leave it out. */
export function documentAddress(): string {
  const { url } = Office.context.document as Partial<Office.Document>;
  return url ?? "";
}
