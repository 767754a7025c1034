/** A value that is made when it is first asked for. What it is made of is let go then. */
export function later<Value extends object>(make: () => Value): () => Value {
  let from: (() => Value) | null = make;
  let made: Value | null = null;
  return () => {
    if (made === null && from !== null) made = from();
    from = null;
    return made as Value;
  };
}
