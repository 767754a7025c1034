import type { CheckReport } from "../../app/checkDocument";
import { loadIgnores } from "../../app/keepIgnores";
import { applyIgnores } from "../../core/checking/ignores";
import type { Ignore } from "../../core/checking/ignores";
import type { DocumentHost } from "../../ports/documentHost";
import type { UserStore } from "../../ports/userStore";

/** A report without the findings that its document says are ignored. */
export interface SiftedReport {
  /** Its findings are those that are to be seen. */
  readonly report: CheckReport;
  /** As checked, with the findings that are ignored. */
  readonly whole: CheckReport;
  readonly ignores: readonly Ignore[];
  /** How many findings are ignored. */
  readonly ignored: number;
  /** What the document keeps could not be read, so that nothing is ignored. */
  readonly unread: boolean;
  /** Of places left unfilled where no check reads (图表、公式); absent where there are none. */
  readonly beyond?: string;
}

/** A command line belongs to nobody: only what the document itself keeps holds here. */
const nobody: UserStore = { get: () => null, set: () => undefined, remove: () => undefined };

export async function siftReport(whole: CheckReport, { record }: DocumentHost): Promise<SiftedReport> {
  const { ignores, trouble } = await loadIgnores({ record, user: nobody });
  const unread = trouble !== null;
  if (ignores.length === 0) return { report: whole, whole, ignores, ignored: 0, unread };
  const { shown, ignored } = applyIgnores(whole.findings, ignores, whole.snapshot);
  return { report: { ...whole, findings: shown }, whole, ignores, ignored: ignored.length, unread };
}
