/** What can be made of a notebook: a link, Markdown, a bibliography, files for reference managers, a print. */
import { notebook } from '../../i18n/reading/notebook.ts';
import { references } from '../../exports/citation/references.ts';
import { type StyleId, styles } from '../../exports/citation/styles.ts';
import { formats } from '../../exports/formats.ts';
import { copy } from '../../browser/clipboard.ts';
import { make } from '../../browser/element.ts';
import { announce, base, button, inLanguage, language } from '../../browser/page.ts';
import type { Book } from './book.ts';
import { markdown } from './export.ts';
import { today } from './keep.ts';
import { encode } from './share.ts';
import { absolute, cite, record } from './sources.ts';
import { chosenStyle } from '../../citing/reader.ts';

const s = notebook(language);
/** Longer links are cut short by some mail and messaging programs. */
const safeLength = 2000;
/** Formats in which a file is its records one behind the other. */
const listed = ['bib', 'ris'] as const;

export function frameActions(book: () => Book, clear: (() => void) | null): HTMLElement {
  const select = make(
    'select',
    { id: 'notebook-style' },
    ...styles.map(({ id, name, variant }) => option(id, name, variant)),
  );
  select.value = chosenStyle();
  const style = (): StyleId => select.value as StyleId;
  const row = make(
    'div',
    { class: 'notebook-row' },
    button(s.share, () => void share(book())),
    button(
      s.markdown,
      () => void attempt(async () => save('concord.md', formats.md.type, await asMarkdown(book(), style()))),
    ),
    button(
      s.copyBibliography,
      () => void attempt(async () => copy((await bibliography(book(), style())).join('\n'), s.bibliographyCopied)),
    ),
    ...listed.map((end) =>
      button(
        formats[end].name,
        () =>
          void attempt(async () => save(`concord.${end}`, formats[end].type, await records(book(), references[end]))),
      ),
    ),
    button(s.print, () => print()),
  );
  if (clear) {
    const last = button(s.clear, clear);
    last.className = 'clear';
    row.append(last);
  }
  return make(
    'section',
    { class: 'notebook-actions', 'aria-labelledby': 'notebook-actions' },
    make('h2', { id: 'notebook-actions' }, s.actions),
    make('p', {}, make('label', { for: select.id }, s.style), ' ', select),
    row,
    make('p', { class: 'notebook-printed' }, `${location.origin}${base} · ${s.printed(today())}`),
  );
}

function option(id: string, name: string, variant: string | null): HTMLOptionElement {
  const words: Record<string, string> = { numeric: s.numeric, 'author-date': s.authorDate, notes: s.notes };
  return make('option', { value: id }, variant === null ? name : `${name} (${words[variant] ?? variant})`);
}

async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    console.warn(error);
    announce(s.notMade);
  }
}

async function share({ entries }: Book): Promise<void> {
  const link = `${new URL(inLanguage('notebook/'), location.origin).href}#${await encode(entries)}`;
  await copy(link, link.length > safeLength ? s.tooLong(link.length) : s.shared);
}

/** One citation per clause, in the order of the notebook, without repeating. */
async function bibliography({ entries }: Book, style: StyleId): Promise<string[]> {
  const made = await Promise.all(entries.map((entry) => cite(withoutWords(entry), style, today())));
  return [...new Set(made)].map((citation, i) => citation.replace(/^\[\d+\]/u, `[${i + 1}]`));
}

async function records(
  { entries }: Book,
  format: (item: Awaited<ReturnType<typeof record>>) => string,
): Promise<string> {
  const items = await Promise.all(entries.map((entry) => record(withoutWords(entry), today())));
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].map(format).join('\n');
}

const withoutWords = (entry: Book['entries'][number]): Book['entries'][number] => ({
  ...entry,
  address: entry.address.replace(/#.*$/u, ''),
});

const asMarkdown = async (book: Book, style: StyleId): Promise<string> =>
  markdown(book, ({ address }) => absolute(address), await bibliography(book, style), {
    heading: s.title,
    bibliography: s.bibliography,
  });

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = make('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
