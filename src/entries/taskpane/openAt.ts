import { kindIds } from "../../core/report/reportKind";
import type { PanelState } from "../../ui/panel/panelState";
import { tabNames } from "../../ui/panel/panelState";

/** What the pane shows first. */
export type OpenAt = Partial<Pick<PanelState, "tab" | "kind">>;

/**
 * What a button of the ribbon asks for: `?tab=write&kind=annual-summary`. Word adds parameters of its own to the
 * address, so others are passed over, as is a value that this version does not know.
 */
export function openAt(query: string): OpenAt {
  const parameters = new URLSearchParams(query);
  const tab = tabNames.find((name) => name === parameters.get("tab"));
  const kind = kindIds.find((id) => id === parameters.get("kind"));
  return { ...(tab === undefined ? {} : { tab }), ...(kind === undefined ? {} : { kind }) };
}
