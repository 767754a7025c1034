import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../app/checkDocument";
import type { ReadPack } from "../../app/phrasePack";
import { phraseText } from "../../app/phraseOf";
import type { Phrase } from "../../core/writing/phrase";
import { usePanel } from "../panel/PanelContext";
import { useLanguage } from "../strings/StringsContext";
import { OwnPhraseRow } from "./OwnPhraseRow";
import { PackClashes, PackFaults, PackInput, PackOutput } from "./PackTools";
import type { OwnPhraseActions } from "./useOwnPhrases";
import { useOwnPhrases } from "./useOwnPhrases";
import type { Phrases } from "./usePhrases";
import { readVariables, withYear } from "./variables";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginTop: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: "none" },
  quiet: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface OwnPhrasesProps {
  readonly report: CheckReport;
  readonly phrases: Phrases;
}

/** 我的用语: kept from the text, changed and tagged, deleted with a way back, handed on as a pack. */
export function OwnPhrases({ report, phrases }: OwnPhrasesProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = writeStringsOf(locale);
  const { store, paper } = usePanel().services;
  const actions = useOwnPhrases(phrases, words, locale);
  const { library, picked, role, voice } = phrases;
  const { own } = library;
  const save = (): void =>
    actions.save({
      text: phraseText(picked.text, withYear(readVariables(store), report.year)),
      role: role ?? "main-work",
      voice,
      tags: [],
    });
  return (
    <section className={styles.root} aria-label={words.own}>
      <h2 className={styles.heading}>{words.own}</h2>
      <OwnList own={own} words={phrases.words} actions={actions} />
      <p role="status" className={styles.quiet}>
        {actions.said}
      </p>
      <PackFaults faults={actions.faults} />
      <PackClashes conflicts={actions.conflicts} onSettle={actions.settle} />
      <div className={styles.buttons}>
        {actions.undo !== null && (
          <Button size="small" onClick={actions.undo}>
            {words.restore}
          </Button>
        )}
        <Button size="small" disabled={picked.text === ""} onClick={save}>
          {picked.selected ? words.saveSelection : words.saveParagraph}
        </Button>
        {paper !== undefined && own.length > 0 && <PackOutput own={own} paper={paper} />}
        <PackInput onFile={(file) => void actions.importFile(file)} />
      </div>
      <OfficePack pack={phrases.office} />
    </section>
  );
}

/** What the office serves is found like any other phrase; only what went wrong with its file is said. */
function OfficePack({ pack }: { readonly pack: ReadPack }) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  if (pack.phrases.length === 0 && pack.faults.length === 0) return null;
  return (
    <div role="group" aria-label={words.source.office}>
      <p className={styles.quiet}>{words.officePack(pack.phrases.length, pack.faults.length)}</p>
      <PackFaults faults={pack.faults} />
    </div>
  );
}

interface OwnListProps {
  readonly own: readonly Phrase[];
  /** What the person looks for above. */
  readonly words: string;
  readonly actions: OwnPhraseActions;
}

/** A pack of thousands is looked through by the search, not by scrolling. */
const mostRows = 30;

function OwnList({ own, words: wanted, actions }: OwnListProps) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  if (own.length === 0) return <p className={styles.quiet}>{words.ownNone}</p>;
  const word = wanted.trim();
  const fitting = own.filter(({ text, tags }) => [text, ...(tags ?? [])].some((part) => part.includes(word)));
  const shown = [...(fitting.length > 0 ? fitting : own)].reverse().slice(0, mostRows);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((phrase) => (
          <OwnPhraseRow key={phrase.id} phrase={phrase} onChange={actions.change} onRemove={actions.remove} />
        ))}
      </ul>
      {shown.length < own.length && (
        <p className={styles.quiet}>{words.ownMore(own.length - shown.length)}</p>
      )}
    </>
  );
}
