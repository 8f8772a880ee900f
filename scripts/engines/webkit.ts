/** WebKit (MiniBrowser of WebKitGTK) by WebKitWebDriver: https://www.w3.org/TR/webdriver2/ */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { clickActions, type Engine, keyActions, middleOf, wait } from './driver.ts';

const programs = [process.env['WEBKIT_DRIVER'], '/usr/bin/WebKitWebDriver'];
const browsers = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);
const port = 4744;

/** Returns when the driver answers, or after five seconds: the first command then says what is wrong. */
async function ready(root: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(`${root}/status`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
}

export const webkit: Engine = {
  name: 'WebKit',
  start: async () => {
    const program = programs.find((place) => place !== undefined && existsSync(place));
    const binary = browsers.find((place) => existsSync(place));
    if (program === undefined || binary === undefined || process.env['DISPLAY'] === undefined) return null;
    // The sandbox of WebKit needs rights that a container has not.
    const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
    const child = spawn(program, [`--port=${port}`], { stdio: 'ignore', env });
    const root = `http://127.0.0.1:${port}`;
    const send = async (method: string, path: string, body?: object): Promise<unknown> => {
      const answer = await fetch(root + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
      const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
      if (!answer.ok) throw new Error(value?.message ?? value?.error ?? answer.statusText);
      return value;
    };
    await ready(root);
    const options = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = (await send('POST', '/session', { capabilities })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    const run = async <T>(script: string): Promise<T> => {
      const wrapped = `const done = arguments[arguments.length - 1];
        (async () => { ${script} })().then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await send('POST', `${session}/execute/async`, { script: wrapped, args: [] })) as {
        value: T;
        error?: string;
      };
      if (error) throw new Error(error);
      return value;
    };
    return {
      go: async (url) => void (await send('POST', `${session}/url`, { url })),
      resize: async (width, height) => {
        // The window is larger than the page by its frame.
        await send('POST', `${session}/window/rect`, { width, height });
        const inner = await run<number>('return innerWidth');
        if (inner !== width) await send('POST', `${session}/window/rect`, { width: 2 * width - inner, height });
      },
      run,
      click: async (selector) => {
        const { x, y } = await run<{ x: number; y: number }>(middleOf(selector));
        await send('POST', `${session}/actions`, { actions: clickActions(x, y) });
      },
      press: async (...keys) => void (await send('POST', `${session}/actions`, { actions: keyActions(keys) })),
      picture: async () => Buffer.from((await send('GET', `${session}/screenshot`)) as string, 'base64'),
      pdf: () => Promise.resolve(null),
      wait,
      close: async () => {
        await send('DELETE', session).catch(() => null);
        const gone = new Promise((done) => child.once('exit', done));
        child.kill();
        await gone;
      },
    };
  },
};
