/** The PDF reader on pages drawn for the purpose: what runs over pages, how lines join, where an issue is. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../pipeline/read/pdf/index.ts';
import { run } from './sound.ts';
import { pdf } from './zip.ts';

type Line = [x: number, y: number, text: string, size?: number];

const page = (lines: readonly Line[]): string =>
  `BT ${lines.map(([x, y, text, size = 11]) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join(' ')} ET`;
const blocks = async (...pages: Line[][]) =>
  (await readPdf('a.pdf', pdf(...pages.map(page)))).blocks.map(({ text, reason }) => (reason ? [reason, text] : text));

const full = 'The two countries will lower the duties on all goods that cross their common border and';

describe('paragraphs', () => {
  test.each<[what: string, lines: Line[], texts: string[]]>([
    [
      'a wider gap',
      [
        [72, 700, full],
        [72, 686, 'will open two posts.'],
        [72, 658, 'They meet again.'],
        [72, 644, 'Soon.'],
      ],
      [`${full} will open two posts.`, 'They meet again.', 'Soon.'],
    ],
    [
      'a short line, without a gap',
      [
        [72, 700, full],
        [72, 686, 'will open two posts.'],
        [72, 672, full],
        [72, 658, 'go on.'],
      ],
      [`${full} will open two posts.`, `${full} go on.`],
    ],
    [
      'lines set in',
      [
        [94, 700, full.slice(4)],
        [72, 686, full],
        [94, 672, full.slice(4)],
        [72, 658, full],
      ],
      [`${full.slice(4)} ${full}`, `${full.slice(4)} ${full}`],
    ],
    [
      'a label',
      [
        [72, 700, `1. ${full}`],
        [90, 686, 'so on and on.'],
        [72, 672, `2. ${full}`],
        [90, 658, 'so on.'],
      ],
      [`1. ${full} so on and on.`, `2. ${full} so on.`],
    ],
    [
      'other type',
      [
        [72, 700, 'Joint Statement', 14],
        [72, 684, full],
        [72, 670, 'so on.'],
      ],
      ['Joint Statement', `${full} so on.`],
    ],
    [
      'a hyphen at the end of a line',
      [
        [72, 700, `${full} sea-`],
        [72, 686, 'men of both.'],
      ],
      [`${full} sea-men of both.`],
    ],
    [
      'a word broken by the line',
      [
        [72, 700, `${full} sea-`],
        [72, 686, 'men, for seamen sail.'],
      ],
      [`${full} seamen, for seamen sail.`],
    ],
  ])('%s', async (_what, lines, texts) => expect(await blocks(lines)).toEqual(texts));

  test('a paragraph goes on over the page, past its foot and the next head', async () => {
    const head = (n: number): Line[] => [
      [72, 800, 'Bulletin of Treaties', 9],
      [290, 40, `- ${n} -`, 9],
    ];
    const two = await blocks(
      [...head(1), [72, 700, full], [72, 686, full]],
      [...head(2), [72, 700, 'will open two posts.'], [72, 672, 'They meet again.']],
    );
    expect(two).toEqual([
      ['running head', 'Bulletin of Treaties'],
      `${full} ${full} will open two posts.`,
      ['page number', '- 1 -'],
      ['running head', 'Bulletin of Treaties'],
      'They meet again.',
      ['page number', '- 2 -'],
    ]);
  });
});

test('a note and its raised number are apart from the text; a raised number without a note is part of it', async () => {
  const lines: Line[] = [
    [72, 700, 'The two countries share 500 km'],
    [222, 704, '2', 6],
    [226, 700, 'of forest'],
    [269, 704, '1', 6],
    [273, 700, 'and the sea.'],
    [72, 60, '1 As of 2013.', 8],
  ];
  const source = await readPdf('a.pdf', pdf(page(lines)));
  expect(source.blocks.map(({ text, reason }) => [reason, text])).toEqual([
    [undefined, expect.stringMatching(/^The two countries share 500 km2 ?of forest ?and the sea\.$/u)],
    ['note', '1 As of 2013.'],
  ]);
  expect(source.markup.spans.map(({ start, end }) => source.text.slice(start, end))).toEqual(['1']);
});

test('a raised number stays apart where the spaces about other words of the line are dropped, and radicals read', async () => {
  const chars = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const show = (x: number, y: number, text: string, size = 11) =>
    `/F2 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${chars(text)}> Tj`;
  const words = '双⽅于 2013 年在北京举⾏会谈';
  const x = 72 + 11 * words.length;
  const lines = [
    show(72, 700, words),
    show(x, 704, '1', 6),
    show(x + 6, 700, '共同进步。'),
    show(72, 60, '1 据新闻公报。', 8),
  ];
  const source = await readPdf('a.pdf', pdf(`BT ${lines.join(' ')} ET`));
  expect(source.blocks.map(({ text, reason }) => [reason, text])).toEqual([
    [undefined, '双方于2013年在北京举行会谈共同进步。'],
    ['note', '1据新闻公报。'],
  ]);
  expect(source.markup.spans.map(({ start, end }) => source.text.slice(start, end))).toEqual(['1']);
});

test.each([
  ['sideways', '0 1 -1 0', (x: number, y: number) => [842 - y, x]],
  ['sideways the other way', '0 -1 1 0', (x: number, y: number) => [y - 250, 595 - x]],
  ['upside down', '-1 0 0 -1', (x: number, y: number) => [595 - x, 842 - y]],
] as const)('a page that is set %s is read line by line', async (_, matrix, place) => {
  const lines = [
    [72, 760, 'Joint Statement by Kenya and Uganda'],
    [72, 720, 'The Presidents of Kenya and Uganda met in Nairobi and agreed as follows:'],
    [72, 690, '1. The two countries will lower the duties.'],
  ] as const;
  const drawn = lines.map(([x, y, text]) => `/F1 11 Tf ${matrix} ${place(x, y).join(' ')} Tm (${text}) Tj`);
  const { blocks: found } = await readPdf('a.pdf', pdf(`BT ${drawn.join(' ')} ET`));
  expect(found.map(({ text }) => text)).toEqual(lines.map(([, , text]) => text));
});

test('an issue is at its printed page', async () => {
  const first: Line[] = [
    [72, 760, 'Joint Statement by Kenya and Uganda'],
    [72, 720, 'The Presidents of Kenya and Uganda met in Nairobi and agreed as follows:'],
    [72, 690, '1. The two countries will lower the duties.'],
  ];
  const { source, drafts } = await run(
    'a.pdf',
    pdf(page(first), page([[72, 760, '3. The two countries will build a railway.']])),
  );
  const found = [...source.issues, ...drafts.flatMap(({ issues }) => issues)];
  expect(found.map(({ rule, page: at }) => [rule, at])).toContainEqual(['label-missing', 2]);
});
