/** Reads an attribute of the WordprocessingML namespace. */
export type ReadAttribute = (local: string) => string | null;

/** What one level (a run, a paragraph, a style, the defaults) says of looks; undefined = nothing. Numbers as written. */
export interface LookProperties {
  eastAsia?: string;
  ascii?: string;
  eastAsiaTheme?: string;
  asciiTheme?: string;
  /** In half points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  coloured?: boolean;
  characterStyle?: string;
  alignment?: string;
  /** Twentieths of a point, and hundredths of a character. */
  left?: number;
  leftChars?: number;
  right?: number;
  rightChars?: number;
  /** Negative = hanging. */
  firstLine?: number;
  firstLineChars?: number;
  line?: number;
  lineRule?: string;
  before?: number;
  after?: number;
  /** Space before or after in hundredths of a line, or as the program chooses. */
  beforeLines?: number;
  afterLines?: number;
  beforeAuto?: boolean;
  afterAuto?: boolean;
}

type Take = (look: LookProperties, read: ReadAttribute) => void;

/** Takes over a property of a run: a child of `w:rPr`. @param name local */
export function takeRunProperty(look: LookProperties, name: string, read: ReadAttribute): void {
  runProperties.get(name)?.(look, read);
}

/** Takes over a property of a paragraph: a child of `w:pPr`. @param name local */
export function takeParagraphProperty(look: LookProperties, name: string, read: ReadAttribute): void {
  paragraphProperties.get(name)?.(look, read);
}

const runProperties: ReadonlyMap<string, Take> = new Map(
  Object.entries<Take>({
    rFonts: (look, read) => {
      keep(look, "eastAsia", read("eastAsia"));
      keep(look, "ascii", read("ascii"));
      keep(look, "eastAsiaTheme", read("eastAsiaTheme"));
      keep(look, "asciiTheme", read("asciiTheme"));
    },
    sz: (look, read) => keep(look, "size", numberOf(read("val"))),
    b: (look, read) => keep(look, "bold", isOn(read("val"))),
    i: (look, read) => keep(look, "italic", isOn(read("val"))),
    color: (look, read) => keep(look, "coloured", isColoured(read)),
    rStyle: (look, read) => keep(look, "characterStyle", read("val")),
  }),
);

const paragraphProperties: ReadonlyMap<string, Take> = new Map(
  Object.entries<Take>({
    jc: (look, read) => keep(look, "alignment", read("val")),
    ind: (look, read) => {
      keep(look, "left", numberOf(read("left") ?? read("start")));
      keep(look, "leftChars", numberOf(read("leftChars") ?? read("startChars")));
      keep(look, "right", numberOf(read("right") ?? read("end")));
      keep(look, "rightChars", numberOf(read("rightChars") ?? read("endChars")));
      keep(look, "firstLine", negative(read("hanging")) ?? numberOf(read("firstLine")));
      keep(look, "firstLineChars", negative(read("hangingChars")) ?? numberOf(read("firstLineChars")));
    },
    spacing: (look, read) => {
      keep(look, "line", numberOf(read("line")));
      keep(look, "lineRule", read("lineRule"));
      keep(look, "before", numberOf(read("before")));
      keep(look, "after", numberOf(read("after")));
      keep(look, "beforeLines", numberOf(read("beforeLines")));
      keep(look, "afterLines", numberOf(read("afterLines")));
      keep(look, "beforeAuto", read("beforeAutospacing") === null ? null : isOn(read("beforeAutospacing")));
      keep(look, "afterAuto", read("afterAutospacing") === null ? null : isOn(read("afterAutospacing")));
    },
  }),
);

function keep<Key extends keyof LookProperties>(
  look: LookProperties,
  key: Key,
  value: LookProperties[Key] | null,
): void {
  if (value !== null) look[key] = value;
}

function numberOf(written: string | null): number | null {
  const number = Number.parseFloat(written ?? "");
  return Number.isNaN(number) ? null : number;
}

function negative(written: string | null): number | null {
  const number = numberOf(written);
  return number === null || number === 0 ? null : -number;
}

/** On, unless it says otherwise (ECMA-376 part 1, 17.17.4). */
const isOn = (value: string | null): boolean => !["0", "false", "off", "none"].includes(value ?? "1");

function isColoured(read: ReadAttribute): boolean {
  const theme = read("themeColor");
  if (theme !== null) return !["text1", "dark1", "tx1", "dk1"].includes(theme);
  return !["auto", "000000"].includes((read("val") ?? "auto").toLowerCase());
}
