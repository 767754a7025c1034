/** A list of words written with blanks between, so that a long one can be read. */
export const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");
