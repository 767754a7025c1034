import { defineCheck } from "../../core/checking/check";
import { inRole } from "../../core/checking/findIn";
import { leftOver } from "../../core/checking/leftOver";
import { leftOverWords } from "../wording/leftOverWords";

export const remainder = defineCheck({
  id: "remainder",
  severity: "warning",
  name: "余数不符",
  summary: "总数减去已办的、已列的，与“其余”“剩下”“还有……未”所写的数对不上。",
  basis: "报送材料应当数据属实、勾稽相符。",
  messages: {
    left: "{total}{unit}减去{taken}{unit}应余{expected}{unit}，这里写的是{left}{unit}。",
  },
  examples: {
    clean: [
      "排查出软弱涣散村党组织9个，到12月底有7个通过验收，其余2个转入下年。",
      "审批讲座43场，线下举办31场，其余12场在线上举办；另有2场因材料不全未予批准，不在43场之内。",
      "入户128户，其中脱贫户46户、监测户14户，其余68户是一般农户。",
      "发现问题25个，其中党建类12个，已整改10个，其余2个正在整改。",
      "城区支部20个、乡村支部5个，走访18个，其余7个明年走到。",
      "排查隐患38处，又新发现2处，整改36处，其余4处限期整改。",
      "现有党员30名，其中女党员12名、35岁以下8名，其余12名为退休党员。",
      "受理投诉46件，其中上年结转3件，办结44件，尚有4件未办结。",
      "抽查合同60份，规范48份，其余12份中，9份已补正，剩下3份正在协商。",
      "研究议题36个，其余8个、2个分别由办公会、专题会研究。",
      "17个支部各走访困难党员12户，其余8户由机关党委走访。",
      "集中培训120人次，其中新任干部36人次，其余干部84人次在线学习。",
    ],
    flagged: [
      "排查出软弱涣散村党组织9个，到12月底有7个通过县级验收，⟦其余3个⟧转入下年。",
      "审批讲座43场，线下举办31场，⟦其余14场⟧在线上举办；另有2场未予批准，不在43场之内。",
      "入户128户，其中脱贫户46户、监测户14户，⟦其余78户⟧是一般农户。",
      "班子9名同志中，我正式谈话的有7名，⟦另3名⟧只在会后聊过。",
      "全年接收上级交办件57件。到年底办结52件，⟦剩下的6件⟧正在办理。",
      "列入清单的民生实事共24件，年内办成19件，⟦还有6件⟧没有办完。",
      "应巡察村32个，本轮安排25个，⟦剩余村8个⟧列入明年计划。",
      "在册合同118份，已重签97份，注销9份，⟦尚余15份⟧待仲裁。",
      "参加测试的86名党员中，一次合格79名，⟦其余9名⟧补考后合格。",
      "任务书列出的40项中，35项已销号，⟦另有6项⟧尚未完成。",
      "上门送学36场，社区21场、企业9场，⟦其余8场⟧在工地。",
    ],
  },
  *find(material) {
    for (const reading of material.readings) {
      if (reading.place !== "body" || inRole(material, "next-steps", reading.paragraph)) continue;
      for (const { range, ...data } of leftOver(reading, leftOverWords))
        yield { messageId: "left", range, data };
    }
  },
});
