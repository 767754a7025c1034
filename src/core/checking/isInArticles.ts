import type { ParagraphReading } from "./reading";

const article = /^\s*第[一二三四五六七八九十百零]{1,6}条(?:\s|　|$)/u;
const least = 5;

/**
 * A law, a rule or a statute: articles repeat their words, and their lists begin again under each. Reports quote an article
 * now and then; they do not consist of them.
 */
export const isInArticles = (readings: readonly ParagraphReading[]): boolean => {
  const articles = readings.filter(({ text }) => article.test(text)).length;
  return articles >= least && articles * 12 >= readings.length;
};
