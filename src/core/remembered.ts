/** A reading of texts that is made of each distinct text once. */
export function remembered<Value extends object | string | number | boolean | null>(
  read: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
