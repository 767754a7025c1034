import { initialState } from "../../../src/ui/panel/panelState";
import type { FileSession } from "../../../src/ui/workbench/fileSession";
import { savedName } from "../../../src/ui/workbench/savedName";

const figure = {
  range: { paragraph: 0, start: 5, end: 7 },
  value: "26",
  raw: "**",
  unit: "次",
  gapKind: "figure",
  source: null,
} as const;

test.each<[string, FileSession["origin"], boolean, string]>([
  ["报告.docx", "file", true, "报告（已填）.docx"],
  ["报告.docx", "file", false, "报告（已改）.docx"],
  ["2025.12.报告.docm", "file", true, "2025.12.报告（已填）.docm"],
  ["示例报告.docx", "demo", true, "示例报告（已填）.docx"],
  // One that was saved so before, and one that no other file holds.
  ["报告（已改）.docx", "file", true, "报告（已改）.docx"],
  ["水务局2026年报告.docx", "new", true, "水务局2026年报告.docx"],
  ["报告", "file", false, "报告（已改）"],
])("%s (%s) is not saved over what it was opened from", (name, origin, filled, saved) => {
  const getState = () => ({ ...initialState, filled: filled ? [figure] : [] });
  expect(savedName({ name, origin, getState })).toBe(saved);
});
