import type { PageNumberRule } from "../../core/layout/profile";
import type { DocxPackage } from "./docxPackage";
import { findParts, readXmlPart, relationshipsPart } from "./docxPackage";
import type { MainLinks } from "./mainLinks";
import { smallPart } from "./mainLinks";
import { atRootEnd } from "./rootElements";
import { settingsWithEvenAndOdd } from "./settingsXml";
import { readZip } from "./zipArchive";
import type { NewPart } from "./writeZip";
import { writeZip } from "./writeZip";
import { encodeXml } from "./xmlEncoding";
import { escapeXmlAttribute } from "./xmlText";

export interface NumberedPackage {
  readonly docx: DocxPackage;
  /** Relationship ids of the footers. */
  readonly odd: string;
  readonly even: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const transitionalWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/**
 * The package with two footers of ours and the setting that odd and even pages differ. Footers that are there stay
 * as parts; whether a section uses ours is said in the section. Null where the package can not take new parts.
 */
export function withPageNumbers(
  docx: DocxPackage,
  links: MainLinks,
  rule: PageNumberRule,
): NumberedPackage | null {
  const { archive, mainPart } = docx;
  const folder = mainPart.slice(0, mainPart.lastIndexOf("/") + 1);
  const names = new Set(archive.entries.map(({ partName }) => partName));
  const free = freeNumber((number) => names.has(`${folder}footer${number}.xml`));
  const second = freeNumber((number) => number === free || names.has(`${folder}footer${number}.xml`));
  const oddPart = `footer${free}.xml`;
  const evenPart = `footer${second}.xml`;
  const ids = freeIds(links);
  const newSettings = links.settingsPart === null ? `${folder}settings.xml` : null;
  if (newSettings !== null && names.has(newSettings)) return null;

  const overrides = [
    [folder + oddPart, `${types}.footer+xml`],
    [folder + evenPart, `${types}.footer+xml`],
    ...(newSettings === null ? [] : [[newSettings, `${types}.settings+xml`]]),
  ];
  const override = (prefix: string) =>
    overrides.map(([part, type]) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`);
  const relations = [
    [ids.odd, "footer", oddPart],
    [ids.even, "footer", evenPart],
    ...(newSettings === null ? [] : [[ids.settings, "settings", "settings.xml"]]),
  ];
  const relation = (prefix: string) =>
    relations.map(
      ([id, type, target]) =>
        `<${prefix}Relationship Id="${id}" Type="${links.typeBase}/${type}" Target="${target}"/>`,
    );
  const word = links.typeBase.startsWith("http://purl") ? strictWord : transitionalWord;
  const changed = [
    changedPart(docx, "[content_types].xml", (xml) => atRootEnd(xml, (prefix) => override(prefix).join(""))),
    changedPart(docx, relationshipsPart(mainPart), (xml) =>
      atRootEnd(xml, (prefix) => relation(prefix).join("")),
    ),
    ...(links.settingsPart === null
      ? []
      : [changedPart(docx, links.settingsPart, (xml) => settingsWithEvenAndOdd(xml))]),
  ];
  const added: NewPart[] = [
    { name: folder + oddPart, bytes: utf8(footerXml(rule, "right", word)) },
    { name: folder + evenPart, bytes: utf8(footerXml(rule, "left", word)) },
  ];
  if (newSettings !== null)
    added.push({
      name: newSettings,
      bytes: utf8(`${head}<w:settings xmlns:w="${word}"><w:evenAndOddHeaders/></w:settings>`),
    });
  const whole = changed.flatMap((part) => (part === null ? [] : [part]));
  if (whole.length < changed.length) return null;
  const again = reread(writeZip(archive, new Map(whole), true, added));
  return again === null ? null : { docx: again, odd: ids.odd, even: ids.even };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The package as it reads when written so; null when it does not. */
export function reread(bytes: Uint8Array): DocxPackage | null {
  const archive = readZip(bytes);
  if (!archive.ok) return null;
  const docx = findParts(archive.value, smallPart);
  return docx.ok ? docx.value : null;
}

function changedPart(
  { archive }: DocxPackage,
  name: string,
  change: (xml: string) => string | null,
): readonly [string, Uint8Array] | null {
  const part = readXmlPart(archive, name, smallPart);
  if (!part.ok || part.value === null) return null;
  const text = change(part.value.text);
  return text === null ? null : [name, encodeXml({ text, encoding: part.value.encoding })];
}

function freeNumber(taken: (number: number) => boolean): number {
  let number = 1;
  while (taken(number)) number++;
  return number;
}

function freeIds({ targets }: MainLinks): {
  readonly odd: string;
  readonly even: string;
  readonly settings: string;
} {
  const number = freeNumber((candidate) =>
    ["Odd", "Even", "Settings"].some((name) => targets.has(`rIdFoot${name}${candidate}`)),
  );
  return { odd: `rIdFootOdd${number}`, even: `rIdFootEven${number}`, settings: `rIdFootSettings${number}` };
}

/** — 1 —, one character from the outer edge (GB/T 9704–2012, 7.5). */
function footerXml({ font, size }: PageNumberRule, side: "left" | "right", word: string): string {
  const halfPoints = Math.round(2 * size);
  const name = escapeXmlAttribute(font);
  const look = `<w:rPr><w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr>`;
  const text = (words: string): string => `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  const mark = (type: string): string => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const number =
    mark("begin") +
    `<w:r>${look}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>` +
    mark("separate") +
    text("1") +
    mark("end");
  const properties =
    `<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${Math.round(size * 1.2 * 20)}" w:lineRule="exact"/>` +
    `<w:ind w:${side}Chars="100" w:${side}="${Math.round(size * 20)}" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="${side}"/></w:pPr>`;
  return `${head}<w:ftr xmlns:w="${word}"><w:p>${properties}${text("— ")}${number}${text(" —")}</w:p></w:ftr>`;
}
