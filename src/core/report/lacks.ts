/** Words that say of something that it is wanting: 不够深入, 有待加强, 存在盲区. */
const lack = new RegExp(
  [
    "不(?:够|足|强|高|深|实|严|细|力|牢|紧|全|广|多|透|准|新|优|均|快|密)(?!于|少|断|亚|见|仅|说)",
    "不(?:平衡|充分|到位|经常|及时|规范|健全|完善|扎实|系统|精准|明显|彻底|适应|相适应|主动|熟悉|善于|愿|敢|会)",
    "欠缺|缺乏|缺少|薄弱|滞后|单一|偏(?:少|弱|软|低|慢|松|窄|差|大|重|短|高|浅|粗)|较(?:少|弱|低|差|慢|为单一)",
    "有待|尚未|亟[待需]|还需|仍需|差距|短板|弱项|盲区|盲点|漏洞|空[档白]|死角|两张皮|流于形式|浮于表面",
    "失之于[宽软松]|跟不上|(?:链条|周期|流程|战线)[过较]?长|没有(?:根除|消除|根本|彻底|完全|形成|跟上|做到|到位|落实)|(?<!困|疑|解|破|为)难(?:以.{1,8})?$|[力人办法面量经验才]少$",
    "(?:弱化|衰减|递减|参差不齐|任重道远|上热中温下冷)|重.{1,6}轻.{1,6}|(?:仍|还|尚)(?:有|存在|然存在)|苗头|隐患|难以",
  ].join("|"),
  "u",
);

/** Work on what is lacking is no lack: 针对…不够, 着力解决…薄弱. */
const overcome =
  /(?:得到|有了|实现)(?:了)?(?:有效|明显|根本|较大|彻底|显著|全面)?(?:扭转|改善|好转|转变|改变|解决|提升|遏制)|明显(?:好转|改善|减少|改观)|逐步(?:打通|解决|消除|改善)|针对|聚焦|围绕|紧盯|着力|切实|解决|整改|纠正|纠治|整治|破解|消除|克服|防止|杜绝|严防|补齐|推动|督促|通报|约谈|查处|发现|不存在|没有(?!根|消|彻|完|形|跟|做|到|落)|避免|不能|不得|确保|坚决|不断|进一步|将/u;

/** How many clauses of a sentence say that something is lacking. */
export const lackingClauses = (sentence: string): number =>
  overcome.test(sentence) ? 0 : sentence.split(/[，、：]/u).filter((clause) => lack.test(clause)).length;

/** Whether a sentence, folded for cues, says that something is lacking. */
export const isLacking = (sentence: string): boolean => lackingClauses(sentence) > 0;

/** What falls short only where nothing else is told around it: 只走了11户, 还有2个没改完, 检查得少. */
const short =
  /(?:只|仅|才)(?![有是]?这样|要|能|争)\p{Script=Han}{0,4}[\d一两二三]|没有?(?!发生|出现|发现|[一1]起)|未(?!来|发生|出现|发现)|还[剩差欠]|不[透勤及紧到敢愿会]|得(?:不|少|晚|慢|粗|浅|松)|[少弱差慢松软晚虚]$|粗糙|简略|挤占|失职|空岗|代替|一拖再拖|拖了|写错|[多重][^，。]{1,8}[，、][^，。]{1,8}[少轻]$|宽松/u;

/** Whether a sentence says that something fell short, in plain words and by figures. For stretches that may be about problems. */
export const fallsShort = (sentence: string): boolean =>
  isLacking(sentence) ||
  sentence
    .split(/[，；：。]/u)
    .some((clause) => short.test(clause) && !/避免|防止|确保|杜绝|不再/u.test(clause));
