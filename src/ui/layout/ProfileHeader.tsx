import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { standardProfile } from "../../app/layout";
import { profileFaultSentence, sizeWords } from "../../app/layoutSentence";
import type { LayoutProfile } from "../../core/layout/profile";
import { usePanelActions } from "../panel/PanelContext";
import { useLanguage } from "../strings/StringsContext";
import { layoutStringsOf } from "./layoutStrings";
import { forgetProfile, takeProfile } from "./ownProfile";
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
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, marginTop: "auto" },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  fault: { color: tokens.colorStatusDangerForeground1 },
  file: { display: "none" },
});

export interface ProfileHeaderProps {
  readonly profile: LayoutProfile;
  readonly onChange: (profile: LayoutProfile) => void;
}

/** The profile in force with a picture of its page, and the way to an office's own. */
export function ProfileHeader({ profile, onChange }: ProfileHeaderProps) {
  const styles = useStyles();
  const strings = layoutStringsOf(useLanguage().locale);
  const [fault, setFault] = useState<string | null>(null);
  const { title, heading1, heading2, body } = profile.paragraphs;
  return (
    <section className={styles.root} aria-label={strings.profile}>
      <PagePicture page={profile.page} label={strings.page} />
      <div className={styles.words}>
        <span className={styles.name}>{profile.name}</span>
        <span className={styles.quiet}>
          {title.font} {sizeWords(title.size)}
        </span>
        <span className={styles.quiet}>
          {heading1.font} · {heading2.font} · {body.font} {sizeWords(body.size)}
        </span>
        <ProfileButtons profile={profile} onChange={onChange} onFault={setFault} />
        {fault !== null && (
          <span role="alert" className={styles.fault}>
            {fault}
          </span>
        )}
      </div>
    </section>
  );
}

interface ProfileButtonsProps extends ProfileHeaderProps {
  /** Why a file was not taken; null when one was. */
  readonly onFault: (sentence: string | null) => void;
}

function ProfileButtons({ profile, onChange, onFault }: ProfileButtonsProps) {
  const styles = useStyles();
  const strings = layoutStringsOf(useLanguage().locale);
  const { services } = usePanelActions();
  const file = useRef<HTMLInputElement>(null);
  const take = async (chosen: File): Promise<void> => {
    const read = takeProfile(services.store, chosen.name, await chosen.text());
    onFault(read.ok ? null : profileFaultSentence(read.error));
    if (read.ok) onChange(read.value);
  };
  const backToStandard = (): void => {
    forgetProfile(services.store);
    onFault(null);
    onChange(standardProfile);
  };
  const button = { className: styles.button, size: "small", appearance: "subtle" } as const;
  return (
    <div className={styles.buttons}>
      <Button {...button} onClick={() => file.current?.click()}>
        {strings.own}
      </Button>
      {profile.id !== standardProfile.id && (
        <Button {...button} onClick={backToStandard}>
          {strings.standard}
        </Button>
      )}
      <input
        ref={file}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-label={strings.own}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) void take(chosen);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
