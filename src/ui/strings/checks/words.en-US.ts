import type { CheckWords } from "./checkWords";

const central = "The wording of central documents";
const rules = "Official names of Party rules and laws";
const duties = "《党委（党组）落实全面从严治党主体责任规定》";

/** What is said of words, names and marks. By the id of a check, as in the catalogue. */
export const wordsEnUS: readonly (readonly [id: string, words: CheckWords])[] = [
  [
    "doubled-punctuation",
    {
      name: "Doubled punctuation",
      basis: "GB/T 15834—2011 (punctuation) 4.4—4.7: one mark for one pause.",
      messages: {
        doubled: "“{text}” is doubled; keep one.",
        clashing: "“{text}”: two marks together; keep one.",
      },
    },
  ],
  [
    "doubled-words",
    {
      name: "Doubled words",
      basis: "A report must be free of slips.",
      messages: { doubled: "“{word}” stands twice; keep one." },
    },
  ],
  [
    "formal-name",
    {
      name: "Names and set phrases",
      basis: `${central}, and official names of Party rules`,
      messages: { altered: "“{wrong}” should read “{right}”." },
    },
  ],
  [
    "formulation-set",
    {
      name: "Set phrase incomplete",
      basis: `${central}: a set phrase is whole and in order.`,
      messages: {
        incomplete: "“{name}” is not listed whole: “{missing}” is missing.",
        order: "The order of “{name}” is “{right}”.",
      },
    },
  ],
  [
    "garbled-text",
    {
      name: "Garbled text",
      basis: "A report must be free of slips.",
      messages: {
        garbled: "“{text}” is garbled or code of a web page; correct it by the original.",
        letters: "The letters “{text}” stand in a Chinese sentence; were they typed by mistake?",
      },
    },
  ],
  [
    "half-width-punctuation",
    {
      name: "Half-width punctuation",
      basis: "GB/T 15834—2011 (punctuation) 5.1: a mark takes the place of one character.",
      messages: {
        halfWidth: "Chinese text has the full-width “{full}”.",
        throughout: "There are {count} half-width commas in the document; make all of them “，”.",
      },
    },
  ],
  [
    "likely-slip",
    {
      name: "Likely slip",
      basis: "How words stand together in laws, government reports and dictionaries",
      messages: {
        unlikely:
          "“{written}” is found in no law, report or dictionary; perhaps “{meant}” (“{word}”) is meant.",
        sound:
          "“{written}” is rare in documents and never stands with these words; “{meant}” sounds the same and does.",
      },
    },
  ],
  [
    "mark-use",
    {
      name: "Punctuation used wrongly",
      basis: "GB/T 15834—2011 (punctuation) 4.1, 4.3, 4.5, 4.8, 4.9, 5.1, B",
      messages: {
        afterQuote: "The quotation has its own full stop: no “。” after the closing mark.",
        andSoOn: "No “、” before or after “等”.",
        round: "An approximate number has no “、” within.",
        ordinal: "“第一”, “第二” are followed by a comma.",
        adverb: "No “、” between an adverbial and its verb.",
        titles: "No comma between titles that stand side by side.",
        items: "Words that stand side by side have “、” between them.",
        brackets: "The bracket is doubled; keep one.",
        halfBrackets: "Chinese text has the full-width brackets “（）”.",
        lastStop: "A sentence ends with “。”, not with a period.",
        severalMarks: "Exclamation and question marks are not piled up in official documents.",
        comma: "The items before and after have “{usual}” between them, this one a comma.",
        broken: "The full stop before “{words}” breaks a sentence in two. Please check.",
      },
    },
  ],
  [
    "misused-word",
    {
      name: "Use of set phrases",
      basis: `《中国共产党章程》, ${duties}; otherwise usage`,
      messages: { misused: "“{words}” is not used so here. You could write “{instead}”." },
    },
  ],
  [
    "numbered-formulation",
    {
      name: "Set phrase with a number",
      basis: central,
      messages: { wrong: "The set phrase is “{right}”; here it says “{words}”." },
    },
  ],
  [
    "organ-name-forms",
    {
      name: "One unit, two names",
      basis: "One document calls one organisation by one name.",
      messages: { differs: "Mostly it is called “{usual}”, here “{used}”; use one name." },
    },
  ],
  [
    "other-unit",
    {
      name: "Words of another unit",
      basis: "A report speaks of its own unit.",
      messages: {
        foreign:
          "The report is by “{unit}”, and here stands “{words}”: is it taken from another unit’s report?",
      },
    },
  ],
  [
    "paired-punctuation",
    {
      name: "Unpaired marks",
      basis:
        "GB/T 15834—2011 (punctuation) 4.8, 4.9, 4.15: quotation marks, brackets and title marks come in pairs.",
      messages: {
        unopened: "“{mark}” has no “{partner}” before it.",
        unclosed: "“{mark}” has no “{partner}” after it.",
        doubled: "“{mark}” is doubled; keep one.",
        nestedQuotes: "Within double quotation marks the inner ones are single: ‘ ’.",
        nestedTitles: "Within double title marks the inner ones are single: 〈 〉.",
      },
    },
  ],
  [
    "repealed-rule",
    {
      name: "Rule no longer in force",
      basis: "The documents by which the new rules were published",
      messages: {
        repealed: "《{name}》 was replaced by 《{now}》 in {year}-{month}. Please check the citation.",
        version:
          "A new version of 《{name}》 is in force since {year}-{month}; here stands the text of {old}.",
      },
    },
  ],
  [
    "rule-name",
    {
      name: "Name of a rule",
      basis: rules,
      messages: { altered: "The official name of 《{name}》 is 《{right}》. Please check." },
    },
  ],
  [
    "self-reference-mixed",
    {
      name: "Mixed self-reference",
      basis: "One document calls its own unit by one name; a unit’s report does not say “我”.",
      messages: {
        organ: "Mostly the unit calls itself “{usual}”, here “{used}”: is it taken from another’s report?",
        another:
          "The report says “我”, and nothing else tells of “{used}”: is it taken from another’s report?",
        person: "This is the report of a unit, but here it says “我”.",
      },
    },
  ],
  [
    "separator-between-titles",
    {
      name: "“、” between titles or quotations",
      basis:
        "GB/T 15834—2011 (punctuation) 4.5.3.5: usually no “、” between titles or quotations side by side",
      messages: {
        betweenTitles: "Usually there is no “、” between titles side by side.",
        betweenQuotes: "Usually there is no “、” between quotations side by side.",
        throughout:
          "“、” stands between titles or quotations in {count} places; usually it does not. Leave it if that is your style.",
      },
    },
  ],
  [
    "space-in-sentence",
    {
      name: "Space in a sentence",
      basis: "Chinese text has no spaces within sentences.",
      messages: { space: "There is a space too many; delete it." },
    },
  ],
  [
    "until-date",
    {
      name: "“截止” and “截至”",
      basis: "《现代汉语词典》: “截至” is followed by a time, “截止” is not.",
      messages: { until: "A time follows: write “截至”." },
    },
  ],
  [
    "wrong-word",
    {
      name: "Wrong word",
      basis: "《现代汉语词典》, 《第一批异形词整理表》 and standard usage",
      messages: { wrong: "“{wrong}” should read “{right}”." },
    },
  ],
  [
    "organ-power",
    {
      name: "Beyond the organ’s powers",
      basis: "The powers that the Party’s charter and rules and the Supervision Law give.",
      messages: {
        body: "“{deed}” is not for {body} to do ({document}); please check who decided it.",
        unit: "“{deed}” is not for this unit to do ({document}); please check who decided it.",
      },
    },
  ],
];
