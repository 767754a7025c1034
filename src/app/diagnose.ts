import type { Edit } from "../core/document/edit";
import type { Snapshot } from "../core/document/snapshot";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { DocumentHost, HostError } from "../ports/documentHost";

/** Ours, so that a recording of them needs no masks. */
const sample = [
  "2025年度工作总结",
  "一、主要工作",
  "全年召开党组会议**次，研究议题**个，召开党组会议**次。",
  "全年召开党组会议**次，研究议题**个，召开党组会议**次。",
  "班子成员讲党课3次，听党课3次；支出……万元。",
];

export interface DiagnosisStep {
  readonly name: string;
  /** Null where it went as it should. */
  readonly trouble: string | null;
}

export type DiagnosisError = HostError | { readonly kind: "notBlank" };

/** Nothing stands in the document. */
export const isBlank = ({ paragraphs }: Snapshot): boolean => paragraphs.every(({ text }) => text === "");

/**
 * Goes through everything that the program asks of a host, in a blank document, and leaves it blank. What the host
 * answers is for a recording; a step that fails does not end it.
 */
export async function diagnose(
  host: DocumentHost,
): Promise<Result<readonly DiagnosisStep[], DiagnosisError>> {
  const before = await host.read();
  if (!before.ok) return before;
  if (!isBlank(before.value)) return err({ kind: "notBlank" });
  const steps: DiagnosisStep[] = [];
  const step = async <T>(
    name: string,
    work: Promise<Result<T, HostError>> | undefined,
  ): Promise<T | null> => {
    const came = await work;
    if (came === undefined) return null;
    steps.push({ name, trouble: came.ok ? null : came.error.kind });
    return came.ok ? came.value : null;
  };
  const roles = ["title", "heading1", "body", "body", "body"] as const;
  const inserted = await step(
    "insert",
    host.apply([
      {
        kind: "insertParagraphs",
        at: 0,
        following: null,
        paragraphs: sample.map((text, at) => ({ text, role: roles[at] ?? "body", like: null })),
      },
    ]),
  );
  await step("read", host.read());
  const filled = await step("fill", host.apply(fills()));
  await step("read", host.read());
  for (const [name, work] of besides) await step(name, work(host));
  await step("putBack", host.apply(filled?.undo ?? []));
  await step("read", host.read());
  await step("takeOut", host.apply(inserted?.undo ?? []));
  await step("read", host.read());
  return ok(steps);
}

type Work = (host: DocumentHost) => Promise<Result<unknown, HostError>> | undefined;

/** What changes no text; nothing where the host has no means for it. */
const besides: readonly (readonly [string, Work])[] = [
  ["tagged", (host) => host.tagged?.()],
  ...[8, 16, 26].map((start): readonly [string, Work] => [
    "reveal",
    (host) => host.reveal({ paragraph: 3, start, end: start + 1 }),
  ]),
  ["layout", (host) => host.layout?.read()],
  ["comment", (host) => host.comment?.({ paragraph: 1, start: 2, end: 6 }, "主要工作", "批注")],
  ["keep", (host) => host.record?.set('{"v":1}')],
  ["kept", (host) => host.record?.get()],
  ["forget", (host) => host.record?.set(null)],
];

/** Masks that stand several times in a paragraph, in paragraphs that read the same; a figure; one whose mask is long. */
function fills(): readonly Edit[] {
  const values = ["24", "96", "7"];
  const masks = [2, 3].flatMap((paragraph) =>
    [...(sample[paragraph] ?? "").matchAll(/\*\*/gu)].map(({ index }, nth): Edit => ({
      kind: "replaceText",
      range: { paragraph, start: index, end: index + 2 },
      before: "**",
      after: values[nth] ?? "1",
      tag: `zb:${paragraph * 10 + nth}`,
    })),
  );
  const last = sample[4] ?? "";
  const at = last.indexOf("3");
  const dots = last.indexOf("……");
  return [
    ...masks,
    {
      kind: "replaceText",
      range: { paragraph: 4, start: at, end: at + 1 },
      before: "3",
      after: "8",
      tag: "zb:40",
    },
    { kind: "replaceText", range: { paragraph: 4, start: dots, end: dots + 2 }, before: "……", after: "35.6" },
  ];
}
