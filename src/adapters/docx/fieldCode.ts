import type { Field } from "./bodyModel";
import type { Surrounding } from "./propertyReader";
import type { XmlAttributes } from "./scanXml";
import { isOn } from "./settingsFacts";

/**
 * Fields whose result is the writer's own (ECMA-376 part 1, 17.16.5): an update leaves the words of a link, a form field
 * or a button as they are, and those of an add-in's field belong to the add-in.
 */
const ownResults = new Set([
  "HYPERLINK",
  "FORMTEXT",
  "FORMCHECKBOX",
  "FORMDROPDOWN",
  "MACROBUTTON",
  "GOTOBUTTON",
  "ADDIN",
  "PRIVATE",
]);

/** Whether an update of the field writes its result anew: a formula, REF, DOCPROPERTY … @param code as written */
export function isComputedField(code: string): boolean {
  const name = /^\s*(?<name>=|[^\s\\"=]+)/u.exec(code)?.groups?.["name"];
  return name !== undefined && !ownResults.has(name.toUpperCase());
}

export const noFields: readonly Field[] = [];

/** Whether what comes now stands in the result of a field that is calculated. */
export const isCalculated = ({ inCode, kept, code }: Field): boolean =>
  !inCode && !kept && isComputedField(code);

/** What a hyperlink, a simple field or a content control does to the words in it. */
export function bindingOf(name: string, attributes: XmlAttributes): Surrounding {
  const simple = name === "w:fldSimple";
  const computed =
    simple && !isOn(attributes.word("fldLock")) && isComputedField(attributes.word("instr") ?? "");
  return { locked: false, closed: simple, computed };
}
