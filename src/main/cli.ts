import { problemSentence } from "../messages/campaign-problems";
import { cliSentence } from "../messages/cli-words";
import { parseArguments, WrongCall, type CliArguments } from "./cli/arguments";
import { speechOf, type Speech } from "./cli/console";
import { optimizeLate } from "./cli/late-optimizing";
import { WrongCampaign } from "./cli/wrong-campaign";

type Command = (given: CliArguments, speech: Speech) => Promise<number>;

/** Each is loaded when it is called: what only the others need (Word, the schema, samples) takes longer to parse than to run. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  units: async () => (await import("./cli/units-command")).unitsCommand,
  workbook: async () => (await import("./cli/workbook-command")).workbookCommand,
  samples: async () => (await import("./cli/samples-command")).samplesCommand,
  check: async () => (await import("./cli/check-command")).checkCommand,
  consolidate: async () => (await import("./cli/consolidate-command")).consolidateCommand,
  nominate: async () => (await import("./cli/nominate-command")).nominateCommand,
  guidance: async () => (await import("./cli/guidance-command")).guidanceCommand,
  report: async () => (await import("./cli/report-command")).reportCommand,
  mail: async () => (await import("./cli/mail-command")).mailCommand,
};

/** Exit codes: 0 done, 1 done but findings block, 2 wrong call or campaign, 3 our own fault (docs/cli.md). */
async function run(argv: readonly string[]): Promise<number> {
  let language: "vi" | "en" = argv.includes("en") ? "en" : "vi";
  const err = (text: string): void => void process.stderr.write(`${text}\n`);
  try {
    const given = parseArguments(argv);
    language = given.language;
    const command = Object.hasOwn(commands, given.command) ? commands[given.command] : undefined;
    if (!command) throw new WrongCall("command", { command: given.command });
    return await (
      await command()
    )(given, speechOf(given.json, given.language));
  } catch (fault) {
    if (fault instanceof WrongCall) {
      err(cliSentence(fault.key, language, fault.params));
      return 2;
    }
    if (fault instanceof WrongCampaign) {
      err(cliSentence("campaignWrong", language));
      for (const { path, code, params } of fault.problems)
        err(`  ${path}: ${problemSentence(code, language, params)}`);
      return 2;
    }
    err(
      cliSentence("fault", language, {
        detail: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
      }),
    );
    return 3;
  }
}

// Whoever reads our output may stop reading (`| head`): nothing is wrong then.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw fault;
  });

/** As soon as what was said is out: to give back all memory that was read into takes a tenth of a second, and nobody waits for it. */
function end(code: number): void {
  process.exitCode = code;
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}

optimizeLate();
run(process.argv.slice(2))
  .then(end)
  .catch(() => end(3));
