import { createContext, useContext } from "react";
import type { Locale } from "../../app/errorSentence";
import type { Strings } from "./zh-CN";
import { zhCN } from "./zh-CN";

/** Each in itself. */
export const languageNames: Readonly<Record<Locale, string>> = { "zh-CN": "中文", "en-US": "English" };

let english: Strings | null = null;

/** Chinese stands in for English until that has come. */
export const stringsOf = (locale: Locale): Strings => (locale === "en-US" ? (english ?? zhCN) : zhCN);

/** The English words come before the first page in English; whoever reads Chinese does not load them. */
export async function loadStrings(locale: Locale): Promise<void> {
  if (locale === "en-US") english = (await import("./en-US")).enUS;
}

export interface Language {
  readonly locale: Locale;
  readonly choose: (locale: Locale) => void;
}

export const LanguageContext = createContext<Language>({ locale: "zh-CN", choose: () => undefined });

export const useLanguage = (): Language => useContext(LanguageContext);

export const useStrings = (): Strings => stringsOf(useContext(LanguageContext).locale);
