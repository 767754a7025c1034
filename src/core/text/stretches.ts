/** What a semicolon of either width parts within a sentence. */
const end = /[；;]/u;

/** The stretches of a sentence, at least one. */
export const stretchesOf = (sentence: string): readonly string[] => sentence.split(end);

/** What stands after the last semicolon. */
export const lastStretch = (sentence: string): string => stretchesOf(sentence).at(-1) ?? "";
