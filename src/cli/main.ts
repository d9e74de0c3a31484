import { addBelgianDutch } from "../words/nl-be";
import { nodeIo } from "./node-io";
import { runCommand } from "./run-command";

addBelgianDutch();
/** Sets the exit status instead of ending the program, so that what was written gets out whole. */
process.exitCode = await runCommand(process.argv.slice(2), nodeIo());
