import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync(join(__dirname, "../../package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Where npm looks for a package that `from` depends on: its own folder first, then each folder above. */
function isLocked(from: string, name: string): boolean {
  const folders = from.split("/node_modules/");
  return folders.some((_, index) => {
    const folder = folders.slice(0, folders.length - index).join("/node_modules/");
    return `${folder}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages;
  });
}

// `npm ci` refuses a lock that leaves out the packages of other platforms, as npm writes it where a registry
// does not offer them.
test("the lock names the packages of every platform", () => {
  const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
  );
  expect(missing).toEqual([]);
});

test("every package is pinned to one version", () => {
  const loose = Object.entries(lock.packages).filter(
    ([name, { version = "" }]) => name !== "" && !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(loose).toEqual([]);
});
