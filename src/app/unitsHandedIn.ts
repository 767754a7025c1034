/** A report of a run, with every wording its unit may be known by: file name, title, signature. */
export interface HandedIn {
  readonly document: string;
  readonly names: string;
}

/**
 * The units of an office's list of which no report came in, in the list's order (未报送). A report belongs to the longest
 * name on the list that it mentions, so that 云溪镇 is not met by a report of 云溪镇中心小学 alone.
 */
export function unitsMissing(units: readonly string[], reports: readonly HandedIn[]): readonly string[] {
  const longestFirst = [...new Set(units)].sort((a, b) => b.length - a.length);
  const met = new Set<string>();
  for (const { document, names } of reports) {
    const said = compact(`${document}\n${names}`);
    const unit = longestFirst.find((name) => said.includes(compact(name)));
    if (unit !== undefined) met.add(unit);
  }
  return units.filter((unit) => !met.has(unit));
}

const compact = (text: string): string => text.normalize("NFKC").replaceAll(/\s/gu, "");
