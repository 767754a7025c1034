import { gates } from "../../src/core/filling/choose/gates";
import { termsOf } from "../../src/core/filling/derive/formula";
import type { Reading } from "./readings";

/** Of n without more than k faults, what share is right at least, at 95 % confidence (Clopper–Pearson, by bisection). */
export function lowerBound(right: number, all: number): number {
  if (all === 0) return 0;
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (tail(right, all, middle) > 0.05) high = middle;
    else low = middle;
  }
  return low;
}

/** P(at least `right` of `all`) where each is right with `share`. */
function tail(right: number, all: number, share: number): number {
  let sum = 0;
  let logChoose = 0;
  for (let wrong = 0; wrong <= all - right; wrong++) {
    if (wrong > 0) logChoose += Math.log((all - wrong + 1) / wrong);
    sum += Math.exp(
      logChoose +
        (all - wrong) * Math.log(Math.max(share, 1e-12)) +
        wrong * Math.log(Math.max(1 - share, 1e-12)),
    );
  }
  return sum;
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

export function tell(name: string, all: readonly Reading[], certainFrom: number, likelyFrom: number): void {
  const answerable = all.filter(({ wanted }) => wanted.values.length > 0);
  const certain = all.filter((one) => !one.barred && one.trust >= certainFrom);
  const likely = all.filter((one) => !certain.includes(one) && one.trust >= likelyFrom);
  const right = (some: readonly Reading[]): number => some.filter((one) => one.right).length;
  const filled = new Set([...certain, ...likely]);
  const open = answerable.filter((one) => !filled.has(one) || !one.right);
  const kinds = ["row", "column", "counted", "derived", "any"].map((kind) => {
    const some = answerable.filter(({ wanted }) => wanted.kind === kind);
    return some.length === 0
      ? ""
      : ` ${kind} ${share(right(some.filter((one) => filled.has(one))), some.length)} (top ${share(right(some), some.length)})`;
  });
  process.stdout.write(
    `${name}: certain ${right(certain)}/${certain.length} = ${share(right(certain), certain.length)} (≥ ${lowerBound(right(certain), certain.length).toFixed(3)}), ` +
      `covers ${share(right(certain), answerable.length)}, with likely ${share(right(certain) + right(likely), answerable.length)}, ` +
      `likely right ${share(right(likely), likely.length)}, unanswerable ${certain.filter(({ wanted }) => wanted.values.length === 0).length} certain ` +
      `${[...filled].filter(({ wanted }) => wanted.values.length === 0).length} in all of ${all.length - answerable.length};${kinds.join("")}; ` +
      `among candidates ${share(open.filter((one) => one.among).length, open.length)}, right on top ${share(right(answerable), answerable.length)}\n`,
  );
}

/** What is certain at every cut, for choosing one. */
export function tellCuts(all: readonly Reading[]): void {
  const answerable = all.filter(({ wanted }) => wanted.values.length > 0).length;
  for (const cut of [
    0.999, 0.998, 0.997, 0.995, 0.993, 0.99, 0.985, 0.98, 0.97, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4,
  ]) {
    const some = all.filter((one) => !one.barred && one.trust >= cut);
    const any = all.filter((one) => one.trust >= cut);
    const right = some.filter((one) => one.right).length;
    const anyRight = any.filter((one) => one.right).length;
    process.stdout.write(
      `  from ${cut}: ${right}/${some.length} = ${share(right, some.length)} (≥ ${lowerBound(right, some.length).toFixed(3)}) covers ${share(right, answerable)}; barred too ${share(anyRight, any.length)} covers ${share(anyRight, answerable)}\n`,
    );
  }
}

/** What is wrong though it is trusted, surest first. */
export function tellFaults(all: readonly Reading[], from: number): void {
  for (const { pair, held, wanted, trust, barred, vetoes } of all
    .filter((one) => !one.right && one.trust >= from)
    .sort((a, b) => b.trust - a.trust)) {
    if (held === null) continue;
    const { frame, weighed } = held.best.standing;
    const names = termsOf(weighed.answer.formula).map(
      ({ rows, columns, role, unit, caption }) =>
        `${rows.join(">")}|${columns.join(">")}${unit ?? ""}${role === "actual" ? "" : role}{${caption.slice(0, 12)}}`,
    );
    const text = (tokens: readonly { readonly text: string }[]): string =>
      tokens.map((one) => one.text).join("");
    process.stdout.write(
      `${trust.toFixed(3)}${barred ? " barred" : ""} ${pair} ${wanted.kind} “${frame.near.slice(-22)}[${frame.unit ?? ""}]” object ${text(frame.object)} outer ${text(frame.outer)} inherited ${text(frame.inherited)}: want ${wanted.values.join("/")} (${wanted.note.slice(0, 60)}) got ${weighed.answer.value} ${weighed.answer.formula.kind} [${names.join(" & ")}] ${vetoes.join(",")}\n`,
    );
  }
}

/** What each gate keeps from being certain: wrong ones, and right ones that it costs. */
export function tellGates(all: readonly Reading[], certainFrom: number): void {
  for (const { id, final } of gates) {
    const kept = all.filter(
      (one) => one.trust >= certainFrom && one.vetoes.length === 1 && one.vetoes[0] === id,
    );
    if (final)
      process.stdout.write(
        `  gate ${id}: alone keeps back ${kept.filter((one) => !one.right).length} wrong, ${kept.filter((one) => one.right).length} right\n`,
      );
  }
}
