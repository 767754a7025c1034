/** What a document kept as one XML text says of itself: flat OPC ([MS-OFFXML]; since Word 2007) or WordprocessingML of 2003. */
const signs =
  /<\?mso-application\s[^>]*progid="Word\.Document"|office\/2006\/xmlPackage|office\/word\/2003\/wordml/u;
/** The declarations stand in the first start tag. */
const headLength = 8192;

/** Whether the bytes are “Word XML”, whatever the file is called. */
export function isWordXml(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, headLength);
  const label = head[0] === 0xff ? "utf-16le" : head[0] === 0xfe ? "utf-16be" : "utf-8";
  const text = new TextDecoder(label).decode(head).trimStart();
  return text.startsWith("<") && signs.test(text);
}
