/** The Content-Security-Policy that a built page names; a server sends the same as a header. */
export function policyIn(html) {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error("the page names no Content-Security-Policy");
  return policy.replaceAll("&#39;", "'");
}
