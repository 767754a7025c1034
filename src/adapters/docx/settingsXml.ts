import { scanXml } from "./scanXml";

/** Settings that stand before `w:evenAndOddHeaders` in the schema (ECMA-376 part 1, 17.15.1.78). */
const before = new Set(
  (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries " +
    "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts " +
    "embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader " +
    "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState " +
    "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge " +
    "revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride " +
    "styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone " +
    "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle"
  ).split(" "),
);

/** The settings with odd and even pages apart; null where they can not be read. */
export function settingsWithEvenAndOdd(xml: string): string | null {
  let depth = 0;
  let prefix = "w:";
  let root = { end: -1, selfClosing: false };
  /** Where the new element goes: behind the last one that comes before it. */
  let place = -1;
  const present: { from: number; to: number }[] = [];
  const scanned = scanXml(xml, {
    open: (name, _, openEnd, selfClosing) => {
      depth++;
      const from = xml.lastIndexOf("<", openEnd - 1);
      if (depth === 1) {
        root = { end: openEnd, selfClosing };
        place = openEnd;
        prefix = /^<(?<prefix>[\w.-]+:)/u.exec(xml.slice(from, from + 64))?.groups?.["prefix"] ?? "";
      } else if (depth === 2 && name === "w:evenAndOddHeaders") present.push({ from, to: openEnd });
    },
    close: (name, end) => {
      if (depth === 2 && before.has(name.slice(2))) place = end;
      const last = present.at(-1);
      if (depth === 2 && name === "w:evenAndOddHeaders" && last !== undefined) last.to = end;
      depth--;
    },
  });
  if (!scanned.ok || root.end < 0 || root.selfClosing) return null;
  const element = `<${prefix}evenAndOddHeaders/>`;
  const { from, to } = present.at(-1) ?? { from: place, to: place };
  return xml.slice(0, from) + element + xml.slice(to);
}
