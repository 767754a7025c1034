import type { CheckWords } from "./checkWords";

const whole = "A report must be complete; a placeholder tells that something is still to be filled in.";
const common = "Common rules of writing";
const numbering =
  "GB/T 9704—2012 (official documents) 7.3.3: the levels are numbered “一、” “（一）” “1.” “（1）”.";
const signed = "《党政机关公文处理工作条例》, article 9";
const duties = "《党委（党组）落实全面从严治党主体责任规定》";

/** What is said of sections, headings and sentences. By the id of a check, as in the catalogue. */
export const structureEnUS: readonly (readonly [id: string, words: CheckWords])[] = [
  [
    "cut-off-sentence",
    {
      name: "Sentence broken off",
      basis: "GB/T 15834—2011 (punctuation) 4.1: a sentence ends with a closing mark.",
      messages: {
        cutOff: "The paragraph stops at “{mark}”: its sentence is not finished, or was broken in two.",
        lost: "There is no mark before “{label}”: the sentence before is not finished, or its mark is lost.",
      },
    },
  ],
  [
    "empty-section",
    {
      name: "Heading without text",
      basis: "A heading stands over something; an empty one is mostly left from an old report.",
      messages: { empty: "There is nothing under “{title}”." },
    },
  ],
  [
    "enumeration-numbers",
    {
      name: "Broken enumeration",
      basis: `${common}: enumerations go on without gaps or repetition.`,
      messages: {
        skipped: "After “{before}” comes “{expected}”; here stands “{label}”.",
        repeated: "“{label}” is repeated; it should be “{expected}”.",
        start: "The enumeration begins with “{label}”, without “{expected}” before it.",
        alone: "There is “{label}”, but no “{expected}” after it.",
      },
    },
  ],
  [
    "full-stop-missing",
    {
      name: "No full stop",
      basis: "GB/T 15834—2011 (punctuation) 4.1: a statement ends with a full stop.",
      messages: {
        missing: "The paragraph ends without a full stop; finish the sentence if it is not whole.",
        broken: "The paragraph ends without a full stop, or was broken in two.",
      },
    },
  ],
  [
    "gap-in-prose",
    {
      name: "Unfinished text",
      basis: whole,
      messages: { unfilled: "The text at “{mask}” is not written yet." },
    },
  ],
  [
    "heading-full-stop",
    {
      name: "Mark at the end of a heading",
      basis: "GB/T 15834—2011 (punctuation) B.4: a heading usually ends without a mark.",
      messages: { mark: "A heading on a line of its own does not end with “{mark}”." },
    },
  ],
  [
    "heading-levels",
    {
      name: "Heading level skipped",
      basis: numbering,
      messages: { jump: "There is no “{missing}” above “{label}”; other parts have that level." },
    },
  ],
  [
    "heading-numbers",
    {
      name: "Heading numbers",
      basis: numbering,
      messages: {
        skipped: "“{label}” comes after “{before}”: “{expected}” is missing.",
        repeated: "The number “{label}” is repeated; it should be “{expected}”.",
        start: "The headings begin with “{label}”: “{expected}” is missing.",
        form: "Write the number “{label}” as “{expected}”.",
        mixed: "The headings before are numbered “{before}”, this one “{label}”.",
      },
    },
  ],
  [
    "missing-lead-in",
    {
      name: "No lead-in",
      basis: "Usual form of reports: the preamble ends with “现将有关情况报告如下”.",
      messages: {
        missing: "Nothing leads from the preamble to the report; usual is “现将有关情况报告如下：”.",
      },
    },
  ],
  [
    "missing-section",
    {
      name: "Missing section",
      basis: `${duties}; usual form of such reports`,
      messages: {
        required: "There is no section “{role}”: such a report must have it.",
        expected: "There is no section “{role}”: such a report usually has it.",
      },
    },
  ],
  [
    "numbering-mixed",
    {
      name: "Mixed numbering",
      basis: "Usual in Word: headings of one level are numbered in one way.",
      messages: {
        typed: "Most headings of this level are numbered by Word, this one by hand.",
        automatic: "Most headings of this level are numbered by hand, this one by Word.",
      },
    },
  ],
  [
    "repeated-text",
    {
      name: "Repeated text",
      basis: `${common}: nothing stands in two places word for word.`,
      messages: {
        repeated: "This sentence stands in paragraph {paragraph} as well.",
        near: "This sentence is nearly one of paragraph {paragraph}; a few characters differ.",
      },
    },
  ],
  [
    "residue",
    {
      name: "Residue",
      basis: "A report carries no marks of web sites or programs.",
      messages: {
        residue: "“{text}” is no part of the report; delete it.",
        note: "“{text}” is a note made while drafting; settle it before the report is final.",
      },
    },
  ],
  [
    "signing-unit",
    {
      name: "Signature",
      basis: `${signed}: the full or usual name of the unit, and year, month and day`,
      messages: {
        differs: "It is signed by “{signed}”, the title says “{titled}”. Please check the name.",
        date: "The date of the signature has no day.",
      },
    },
  ],
  [
    "thin-section",
    {
      name: "Thin section",
      basis: `${common}: parts side by side are of like length; a very short one is often unfinished.`,
      messages: { thin: "“{title}” has {length} characters, the others about {usual}: is it finished?" },
    },
  ],
  [
    "unfilled-name",
    {
      name: "Missing name",
      basis: whole,
      messages: { unfilled: "The name at “{mask}” is not filled in yet." },
    },
  ],
  [
    "untouched-topic",
    {
      name: "Topic not touched",
      basis: duties,
      messages: { untouched: "Nothing is said of {topics}. Is something to be added?" },
    },
  ],
  [
    "weak-claim",
    {
      name: "Empty claim",
      basis: "A report shows results by facts and figures.",
      messages: {
        unsupported: "“{words}” is supported by no figure or comparison; add one, or delete it.",
        boast: "“{words}” comes near to boasting; tell facts, and leave praise to the reader.",
        spoken: "“{words}” is spoken language; write it as a report does, or delete it.",
        attention: "“高度重视” is said, but not how; say what was done.",
      },
    },
  ],
];
