import type { IgnoreScope } from "../../core/checking/ignores";
import { laidOutDeeds } from "../layout/layoutStrings";
import type { Deed } from "../panel/panelState";
import type { Strings } from "./zh-CN";
import { catalogEnUS } from "./catalog.en-US";
import { checkEnUS } from "./check.en-US";
import { fillEnUS } from "./fill.en-US";
import { workbenchEnUS } from "./workbench.en-US";

const role: Strings["role"] = {
  preamble: "Preamble",
  "main-work": "Main work",
  "first-responsibility": "First responsible person",
  "self-discipline": "Self-discipline",
  problems: "Problems",
  causes: "Causes",
  "next-steps": "Next steps",
  closing: "Closing",
  signature: "Signature",
};

const catalog = catalogEnUS(role);

const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

const ignoredDeeds: Readonly<Record<IgnoreScope, (name: string) => string>> = {
  place: (name) => `Ignored here: ${name}`,
  document: (name) => `Ignored in this document: ${name}`,
  always: (name) => `Ignored from now on: ${name}`,
};

function deed(done: Deed): string {
  if (done.kind === "laidOut") return laidOutDeeds["en-US"](done);
  if (done.kind === "ignored") return ignoredDeeds[done.scope](catalog.check(done.check, done.name));
  if (done.kind === "heeded") return `Shown again: ${catalog.check(done.check, done.name)}`;
  return writtenDeed(done);
}

type WrittenDeed = Exclude<Extract<Deed, { readonly left: number }>, { kind: "laidOut" }>;

function writtenDeed(done: WrittenDeed): string {
  const { kind, written, left } = done;
  if (left === 0) return kind === "inserted" ? `Inserted “${role[done.role]}”` : whole[kind](written);
  const rest = `The document has changed: ${places(left)} left alone`;
  return kind === "filled" || kind === "putBack" || kind === "fixed"
    ? `${rest}, ${whole[kind](written).toLowerCase()}.`
    : `${rest}.`;
}

const whole: Readonly<Record<Exclude<WrittenDeed["kind"], "inserted">, (written: number) => string>> = {
  filled: (written) => `Filled ${places(written)}`,
  putBack: (written) => `Put back ${places(written)}`,
  fixed: (written) => `Changed ${places(written)}`,
  wrote: () => "Written",
  edited: () => "Changed a paragraph",
};

export const enUS: Strings = {
  language: "en-US",
  severity: { error: "Must fix", warning: "Check", advice: "Advice" },
  gap: { figure: "Missing figure", name: "Missing name", text: "Unfinished", residue: "Residue" },
  status: { own: "present", shared: "shared", embedded: "mentioned", missing: "missing" },
  requirement: { required: "required", expected: "expected", allowed: "optional" },
  role,
  confidence: { certain: "certain", likely: "to confirm", own: "your choice" },
  openReason: {
    "no-match": "not in the ledger",
    ambiguous: "several are close; choose one",
    "unit-differs": "the unit differs; check it",
    "not-a-figure": "not a figure",
    "half-filled": "partly typed and not as in the ledger; give the whole number",
    "field-result": "in a field's result, which an update would restore; change its source",
  },
  layout: { summary: "Summary", events: "Events", matrix: "By month", lines: "Lines of text" },
  variable: new Map([
    ["unit", "Unit"],
    ["organ", "Party organ (党委, 党组…)"],
    ["secretary", "Secretary"],
    ["superior", "Superior unit"],
  ]),
  deed,
  moreRows: (next, left) => (next === left ? `${left} more: show all` : `${left} more: show ${next} of them`),
  deedUndone: (done, left) =>
    left === 0 ? `Put back: ${deed(done)}` : `The document has changed: ${places(left)} not put back.`,

  pane: {
    tracksChanges: "Changes are being tracked; ours are marked as revisions too.",
    readOnly: "The document is protected: it can be checked, not written into. Lift the protection in Word.",
    showsDeletions:
      "This Word gives deleted text along with the rest, so that figures may run together. Accept the revisions, or show them in balloons, first.",
    readOnlyAdvised: "Its author advises to open this document for reading only.",
    name: "Zhubi",
    kind: "Kind of report",
    kindUnknown: "Kind unknown",
    kindAuto: "As recognised",
    year: "Year",
    yearUnknown: "Year unknown",
    yearOf: (year) => `Year ${year}`,
    settings: "Settings",
    languages: "Language",
    lists: "The office's own words",
    listsOpen: "Load a list (Excel)…",
    listsExport: "Export the lists, to edit",
    listsFile: "zhubi-lists.xlsx",
    listsForget: (count) => `Leave out the office's ${count} entries`,
    listsRead: (count, faults) =>
      `${count > 0 ? `${count} entries in use` : "No entries found"}${faults > 0 ? `; ${faults} rows were left out:` : "."}`,
    tabs: { write: "Write", check: "Check", fill: "Fill", layout: "Layout" },
    tabHints: {
      write: "Add missing sections",
      check: "Find what is missing or wrong",
      fill: "Fill figures from a ledger",
      layout: "Lay out as an official document",
    },
    openCount: (count) => (count === 1 ? "1 item" : `${count} items`),
    reading: "Reading the document…",
    notFetched:
      "This part could not be fetched. Check the network and try again; after an update, save and reload the page.",
    fetching: "Loading…",
    retry: "Try again",
    fileGone: (name) =>
      `“${name}” can not be read: it may have been moved, deleted, or is in use by another program. Look, then choose it again.`,
    close: "Close",
    putBack: "Put back",
    stop: "Stop",
    checking: "Checking the whole text…",
    progress: (done, total) => `Writing ${done} of ${total}`,
    completeness: "Completeness",
    left: "Left:",
    nothingLeft: "Nothing left to fill or to add",
    sectionsUnknown: "Kind unknown, sections not checked",
    empty: "The document is still empty",
    figuresLeft: (count) => (count === 1 ? "1 figure" : `${count} figures`),
    sectionsLeft: (count) => (count === 1 ? "1 section" : `${count} sections`),
    filledOf: (have, all) => `${have} of ${all} figures filled`,
    presentOf: (have, all) => `${have} of ${all} sections present`,
    crashed: "Something went wrong in Zhubi; the document is unharmed. Open this pane again.",
  },

  check: checkEnUS,

  fill: fillEnUS,

  write: {
    missing: "Missing sections",
    noneMissing: "Every wanted section is there",
    all: "All sections",
    insert: "Insert",
    preview: (name) => `Draft of “${name}”`,
    goThere: "Show in text",
    variables: "Fill these in once",
    cancel: "Cancel",
    noScaffold: "There is no draft for this section; please write it yourself.",
    unknownKind: "The kind of report is not known yet. Choose it at the top.",
    place: (after) => `Goes after “${after}”`,
    placeFirst: "Goes first",
    renumber: (count) =>
      count === 1 ? "1 later heading is renumbered" : `${count} later headings are renumbered`,
  },

  workbench: workbenchEnUS,

  catalog,
};
