/** Saves or copies what the view at hand exports; loaded when it is asked for. */
import { h } from '../../browser/dom.ts';
import { toCsv, toJson, toText } from '../page/export.ts';
import { type Exported, exported } from './exported.ts';
import type { Shown } from './view.ts';

const forms = {
  csv: ({ head, rows }: Exported) => save(toCsv(head, rows), 'text/csv', 'csv'),
  json: ({ head, rows, more }: Exported) => save(toJson(head, rows, more), 'application/json', 'json'),
  copy: ({ head, rows }: Exported) => navigator.clipboard.writeText(toText(head, rows)),
};
export type ExportForm = keyof typeof forms;

/** How many rows were saved or copied. Throws an IndexError where a text does not load. */
export async function runExport(shown: Shown, form: ExportForm): Promise<number> {
  const made = await exported(shown);
  await forms[form](made);
  return made.rows.length;
}

function save(content: string, type: string, extension: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  h('a', { href: address, download: `concord.${extension}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
