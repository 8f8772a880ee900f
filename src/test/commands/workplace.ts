/** A content folder of its own for each test of a command, and what the commands print and leave behind. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { add } from '../../../scripts/add.ts';
import { check } from '../../../scripts/check.ts';
import { explained } from '../../../scripts/console/command.ts';
import { content } from '../../../scripts/content.ts';

const commands = { add, check, content };

/** A statement of three clauses; `day` of May 2031. */
export const document = (day = 1): string =>
  `白俄罗斯共和国和哈萨克斯坦共和国联合声明\n\n白俄罗斯共和国和哈萨克斯坦共和国（以下简称“双方”），声明如下：\n\n一、双方将保持高层往来。\n\n二、双方将发展铁路运输。\n\n三、双方将办好青年论坛。\n\n2031年5月${day}日于明斯克\n`;

/** Runs a command as the shell does, on a content folder. @returns its exit code and everything that it printed */
export async function runCommand(
  root: string,
  name: keyof typeof commands,
  ...args: string[]
): Promise<{ code: number; output: string }> {
  const lines: string[] = [];
  const kept = { log: console.log, error: console.error };
  console.log = console.error = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  try {
    return { code: await commands[name](root, args), output: lines.join('\n') };
  } catch (error) {
    return { code: 1, output: [...lines, explained(error)].join('\n') };
  } finally {
    Object.assign(console, kept);
  }
}

export class Workplace {
  readonly root = mkdtempSync(join(tmpdir(), 'concord-command-'));

  constructor(files: Record<string, string | Uint8Array> = {}) {
    mkdirSync(join(this.root, 'sources'));
    for (const [path, text] of Object.entries(files)) this.put(path, text);
  }

  put(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  get(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Every file with its bytes, but for git's own and what undo keeps. */
  files(): Record<string, string> {
    return Object.fromEntries(
      readdirSync(this.root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file): [string, string] => [file.slice(this.root.length + 1), readFileSync(file, 'base64')])
        .filter(([file]) => !/(?:^|\/)\.(?:git|undo)\//u.test(file)),
    );
  }

  /** Runs a command as the shell does. @returns its exit code and everything that it printed */
  run(name: keyof typeof commands, ...args: string[]): Promise<{ code: number; output: string }> {
    return this.runIn('', name, ...args);
  }

  /** The same where the content is in a folder below. */
  async runIn(
    folder: string,
    name: keyof typeof commands,
    ...args: string[]
  ): Promise<{ code: number; output: string }> {
    const paths = args.map((arg) =>
      /^[^-].*\.(?:txt|md|html|docx|pdf|yaml)$/u.test(arg) ? join(this.root, arg) : arg,
    );
    return runCommand(join(this.root, folder), name, ...paths);
  }

  git(...args: string[]): void {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    const done = spawnSync('git', [...who, ...args], { cwd: this.root, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=a');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
