/** What a clerk does to last year's report; `figures` and `sentences` are what stayed as it was. */
export interface EditedReport {
  readonly lines: readonly string[];
  /** Sentences of 12 characters or more that stand in the new report word for word. */
  readonly kept: readonly string[];
}

/** Deterministic numbers from 0 to below 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const swaps: readonly (readonly [string, string])[] = [
  ["认真", "扎实"],
  ["加强", "强化"],
  ["开展", "组织开展"],
  ["进一步", "不断"],
  ["落实", "落细落实"],
  ["全年", "一年来"],
  ["推动", "促进"],
];

/**
 * Carries lines forward as by hand: paragraphs moved within the report, words exchanged, two sentences merged into one,
 * a sentence cut out, a new one written, the year raised.
 * @param spare sentences of somebody else's, for what is written anew
 */
export function editByHand(lines: readonly string[], spare: readonly string[], seed: number): EditedReport {
  const next = numbersFrom(seed);
  const kept: string[] = [];
  const edited = lines.map((line) => {
    const sentences = line.match(/[^。]+。?/gu) ?? [];
    if (sentences.length < 2 || line.length < 40) return line;
    return sentences
      .map((sentence, index) => {
        const chance = next();
        if (chance < 0.5) {
          if (sentence.length >= 12) kept.push(sentence);
          return sentence;
        }
        if (chance < 0.7) return exchanged(sentence, next);
        if (chance < 0.8 && index < sentences.length - 1) return sentence.replace(/。$/u, "，");
        if (chance < 0.9) return "";
        return spare[Math.floor(next() * spare.length)] ?? "";
      })
      .join("");
  });
  const bodies = edited.flatMap((line, index) => (line.length > 80 ? [index] : []));
  for (let count = 0; count < bodies.length / 4; count++) {
    const [a, b] = [pick(bodies, next), pick(bodies, next)];
    const held = edited[a] ?? "";
    edited[a] = edited[b] ?? "";
    edited[b] = held;
  }
  return { lines: edited, kept };
}

const pick = (all: readonly number[], next: () => number): number =>
  all[Math.floor(next() * all.length)] ?? 0;

function exchanged(sentence: string, next: () => number): string {
  const [from, to] = swaps.find(([word]) => sentence.includes(word)) ?? [
    "，",
    `，${next() < 0.5 ? "始终" : "持续"}`,
  ];
  return sentence.replace(from, to);
}
