/** A comparison as a table on the clipboard, and as files that the browser writes. */
import { copyRich } from '../../browser/copy-rich.ts';
import { h } from '../../browser/dom.ts';
import { announce, language } from '../../browser/page.ts';
import { htmlTable, tabSeparated } from '../../browser/table-text.ts';
import { changes } from '../../i18n/compare/changes.ts';
import { csvOf, readCsv } from '../../exports/table/csv.ts';

const t = changes(language);

const copyCells = (rows: string[][]): Promise<void> => copyRich(tabSeparated(rows), htmlTable(rows), t.copied);

/** Addresses of the files of the comparison at hand: the browser holds what they lead to until they are given back. */
const addresses: string[] = [];

function file(name: string, label: string, type: string, text: string): HTMLElement {
  const href = URL.createObjectURL(new Blob([text], { type }));
  addresses.push(href);
  return h('a', { href, download: name }, label);
}

/** Of a comparison that was made in the browser. `name`: of the files. */
export function exportTools(cells: string[][], tei: string, name: string): HTMLElement {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  const plain = name.replaceAll(/[^\w-]+/gu, '_');
  return h(
    'p',
    { class: 'downloads' },
    h('button', { type: 'button', click: () => void copyCells(cells) }, t.copyTable),
    ' ',
    file(`${plain}.csv`, t.csv, 'text/csv;charset=utf-8', csvOf(cells)),
    ' ',
    file(`${plain}.xml`, t.tei, 'application/tei+xml', tei),
  );
}

/** On a page that was built: the table is read from the file that the page offers beside the button. */
export async function open(button: HTMLElement): Promise<void> {
  const csv = button.parentElement?.querySelector<HTMLAnchorElement>('a[href$=".csv"]');
  const response = csv && (await fetch(csv.href).catch(() => null));
  if (response?.ok) await copyCells(readCsv(await response.text()));
  else announce(t.offline);
}
