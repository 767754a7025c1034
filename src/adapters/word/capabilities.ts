/** What this Word offers beyond WordApi 1.3, which the manifest demands. Asked once at start. */
export interface Capabilities {
  /** WordApi 1.3: without it the add-in can not work. */
  readonly base: boolean;
  /** WordApi 1.4: comments, change tracking, text with deletions left out. */
  readonly review: boolean;
  /** WordApi 1.6: stable paragraph ids and change events. */
  readonly paragraphEvents: boolean;
  /** WordApi 1.8: marks on the page that are no part of the document. */
  readonly highlights: boolean;
  readonly sharedRuntime: boolean;
  /** WordApiDesktop 1.3: the font of Chinese text apart from that of Latin letters. */
  readonly farEastFont: boolean;
}

const nothing: Capabilities = {
  base: false,
  review: false,
  paragraphEvents: false,
  highlights: false,
  sharedRuntime: false,
  farEastFont: false,
};

let known: Capabilities | null = null;

/** Call after `Office.onReady`. Outside Office every answer is no. */
export function capabilities(): Capabilities {
  known ??= askOffice();
  return known;
}

function askOffice(): Capabilities {
  const requirements = requirementsOfOffice();
  if (requirements === null) return nothing;
  const has = (set: string, version: string): boolean => requirements.isSetSupported(set, version);
  return {
    base: has("WordApi", "1.3"),
    review: has("WordApi", "1.4"),
    paragraphEvents: has("WordApi", "1.6"),
    highlights: has("WordApi", "1.8"),
    sharedRuntime: has("SharedRuntime", "1.1"),
    farEastFont: has("WordApiDesktop", "1.3") && libraryKnowsFarEastFont(),
  };
}

// The copy of Office.js beside the pane may be older than this Word.
const libraryKnowsFarEastFont = (): boolean =>
  typeof Word !== "undefined" && "nameFarEast" in (Word.Font as { prototype: object }).prototype;

// In a plain browser Office.context exists without `requirements`, whatever the type says.
function requirementsOfOffice(): Office.RequirementSetSupport | null {
  if (typeof Office === "undefined") return null;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.requirements ?? null;
}
