/** What a check is called and says. Slots are those of its Chinese sentence, and `{text}`, the words in question. */
export interface CheckWords {
  readonly name: string;
  readonly basis: string;
  readonly messages: Readonly<Record<string, string>>;
}
