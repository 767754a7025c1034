import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";

/**
 * Checks an add-in only manifest of a task pane without Microsoft's service: order of elements, required parts,
 * ids, addresses, icons, lengths, resources. Limits as the reference pages of the manifest state them
 * (learn.microsoft.com/javascript/api/manifest: Resources, String, Url, Id, DisplayName, Description, Icon).
 */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const required = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];

const limits: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
};

/** Where each element's `resid` must lead. */
const shelves: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  LearnMoreUrl: "bt:Urls",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  "bt:Image": "bt:Images",
};

const longestId = 32;
const requiredIconSizes = ["16", "32", "80"];

/** @param root the folder that is served at `base`
 *  @returns what is wrong, in words; empty when nothing is */
export function manifestFaults(
  xml: string,
  root: string,
  base = "https://localhost:3000",
): readonly string[] {
  const app = parse(xml);
  const all = [app, ...descendants(app)];
  const resources = all.find(({ name }) => name === "Resources");
  return [
    ...all.flatMap(orderFaults),
    ...required.filter((name) => child(app, name) === undefined).map((name) => `${name} is missing`),
    ...identityFaults(app),
    ...all.flatMap((element) => lengthFaults(element)),
    ...idFaults(all),
    ...(resources === undefined ? ["Resources is missing"] : resourceFaults(all, resources)),
    ...all.flatMap((element) => addressFaults(element, root, base)),
    ...all.flatMap(controlFaults),
    ...iconFaults(all, resources, (address) => fileAt(address, root, base)),
    ...requirementFaults(app),
    ...localeFaults(app, all),
  ];
}

function parse(xml: string): Element {
  const parser = new SaxesParser();
  const open: Element[] = [];
  let root: Element | undefined;
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (root === undefined) throw new Error("no element");
  return root;
}

const descendants = (element: Element): Element[] =>
  element.children.flatMap((inner) => [inner, ...descendants(inner)]);
const child = (element: Element, name: string): Element | undefined =>
  element.children.find((inner) => inner.name === name);

function orderFaults({ name, children }: Element): string[] {
  const wanted = order[name];
  if (wanted === undefined) return [];
  const places = children.map((inner) => wanted.indexOf(inner.name));
  const unknown = children.filter((_, index) => places[index]! < 0);
  const late = children.filter((_, index) => index > 0 && places[index]! < places[index - 1]!);
  return [
    ...unknown.map((inner) => `${name} may not hold ${inner.name}`),
    ...late.map((inner) => `${inner.name} comes too late in ${name}`),
  ];
}

function identityFaults(app: Element): string[] {
  const faults: string[] = [];
  const id = child(app, "Id")?.text ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(id)) faults.push(`Id is no GUID: ${id}`);
  const version = child(app, "Version")?.text ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){3}$/u.test(version)) faults.push(`Version is not n.n.n.n: ${version}`);
  if (app.attributes["xsi:type"] !== "TaskPaneApp") faults.push("OfficeApp is no TaskPaneApp");
  return faults;
}

function lengthFaults(element: Element): string[] {
  const limit = limits[element.name];
  if (limit === undefined) return [];
  const texts = element.name.startsWith("bt:")
    ? element.children.flatMap((entry) => [entry, ...entry.children])
    : [element, ...element.children];
  return texts
    .map(({ attributes, text }) => attributes["DefaultValue"] ?? attributes["Value"] ?? text.trim())
    .filter((text) => text.length > limit)
    .map((text) => `longer than ${limit} in ${element.name}: ${text.slice(0, 20)}…`);
}

function idFaults(all: readonly Element[]): string[] {
  const ids = all.flatMap(({ attributes }) => (attributes["id"] === undefined ? [] : [attributes["id"]]));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const long = ids.filter((id) => id.length > longestId);
  return [
    ...twice.map((id) => `id used twice: ${id}`),
    ...long.map((id) => `id longer than ${longestId}: ${id}`),
  ];
}

function resourceFaults(all: readonly Element[], resources: Element): string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  for (const { name, attributes } of all) {
    const id = attributes["resid"];
    if (id === undefined) continue;
    used.add(id);
    const shelf = resources.children.find(({ children }) =>
      children.some((entry) => entry.attributes["id"] === id),
    );
    if (shelf === undefined) faults.push(`no resource: ${id}`);
    else if (shelf.name !== shelves[name])
      faults.push(`${name} takes its resource from ${shelf.name}: ${id}`);
  }
  const idle = resources.children
    .flatMap(({ children }) => children)
    .filter((e) => !used.has(e.attributes["id"] ?? ""));
  return [...faults, ...idle.map(({ attributes }) => `resource without use: ${attributes["id"] ?? ""}`)];
}

/** The file an address names at our own server; null for one elsewhere. */
function fileAt(address: string, root: string, base: string): string | null {
  const { origin, pathname } = new URL(address);
  const place = `${origin}${pathname}`;
  return place.startsWith(`${base}/`) ? join(root, place.slice(base.length)) : null;
}

/** Every address is https, at our own server, and an icon it names is there. */
function addressFaults({ name, attributes, text }: Element, root: string, base: string): string[] {
  if (name === "AppDomain") return text === new URL(base).origin ? [] : [`AppDomain: ${text}`];
  return [attributes["DefaultValue"], attributes["Value"]].flatMap((value) => {
    if (value === undefined || !/^[a-z]+:\/\//u.test(value)) return [];
    if (!value.startsWith("https://")) return [`not https: ${value}`];
    const file = fileAt(value, root, base);
    if (file === null) return [`not at ${base}: ${value}`];
    return /\.html$/u.test(file) || existsSync(file) ? [] : [`no such file: ${file.slice(root.length)}`];
  });
}

/** A button does something, a menu has entries that do. */
function controlFaults(element: Element): string[] {
  const { name, attributes } = element;
  if (name !== "Control" && name !== "Item") return [];
  const id = attributes["id"] ?? "";
  const isMenu = attributes["xsi:type"] === "Menu";
  const wanted = isMenu ? "Items" : "Action";
  const lacking = ["Label", "Supertip", "Icon", wanted].filter((part) => child(element, part) === undefined);
  const other = isMenu ? "Action" : "Items";
  return [
    ...(id === "" ? [`a ${name} without id`] : []),
    ...lacking.map((part) => `${id} lacks ${part}`),
    ...(child(element, other) === undefined ? [] : [`${id} may not hold ${other}`]),
  ];
}

type FileAt = (address: string) => string | null;

function iconFaults(all: readonly Element[], resources: Element | undefined, fileOf: FileAt): string[] {
  const images = resources?.children.find(({ name }) => name === "bt:Images")?.children ?? [];
  const faults: string[] = [];
  for (const icon of all.filter(({ name }) => name === "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes["size"] ?? "");
    faults.push(...requiredIconSizes.filter((s) => !sizes.includes(s)).map((s) => `an Icon lacks size ${s}`));
    for (const { attributes } of icon.children) {
      const image = images.find((entry) => entry.attributes["id"] === attributes["resid"]);
      faults.push(...sizeFault(image?.attributes["DefaultValue"], Number(attributes["size"]), fileOf));
    }
  }
  const named = (name: string): string | undefined =>
    all.find((e) => e.name === name)?.attributes["DefaultValue"];
  return [
    ...faults,
    ...sizeFault(named("IconUrl"), 32, fileOf),
    ...sizeFault(named("HighResolutionIconUrl"), 64, fileOf),
  ];
}

function sizeFault(address: string | undefined, size: number, fileOf: FileAt): string[] {
  const path = address === undefined ? null : fileOf(address);
  if (path === null || !existsSync(path)) return [];
  const bytes = readFileSync(path);
  // A PNG tells width and height in its first chunk (PNG specification, 11.2.2 IHDR).
  const isPng = bytes.subarray(1, 4).toString("latin1") === "PNG";
  const fits = isPng && bytes.readUInt32BE(16) === size && bytes.readUInt32BE(20) === size;
  return fits ? [] : [`not a PNG of ${size} × ${size}: ${address!}`];
}

function requirementFaults(app: Element): string[] {
  const hosts = child(app, "Hosts")?.children.map(({ attributes }) => attributes["Name"]) ?? [];
  const inner = descendants(app).filter(
    ({ name, attributes }) => name === "Host" && "xsi:type" in attributes,
  );
  const sets = descendants(app).filter(({ name }) => name === "Set");
  return [
    ...(hosts.join() === "Document" ? [] : [`Hosts: ${hosts.join()}`]),
    ...inner.filter((h) => h.attributes["xsi:type"] !== "Document").map(() => "a Host that is no Document"),
    ...(sets.some((s) => s.attributes["Name"] === "WordApi" && s.attributes["MinVersion"] === "1.3")
      ? []
      : ["Requirements do not name WordApi 1.3"]),
  ];
}

/** What people read is there in both languages. */
function localeFaults(app: Element, all: readonly Element[]): string[] {
  const locale = child(app, "DefaultLocale")?.text;
  const texts = all.filter(
    ({ name, attributes }) =>
      attributes["DefaultValue"] !== undefined && ["bt:String", "DisplayName", "Description"].includes(name),
  );
  const lacking = texts.filter(
    ({ children }) => !children.some(({ attributes }) => attributes["Locale"] === "en-US"),
  );
  return [
    ...(locale === "zh-CN" ? [] : [`DefaultLocale: ${locale ?? ""}`]),
    ...lacking.map(({ name, attributes }) => `no en-US text: ${attributes["id"] ?? name}`),
  ];
}
