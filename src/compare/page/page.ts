/** The page of a comparison of any two statements: what is chosen is in the address, the work is done by a worker. */
import { language } from '../../browser/page.ts';
import { changes } from '../../i18n/compare/changes.ts';
import { exportTools } from './export-tools.ts';
import type { Answer, Asked } from './protocol.ts';

const t = changes(language);
/** Kept for the next comparison; one that is at work is ended when another is asked for. */
let worker: Worker | null = null;
let isBusy = false;

export function start(): void {
  const form = document.querySelector<HTMLFormElement>('#compare-form');
  if (!form) return;
  const fields = (['a', 'b'] as const).map((name) => form.querySelector<HTMLInputElement>(`[name=${name}]`));
  const address = new URLSearchParams(location.search);
  for (const field of fields) if (field) field.value = address.get(field.name) ?? field.value;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [one, other] = fields.map((field) => idOf(field?.value ?? ''));
    history.pushState(null, '', `?${new URLSearchParams({ a: one ?? '', b: other ?? '' })}`);
    run(form, one ?? '', other ?? '');
  });
  form.querySelector('[data-stop]')?.addEventListener('click', () => stop(form));
  // Loaded while the reader chooses.
  form.addEventListener('focusin', () => (worker ??= workerFor(form)), { once: true });
  addEventListener('popstate', () => location.reload());
  if (fields.every((field) => field?.value))
    run(form, ...(fields.map((f) => idOf(f?.value ?? '')) as [string, string]));
}

/** An id, also out of an address that was pasted whole. */
const idOf = (value: string): string => /[a-z0-9-]+\/\d{4}[\d-]*/u.exec(value.trim())?.[0] ?? value.trim();

const status = (text: string): void => {
  const line = document.querySelector('#compare-status');
  if (line) line.textContent = text;
};

function stop(form: HTMLFormElement): void {
  if (isBusy) endWorker();
  form.querySelector('[data-stop]')?.toggleAttribute('hidden', true);
  status('');
}

function endWorker(): void {
  worker?.terminate();
  worker = null;
  isBusy = false;
}

function workerFor(form: HTMLFormElement): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (started !== worker) return;
    isBusy = false;
    stop(form);
    show(data);
  });
  // Its script did not come: the next comparison starts another.
  started.addEventListener('error', () => {
    if (started !== worker) return;
    const wasBusy = isBusy;
    endWorker();
    stop(form);
    if (wasBusy) status(t.offline);
  });
  return started;
}

function run(form: HTMLFormElement, one: string, other: string): void {
  stop(form);
  status(t.working);
  form.querySelector('[data-stop]')?.toggleAttribute('hidden', false);
  worker ??= workerFor(form);
  isBusy = true;
  const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
  const address = new URLSearchParams(location.search);
  const pins: Asked['pins'] = [address.get('ha'), address.get('hb')];
  worker.postMessage({ one, other, pins, language, base, site: location.origin } satisfies Asked);
}

function show(answer: Answer): void {
  const place = document.querySelector<HTMLElement>('#compare-result');
  if (!place) return;
  place.replaceChildren();
  document.querySelector('#compare-filters')?.toggleAttribute('hidden', answer.kind !== 'compared');
  if (answer.kind === 'failed')
    status({ 'not-found': t.notFound(answer.id), offline: t.offline, broken: t.broken }[answer.reason]);
  else if (answer.kind === 'refused') status(answer.reason === 'languages' ? t.otherLanguages : t.sameStatement);
  else compared(place, answer);
}

function compared(place: HTMLElement, answer: Answer & { kind: 'compared' }): void {
  const { html, earlier, later, pins, corrected, cells, tei } = answer;
  // The worker escapes every text; the policy of the page lets no script of a text run.
  place.append(document.createRange().createContextualFragment(html), exportTools(cells, tei, `${earlier} ${later}`));
  const said = [t.done(place.querySelectorAll('.row').length)];
  for (const { id, sentences } of corrected) said.push(t.corrected(id, sentences.join(' · ')));
  const address = new URLSearchParams(location.search);
  address.set('ha', pins[0]);
  address.set('hb', pins[1]);
  const { hash } = location;
  if (hash.startsWith('#r-') && !document.getElementById(hash.slice(1))) said.push(t.sentenceCorrected);
  history.replaceState(null, '', `?${address}${hash}`);
  document.getElementById(hash.slice(1))?.scrollIntoView();
  status(said.join(' '));
}
