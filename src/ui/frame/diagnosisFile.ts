import type { DiagnosisStep } from "../../app/diagnose";
import { diagnose } from "../../app/diagnose";
import type { DocumentHost } from "../../ports/documentHost";
import type { Diagnosis } from "../services";

export type DiagnosisTrouble = "notBlank" | "failed";

export interface TriedOut {
  readonly steps: readonly DiagnosisStep[];
  readonly trouble: DiagnosisTrouble | null;
  /** The recording; null where there is none. */
  readonly text: string | null;
}

/** Tries everything in a blank document while it is recorded. What stands there is ours, and is not masked. */
export async function tryOut(host: DocumentHost, diagnosis: Diagnosis): Promise<TriedOut> {
  // Whether it is blank is asked before texts are recorded as they are.
  const before = await host.read();
  if (before.ok && before.value.paragraphs.some(({ text }) => text !== ""))
    return { steps: [], trouble: "notBlank", text: null };
  diagnosis.begin(before.ok);
  const tried = await diagnose(host);
  const text = diagnosis.end();
  return tried.ok
    ? { steps: tried.value, trouble: null, text }
    : { steps: [], trouble: tried.error.kind === "notBlank" ? "notBlank" : "failed", text };
}
