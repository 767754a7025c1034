import { useEffect, useState } from "react";
import { noOfficePhrases, readOfficePhrases } from "../../app/officePhrases";
import type { ReadPack } from "../../app/phrasePack";
import type { Services } from "../services";

/** Read once for as long as the page is open, whichever document is. */
const read = new WeakMap<NonNullable<Services["fetchOfficePhrases"]>, Promise<ReadPack>>();

/** The phrases that the office serves beside the pane; none until they are there, none where it serves none. */
export function useOfficePhrases({ fetchOfficePhrases: get }: Services): ReadPack {
  const [pack, setPack] = useState(noOfficePhrases);
  useEffect(() => {
    if (get === undefined) return;
    let gone = false;
    const known =
      read.get(get) ?? get().then((text) => (text === null ? noOfficePhrases : readOfficePhrases(text)));
    read.set(get, known);
    void known.then((found) => {
      if (!gone) setPack(found);
    });
    return () => {
      gone = true;
    };
  }, [get]);
  return pack;
}
