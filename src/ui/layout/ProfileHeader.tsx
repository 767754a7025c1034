import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import { standardProfile } from "../../app/layout";
import { sizeWords } from "../../app/layoutSentence";
import { profileFaultSentence } from "../../app/profileFaultSentence";
import type { LayoutProfile } from "../../core/layout/profile";
import { profileJson } from "../../core/layout/readProfile";
import { usePanelActions } from "../panel/PanelContext";
import { useLanguage } from "../strings/StringsContext";
import { layoutStringsOf } from "./layoutStrings";
import { chooseProfile, forgetProfile, ownProfiles, takeProfile } from "./ownProfile";
import { PagePicture } from "./PagePicture";

const useStyles = makeStyles({
  root: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { minWidth: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", fontWeight: tokens.fontWeightSemibold } },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, marginTop: "auto" },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  fault: { color: tokens.colorStatusDangerForeground1 },
  file: { display: "none" },
});

export interface ProfileHeaderProps {
  readonly profile: LayoutProfile;
  readonly onChange: (profile: LayoutProfile) => void;
  readonly onLearn: () => void;
  /** What was learned from the document is being looked at. */
  readonly learning: boolean;
}

/** The profile in force with a picture of its page, and the way to an office's own. */
export function ProfileHeader({ profile, onChange, ...learn }: ProfileHeaderProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const strings = layoutStringsOf(locale);
  const [fault, setFault] = useState<string | null>(null);
  const { title, heading1, heading2, body } = profile.paragraphs;
  return (
    <section className={styles.root} aria-label={strings.profile}>
      <PagePicture page={profile.page} label={strings.page} />
      <div className={styles.words}>
        <ProfileChoice profile={profile} onChange={onChange} />
        <span className={styles.quiet}>
          {title.font} {sizeWords(title.size, locale)}
        </span>
        <span className={styles.quiet}>
          {heading1.font} · {heading2.font} · {body.font} {sizeWords(body.size, locale)}
        </span>
        <ProfileButtons profile={profile} onChange={onChange} onFault={setFault} {...learn} />
        {fault !== null && (
          <span role="alert" className={styles.fault}>
            {fault}
          </span>
        )}
      </div>
    </section>
  );
}

/** The name of the profile in force; a list of them where the office has its own. */
function ProfileChoice({ profile, onChange }: Pick<ProfileHeaderProps, "profile" | "onChange">) {
  const styles = useStyles();
  const strings = layoutStringsOf(useLanguage().locale);
  const { store } = usePanelActions().services;
  const own = ownProfiles(store);
  if (own.length === 0) return <span className={styles.name}>{profile.name}</span>;
  const all = [standardProfile, ...own];
  return (
    <Select
      className={styles.choice}
      size="small"
      aria-label={strings.choose}
      value={profile.name}
      onChange={(_, { value }) =>
        onChange(chooseProfile(store, all.find(({ name }) => name === value) ?? standardProfile))
      }
    >
      {all.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}

interface ProfileButtonsProps extends ProfileHeaderProps {
  /** Why a file was not taken; null when one was. */
  readonly onFault: (sentence: string | null) => void;
}

function ProfileButtons({ profile, onChange, onFault, onLearn, learning }: ProfileButtonsProps) {
  const styles = useStyles();
  const strings = layoutStringsOf(useLanguage().locale);
  const { store, paper } = usePanelActions().services;
  const file = useRef<HTMLInputElement>(null);
  const learnButton = useKeyboardAfter(learning);
  const take = async (chosen: File): Promise<void> => {
    const read = takeProfile(store, chosen.name, await chosen.text());
    onFault(read.ok ? null : profileFaultSentence(read.error));
    if (read.ok) onChange(read.value);
  };
  const put = (next: LayoutProfile): void => {
    onFault(null);
    onChange(next);
  };
  const button = { className: styles.button, size: "small", appearance: "subtle" } as const;
  return (
    <div className={styles.buttons}>
      <span ref={learnButton}>
        <Button {...button} aria-expanded={learning} onClick={onLearn}>
          {strings.learn}
        </Button>
      </span>
      <Button {...button} onClick={() => file.current?.click()}>
        {strings.own}
      </Button>
      {profile.id !== standardProfile.id && (
        <>
          <Button {...button} onClick={() => put(chooseProfile(store, standardProfile))}>
            {strings.standard}
          </Button>
          {paper !== undefined && (
            <Button
              {...button}
              onClick={() =>
                paper.download(`${profile.name}.json`, new TextEncoder().encode(profileJson(profile)))
              }
            >
              {strings.exportProfile}
            </Button>
          )}
          <Button
            {...button}
            aria-label={strings.remove(profile.name)}
            onClick={() => put(forgetProfile(store, profile))}
          >
            {strings.removeShort}
          </Button>
        </>
      )}
      <ProfileFile picker={file} onFile={(chosen) => void take(chosen)} />
    </div>
  );
}

interface ProfileFileProps {
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

function ProfileFile({ picker, onFile }: ProfileFileProps) {
  const styles = useStyles();
  const strings = layoutStringsOf(useLanguage().locale);
  return (
    <input
      ref={picker}
      className={styles.file}
      type="file"
      accept=".json,application/json"
      aria-label={strings.own}
      onChange={({ currentTarget }) => {
        const [chosen] = currentTarget.files ?? [];
        if (chosen !== undefined) onFile(chosen);
        currentTarget.value = "";
      }}
    />
  );
}

/** What holds the button that gets the keyboard back when what it opened is closed. */
function useKeyboardAfter(open: boolean) {
  const holder = useRef<HTMLSpanElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) holder.current?.querySelector("button")?.focus();
    was.current = open;
  }, [open]);
  return holder;
}
