import type { CheckWords } from "./checkWords";

const sums = "Figures must be true and add up.";
const agree = "Figures must be true and agree with each other.";
const whole = "A report must be complete; a placeholder tells that something is still to be filled in.";
const common = "Common rules of writing";
const signed = "《党政机关公文处理工作条例》, article 9";

/** What is said of figures, dates and years. By the id of a check, as in the catalogue. */
export const figuresEnUS: readonly (readonly [id: string, words: CheckWords])[] = [
  [
    "change-and-base",
    {
      name: "Change and base",
      basis: sums,
      messages: {
        difference: "The two figures differ by {expected}{unit}; here it says {found}{unit}.",
        rate: "From {base}{unit} to {now}{unit} is a change of about {expected}%; here it says {found}%.",
        direction: "From {base}{unit} to {now}{unit} is not “{word}”.",
      },
    },
  ],
  [
    "count-and-list",
    {
      name: "Number and list",
      basis: `${common}: a number agrees with what is listed.`,
      messages: {
        differs: "It says “{count}”, but {listed} are listed after it.",
        sum: "It says “{count}”, but the parts after it come to {listed}.",
        named: "It says “{count}”, but {listed} are listed before it.",
      },
    },
  ],
  [
    "date-format",
    {
      name: "Form of a date",
      basis:
        "GB/T 9704—2012 (official documents) 7.3.5.4: year, month and day in full, without leading zeros.",
      messages: { pointed: "Write the date as “{full}”." },
    },
  ],
  [
    "denied-count",
    {
      name: "Told and denied",
      basis: agree,
      messages: {
        denied: "Paragraph {paragraph} says “{told}”, here it says “{words}”.",
        claim: "Paragraph {paragraph} says “{claim}”, here it says “{words}”.",
      },
    },
  ],
  [
    "event-date",
    {
      name: "Day and event",
      basis: "When the meetings and campaigns took place, as published.",
      messages: {
        early: "{note}. On {date} the meeting had not been held yet; check the date.",
        late: "{note}. {date} is not before the meeting; check the date.",
        running: "{note}, not in {date}; perhaps from an old draft.",
      },
    },
  ],
  [
    "figure-conflict",
    {
      name: "Figures that conflict",
      basis: agree,
      messages: {
        conflict: "“{indicator}” is {first}{unit} in paragraph {paragraph}, and {second}{unit} here.",
        more: "Paragraph {paragraph} says {whole}{first}{each}, but here “{indicator}” are {second}{unit}.",
        fallen:
          "It was {first}{unit} by {earlier}, but {second}{unit} by {later}: a running total does not fall.",
        rhythm: "“每{period}一{unit}” comes to {expected}{unit} a year at least; here it says {found}{unit}.",
      },
    },
  ],
  [
    "frequency-norm",
    {
      name: "Fewer than the rule asks",
      basis: "How often meetings are held by 《中国共产党支部工作条例（试行）》 and other rules",
      messages: { below: "“{name}{rule}” ({document}); here it says {count} times. Please check." },
    },
  ],
  [
    "impossible-date",
    {
      name: "No such date",
      basis: "The calendar",
      messages: {
        month: "There is no “{month}月”.",
        day: "There is no day {day} in month {month}.",
      },
    },
  ],
  [
    "ledger-figure",
    {
      name: "Differs from the ledger",
      basis: "Figures must be found in the ledger and agree with it.",
      messages: {
        differs: "“{indicator}” is {ledger}{unit} in row {row} of the ledger; here it says {stated}{unit}.",
      },
    },
  ],
  [
    "number-form",
    {
      name: "Form of numbers",
      basis: "GB/T 15835—2011 (numerals): approximate numbers; one quantity in one form",
      messages: {
        twice: "“{text}” says twice that it is approximate; keep one.",
        percent: "“百分之” and “%” say the same; write “{right}”.",
        mixed: "“百分之” goes with Chinese numerals; with digits write “{right}”.",
        words: "Quantities of this paragraph are in digits; “{text}” is in Chinese numerals.",
      },
    },
  ],
  [
    "other-year",
    {
      name: "Words of another year",
      basis: "Public dates of the meetings and campaigns",
      messages: {
        early: "A report on {year} can not speak of “{text}” yet.",
        late: "“{text}” belongs to an earlier year than {year}: is it left from an old report?",
      },
    },
  ],
  [
    "parts-and-total",
    {
      name: "Total and parts",
      basis: sums,
      messages: {
        sum: "The total is {total}{unit}, the parts come to {sum}{unit}.",
        table: "The rows of “{head}” in the table come to {sum}, the total says {total}.",
        exceeds: "A part, {part}{unit}, is more than the total, {total}{unit}.",
      },
    },
  ],
  [
    "percent-sign-mixed",
    {
      name: "Mixed percent signs",
      basis: "One document has one form of a sign (GB/T 15835—2011, by custom).",
      messages: { mixed: "Here stands “{used}”, mostly “{usual}”; use one." },
    },
  ],
  [
    "range-format",
    {
      name: "Sign of a range",
      basis: "GB/T 15835—2011 (numerals), GB/T 15834—2011 (punctuation) 4.13",
      messages: { hyphen: "A range has “—” or “～”, not “{hyphen}”." },
    },
  ],
  [
    "rate-and-parts",
    {
      name: "Rate and its parts",
      basis: sums,
      messages: {
        rate: "{part}÷{whole} is about {expected}%; here it says {rate}%.",
        all: "Before it says that all are done (“{done}”), here the rate is {rate}%.",
      },
    },
  ],
  [
    "remainder",
    {
      name: "What is left",
      basis: sums,
      messages: {
        left: "{total}{unit} less {taken}{unit} leaves {expected}{unit}; here it says {left}{unit}.",
      },
    },
  ],
  [
    "share-sum",
    {
      name: "Shares",
      basis: sums,
      messages: {
        part: "{part}÷{whole} is about {expected}%; here it says {share}%.",
        sum: "The shares come to {sum}%, not 100%.",
      },
    },
  ],
  [
    "signing-date",
    {
      name: "Date of signature",
      basis: `${signed}: the day of the decision, or of the signature`,
      messages: {
        year: "The year of the signature, {signed}, does not fit a report on {year}.",
        soon: "The report is on a whole year, but signed at the beginning of {signed}; perhaps {next} is meant.",
        unknown: "The report speaks of “{phrase}”, but is signed before it.",
        early: "The report speaks of day {day} of month {month}, but is signed before it.",
      },
    },
  ],
  [
    "thousands-mixed",
    {
      name: "Mixed thousands separators",
      basis:
        "GB/T 15835—2011 (numerals): long numbers are written in one way; up to four digits may stand without",
      messages: {
        without: "Here is no thousands separator, most numbers have one; use one form.",
        with: "Here is a thousands separator, most numbers have none; use one form.",
        wide: "The separator is the half-width “,”, not “，”; write {number}.",
      },
    },
  ],
  [
    "unfilled-figure",
    {
      name: "Missing figure",
      basis: whole,
      messages: {
        unfilled: "The figure at “{mask}{unit}” is not filled in yet.",
        partly: "The figure at “{typed}{mask}{unit}” is filled in half. Please check the whole figure.",
      },
    },
  ],
  [
    "weekday-mismatch",
    {
      name: "Wrong weekday",
      basis: "The calendar",
      messages: { mismatch: "{year}-{month}-{day} is “星期{name}”." },
    },
  ],
  [
    "year-conflict",
    {
      name: "Years that conflict",
      basis: "A report is on one year, its plan on the next.",
      messages: {
        title: "The title says {found}, the report {year}.",
        report: "The report is on {year}; here it says {found}.",
        fiveYears: "The “{point}” of the “{plan}” plan is {expected}; here it says {found}.",
        deadline: "A deadline under next steps is in {found}, but the report is on {year}.",
        plan: "The report is on {year}, so next steps are for {next}; here it says {found}.",
      },
    },
  ],
];
