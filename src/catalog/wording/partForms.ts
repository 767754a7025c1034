/** Sums that a sentence tells with all their figures: the groups `all`, `one`, `rest`, `each`, `many`, `unit`. */

export const eachAndAll =
  /各(?!项|类|级|地)[^，。；\d]{0,12}(?<each>\d{1,4})(?<unit>[次个名场项件期篇])，(?<many>[两二三四五六七八九十])个[^，。；\d]{0,8}共[^，。；\d]{0,8}(?<all>\d{1,5})\k<unit>/gu;

/** “对22个账号开展清查，关停5个，保留17个” */
export const closedAndKept =
  /(?<![\d.])(?<all>\d{1,5})(?<unit>[个项件条家份张])[^，。；\d]{0,12}，(?:其中)?(?:关停|取消|清退|撤销|废止|注销|停用|核减|退出)[^，。；\d]{0,10}(?<one>\d{1,5})\k<unit>[，、](?:保留|留存|留用|现存|继续使用)[^，。；\d]{0,6}(?<rest>\d{1,5})\k<unit>(?=[，。；])/gu;

/** “14个支部各开展集中学习4次，共56次” */
export const manyEach =
  /(?<![第\d.])(?<one>\d{1,3})[个名家][^，。；：\d]{1,10}各(?!类|项|级|地)(?:(?!不少于|不低于|至少|超|约|近|平均)[^，。；\d]){1,14}(?<rest>\d{1,3})(?<unit>[次场名项件期篇份])，(?:总)?共(?:计|有)?(?<all>\d{1,5})\k<unit>(?=[，。；])/gu;

/** “61份合同，除已整改的52份外，9份…” */
export const allBut =
  /(?<all>\d{1,5})(?<unit>[份个件项名条户起])\p{Script=Han}{0,12}，除\p{Script=Han}{0,10}(?<one>\d{1,5})\k<unit>\p{Script=Han}{0,6}外，(?:其余|其他|剩余|另外)?的?(?<rest>\d{1,5})\k<unit>/gu;
