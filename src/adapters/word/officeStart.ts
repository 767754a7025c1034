/** Where the page was opened. */
export interface OfficeStart {
  /** "Word", another program of Office, or null in a plain browser. */
  readonly host: string | null;
  /** The language of the program, e.g. "zh-CN"; of the browser where there is no Office. */
  readonly language: string;
}

/** Waits until Office has started. Answers too where the library could not be loaded. */
export async function officeStart(): Promise<OfficeStart> {
  if (typeof Office === "undefined") return { host: null, language: navigator.language };
  // The types promise an enum; the library gives its name, or null in a plain browser.
  const { host }: { readonly host: unknown } = await Office.onReady();
  const context = Office.context as Partial<Office.Context> | undefined;
  return {
    host: typeof host === "string" ? host : null,
    language: context?.displayLanguage ?? navigator.language,
  };
}
