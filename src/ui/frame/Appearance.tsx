import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useMemo, useState } from "react";
import type { Locale } from "../../app/errorSentence";
import type { UserStore } from "../../ports/userStore";
import { LanguageContext, loadStrings, stringsOf } from "../strings/StringsContext";
import { darkTheme, lightTheme } from "../theme/themes";
import { useDarkMode } from "../theme/useMediaQuery";
import { CrashGuard } from "./CrashGuard";

export interface AppearanceProps {
  readonly store: UserStore;
  readonly locale: Locale;
  readonly children: ReactNode;
}

// The provider's classes are those of everything that opens over the page, too: what fills the page is no class of it.
const wholePage = { height: "100%" };

const useStyles = makeStyles({
  root: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  motion: {
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
    },
  },
});

/** The page itself: the pane fills it, and only its lists scroll. */
const usePageStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0, overflow: "hidden" },
  html: { colorScheme: "light dark" },
  // A shadow alone is not seen on a dark ground.
  [[".fui-MenuPopover", ".fui-PopoverSurface", ".fui-DialogSurface", ".fui-Listbox"]
    .map((surface) => `:root ${surface}`)
    .join(", ")]: { borderColor: tokens.colorNeutralStroke2 },
});

const localeKey = "locale";

/** Theme as the system has it; language as the person chose it. */
export function Appearance({ store, locale, children }: AppearanceProps) {
  usePageStyles();
  const styles = useStyles();
  const dark = useDarkMode();
  const [chosen, setChosen] = useState<Locale>(() => readLocale(store) ?? locale);
  // A page that begins in English waits for its words; one that changes to it stays as it is until they are there.
  const [isTold, setTold] = useState(chosen !== "en-US");
  useEffect(() => {
    if (!isTold) void wordsOf("en-US").then(() => setTold(true));
  }, [isTold]);
  const language = useMemo(
    () => ({
      locale: chosen,
      choose: (next: Locale) => {
        store.set(localeKey, next);
        void wordsOf(next).then(() => setChosen(next));
      },
    }),
    [chosen, store],
  );
  useEffect(() => {
    document.documentElement.lang = chosen;
  }, [chosen]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.motion} style={wholePage}>
      <div className={styles.root}>
        <LanguageContext value={language}>
          <AriaLiveAnnouncer>
            <CrashGuard message={stringsOf(chosen).pane.crashed}>{isTold && children}</CrashGuard>
          </AriaLiveAnnouncer>
        </LanguageContext>
      </div>
    </FluentProvider>
  );
}

/** Where they do not come the page stays in Chinese. */
const wordsOf = (locale: Locale): Promise<void> => loadStrings(locale).catch(() => undefined);

function readLocale(store: UserStore): Locale | null {
  const stored = store.get(localeKey);
  return stored === "zh-CN" || stored === "en-US" ? stored : null;
}
