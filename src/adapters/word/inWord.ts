import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { HostError } from "../../ports/documentHost";
import { listenTo } from "./recorder";

/** What the library throws, as far as we read it. Its text follows the user's language: decide by `code` alone. */
export interface OfficeError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

// Faults of this adapter, not of the document: a property read before it was loaded, a proxy of another run.
const ourFaults = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

const kinds: ReadonlyMap<string, "busy" | "readOnly" | "tooLarge" | "notAvailable"> = new Map(
  Object.entries<"busy" | "readOnly" | "tooLarge" | "notAvailable">({
    ActivityLimitReached: "busy",
    HostIsBusy: "busy",
    SearchDialogIsOpen: "busy",
    WriteNotSupportedWhenModalDialogOpen: "busy",
    AccessDenied: "readOnly",
    NotAllowed: "readOnly",
    RequestPayloadSizeLimitExceeded: "tooLarge",
    ResponsePayloadSizeLimitExceeded: "tooLarge",
    ConnectionFailure: "notAvailable",
    InvalidOrTimedOutSession: "notAvailable",
  }),
);

// Not `instanceof OfficeExtension.Error`: the library may live in another realm (a frame, a test).
export const isOfficeError = (cause: unknown): cause is OfficeError =>
  typeof cause === "object" &&
  cause !== null &&
  "name" in cause &&
  cause.name === "RichApi.Error" &&
  "code" in cause &&
  typeof cause.code === "string" &&
  !ourFaults.has(cause.code);

export function toHostError(error: OfficeError): HostError {
  const kind = kinds.get(error.code);
  return kind === undefined ? { kind: "failed", code: error.code, detail: error.message } : { kind };
}

/** Runs `work` in a batch of Word's. The only place where the library's errors become values; ours go on as exceptions. */
export async function inWord<T>(
  work: (context: Word.RequestContext) => Promise<T>,
): Promise<Result<T, HostError>> {
  if (typeof Word === "undefined") return err({ kind: "notAvailable" });
  try {
    return ok(
      await Word.run((context) => {
        listenTo(context);
        return work(context);
      }),
    );
  } catch (cause) {
    if (isOfficeError(cause)) return err(toHostError(cause));
    throw cause;
  }
}
