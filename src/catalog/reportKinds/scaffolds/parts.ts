import type { ScaffoldParagraph } from "../../../core/report/reportKind";
import type { Fit } from "../../../core/writing/speaker";
import { branches, leading } from "../../organs";
import { bodyOf, h2, onlyFor } from "./build";

export const ofLeading: Fit = { organs: leading };
export const ofBranches: Fit = { organs: branches };

export const study = bodyOf(
  "triad-politics-01",
  "triad-politics-06",
  "measure-politics-02+measure-politics-10",
);
export const ideology = bodyOf("triad-ideology-01", "triad-ideology-02", "triad-ideology-03");
export const grassroots = bodyOf("triad-grassroots-02", "triad-grassroots-03", "triad-grassroots-04");
export const cadres = bodyOf("triad-cadres-01", "triad-cadres-02", "triad-cadres-04");
export const style = bodyOf("triad-style-01", "triad-style-02", "triad-style-03");
export const supervision = bodyOf("triad-supervision-01", "triad-supervision-04", "triad-supervision-05");
export const rules = bodyOf("triad-rules-01", "triad-rules-03");
export const inspection = bodyOf("triad-inspection-01", "triad-inspection-02");
export const lastYear = bodyOf("triad-last-year-01", "measure-last-year-02+measure-last-year-01");
export const responsibility = bodyOf(
  "triad-responsibility-01",
  "triad-responsibility-02",
  "triad-responsibility-04",
);

/** The plenum that the year's reports have studied. */
export const plenary: ScaffoldParagraph = bodyOf(
  "measure-plenums-02+measure-plenums-05",
  "measure-plenums-05+measure-plenums-04",
  "measure-politics-15",
  "measure-plenums-01",
);

/** What the year asked of everybody, as doing in its own year and as going on later. */
export const campaign: readonly ScaffoldParagraph[] = [
  bodyOf("measure-discipline-study-01"),
  bodyOf("measure-eight-rules-01"),
  bodyOf("measure-achievement-view-01", "measure-achievement-view-05"),
];

/** What only such an institution has to tell. */
export const bySector: readonly ScaffoldParagraph[] = [
  h2("坚持立德树人，抓实师德师风", { sectors: ["学校"] }),
  bodyOf("measure-campus-03+measure-campus-01", "measure-campus-05+measure-campus-02"),
  h2("坚持行业整治，建设清廉医院", { sectors: ["医院"] }),
  bodyOf("measure-medical-01+measure-medical-02", "measure-medical-03+measure-medical-04"),
  h2("坚持“两个一以贯之”，规范权力运行", { sectors: ["国企"], organs: ["党委"] }),
  bodyOf("measure-enterprise-04+measure-enterprise-02", "measure-enterprise-01+measure-enterprise-03"),
  h2("坚持从严治警，严格规范司法行为", { sectors: ["政法"] }),
  bodyOf("measure-justice-01+measure-justice-02", "measure-justice-03+measure-justice-04"),
  h2("坚持为民用权，管好“三资”和小微权力", { sectors: ["村社区"] }),
  onlyFor(
    ["村社区"],
    bodyOf("measure-village-01+measure-village-02", "measure-village-04+measure-village-02"),
  ),
];
