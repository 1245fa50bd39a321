// Preloaded into a Node process: at its end writes the most memory it held, in KB, to the file named in PEAK_FILE.
const { writeFileSync } = require("node:fs");

const file = process.env.PEAK_FILE;
if (file) process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
