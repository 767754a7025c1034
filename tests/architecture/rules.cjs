/**
 * Who may import whom. `npm run deps` applies it to src/, layers.test.ts proves that every rule still meets code
 * and catches a violation. Each comment says what to do instead.
 */
const layers = {
  core: [],
  catalog: ["core"],
  ports: ["core"],
  app: ["core", "catalog", "ports"],
  adapters: ["core", "ports"],
  ui: ["core", "ports", "app"],
};

const inward = Object.entries(layers).map(([name, allowed]) => ({
  name: `${name}-reaches-only-inward`,
  severity: "error",
  comment: `Pass what src/${name} needs as an argument, or put an interface into src/ports.`,
  from: { path: `^src/${name}/` },
  to: { path: "^src/", pathNot: `^src/(${[name, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...inward,
    {
      name: "adapters-do-not-know-each-other",
      severity: "error",
      comment: "What two adapters share belongs into src/core (if it is pure) or is handed over by an entry.",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/adapters/", pathNot: "^src/adapters/$1/" },
    },
    {
      name: "nobody-imports-an-entry",
      severity: "error",
      comment: "Entries connect and start; move what is shared to the layer where it belongs.",
      from: { path: "^src/(?:entries/([^/]+)/|.)", pathNot: "^src/entries/([^/]+)/" },
      to: { path: "^src/entries/" },
    },
    {
      name: "entries-do-not-know-each-other",
      severity: "error",
      comment: "Move what two entries share to src/app, src/ui or an adapter.",
      from: { path: "^src/entries/([^/]+)/" },
      to: { path: "^src/entries/", pathNot: "^src/entries/$1/" },
    },
    {
      name: "inner-layers-need-no-package",
      severity: "error",
      comment: "The inner layers run anywhere: put the package behind a port and into an adapter.",
      from: { path: "^src/(core|catalog|ports|app)/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"],
      },
    },
    {
      name: "no-node-in-the-browser",
      severity: "error",
      comment: "Files and processes belong to src/entries/cli; adapters and ui run in a browser too.",
      from: { path: "^src/(adapters|ui|entries/(taskpane|workbench))/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "office-js-is-a-script",
      severity: "error",
      comment:
        "The library is loaded whole by a script tag (its licence and its own loader ask for it); use its globals.",
      from: { path: "^src/" },
      to: { path: "@microsoft/office-js" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Move what both need to a file of its own. A type may point back to the file that declares it beside " +
        "its main function (type-only imports vanish at run time).",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nothing reaches this file: use it or delete it. (The self-check page runs as it stands.)",
      from: { orphan: true, path: "^src/", pathNot: "^src/entries/selfcheck/" },
      to: {},
    },
    {
      name: "no-broken-imports",
      severity: "error",
      comment: "The path does not lead to a file.",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "product-does-not-need-tests",
      severity: "error",
      comment: "Move what the product needs from tests/ to src/.",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
