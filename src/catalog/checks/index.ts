import type { AnyCheck } from "../../core/checking/check";

/** The registry of checks. Ids are for ever: a retired check leaves its id and the reason here. */
export const checks: readonly AnyCheck[] = [];
