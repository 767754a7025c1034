import type { ParagraphRole } from "../../core/document/edit";
import { latinFont, officialLinePitch, officialLooks } from "../../core/layout/officialLooks";
import { offGrid, placeElements, runElementsInOrder, spacingElement } from "./lookXml";

/** What a new paragraph looks like: the inside of `w:pPr` and of `w:rPr`. */
export interface ParagraphLook {
  readonly paragraph: string;
  readonly run: string;
}

/** The look of official documents, as direct formatting: it does not depend on the styles of the document. */
export function officialLook(role: ParagraphRole, prefix: string): ParagraphLook {
  const rule = officialLooks[role];
  const place = placeElements(rule, rule.size, prefix).map(([, xml]) => xml);
  const level = rule.level === null ? "" : `<${prefix}outlineLvl ${prefix}val="${rule.level - 1}"/>`;
  // A heading does not stand last on a page.
  const keep = rule.level === null ? "" : `<${prefix}keepNext/>`;
  return {
    paragraph: keep + offGrid(prefix) + spacingElement(officialLinePitch, prefix) + place.join("") + level,
    run: runElementsInOrder({ font: rule.font, latinFont, size: rule.size }, prefix),
  };
}
