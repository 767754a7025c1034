import { Button, Field, Input, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Model } from "../../app/beginReport";
import { planBegin } from "../../app/beginReport";
import type { BeginPlan } from "../../app/beginReport";
import type { Result } from "../../core/result";
import { yearTyped } from "../write/ReportFields";
import { readVariables } from "../write/variables";
import { useLanguage } from "../strings/StringsContext";
import { beginFromModel, readModel } from "./beginning";
import type { ModelFile, ReadModel } from "./beginning";
import { beginStringsOf } from "./beginStrings";
import type { BeginStrings } from "./beginStrings";
import type { BeginFormProps } from "./BlankForm";
import { FormActions } from "./FormActions";
import { ChangeReview } from "./ChangeReview";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  year: { width: "7em" },
  // The browser gives fields a width of their own.
  input: { width: "100%", minWidth: 0, "& input": { width: "100%", minWidth: 0 } },
  unit: { flexGrow: 1, minWidth: "12em" },
});

const documentKinds = ".docx,.docm,.dotx,.dotm";

export interface ModelFormProps extends BeginFormProps {
  readonly model: Model;
}

/** 去年稿 · 范文: a file is chosen, what would be changed is looked at, and only then a new report is made of a copy. */
export function ModelForm(props: ModelFormProps) {
  const { model, open, onClose } = props;
  const styles = useStyles();
  const words = beginStringsOf(useLanguage().locale);
  const { read, typed, plan, busy, trouble, type, take, begin } = useModel(props);
  return (
    <div className={styles.root}>
      <SourceButtons model={model} chosen={read !== null} open={open} onTake={(file) => void take(file)} />
      {read === null ? (
        busy && <Spinner size="tiny" label={words.reading} />
      ) : (
        <>
          <p className={styles.name}>{read.name}</p>
          <TypedFields model={model} typed={typed} onType={type} />
          {plan?.ok === true && <ChangeReview plan={plan.value} beyond={read.beyond} />}
        </>
      )}
      <FormActions
        trouble={trouble}
        label={words.keep[model]}
        busy={busy}
        ready={plan?.ok === true}
        onMake={() => void begin()}
        onClose={onClose}
      />
    </div>
  );
}

interface ModelState {
  readonly read: ReadModel | null;
  readonly typed: Typed;
  /** Null until a file is read. */
  readonly plan: Result<BeginPlan, string> | null;
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly type: (typed: Typed) => void;
  readonly take: (file: ModelFile) => Promise<void>;
  readonly begin: () => Promise<void>;
}

function useModel({ model, services, onBegun }: ModelFormProps): ModelState {
  const { locale } = useLanguage();
  const words = beginStringsOf(locale);
  const [read, setRead] = useState<ReadModel | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [typed, setTyped] = useState<Typed>(() => ({
    from: "",
    to: String(services.thisYear),
    unit: readVariables(services.store)["unit"] ?? "",
  }));
  const newest = useRef(0);
  const take = async (file: ModelFile): Promise<void> => {
    const run = ++newest.current;
    setBusy(true);
    setFailure(null);
    const found = await readModel(services, file, locale);
    if (run !== newest.current) return;
    setBusy(false);
    setRead(found.ok ? found.value : null);
    setFailure(found.ok ? null : found.error);
    if (found.ok) setTyped((now) => ({ ...now, ...yearsOf(found.value, model, services.thisYear) }));
  };
  const plan = useMemo(
    () => (read === null ? null : planned(read, model, typed, words)),
    [read, model, typed, words],
  );
  const begin = async (): Promise<void> => {
    if (read === null || plan?.ok !== true) return;
    setBusy(true);
    const begun = await beginFromModel(services, read, plan.value, locale);
    setBusy(false);
    if (begun.ok) onBegun(begun.value);
    else setFailure(begun.error);
  };
  const trouble = failure ?? (plan?.ok === false ? plan.error : null);
  return { read, typed, plan, busy, trouble, type: setTyped, take, begin };
}

/** Its own year, and the one it is most likely wanted for. */
function yearsOf({ report }: ReadModel, model: Model, thisYear: number): Pick<Typed, "from" | "to"> {
  const { year } = report;
  if (year === null) return { from: "", to: String(thisYear) };
  const next = model === "lastYear" ? year + 1 : year;
  return { from: String(year), to: String(Math.max(thisYear, next)) };
}

interface TypedFieldsProps {
  readonly model: Model;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

function TypedFields({ model, typed, onType }: TypedFieldsProps) {
  const styles = useStyles();
  const words = beginStringsOf(useLanguage().locale);
  const field = (name: keyof Typed, className: string, hint?: string) => (
    <Field className={className} size="small" label={words[name]} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={styles.input}
        size="small"
        inputMode={name === "unit" ? "text" : "numeric"}
        value={typed[name]}
        onChange={(_, { value }) => onType({ ...typed, [name]: value })}
      />
    </Field>
  );
  return (
    <div className={styles.row}>
      {field("from", styles.year)}
      {field("to", styles.year)}
      {model === "sample" && field("unit", styles.unit, words.unitHint)}
    </div>
  );
}

interface Typed {
  readonly from: string;
  readonly to: string;
  readonly unit: string;
}

function planned(
  { report }: ReadModel,
  model: Model,
  typed: Typed,
  words: BeginStrings,
): Result<BeginPlan, string> {
  const [from, to] = [yearTyped(typed.from), yearTyped(typed.to)];
  if (from === null || to === null) return { ok: false, error: words.noYears };
  const plan = planBegin(report, model, { from, to }, typed.unit.trim());
  return plan.ok ? plan : { ok: false, error: words.sameYear(plan.error.from) };
}

interface SourceButtonsProps {
  readonly model: Model;
  readonly chosen: boolean;
  readonly open: BeginFormProps["open"];
  readonly onTake: (file: ModelFile) => void;
}

function SourceButtons({ model, chosen, open, onTake }: SourceButtonsProps) {
  const styles = useStyles();
  const words = beginStringsOf(useLanguage().locale);
  const picker = useRef<HTMLInputElement>(null);
  const label = chosen ? words.another : words.choose[model];
  return (
    <div className={styles.row}>
      <Button appearance={chosen ? "secondary" : "primary"} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      {open !== null && !chosen && (
        <Button onClick={() => onTake({ name: open.name, bytes: open.bytes() })}>
          {words.useOpen(open.name)}
        </Button>
      )}
      <input
        ref={picker}
        type="file"
        accept={documentKinds}
        hidden
        aria-label={words.choose[model]}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined)
            void file
              .arrayBuffer()
              .then((bytes) => onTake({ name: file.name, bytes: new Uint8Array(bytes) }));
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
