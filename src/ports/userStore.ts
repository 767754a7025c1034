/** Small values that belong to the person, not to the document. Keys are ours; reading never throws. */
export interface UserStore {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}
