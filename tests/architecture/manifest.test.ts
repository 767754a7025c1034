import { readFileSync } from "node:fs";
import { join } from "node:path";
// The package's entry loads ES modules that older versions of Node 20 can not require; the reader itself does not.
import { ManifestHandlerXml } from "office-addin-manifest/lib/manifestHandler/manifestHandlerXml";
import { kindChoices } from "../../src/app/kindChoices";
import { openAt } from "../../src/entries/taskpane/openAt";
import { manifestFaults } from "../support/manifestCheck";

// An ES module as well, wanted for new ids alone.
jest.mock("uuid", () => ({}));

const root = join(__dirname, "../..");
const file = join(root, "manifest.xml");
const manifest = readFileSync(file, "utf8");

test("the manifest has no fault", () => {
  expect(manifestFaults(manifest, root)).toEqual([]);
});

test("the manifest is what Office's own reader takes for a task pane of Word", async () => {
  expect(await new ManifestHandlerXml(file).parseManifest()).toMatchObject({
    id: "8d2f6c1e-4b37-4f0a-9c58-1e7a5b90d3c4",
    officeAppType: "TaskPaneApp",
    hosts: ["Document"],
    defaultLocale: "zh-CN",
    displayName: "主笔",
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

test("its version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test("every button of the ribbon opens the pane at a place that the pane knows", () => {
  const asked = [...manifest.matchAll(/taskpane\.html\?([^"]*)"/gu)].map(([, query]) =>
    (query ?? "").replaceAll("&amp;", "&"),
  );
  expect(asked.map(openAt)).toEqual([
    ...kindChoices().map(({ id }) => ({ tab: "write", kind: id })),
    { tab: "check" },
    { tab: "fill" },
    { tab: "layout" },
  ]);
});

test("the menu names the kinds of report as the pane does", () => {
  const named = [...manifest.matchAll(/id="New\.\w+\.Label" DefaultValue="([^"]*)"/gu)].map(
    ([, name]) => name,
  );
  expect(named).toEqual(kindChoices().map(({ shortName }) => shortName));
});

test.each([
  [
    "what Word adds to an address is passed over",
    "?tab=fill&_host_Info=Word$Win32$16.01$zh-CN$$$$0",
    { tab: "fill" },
  ],
  ["a place that is not known leaves the pane as usual", "?tab=print&kind=memo", {}],
  ["nothing asked for", "", {}],
])("%s", (_, query, place) => {
  expect(openAt(query)).toEqual(place);
});

test("a manifest for another address is checked against that address", () => {
  const base = "https://intranet.example/zhubi";
  expect(manifestFaults(manifest, root, base)).toContain(
    `not at ${base}: https://localhost:3000/assets/icon-32.png`,
  );
});

const long = "长".repeat(251);
const faults: readonly (readonly [string, string | RegExp, string, string])[] = [
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>zhubi</Id>", "Id is no GUID: zhubi"],
  ["a short version", /<Version>.*<\/Version>/, "<Version>1.0</Version>", "Version is not n.n.n.n: 1.0"],
  [
    "an element in the wrong place",
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$2$1",
    "ProviderName comes too late in OfficeApp",
  ],
  ["an unknown element", "<Permissions>", "<Rights/><Permissions>", "OfficeApp may not hold Rights"],
  ["a missing element", /<SupportUrl.*\/>/, "", "SupportUrl is missing"],
  [
    "plain http",
    "https://localhost:3000/taskpane.html",
    "http://localhost:3000/taskpane.html",
    "not https: http://localhost:3000/taskpane.html",
  ],
  [
    "an icon that is not there",
    "/assets/icon-20.png",
    "/assets/icon-21.png",
    "no such file: /assets/icon-21.png",
  ],
  [
    "an icon of another size",
    /assets\/icon-80\.png/,
    "assets/icon-64.png",
    "not a PNG of 80 × 80: https://localhost:3000/assets/icon-64.png",
  ],
  ["an icon without a required size", /<bt:Image size="32".*\/>/, "", "an Icon lacks size 32"],
  ["a resource that is not there", 'resid="Open.Tooltip"', 'resid="Open.Tip"', "no resource: Open.Tip"],
  [
    "a resource without use",
    'resid="Open.Tooltip"',
    'resid="GetStarted.Description"',
    "resource without use: Open.Tooltip",
  ],
  [
    "a resource of another kind",
    '<Description resid="Open.Tooltip"',
    '<Description resid="Open.Label"',
    "Description takes its resource from bt:ShortStrings: Open.Label",
  ],
  ["an id used twice", '<bt:Image id="Icon.20"', '<bt:Image id="Icon.16"', "id used twice: Icon.16"],
  ["an id too long", /Zhubi\.Group/, "Z".repeat(33), `id longer than 32: ${"Z".repeat(33)}`],
  [
    "a label too long",
    'DefaultValue="打开主笔"',
    `DefaultValue="${long.slice(0, 126)}"`,
    `longer than 125 in bt:ShortStrings: ${long.slice(0, 20)}…`,
  ],
  [
    "a tooltip too long",
    /DefaultValue="打开主笔窗格[^"]*"/,
    `DefaultValue="${long}"`,
    `longer than 250 in bt:LongStrings: ${long.slice(0, 20)}…`,
  ],
  [
    "a description too long",
    /DefaultValue="全面从严[^"]*"/,
    `DefaultValue="${long}"`,
    `longer than 250 in Description: ${long.slice(0, 20)}…`,
  ],
  [
    "a text in one language",
    '<bt:Override Locale="en-US" Value="Open Zhubi" />',
    "",
    "no en-US text: Open.Label",
  ],
  ["a menu without entries", /<Items>[\s\S]*<\/Items>/, "", "Zhubi.New lacks Items"],
  [
    "an entry of a menu that does nothing",
    /(<Item id="Zhubi\.New\.Annual">[\s\S]*?)<Action[\s\S]*?<\/Action>/,
    "$1",
    "Zhubi.New.Annual lacks Action",
  ],
  [
    "an address elsewhere",
    "https://localhost:3000/taskpane.html?tab=check",
    "https://example.org/taskpane.html?tab=check",
    "not at https://localhost:3000: https://example.org/taskpane.html?tab=check",
  ],
  ["a lower requirement", 'MinVersion="1.3"', 'MinVersion="1.1"', "Requirements do not name WordApi 1.3"],
  ["another host", '<Host Name="Document" />', '<Host Name="Workbook" />', "Hosts: Workbook"],
];

test.each(faults)("the check finds %s", (_, before, after, fault) => {
  const changed = manifest.replace(before, after);
  expect(changed).not.toBe(manifest);
  expect(manifestFaults(changed, root)).toContain(fault);
});
