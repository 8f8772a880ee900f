/** The page's side of the worker that checks quotations. */
import type { FromWorker, Result, ToWorker } from './protocol.ts';

interface Checker {
  /** Loads what every check needs; safe to call again. */
  open(): void;
  /**
   * Rejects where a part of the data cannot be read, and can then be called again. A call ends the one before it, whose
   * promise stays open.
   */
  check(text: string): Promise<Result>;
  /** Gives up what runs. */
  stop(): void;
}

interface Waiter {
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** `base`: path of the site. `build`: of the search index, for words that are too common to be looked up otherwise. */
export function openChecker(base: string, build: string): Checker {
  let worker: Worker | null = null;
  let waiter: (Waiter & { id: number }) | null = null;
  let last = 0;

  const end = (): void => {
    worker?.terminate();
    worker = null;
    waiter = null;
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'holding') void answerHolding(started, data.id, data.words);
      else if (data.id === waiter?.id) {
        const { resolve, reject } = waiter;
        waiter = null;
        if (data.type === 'checked') resolve(data.result);
        else reject(new Error(data.detail));
      }
    });
    // The script of the worker did not come, or threw: the next call starts another.
    started.addEventListener('error', (event) => {
      const waiting = waiter;
      end();
      waiting?.reject(new Error(event.message));
    });
    return started;
  };
  const answerHolding = async (to: Worker, id: number, words: string): Promise<void> => {
    const held = await import('./held-by-search.ts')
      .then(({ heldBySearch }) => heldBySearch(base, build, words))
      .catch((error: unknown) => (console.warn(error), null));
    to.postMessage({ type: 'held', id, held } satisfies ToWorker);
  };

  return {
    open: () => (worker ??= start()).postMessage({ type: 'open', base } satisfies ToWorker),
    check: (text) => {
      if (waiter) end();
      worker ??= start();
      const id = ++last;
      const result = new Promise<Result>((resolve, reject) => (waiter = { id, resolve, reject }));
      worker.postMessage({ type: 'check', id, base, text } satisfies ToWorker);
      return result;
    },
    stop: () => waiter && end(),
  };
}
