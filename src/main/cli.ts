import { problemSentence } from "../messages/campaign-problems";
import { cliSentence } from "../messages/cli-words";
import { parseArguments, WrongCall, type CliArguments } from "./cli/arguments";
import { WrongCampaign } from "./cli/campaign-option";
import { checkCommand } from "./cli/check-command";
import { consolidateCommand } from "./cli/consolidate-command";
import { speechOf, type Speech } from "./cli/console";
import { guidanceCommand } from "./cli/guidance-command";
import { mailCommand } from "./cli/mail-command";
import { nominateCommand } from "./cli/nominate-command";
import { reportCommand } from "./cli/report-command";
import { samplesCommand } from "./cli/samples-command";
import { unitsCommand } from "./cli/units-command";
import { workbookCommand } from "./cli/workbook-command";

type Command = (given: CliArguments, speech: Speech) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  units: unitsCommand,
  workbook: workbookCommand,
  samples: samplesCommand,
  check: checkCommand,
  consolidate: consolidateCommand,
  nominate: nominateCommand,
  guidance: guidanceCommand,
  report: reportCommand,
  mail: mailCommand,
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
    return await command(given, speechOf(given.json, given.language));
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

run(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  })
  .catch(() => {
    process.exitCode = 3;
  });
