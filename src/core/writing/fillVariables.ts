const variables = /(?:\{\w+\})+/gu;

/** Puts values for `{variables}`; neighbours without a value become one mask (`**`), which is found as a gap later. */
export function fillVariables(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(variables, (run) =>
    run
      .replace(/\{(\w+)\}/gu, (_whole, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return value === undefined || value === "" ? "**" : value;
      })
      .replace(/^(?:\*\*){2,}/u, "**")
      .replace(/(?:\*\*){2,99}$/u, "**"),
  );
}
