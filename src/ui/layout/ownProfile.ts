import { standardProfile } from "../../app/layout";
import type { LayoutProfile } from "../../core/layout/profile";
import { readProfile } from "../../core/layout/readProfile";
import type { ProfileFault } from "../../core/layout/readProfile";
import { ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { UserStore } from "../../ports/userStore";

/** The profile in force, and all of the office's own; a value each, as text. */
const chosenKey = "layoutProfile";
const ownKey = "layoutProfiles";

/** The profile the person chose last; the standard where none was, or where the kept one is no good any more. */
export function keptProfile(store: UserStore): LayoutProfile {
  const kept = store.get(chosenKey);
  return (kept === null ? null : profileIn(kept)) ?? standardProfile;
}

/** The office's own ones, by the names under which they were kept. */
export function ownProfiles(store: UserStore): readonly LayoutProfile[] {
  const kept = listIn(store.get(ownKey)).map(profileIn);
  const own = kept.filter((profile) => profile !== null);
  // One that was chosen before there was a list of them.
  const chosen = keptProfile(store);
  const known = chosen.id === standardProfile.id || own.some(({ name }) => name === chosen.name);
  return known ? own : [...own, chosen];
}

const profileIn = (json: string): LayoutProfile | null => {
  const read = readProfile(json, standardProfile);
  return read.ok ? read.value : null;
};

function listIn(text: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list.map((entry) => JSON.stringify(entry)) : [];
  } catch {
    return [];
  }
}

/** Takes over an office's own profile from a file, and keeps it for the next time. */
export function takeProfile(
  store: UserStore,
  name: string,
  json: string,
): Result<LayoutProfile, ProfileFault> {
  const read = readProfile(json, standardProfile);
  if (!read.ok) return read;
  // A copy that keeps the standard's name would pass for it.
  const named =
    read.value.name === standardProfile.name
      ? { ...read.value, name: name.replace(/\.json$/iu, "") }
      : read.value;
  return ok(keepProfile(store, named));
}

/** Keeps a profile under its name, in place of one that has it already, and chooses it. */
export function keepProfile(store: UserStore, profile: LayoutProfile): LayoutProfile {
  const own = { ...profile, id: "own" };
  const others = ownProfiles(store).filter(({ name }) => name !== own.name);
  store.set(ownKey, JSON.stringify([...others, own]));
  return chooseProfile(store, own);
}

export function chooseProfile(store: UserStore, profile: LayoutProfile): LayoutProfile {
  if (profile.id === standardProfile.id) store.remove(chosenKey);
  else store.set(chosenKey, JSON.stringify(profile));
  return profile;
}

/** Takes one of the office's own away; the standard is in force then. */
export function forgetProfile(store: UserStore, profile: LayoutProfile): LayoutProfile {
  const others = ownProfiles(store).filter(({ name }) => name !== profile.name);
  store.set(ownKey, JSON.stringify(others));
  return chooseProfile(store, standardProfile);
}
