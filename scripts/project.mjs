/** Where the project lies, and the one way in which the scripts talk to the person who started them. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A line of progress, Chinese first. */
export function say(chinese, english) {
  console.log(`· ${chinese}  ${english}`);
}

/** Something that a person can act on; printed without a stack. */
export class Trouble extends Error {
  constructor(chinese, english) {
    super(`${chinese}\n  ${english}`);
    this.name = 'Trouble';
  }
}

/** Runs a script's main function: trouble is told in words, anything else with its stack; both end with code 1. */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Trouble ? `\n✘ ${error.message}\n` : error);
    process.exitCode = 1;
  }
}
