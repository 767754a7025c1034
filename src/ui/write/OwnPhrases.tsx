import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import { phraseText } from "../../app/phraseOf";
import { keepOwn, mergePack, ownPhrase, packText, readPack } from "../../app/phraseLibrary";
import type { Phrase } from "../../core/writing/phrase";
import { usePanel } from "../panel/PanelContext";
import { useLanguage } from "../strings/StringsContext";
import type { Paper } from "../services";
import type { Phrases } from "./usePhrases";
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
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface OwnPhrasesProps {
  readonly report: CheckReport;
  readonly phrases: Phrases;
}

/** 我的用语: kept from the text, deleted with a way back, handed on as a pack. */
export function OwnPhrases({ report, phrases }: OwnPhrasesProps) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  const { store, paper } = usePanel().services;
  const [said, setSaid] = useState("");
  const [deleted, setDeleted] = useState<Phrase | null>(null);
  const { library, place, role, voice } = phrases;
  const { own } = library;
  const keep = (next: readonly Phrase[], say: string): void => {
    keepOwn(store, next);
    phrases.reload();
    setSaid(say);
  };
  const paragraph = place === null ? "" : (report.snapshot.paragraphs[place.paragraph]?.text ?? "").trim();
  const save = (): void => {
    // What was deleted may come back: its id stays taken.
    const taken = deleted === null ? own : [...own, deleted];
    const phrase = ownPhrase(taken, {
      text: phraseText(paragraph),
      role: role ?? "main-work",
      voice,
      tags: [],
    });
    keep([...own, phrase], words.saved);
  };
  const remove = (phrase: Phrase): void => {
    setDeleted(phrase);
    const rest = own.filter(({ id }) => id !== phrase.id);
    keep(rest, "");
  };
  const restore = (phrase: Phrase): void => {
    keep([...own, phrase], "");
    setDeleted(null);
  };
  const take = (text: string): void => {
    const { phrases: pack, faults } = readPack(text);
    const merged = mergePack(own, pack);
    keep(merged.own, words.imported(merged.added, merged.conflicts.length, faults.length));
  };
  return (
    <section className={styles.root} aria-label={words.own}>
      <h2 className={styles.heading}>{words.own}</h2>
      <OwnList own={own} onRemove={remove} />
      <p role="status" className={styles.quiet}>
        {said}
      </p>
      <div className={styles.buttons}>
        {deleted !== null && (
          <Button size="small" onClick={() => restore(deleted)}>
            {words.restore}
          </Button>
        )}
        <Button size="small" disabled={paragraph === ""} onClick={save}>
          {words.saveParagraph}
        </Button>
        {paper !== undefined && own.length > 0 && <PackOutput own={own} paper={paper} />}
        <PackInput onText={take} />
      </div>
    </section>
  );
}

interface OwnListProps {
  readonly own: readonly Phrase[];
  readonly onRemove: (phrase: Phrase) => void;
}

function OwnList({ own, onRemove }: OwnListProps) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  if (own.length === 0) return <p className={styles.quiet}>{words.ownNone}</p>;
  return (
    <ul className={styles.list}>
      {own.map((phrase) => (
        <li key={phrase.id} className={styles.item}>
          <span className={styles.words}>{phrase.text}</span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.deletes(phrase.text.slice(0, 12))}
            onClick={() => onRemove(phrase)}
          >
            {words.delete}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function PackOutput({ own, paper }: { readonly own: readonly Phrase[]; readonly paper: Paper }) {
  const words = writeStringsOf(useLanguage().locale);
  return (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => paper.download("用语包.json", new TextEncoder().encode(packText(own)))}
    >
      {words.exportPack}
    </Button>
  );
}

function PackInput({ onText }: { readonly onText: (text: string) => void }) {
  const words = writeStringsOf(useLanguage().locale);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" appearance="subtle" onClick={() => input.current?.click()}>
        {words.importPack}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.importPack}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) void file.text().then(onText);
        }}
      />
    </>
  );
}
