import { phrasesOf } from "../../../core/writing/phrase";
import type { Phrase } from "../../../core/writing/phrase";

/** 医药领域、红包回扣 */
export const medical: readonly Phrase[] = [
  ...phrasesOf(
    { sort: "measure", role: "main-work", topic: "medical", voice: "collective", sectors: ["医院"] },
    {
      "measure-medical-01":
        "推进医药领域腐败问题治理，聚焦药品、耗材、设备采购和使用等环节排查廉政风险点[[廉政风险点 个]]。",
      "measure-medical-02":
        "严格执行《医疗机构工作人员廉洁从业九项准则》，组织全员学习，开展廉政教育[[廉政教育 次]]。",
      "measure-medical-03":
        "严肃整治收受红包、回扣等问题，畅通投诉渠道，退还红包[[退还红包 人次]]，对反映的问题逐件核实。",
      "measure-medical-04":
        "规范医药代表来院管理，落实院内接待的时间、地点、人员和记录要求，对异常用药用耗及时预警约谈。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "medical",
      voice: "collective",
      gravity: 1,
      sectors: ["医院"],
    },
    {
      "problem-medical-01": "行风教育还没有做到全覆盖，外包、进修等人员的廉洁教育相对薄弱。",
    },
  ),
  ...phrasesOf(
    {
      sort: "problem",
      role: "problems",
      topic: "medical",
      voice: "collective",
      gravity: 2,
      sectors: ["医院"],
    },
    {
      "problem-medical-02": "对药品耗材使用的动态监测不够及时，个别{office}合理用药管理不严。",
    },
  ),
  ...phrasesOf(
    { sort: "cause", role: "causes", topic: "medical", voice: "collective", sectors: ["医院"] },
    {
      "cause-medical-01": "重业务收入和技术指标，对行风问题的复杂性、反复性估计不足，信息化监管手段跟不上。",
    },
  ),
  ...phrasesOf(
    { sort: "next-step", role: "next-steps", topic: "medical", voice: "collective", sectors: ["医院"] },
    {
      "next-step-medical-01":
        "持续推进医药领域腐败问题治理，完善采购、使用、监测全链条管理，定期分析异常用药用耗，坚决整治红包回扣问题。",
    },
  ),
];
