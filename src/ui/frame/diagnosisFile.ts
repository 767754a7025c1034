import type { DiagnosisStep } from "../../app/diagnose";
import { diagnose, isBlank } from "../../app/diagnose";
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
  if (before.ok && !isBlank(before.value)) return notBlank;
  diagnosis.begin(before.ok);
  // What is thrown stands in the recording, which ends with the trial however that ends: it is not masked.
  const tried = await diagnose(host).catch(() => null);
  const text = diagnosis.end();
  if (tried?.ok === true) return { steps: tried.value, trouble: null, text };
  // Somebody has written since it was asked, and what they wrote is not kept.
  if (tried?.error.kind === "notBlank") return notBlank;
  return { steps: [], trouble: "failed", text };
}

const notBlank: TriedOut = { steps: [], trouble: "notBlank", text: null };
