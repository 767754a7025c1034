import { createContext, useContext } from "react";
import type { Locale } from "../../app/errorSentence";
import { enUS } from "./en-US";
import type { Strings } from "./zh-CN";
import { zhCN } from "./zh-CN";

export const stringsOf = (locale: Locale): Strings => (locale === "en-US" ? enUS : zhCN);

export interface Language {
  readonly locale: Locale;
  readonly choose: (locale: Locale) => void;
}

export const LanguageContext = createContext<Language>({ locale: "zh-CN", choose: () => undefined });

export const useLanguage = (): Language => useContext(LanguageContext);

export const useStrings = (): Strings => stringsOf(useContext(LanguageContext).locale);
