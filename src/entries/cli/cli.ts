import { carryCommand } from "./carryCommand";
import { checkCommand } from "./checkCommand";
import { servesCheck } from "./checkPool";
import { compareCommand } from "./compareCommand";
import { figuresCommand } from "./figuresCommand";
import { fillCommand } from "./fillCommand";
import { forgetCommand } from "./forgetCommand";
import { layoutCommand } from "./layoutCommand";
import { ledgerCommand } from "./ledgerCommand";
import { listsCommand } from "./listsCommand";
import { newCommand } from "./newCommand";
import { maskCommand, unmaskCommand } from "./maskCommand";
import { putBackCommand } from "./putBackCommand";
import { twinsCommand } from "./twinsCommand";
import { helpText, UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import packageJson from "../../../package.json";

type Command = (words: readonly string[]) => Promise<ExitStatus>;

const commands = new Map<string, Command>([
  ["check", checkCommand],
  ["fill", fillCommand],
  ["layout", layoutCommand],
  ["new", newCommand],
  ["ledger", ledgerCommand],
  ["putback", putBackCommand],
  ["forget", forgetCommand],
  ["figures", figuresCommand],
  ["carry", carryCommand],
  ["mask", maskCommand],
  ["unmask", unmaskCommand],
  ["lists", listsCommand],
  ["compare", compareCommand],
  ["twins", twinsCommand],
]);

async function run(words: readonly string[]): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === undefined) {
    process.stderr.write(helpText);
    return 2;
  }
  if (name === "--help" || name === "-h" || name === "help" || asksForHelp(rest)) {
    process.stdout.write(helpText);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const command = commands.get(name);
  if (command === undefined) {
    throw new UsageError(`没有“${name}”这个命令，可用的有 ${[...commands.keys()].join("、")}。`);
  }
  return command(rest);
}

/** Behind “--” a word is a file, whatever it looks like. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  const options = end < 0 ? words : words.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

// A reader that closes the pipe early (`| head`) has what it wants.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`zhubi：结果没有写完（${error.code ?? error.message}），磁盘可能满了。\n`);
  process.exit(2);
});

if (!servesCheck())
  run(process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(
        error instanceof UsageError
          ? `zhubi：${error.message}\n用法见 zhubi --help。\n`
          : `zhubi：程序出错，没有做完（${error instanceof Error ? error.message : String(error)}）。请把这段话反馈给我们。\n`,
      );
      process.exitCode = 2;
    },
  );
