import { whenAsked } from "../shared/whenAsked";

const write = whenAsked(() => import("../write/WritePanel").then(({ WritePanel: panel }) => panel));
const fill = whenAsked(() => import("../fill/FillPanel").then(({ FillPanel: panel }) => panel));
const elsewhere = whenAsked(() => import("../check/ElsewhereList").then(({ ElsewhereList: list }) => list));
const lastYear = whenAsked(() =>
  import("../check/LastYearsReport").then(({ LastYearsReport: part }) => part),
);
const layout = whenAsked(() => import("../layout/LayoutPanel").then(({ LayoutPanel: panel }) => panel));

export const WritePanel = write.Shown;
export const FillPanel = fill.Shown;
export const ElsewhereList = elsewhere.Shown;
export const LastYearsReport = lastYear.Shown;
export const LayoutPanel = layout.Shown;

/** Has the panels at hand before they are asked for: after the first reading, when there is time. */
export const fetchPanels = (): Promise<unknown> =>
  Promise.allSettled([write, fill, layout, elsewhere].map(({ fetch }) => fetch()));
