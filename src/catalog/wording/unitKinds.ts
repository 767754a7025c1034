/** A kind of unit: how its name ends, how it speaks of itself, and words that only it begins a sentence with. */
export interface UnitKind {
  readonly id: string;
  /** Meets the name of such a unit. */
  readonly name: RegExp;
  /** What it calls itself: 我局, 我校. */
  readonly self: readonly string[];
  /** Who works or lives in it, as the subject of a sentence. */
  readonly people: readonly string[];
  /** Itself as the subject of a sentence. */
  readonly subjects: readonly string[];
}

export const unitKinds: readonly UnitKind[] = [
  { id: "bureau", name: /局|委员会|厅|办公室|中心/u, self: ["我局", "我厅"], people: [], subjects: [] },
  { id: "township", name: /镇|乡/u, self: ["我镇", "我乡"], people: [], subjects: ["镇党委", "乡党委"] },
  { id: "street", name: /街道/u, self: ["我街道"], people: [], subjects: ["街道党工委", "街道办事处"] },
  { id: "village", name: /村|社区/u, self: ["我村", "我社区"], people: [], subjects: [] },
  {
    id: "school",
    name: /学校|小学|中学|[一二三四五六七八九十]中(?![心共])|学院|大学|党校|幼儿园|教育|教体/u,
    self: ["我校"],
    people: ["全校师生", "全校教职工"],
    subjects: ["学校", "学校党委", "我校"],
  },
  {
    id: "hospital",
    name: /医院|保健院|卫生院|急救|卫生|卫健|疾控|医学|医疗/u,
    self: [],
    people: ["医护人员", "全院医护人员"],
    subjects: ["医院", "医院党委"],
  },
  {
    id: "company",
    name: /公司|集团|企业|国资|厂|电力|电网|供电|工业|园区|开发区|矿|工会/u,
    self: ["我公司", "我司", "我厂"],
    people: ["全体员工"],
    subjects: ["公司", "集团公司", "公司党委", "集团党委"],
  },
  {
    id: "bank",
    name: /银行|支行|分行|农商|信用社|金融/u,
    self: ["我行"],
    people: ["全行员工", "全行干部员工", "全行党员"],
    subjects: ["支行", "分行", "支行党委"],
  },
  {
    id: "court",
    name: /法院|检察院|公安|司法|监狱|政法|戒毒/u,
    self: [],
    people: ["全院干警", "全体干警"],
    subjects: [],
  },
];

/** 我院 of a court, a hospital, a college or an institute. */
export const houses = /院/u;

/** Levels of places, as they stand in the name of a unit and behind 我. */
export const placeLevels: readonly string[] = ["省", "市", "县", "区", "镇", "乡", "村"];

/**
 * Places of one rank: 全区 in the report of a county, 乡纪委 in that of a street is another's. What the organs of such a place
 * are called follows.
 */
export const sameRank: readonly (readonly {
  readonly level: string;
  readonly organs: readonly string[];
}[])[] = [
  [
    { level: "县", organs: ["县委常委会", "县纪委常委会"] },
    { level: "区", organs: [] },
  ],
  [
    { level: "街道", organs: ["街道党工委", "街道纪工委", "街道办事处"] },
    { level: "镇", organs: ["镇党委", "镇纪委", "镇党委会"] },
    { level: "乡", organs: ["乡党委", "乡纪委", "乡党委会"] },
  ],
];

/** “受局党组委托”, “我代表院党组”: who speaks; by the kind whose name it takes. */
export const speakers: readonly { readonly words: string; readonly name: RegExp }[] = [
  { words: "局党组", name: /局/u },
  { words: "院党组", name: /院/u },
  { words: "校党委", name: /校|学院|大学|中学|小学/u },
  { words: "镇党委", name: /镇/u },
  { words: "乡党委", name: /乡/u },
  { words: "行党委", name: /行/u },
  { words: "公司党委", name: /公司|集团/u },
];

/** What only such a house has to do with: where a sentence names none of it, its people are strangers there. */
export const trades: ReadonlyMap<string, RegExp> = new Map([
  ["hospital", /医|卫生|诊|病|药|健康|体检|疫|护理|献血/u],
  ["bank", /行|金融|存款|贷款/u],
]);
