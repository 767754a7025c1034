/**
 * What XML 1.0 can not carry (section 2.2, Char), lone surrogates included, and the carriage return, which a
 * reader of XML turns into a line feed. "\n" and "\t" stand for a line break and a tab within the paragraph.
 */
const notWritable = /[\0-\x08\v\f\r\x0e-\x1f\ufffe\uffff\ud800-\udfff]/u;

/** Whether a document can hold the text as it is. */
export const isWritableText = (text: string): boolean => !notWritable.test(text);

/** Whether the offset lies between the two halves of a character outside the basic plane, such as 𠮷. */
export const splitsCharacter = (text: string, offset: number): boolean =>
  (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
