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

/** As one writes it for another: 中共东坪镇委员会 is 东坪镇党委, 中共东湖街道工作委员会 东湖街道党工委. */
const compact = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[^\S\n]/gu, "")
    .replaceAll(/中国共产党|中共/gu, "\u0001")
    .replaceAll(/\u0001(\p{Script=Han}{1,20}?)纪律检查委员会/gu, "$1纪委")
    .replaceAll(/\u0001(\p{Script=Han}{1,20}?)工作委员会/gu, "$1党工委")
    .replaceAll(/\u0001(\p{Script=Han}{1,20}?)委员会/gu, "$1党委")
    .replaceAll("\u0001", "");
