import type { ParagraphReading } from "./reading";

const planWords = /(?:打算|计划|安排|思路|设想|努力方向|工作重点|重点工作|工作目标|工作举措)[。]?\s*$/u;

/** A heading of its own that speaks of what is to be done in a year: “2026年工作思路”. */
export const isPlanHeading = ({ place, heading, text }: ParagraphReading): boolean =>
  place === "heading" && heading?.level === 1 && /20\d{2}年/u.test(text) && planWords.test(text);
