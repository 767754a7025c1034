import { scanXml } from "./scanXml";

/** What a document's settings say of writing into it (ECMA-376 part 1, 17.15.1). */
export interface SettingsFacts {
  /** Changes are tracked (记录修订), by wish or by protection. */
  readonly tracks: boolean;
  /** Nobody may write into the text: editing is restricted, or a password is asked for it. */
  readonly readOnly: boolean;
  /** Its author would rather have it opened for reading (`w:writeProtection w:recommended`); nothing is forbidden. */
  readonly readOnlyAdvised: boolean;
}

export const isOn = (value: string | null): boolean => value === "1" || value === "true" || value === "on";

/** An on-off element without a value is on. */
const isSet = (value: string | null): boolean => value === null || isOn(value);

/** Protections that leave the text alone; under `trackedChanges` one may write, and is tracked. */
const restricting = new Set(["readOnly", "comments", "forms"]);

/** @param xml settings.xml, "" where there is none; what can not be read says nothing */
export function readSettingsFacts(xml: string): SettingsFacts {
  const facts = { tracks: false, readOnly: false, readOnlyAdvised: false };
  if (xml !== "")
    scanXml(xml, {
      open: (name, attributes) => {
        if (name === "w:trackRevisions") facts.tracks ||= isSet(attributes.word("val"));
        else if (name === "w:documentProtection" && isOn(attributes.word("enforcement"))) {
          const edit = attributes.word("edit") ?? "";
          facts.tracks ||= edit === "trackedChanges";
          facts.readOnly ||= restricting.has(edit);
        } else if (name === "w:writeProtection") {
          facts.readOnly ||= ["hash", "hashValue"].some((local) => attributes.word(local) !== null);
          facts.readOnlyAdvised ||= isOn(attributes.word("recommended"));
        }
      },
      close: () => undefined,
    });
  return facts;
}
