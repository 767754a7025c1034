import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PhraseChange } from "../../app/phraseLibrary";
import { readTags } from "../../app/phraseLibrary";
import { roleIds } from "../../core/report/reportKind";
import type { Phrase } from "../../core/writing/phrase";
import { phraseSorts } from "../../core/writing/phrase";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { flexShrink: 0, minWidth: "44px" },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  select: { minWidth: 0 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

export interface OwnPhraseRowProps {
  readonly phrase: Phrase;
  readonly onChange: (id: string, change: PhraseChange) => void;
  readonly onRemove: (id: string) => void;
}

/** An own phrase on one line; opened, its words and tags to be changed. */
export function OwnPhraseRow({ phrase, onChange, onRemove }: OwnPhraseRowProps) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  const [editing, setEditing] = useState(false);
  const start = phrase.text.slice(0, 12);
  return (
    <li>
      <div className={styles.item}>
        <span className={styles.words} title={phrase.text}>
          {phrase.text}
        </span>
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-expanded={editing}
          aria-label={words.edits(start)}
          onClick={() => setEditing(!editing)}
        >
          {words.edit}
        </Button>
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={words.deletes(start)}
          onClick={() => onRemove(phrase.id)}
        >
          {words.delete}
        </Button>
      </div>
      {editing && (
        <Editor
          phrase={phrase}
          onDone={(change) => {
            setEditing(false);
            if (change !== null) onChange(phrase.id, change);
          }}
        />
      )}
    </li>
  );
}

interface EditorProps {
  readonly phrase: Phrase;
  readonly onDone: (change: PhraseChange | null) => void;
}

function Editor({ phrase, onDone }: EditorProps) {
  const styles = useStyles();
  const strings = useStrings();
  const words = writeStringsOf(useLanguage().locale);
  const [text, setText] = useState(phrase.text);
  const [tags, setTags] = useState((phrase.tags ?? []).join("、"));
  const [sort, setSort] = useState(phrase.sort);
  const [role, setRole] = useState(phrase.role);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") onDone({ text: text.trim(), tags: readTags(tags), sort, role });
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone(null);
      }}
    >
      <Field size="small" label={words.text}>
        <Textarea size="small" rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field size="small" label={words.tags}>
        <Input size="small" value={tags} onChange={(_, { value }) => setTags(value)} />
      </Field>
      <div className={styles.pair}>
        <Choice label={words.section} ids={roleIds} names={strings.role} value={role} onChoose={setRole} />
        <Choice label={words.sortOf} ids={phraseSorts} names={words.sort} value={sort} onChoose={setSort} />
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabled={text.trim() === ""}>
          {words.keep}
        </Button>
        <Button size="small" onClick={() => onDone(null)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly names: Readonly<Record<Id, string>>;
  readonly value: Id;
  readonly onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ label, ids, names, value, onChoose }: ChoiceProps<Id>) {
  const styles = useStyles();
  return (
    <Field size="small" label={label}>
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_, chosen) => onChoose(ids.find((id) => id === chosen.value) ?? value)}
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {names[id]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
