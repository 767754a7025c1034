/** Replaces `{slot}` by its datum; a slot without one stays visible, so that a test sees it. */
export const formatMessage = (message: string, data: Readonly<Record<string, string | number>>): string =>
  message.replace(/“\{(\w+)\}”|\{(\w+)\}/gu, (slot, quotedName?: string, name?: string) => {
    if (quotedName === undefined) return String(data[name ?? ""] ?? slot);
    return quote(String(data[quotedName] ?? `{${quotedName}}`));
  });

/** Marks inside marks become ‘ ’ (GB/T 15834); marks quoted by themselves stand in 「 」, or nobody could count them. */
const quote = (words: string): string =>
  /^[“”‘’]+$/u.test(words)
    ? `「${words}」`
    : `“${words.replace(/[“”]/gu, (mark) => (mark === "“" ? "‘" : "’"))}”`;
