import { reportKinds } from "../../../src/catalog/reportKinds/index";
import { roles } from "../../../src/catalog/roles";
import { readOutline } from "../../../src/core/document/outline";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { matchSections } from "../../../src/core/report/matchSections";
import type { KindId, RoleId } from "../../../src/core/report/reportKind";

/** "own 二、…": the status of a role and the paragraph taken as evidence, "missing" without one. */
function evidence(kindId: KindId, role: RoleId, paragraphs: readonly string[]): string {
  const snapshot = plainSnapshot(paragraphs);
  const kind = reportKinds.find(({ id }) => id === kindId) ?? null;
  const match = matchSections(snapshot, readOutline(snapshot), kind, roles).find(
    (found) => found.role === role,
  );
  return match === undefined || match.paragraph === null
    ? "missing"
    : `${match.status} ${paragraphs[match.paragraph] ?? ""}`;
}

const opening = [
  "县林业局党组2025年落实全面从严治党主体责任情况报告",
  "2025年，县林业局党组认真履行主体责任。现将有关情况报告如下：",
  "一、强化政治引领",
  "召开党组会12次，开展学习24次。",
];

describe("the plan", () => {
  const problems = ["二、存在问题", "基层林场党建力量薄弱。"];

  test("comes after the problems, whatever its heading says", () => {
    for (const heading of ["三、真抓实干，推动工作提升", "三、工作措施", "三、锚定目标再发力"]) {
      const text = [...opening, ...problems, heading, "建强林场支部，配齐党务干部。"];
      expect(evidence("main-responsibility", "next-steps", text)).toBe(`own ${heading}`);
    }
  });

  test("is not what is asked of others", () => {
    const text = [...opening, ...problems, "三、意见建议", "建议加大对基层党务干部的培训力度。"];
    expect(evidence("main-responsibility", "next-steps", text)).toBe("missing");
  });

  test("is not what tells of the year's work", () => {
    const text = [...opening, ...problems, "三、强化纪律保障", "全年开展谈话36人次，先后通报案例4起。"];
    expect(evidence("main-responsibility", "next-steps", text)).toBe("missing");
  });

  test("is not looked for where no heading names the problems", () => {
    const text = [...opening, "二、强化纪律保障", "健全谈话制度。"];
    expect(evidence("main-responsibility", "next-steps", text)).toBe("missing");
  });
});

describe("problems", () => {
  test("are what a late section says is lacking", () => {
    const text = [
      ...opening,
      "二、反躬自省找不到位处",
      "一是责任传导不够深入，基层支部抓监督的办法单一。二是年轻干部历练偏少。",
      "三、下一步打算",
      "建强林场支部。",
    ];
    expect(evidence("main-responsibility", "problems", text)).toBe("own 二、反躬自省找不到位处");
  });

  test("are told under the causes where nothing else is called so", () => {
    const text = [
      ...opening,
      "二、对标对表，剖析差距根源",
      "重业务轻党建的观念尚未彻底扭转，青年干部廉洁意识不够强。",
      "三、下一步打算",
      "建强林场支部。",
    ];
    expect(evidence("main-responsibility", "problems", text)).toBe("own 二、对标对表，剖析差距根源");
  });

  test("are not what got better", () => {
    const text = [
      ...opening,
      "二、干部作风更加过硬",
      "不敢为、不愿为、不会为的现象明显好转，办事难、办事慢的堵点逐步打通。",
      "三、下一步打算",
      "建强林场支部。",
    ];
    expect(evidence("main-responsibility", "problems", text)).toBe("missing");
  });

  test("are not what was mended", () => {
    const text = [
      ...opening,
      "二、强化靶向施治",
      "针对学习不够深入的情况，制定制度3项。着力破解基层力量薄弱难题，补齐人员短板。",
      "三、下一步打算",
      "建强林场支部。",
    ];
    expect(evidence("main-responsibility", "problems", text)).toBe("missing");
  });
});

describe("the first responsibility", () => {
  const ends = ["三、存在问题", "监督办法不多。", "四、下一步打算", "建强支部。"];

  test("is told where the secretary alone is spoken of", () => {
    const text = [
      ...opening,
      "二、以上率下，当好领头雁",
      "党组书记带头学习，讲党课4次。党组书记主持研究重要工作6次。",
      ...ends,
    ];
    expect(evidence("main-and-first-responsibility", "first-responsibility", text)).toBe(
      "own 二、以上率下，当好领头雁",
    );
  });

  test("is not the work of all", () => {
    const text = [
      ...opening,
      "二、以上率下，形成合力",
      "班子成员带头学习。各支部书记讲党课4次。全局开展谈话12人次。",
      ...ends,
    ];
    expect(evidence("main-and-first-responsibility", "first-responsibility", text)).toBe("missing");
  });
});
