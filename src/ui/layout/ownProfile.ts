import { standardProfile } from "../../app/layout";
import type { LayoutProfile } from "../../core/layout/profile";
import { readProfile } from "../../core/layout/readProfile";
import type { ProfileFault } from "../../core/layout/readProfile";
import { ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { UserStore } from "../../ports/userStore";

const storeKey = "layoutProfile";

/** The profile the person chose last; the standard where none was, or where the kept one is no good any more. */
export function keptProfile(store: UserStore): LayoutProfile {
  const kept = store.get(storeKey);
  const read = kept === null ? null : readProfile(kept, standardProfile);
  return read?.ok === true ? read.value : standardProfile;
}

/** Takes over an office's own profile, and keeps it for the next time. */
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
  const profile = { ...named, id: "own" };
  store.set(storeKey, JSON.stringify(profile));
  return ok(profile);
}

export const forgetProfile = (store: UserStore): void => store.remove(storeKey);
