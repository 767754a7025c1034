import { Button, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useRef, useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import { usePanel } from "../panel/PanelContext";
import { EmptyState } from "../shared/EmptyState";
import { useLanguage } from "../strings/StringsContext";
import { OwnPhrases } from "./OwnPhrases";
import { PhraseCard } from "./PhraseCard";
import { SubsectionDraft } from "./SubsectionDraft";
import { usePhrases } from "./usePhrases";
import { readVariables, withYear } from "./variables";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  search: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  box: { width: "100%", maxWidth: "none" },
  bar: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** One field over all phrases: words, pinyin, first letters; the section one writes in comes first. */
export function PhraseFinder({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  const { services, state } = usePanel();
  const phrases = usePhrases(report);
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const variables = withYear(readVariables(services.store), report.year);
  const busy = state.busy !== null;

  return (
    <section aria-label={words.phrases} onKeyDown={(event) => moveAmong(list.current, event)}>
      <h2 className={styles.heading}>{words.phrases}</h2>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          size="small"
          aria-label={words.search}
          placeholder={words.searchHint}
          value={phrases.words}
          onChange={(_, { value }) => phrases.setWords(value)}
        />
      </div>
      {phrases.next !== null && (
        <div className={styles.bar}>
          <Button size="small" disabled={busy} onClick={phrases.goOn}>
            {words.continue(phrases.next)}
          </Button>
        </div>
      )}
      <SubsectionDraft report={report} phrases={phrases} />
      {phrases.found.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <ul ref={list} className={styles.list} aria-label={words.phrases}>
          {phrases.found.map((phrase) => (
            <PhraseCard
              key={phrase.id}
              phrase={phrase}
              variables={variables}
              open={open === phrase.id}
              favourites={phrases.library.favourites}
              planOf={phrases.planOf}
              busy={busy}
              source={phrases.sourceOf(phrase)}
              onOpen={() => setOpen(open === phrase.id ? null : phrase.id)}
              onInsert={phrases.insert}
              chainOf={phrases.chainOf}
              onInsertChain={phrases.insertChain}
              onFavourite={phrases.favour}
            />
          ))}
        </ul>
      )}
      <OwnPhrases report={report} phrases={phrases} />
    </section>
  );
}

/** Up and down go from phrase to phrase; from the search field, down goes to the first. */
function moveAmong(list: HTMLElement | null, event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-phrase]") ?? [])];
  const at = rows.findIndex((row) => row === event.target);
  const next = at < 0 && step < 0 ? undefined : rows[at + step];
  if (step === 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
