/** A comparison as a table on the clipboard, and as files that the browser writes. */
import { copyRich } from '../../browser/copy-rich.ts';
import { h } from '../../browser/dom.ts';
import { announce, language } from '../../browser/page.ts';
import { htmlTable, tabSeparated } from '../../browser/table-text.ts';
import { changes } from '../../i18n/compare/changes.ts';
import { csvOf, readCsv } from '../show/table.ts';

const t = changes(language);

const copyButton = (cells: () => Promise<string[][]>): HTMLElement =>
  h(
    'button',
    {
      type: 'button',
      click: () =>
        void cells()
          .then((rows) => copyRich(tabSeparated(rows), htmlTable(rows), t.copied))
          .catch(() => announce(t.offline)),
    },
    t.copyTable,
  );

const file = (name: string, label: string, type: string, text: string): HTMLElement =>
  h('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name }, label);

/** Of a comparison that was made in the browser. `name`: of the files. */
export function exportTools(cells: string[][], tei: string, name: string): HTMLElement {
  const plain = name.replaceAll(/[^\w-]+/gu, '_');
  return h(
    'p',
    { class: 'downloads' },
    copyButton(async () => cells),
    ' ',
    file(`${plain}.csv`, t.csv, 'text/csv;charset=utf-8', csvOf(cells)),
    ' ',
    file(`${plain}.xml`, t.tei, 'application/tei+xml', tei),
  );
}

/** On a page that was built: the table is read from the file that the page offers. */
export function start(): void {
  const place = document.querySelector<HTMLElement>('[data-page=changes]');
  const csv = place?.querySelector<HTMLAnchorElement>('a[href$=".csv"]');
  if (!place || !csv) return;
  place.prepend(
    copyButton(async () => {
      const response = await fetch(csv.href);
      if (!response.ok) throw new Error(String(response.status));
      return readCsv(await response.text());
    }),
    ' ',
  );
}
