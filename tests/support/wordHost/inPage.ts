import type { Page } from "playwright-core";
import type { WordStandIn } from "./wordStandIn";

export interface PageWordOptions {
  /** Of Word's surface. */
  readonly locale?: "zh-CN" | "en-US";
  /** What `isSetSupported` knows, e.g. { WordApi: "1.3" }. */
  readonly sets?: Readonly<Record<string, string>>;
}

/**
 * Gives pages opened from now on the `window.external` that Word on Windows gives: the library starts as it does
 * there, from the address of the page, and its requests come to the stand-in.
 */
export async function playWordInPage(
  page: Page,
  word: WordStandIn,
  { locale = "zh-CN", sets = { WordApi: "1.3" } }: PageWordOptions = {},
): Promise<void> {
  await page.exposeFunction("askWord", async (body: string) => {
    const answered = await word.answer(body);
    return answered.kind === "answer" ? [0, answered.body] : [answered.failure.hostCode, null];
  });
  word.document.whenSelected = () => {
    // A page that is closing hears nothing any more.
    void page
      .evaluate(() => (window as unknown as { tellSelection: () => void }).tellSelection())
      .catch(() => {});
  };
  await page.addInitScript(installExternal, { locale, matrix: JSON.stringify(sets) });
}

/** Runs in the page: nothing from outside may be named in it. */
function installExternal({ locale, matrix }: { readonly locale: string; readonly matrix: string }): void {
  type Callback = (answer: unknown) => void;
  const safeArray = (values: readonly unknown[]): unknown => ({
    toArray: () => values,
    dimensions: () => 1,
    getItem: (index: number) => values[index],
  });
  const settings = { Read: () => undefined, Write: () => undefined };
  const context = {
    GetAppType: () => 2,
    GetSolutionRef: () => "{00000000-0000-0000-0000-000000000001}",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "C:\\report.docx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => matrix,
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.15407.10000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
  };
  const { askWord } = window as unknown as {
    readonly askWord: (body: string) => Promise<readonly [number, string | null]>;
  };
  type Handler = (id: number, given: unknown) => void;
  const handlers = new Map<number, Handler>();
  const selectionChanged = 2;
  Object.assign(window, {
    tellSelection: () => handlers.get(selectionChanged)?.(selectionChanged, safeArray([])),
  });
  const richApi = 93;
  const external = {
    GetHostInfo: () => `Word$Win32$16.01$${locale}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, given: readonly unknown[], callback: Callback) => {
      if (id !== richApi) throw new Error(`not modelled: Execute ${id}`);
      const [message] = given as readonly [readonly unknown[]];
      void askWord(String(message[4])).then(([code, body]) =>
        callback(safeArray(body === null ? [code, null] : [0, [200, [], body]])),
      );
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(id, handler);
      callback(safeArray([0]));
    },
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => callback(safeArray([0])),
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
}
