import regexp from "eslint-plugin-regexp";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pureGlobals = [
  "window",
  "document",
  "Office",
  "Word",
  "console",
  "setTimeout",
  "setInterval",
  "process",
];

/** An object inherits names (`constructor`, `toString`) that a document or a ledger may well hold. */
const tablesAreMaps = {
  selector:
    "VariableDeclarator[init.type='ObjectExpression'][init.properties.length>0] > Identifier TSTypeReference[typeName.name='Record'] > TSTypeParameterInstantiation > TSStringKeyword:first-child",
  message: "A table that is asked by strings is a Map.",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".certs/", "assets/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { regexp },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "no-mixed-operators": [
        "error",
        {
          groups: [
            ["??", "?:"],
            ["&&", "||"],
          ],
          allowSamePrecedence: true,
        },
      ],
      "regexp/no-super-linear-backtracking": "error",
      "require-unicode-regexp": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", tablesAreMaps],
      // Whoever writes a document chooses the text; tests choose their own.
      "regexp/no-super-linear-move": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      // Not in every browser that package.json names.
      "no-restricted-properties": [
        "error",
        ...["toReversed", "toSorted", "toSpliced"].map((property) => ({ property })),
      ],
    },
  },
  {
    // Catalogue files are data: their length is their content.
    files: ["src/catalog/**/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/core/**/*.ts", "src/catalog/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...pureGlobals],
      "no-restricted-syntax": [
        "error",
        tablesAreMaps,
        { selector: "NewExpression[callee.name='Date']", message: "Take the date as an argument." },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "Take the time as an argument.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "The core is deterministic.",
        },
      ],
    },
  },
  {
    files: ["src/ui/**/*.{ts,tsx}", "src/entries/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // The self-check page runs as it stands, in Internet Explorer 11 too: newer syntax is a parsing error.
    files: ["src/entries/selfcheck/*.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "require-unicode-regexp": "off" },
  },
);
