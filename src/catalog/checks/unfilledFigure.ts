import { defineCheck } from "../../core/checking/check";

export const unfilledFigure = defineCheck({
  id: "unfilled-figure",
  severity: "error",
  name: "数字未填",
  summary: "次数、人数、金额、比例等处仍是代用符号，没有填上数字。",
  basis: "报送材料应当内容完整、数据属实；代用符号表明数字尚未核实。",
  messages: {
    unfilled: "“{mask}{unit}”处的数字还没有填写。",
    partly: "“{typed}{mask}{unit}”处的数字只填了一部分，请核对完整的数字。",
  },
  examples: {
    clean: ["全年开展理论学习中心组学习12次。", "全年召开党组会24次，研究党建议题36个。"],
    flagged: [
      "全年开展理论学习中心组学习⟦**⟧次，组织专题研讨⟦*⟧次。",
      "自查发现问题75⟦**⟧个，已全部完成整改。",
    ],
  },
  aboutGaps: true,
  *find({ gaps }) {
    for (const { kind, range, raw, unit, typed } of gaps) {
      if (kind !== "figure") continue;
      const data = { mask: raw, unit: unit ?? "", typed: typed ?? "" };
      yield typed === null ? { messageId: "unfilled", range, data } : { messageId: "partly", range, data };
    }
  },
});
