/**
 * What every command shares: an option that it does not know is refused before anything is done, and whatever goes
 * wrong ends in one message that says what to do, never in a stack trace.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Ends a command with its message alone: what is wrong and what to do, in whole sentences. */
export class Refusal extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * @param usage how the command is called, as in `npm run add -- [--publisher NAME] FILE…`
 * @returns the options and the files given
 * @throws Refusal for an option that is not known, or that lacks its value
 */
export function readOptions<T extends Options>(
  usage: string,
  options: T,
  { files = false, args = process.argv.slice(2) }: { files?: boolean; args?: string[] } = {},
): { values: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>['values']; files: string[] } {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true });
    if (!files && parsed.positionals.length > 0)
      throw new Refusal(`“${parsed.positionals[0]}” is not understood: this command takes no files.\nUsage: ${usage}`);
    return { values: parsed.values, files: parsed.positionals };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The first sentence names the option; what follows explains the syntax of Node's own parser.
    const [first = ''] = (error as Error).message.split(/\.\s|\n/u);
    throw new Refusal(`${first.replace(/\.?$/u, '.')} Nothing was done.\nUsage: ${usage}`, { cause: error });
  }
}

/** As readOptions, for a script that is one command from its first line on: what is wrong is said, and the script ends. */
export function givenOptions<T extends Options>(
  usage: string,
  options: T,
  how: { files?: boolean } = {},
): ReturnType<typeof readOptions<T>> {
  try {
    return readOptions(usage, options, how);
  } catch (error) {
    console.error(explained(error));
    process.exit(1);
  }
}

/** @returns the whole number that was given for an option, or ends the script where it is none */
export function wholeNumber(option: string, given: string): number {
  if (/^\d{1,9}$/u.test(given)) return Number(given);
  console.error(`${option}: “${given}” is no whole number. Nothing was done.`);
  process.exit(1);
}

/** What the system says when the disk or its rights are in the way, in the words of a reader. */
const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full. Free some space and run the command again',
  EDQUOT: 'the quota of this disk is used up. Free some space and run the command again',
  EACCES: 'the rights to it are missing. Give yourself the right to read it, and to write in its folder',
  EPERM: 'the rights to it are missing. Give yourself the right to read it, and to write in its folder',
  EROFS: 'the disk can only be read. Choose a folder that can be written',
  EFBIG: 'the file is larger than this system lets a program write. Raise the limit (ulimit -f)',
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder, where a file was expected',
  ENOTDIR: 'a file is in the way, where a folder was expected',
  EXDEV: 'it is on another disk. Choose a folder on the same one',
  ENAMETOOLONG: 'the name is too long for this disk. Choose a shorter one',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open. Raise the limit (ulimit -n)',
};

/** What the system said, in a reader's words and without the name of the file; undefined where it said something else. */
export const systemReason = (error: unknown): string | undefined =>
  reasons[(error as NodeJS.ErrnoException).code ?? ''];

/** One message for whatever was thrown. */
export function explained(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const { path = '', message } = error as NodeJS.ErrnoException;
  const reason = systemReason(error);
  // Of a write that failed half-way the system does not name the file.
  if (reason !== undefined)
    return path === '' ? `${reason.replace(/^./u, (first) => first.toUpperCase())}.` : `${path}: ${reason}.`;
  return `Unexpected: ${message ?? String(error)}\nThis is a fault of the program. Please report it, with what CONCORD_TRACE=1 in front of the command prints.`;
}

/** Runs a command to its end; what it returns is the exit code. CONCORD_TRACE=1 shows where a fault arose. */
export async function command(main: () => Promise<number | void> | number | void): Promise<void> {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(process.env['CONCORD_TRACE'] && error instanceof Error ? error.stack : explained(error));
    process.exitCode = 1;
  }
}
