import type { TextRange } from "../core/text/range";
import type { Comparison, ReadReport } from "./compareReports";
import { escapeHtml } from "./escapeHtml";

/** Two reports side by side: the old or the other one, and the one that is looked at. */
export interface ComparedPair {
  readonly old: string;
  readonly new: string;
  readonly comparison: Comparison;
  /** What the pair is told by elsewhere, in either order; the share of the new one's sentences where it is left out. */
  readonly likeness?: number;
}

const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem 1rem; background: #e9e9e7; color: #1a1a1a; font: 14px/1.7 FangSong, STFangsong, "Noto Serif CJK SC", SimSun, serif; }
article { max-width: 1100px; margin: 0 auto 1.5rem; padding: 1.5rem 2rem; background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / .18); }
h1 { margin: 0 0 1rem; font: 400 22px/1.4 SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
h2 { margin: 1.5rem 0 .5rem; font: 400 16px/1.5 SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
p { margin: .25rem 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; border: 1px solid #bbb; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f2f2f0; font: 400 13px/1.5 SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
thead { display: table-header-group; } tr { break-inside: avoid; }
.n { width: 5rem; } .same td { background: #fdf3e3; } a { color: inherit; }
@media print { body { padding: 0; background: none; } article { margin: 0; padding: 0; box-shadow: none; } article + article { break-before: page; } }
`;

const percent = (share: number): string => `${Math.round(share * 100)}％`;

/** One page, no script, nothing from outside; with several pairs a table of them first. @param title of the page */
export function likenessHtml(title: string, pairs: readonly ComparedPair[]): string {
  const index = pairs.length > 1 ? overview(title, pairs) : "";
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${index}${pairs.length === 0 ? `<article><h1>${escapeHtml(title)}</h1><p>没有过于相像的报告。</p></article>` : pairs.map(article).join("\n")}
</body>
</html>
`;
}

function overview(title: string, pairs: readonly ComparedPair[]): string {
  const rows = pairs.map(
    (pair, index) =>
      `<tr><td class="n"><a href="#pair-${index + 1}">${percent(likenessOf(pair))}</a></td><td>${escapeHtml(pair.old)}</td><td>${escapeHtml(pair.new)}</td></tr>`,
  );
  return `<article><h1>${escapeHtml(title)}</h1>
<table><thead><tr><th class="n">相像</th><th>报告</th><th>报告</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></article>
`;
}

const likenessOf = ({ likeness, comparison }: ComparedPair): number => likeness ?? comparison.result.likeness;

function article(pair: ComparedPair, index: number): string {
  const { old, new: fresh, comparison } = pair;
  const { result, sections } = comparison;
  const count = (standing: string): number =>
    result.sentences.filter((sentence) => sentence.standing === standing).length;
  const unchanged = result.figures.filter(({ standing }) => standing === "same");
  const figureRows = unchanged.map(
    ({ figure: { figure }, before }) =>
      `<tr><td>${escapeHtml(around(comparison.new, figure.range))}</td><td>${escapeHtml(before === null ? "" : around(comparison.old, before.figure.range))}</td></tr>`,
  );
  return `<article id="pair-${index + 1}">
<h1>${escapeHtml(fresh)} 与 ${escapeHtml(old)}</h1>
<p>相像 ${percent(likenessOf(pair))}：相同的句子 ${count("same")} 句，改动过的 ${count("changed")} 句，新写的 ${count("new")} 句；没有变化的数据 ${unchanged.length} 处。</p>
<p>${sections.map(({ title, likeness }) => `${escapeHtml(title)} ${percent(likeness)}`).join(" · ")}</p>
<h2>相同和改动过的句子</h2>
<table><thead><tr><th>${escapeHtml(fresh)}</th><th>${escapeHtml(old)}</th></tr></thead><tbody>${sentenceRows(comparison).join("\n")}</tbody></table>
${figureRows.length === 0 ? "" : `<h2>没有变化的数据</h2>\n<table><thead><tr><th>${escapeHtml(fresh)}</th><th>${escapeHtml(old)}</th></tr></thead><tbody>${figureRows.join("\n")}</tbody></table>`}
</article>`;
}

function sentenceRows({ old, new: fresh, result }: Comparison): readonly string[] {
  return result.sentences.flatMap(({ sentence, standing, counterpart }) =>
    standing === "new" || counterpart === null
      ? []
      : [
          `<tr class="${standing}"><td>${escapeHtml(wordsAt(fresh, sentence.range))}</td><td>${escapeHtml(wordsAt(old, counterpart.range))}</td></tr>`,
        ],
  );
}

export const wordsAt = ({ snapshot }: ReadReport, { paragraph, start, end }: TextRange): string =>
  snapshot.paragraphs[paragraph]?.text.slice(start, end).trim() ?? "";

/** A figure with the words beside it. */
const around = (report: ReadReport, { paragraph, start, end }: TextRange): string =>
  wordsAt(report, { paragraph, start: Math.max(0, start - 14), end: end + 10 });
