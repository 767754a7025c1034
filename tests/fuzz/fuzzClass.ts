import fc from "fast-check";

/** A file to be kept when an input fails. */
export interface KeptFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

export interface FuzzObserver {
  /** A case begins; false leaves it out. */
  begin(): boolean;
  end(ending: string): void;
  /** Whether the run is to stop here and the input to be made smaller. */
  fail(cause: unknown): boolean;
}

/** One class of inputs and what must hold for each of them. */
export interface FuzzClass {
  readonly id: string;
  /** `lossless`: what comes out is held against what went in · `hostile`: an answer, whatever comes in. */
  readonly kind: "lossless" | "hostile";
  readonly property: (observer: FuzzObserver) => fc.IAsyncProperty<[unknown]>;
  readonly files: (input: unknown) => readonly KeptFile[];
}

export interface FuzzSpec<Input> {
  readonly id: string;
  readonly kind: FuzzClass["kind"];
  readonly inputs: fc.Arbitrary<Input>;
  /** How the case ended, in a word or two that is counted ("read", "brokenZip"); throws when something is wrong. */
  readonly run: (input: Input) => Promise<string> | string;
  readonly files: (input: Input) => readonly KeptFile[];
}

/** Hides the type of the inputs, so that classes stand in one list. */
export function fuzzClass<Input>({ id, kind, inputs, run, files }: FuzzSpec<Input>): FuzzClass {
  return {
    id,
    kind,
    property: (observer) =>
      fc.asyncProperty<[unknown]>(inputs, async (input) => {
        if (!observer.begin()) return;
        try {
          observer.end(await run(input as Input));
        } catch (cause) {
          if (observer.fail(cause)) throw cause;
        }
      }),
    files: (input) => files(input as Input),
  };
}

/** A difference between what is and what should be; the message begins with its kind, so that equal faults meet. */
export function hold(kind: string, actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found === wanted) return;
  throw new Error(`${kind}\n  found  ${brief(found)}\n  wanted ${brief(wanted)}`);
}

const brief = (text: string | undefined): string => (text ?? "undefined").slice(0, 600);
