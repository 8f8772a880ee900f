/** The page that checks quotations: reads the text, asks the engine, shows the verdicts. Nothing leaves the browser. */
import { copyRich } from '../../browser/copy-rich.ts';
import { htmlTable, tabSeparated } from '../../browser/table-text.ts';
import { h } from '../../browser/dom.ts';
import { firstLanguage, type Language } from '../../i18n/languages.ts';
import { quotations } from '../../i18n/pages/quotations.ts';
import type { Verdict } from '../judge.ts';
import { openChecker } from './checker.ts';
import { takeHandedOver } from './handed-over.ts';
import { linkedSection } from './linked-view.ts';
import { placeLink, placeName } from './place-name.ts';
import type { Result, ShownVerdict } from './protocol.ts';
import { nameOf, resultCard, type View } from './result-view.ts';

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}`);
  return found;
};

export function start(): void {
  const form = byId('check-form') as HTMLFormElement;
  const box = byId('check-text') as HTMLTextAreaElement;
  const { base = '/', build = '', language: set = firstLanguage } = form.dataset;
  const language = set as Language;
  const t = quotations(language);
  const checker = openChecker(base, build);
  let turn = 0;

  const run = async (): Promise<void> => {
    const mine = ++turn;
    const text = box.value;
    const status = byId('check-status');
    const results = byId('check-results');
    status.textContent = t.working;
    results.replaceChildren();
    try {
      const result = await checker.check(text);
      if (mine !== turn) return;
      const { checked, mentions } = result;
      status.textContent = checked.length === 0 ? t.empty : summary(checked, language);
      const cards = checked.length > 0 ? shown(result, base, language) : [];
      results.replaceChildren(...cards, linkedSection(text, mentions, base, language));
    } catch (error) {
      if (mine !== turn) return;
      console.warn(error);
      status.textContent = t.failed;
      results.replaceChildren(h('button', { type: 'button', click: () => void run() }, t.retry));
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  byId('check-example').addEventListener('click', () => {
    box.value = t.sample;
    void run();
  });
  byId('check-clear').addEventListener('click', () => {
    turn++;
    checker.stop();
    box.value = '';
    byId('check-status').textContent = '';
    byId('check-results').replaceChildren();
    box.focus();
  });
  box.addEventListener('focus', checker.open, { once: true });
  // Until here a press would send the form, and lose the text.
  for (const button of form.querySelectorAll('button')) button.disabled = false;
  const given = takeHandedOver();
  if (given !== null) {
    box.value = given;
    void run();
  }
}

/** 4处引文：2处一字不差，1处字词有出入. */
function summary(checked: readonly ShownVerdict[], language: Language): string {
  const t = quotations(language);
  const order = Object.keys(t.verdicts) as Verdict[];
  const counts = order.flatMap((verdict) => {
    const count = checked.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [t.part(String(count), t.verdicts[verdict])];
  });
  return t.summary(String(checked.length), counts.join(t.between));
}

function shown({ checked, statements, incomplete, names }: Result, base: string, language: Language): HTMLElement[] {
  const t = quotations(language);
  const view: View = { base, language, names };
  const titles = incomplete.slice(0, 5).map(({ title }) => title.replaceAll(/\s+/gu, ' '));
  const gaps = incomplete.length === 0 ? '' : t.gaps(titles.join(t.between) + (incomplete.length > 5 ? ' …' : ''));
  return [
    h('p', { class: 'check-looked' }, t.looked(String(statements)) + gaps + t.end),
    h('div', { class: 'tool-row' }, h('button', { type: 'button', click: () => copyTable(checked, view) }, t.table)),
    h('ol', { class: 'check-cards' }, ...checked.map((one) => resultCard(one, view))),
  ];
}

function copyTable(checked: readonly ShownVerdict[], view: View): void {
  const { base, language } = view;
  const t = quotations(language);
  const best = ({ places, nearest }: ShownVerdict) => places[0] ?? nearest[0];
  const columns: { name: string; value(one: ShownVerdict): string }[] = [
    { name: t.columns.quotation, value: ({ quotation }) => quotation.text },
    { name: t.columns.verdict, value: ({ verdict }) => t.verdicts[verdict] },
    {
      name: t.columns.place,
      value: (one) => {
        const place = best(one);
        return place ? placeName(place, nameOf(view, place), language) : '';
      },
    },
    { name: t.columns.text, value: (one) => best(one)?.text ?? '' },
    {
      name: t.columns.link,
      value: (one) => {
        const place = best(one);
        return place ? new URL(placeLink(place, base, language), location.origin).href : '';
      },
    },
  ];
  const cells = [columns.map(({ name }) => name), ...checked.map((one) => columns.map(({ value }) => value(one)))];
  void copyRich(tabSeparated(cells), htmlTable(cells), t.tableDone);
}
