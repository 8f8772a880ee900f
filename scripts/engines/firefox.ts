/** Firefox by WebDriver BiDi, over the WebSocket that Node brings: https://www.w3.org/TR/webdriver-bidi/ */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickActions, type Driver, type Engine, keyActions, middleOf, wait } from './driver.ts';

const places = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

interface Answer {
  id?: number;
  type: string;
  result?: Record<string, unknown>;
  message?: string;
}

export const firefox: Engine = {
  name: 'Firefox',
  start: async () => {
    const path = places.find((place) => place !== undefined && existsSync(place));
    if (path === undefined) return null;
    const profile = mkdtempSync(join(tmpdir(), 'concord-firefox-'));
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
    const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const address = await new Promise<string>((found, fail) => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const match = /WebDriver BiDi listening on (ws:\S+)/u.exec(said);
        if (match?.[1]) found(match[1]);
      });
      child.once('exit', () => fail(new Error(said)));
    });
    const driver = await connect(`${address}/session`);
    return {
      ...driver,
      close: async () => {
        await driver.close();
        const gone = new Promise((done) => child.once('exit', done));
        child.kill();
        await gone;
        rmSync(profile, { recursive: true, force: true });
      },
    };
  },
};

async function connect(address: string): Promise<Driver> {
  const socket = new WebSocket(address);
  await new Promise((done, fail) => {
    socket.addEventListener('open', done, { once: true });
    socket.addEventListener('error', () => fail(new Error('No connection')), { once: true });
  });
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answer = await new Promise<Answer>((done) => {
      waiting.set(id, done);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.type === 'error') throw new Error(answer.message);
    return answer.result ?? {};
  };
  await send('session.new', { capabilities: {} });
  const { context } = await send('browsingContext.create', { type: 'tab' });
  const run = async <T>(script: string): Promise<T> => {
    const functionDeclaration = `async () => JSON.stringify((await (async () => { ${script} })()) ?? null)`;
    const call = { functionDeclaration, target: { context }, awaitPromise: true, userActivation: true };
    const made = (await send('script.callFunction', call)) as {
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (made.exceptionDetails) throw new Error(made.exceptionDetails.text);
    return JSON.parse(made.result?.value ?? 'null') as T;
  };
  const act = (actions: object[]): Promise<unknown> => send('input.performActions', { context, actions });
  const bytes = (result: Record<string, unknown>): Buffer => Buffer.from(String(result['data']), 'base64');
  return {
    go: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    run,
    click: async (selector) => {
      const { x, y } = await run<{ x: number; y: number }>(middleOf(selector));
      await act(clickActions(x, y));
    },
    press: async (...keys) => void (await act(keyActions(keys))),
    picture: async () => bytes(await send('browsingContext.captureScreenshot', { context })),
    pdf: async () => bytes(await send('browsingContext.print', { context })),
    wait,
    close: async () => {
      await send('session.end', {}).catch(() => null);
      socket.close();
    },
  };
}
