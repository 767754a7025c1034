import { defineCheck } from "../../core/checking/check";

export const unfilledName = defineCheck({
  id: "unfilled-name",
  severity: "error",
  name: "名称未填",
  summary: "单位、人员、地点、文件、荣誉等名称处仍是代用符号。",
  basis: "报送材料应当内容完整；代用符号表明名称尚未填写。",
  messages: { unfilled: "“{mask}”处的名称还没有填写。" },
  examples: {
    clean: ["组织在职党员到社区报到，认领服务岗位。"],
    flagged: ["⟦**⟧党组坚持把政治建设摆在首位，全年召开党组会12次。"],
  },
  aboutGaps: true,
  *find({ gaps }) {
    for (const { kind, range, raw } of gaps)
      if (kind === "name") yield { messageId: "unfilled", range, data: { mask: raw } };
  },
});
