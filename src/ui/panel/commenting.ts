import type { Services } from "../services";
import type { Entry } from "./entries";
import type { PanelStore } from "./panelStore";

export interface PanelComments {
  /** Writes what a check says beside the words it speaks of; true when it stands there now. */
  comment(entry: Entry): Promise<boolean>;
}

/** 写成批注, where the host can. */
export const commentsOf = ({ host }: Services, store: PanelStore): PanelComments => ({
  async comment(entry) {
    const written = await host.comment?.(entry.range, entry.text, commentOn(entry));
    if (written?.ok === false) store.set({ notice: { kind: "failed", error: written.error } });
    return written?.ok === true;
  },
});

/** In the language of the report, for whoever reads it next. */
const commentOn = ({ finding }: Entry): string =>
  finding === null
    ? ""
    : `${finding.message}${finding.basis === "" ? "" : `（依据：${finding.basis.replace(/。$/u, "")}）`}`;
