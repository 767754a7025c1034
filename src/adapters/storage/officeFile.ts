/**
 * A text file that an office has put beside the pages, by its name; null where it has put none. A server that answers
 * with a page of its own for what it does not have has none either.
 */
export async function fetchOfficeFile(name: string): Promise<string | null> {
  try {
    // An office changes the file without a new version of the pages.
    const response = await fetch(name, { cache: "no-cache" });
    if (!response.ok) return null;
    const text = await response.text();
    return /^\s*</u.test(text) ? null : text;
  } catch {
    return null;
  }
}
