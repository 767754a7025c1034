import { carryCommand } from "./carryCommand";
import { checkCommand } from "./checkCommand";
import { figuresCommand } from "./figuresCommand";
import { fillCommand } from "./fillCommand";
import { layoutCommand } from "./layoutCommand";
import { ledgerCommand } from "./ledgerCommand";
import { listsCommand } from "./listsCommand";
import { newCommand } from "./newCommand";
import { maskCommand, unmaskCommand } from "./maskCommand";
import { putBackCommand } from "./putBackCommand";
import { helpText, UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import packageJson from "../../../package.json";

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<ExitStatus>>> = {
  check: checkCommand,
  fill: fillCommand,
  layout: layoutCommand,
  new: newCommand,
  ledger: ledgerCommand,
  putback: putBackCommand,
  figures: figuresCommand,
  carry: carryCommand,
  mask: maskCommand,
  unmask: unmaskCommand,
  lists: listsCommand,
};

async function run(words: readonly string[]): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === undefined) {
    process.stderr.write(helpText);
    return 2;
  }
  if (name === "--help" || name === "-h" || name === "help" || rest.includes("--help")) {
    process.stdout.write(helpText);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const command = commands[name];
  if (command === undefined) {
    throw new UsageError(`没有“${name}”这个命令，可用的有 ${Object.keys(commands).join("、")}。`);
  }
  return command(rest);
}

// A reader that closes the pipe early (`| head`) has what it wants.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`zhubi：${error.message}\n用法见 zhubi --help。\n`);
    process.exitCode = 2;
  },
);
