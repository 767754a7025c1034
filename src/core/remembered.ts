/** A reading of texts that is made of each distinct text once. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined || known.has(text)) return kept as Value;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
