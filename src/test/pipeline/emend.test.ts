import { describe, expect, test } from 'vitest';
import { type Report, emend, printedText } from '../../pipeline/sidecar/emend.ts';
import { issue } from '../../rules.ts';
import { StatementNotesSchema } from '../../curation/sidecar.ts';
import { draftOf } from './drafts.ts';

const report: Report = (rule, path, words) => ({
  ...issue(rule, { file: 'a.yaml', text: '', offset: 0 }, words),
  advice: path.join('.'),
});
const notes = (written: object) => StatementNotesSchema.parse(written);
const reason = '理由';

const draft = draftOf([
  ['preamble', '', '双方声明如下：', '双方将加强往来。', '双方将扩', '大贸易，增', '加投资。'],
  ['2', '二', '贸易易便利。', '合作作共赢，合作作共进。'],
]);

const read = (written: object) => emend(draft, notes(written), report);
const texts = (written: object) =>
  read(written).draft.clauses.map((clause) => [clause.id, ...clause.paragraphs.map(({ text }) => text)]);

describe('an emendation', () => {
  test.each([
    // inside one paragraph
    [{ printed: '贸易易', read: '贸易', reason }, [0, 2], '贸易易', '2', 1, '贸易便利。'],
    // over a break: two paragraphs become one
    [{ printed: '扩¶大', read: '扩大', reason }, [3, 5], '扩\n\n大', 'preamble', 3, '双方将扩大贸易，增'],
    // to nothing
    [{ printed: '易便', read: '', reason }, [2, 2], '易便', '2', 1, '贸易利。'],
  ] as const)('%j', (note, [start, end], printed, id, paragraph, text) => {
    const { draft: emended } = read({ emendations: [note] });
    const clause = emended.clauses.find((c) => c.id === id);
    const found = clause?.paragraphs[paragraph - 1];
    expect(emended.issues).toEqual([]);
    expect(found).toMatchObject({ text, emendations: [{ start, end, printed, reason }] });
    expect(text.slice(start, end)).toBe(note.read);
  });

  test('leaves what was printed to be read back, and every span with its paragraph', () => {
    const written = {
      emendations: [
        { printed: '扩¶大', read: '扩大', reason },
        { printed: '增¶加', read: '增加', reason },
        { printed: '往来', read: '交往', reason },
      ],
    };
    const { draft: emended } = read(written);
    const [preamble] = emended.clauses;
    expect(preamble?.paragraphs.map(({ text }) => text)).toEqual([
      '双方声明如下：',
      '双方将加强交往。',
      '双方将扩大贸易，增加投资。',
    ]);
    expect(preamble?.paragraphs.map(printedText).join('\n\n')).toBe(
      draft.clauses[0]?.paragraphs.map(({ text }) => text).join('\n\n'),
    );
    expect(emended.spans.filter(({ clause }) => clause === 'preamble').map(({ paragraph }) => paragraph)).toEqual([
      1, 2, 3, 3, 3,
    ]);
    expect(preamble?.paragraphs[2]?.spans).toHaveLength(3);
  });

  test.each([
    [{ printed: '无此文字', read: '', reason }, 'emendation-unmatched'],
    [{ printed: '贸易易', read: '贸易', clause: 'preamble', reason }, 'emendation-unmatched'],
    [{ printed: '合作作', read: '合作', reason }, 'emendation-ambiguous'],
    // two corrections of the same words
    [{ printed: '易便利', read: '便利', reason }, 'emendation-overlap'],
  ])('%j is reported and changes nothing', (note, rule) => {
    const before = { printed: '贸易易', read: '贸易', reason };
    const written = { emendations: rule !== 'emendation-unmatched' ? [before, note] : [note] };
    const { draft: emended } = read(written);
    expect(emended.issues).toMatchObject([{ rule, advice: `emendations.${written.emendations.length - 1}` }]);
    expect(texts(written)).toEqual(texts({ emendations: written.emendations.slice(0, -1) }));
  });

  test('tells which span of the source it settles', () => {
    const [settled] = read({ emendations: [{ printed: '扩¶大', read: '扩大', reason }] }).settled;
    expect(draft.text.slice(settled?.start, settled?.end)).toBe('扩\n大');
  });
});

describe('a supplied label', () => {
  const withLabel = {
    ...draft,
    clauses: draft.clauses.map((clause) =>
      clause.id === '2' ? { ...clause, numbering: 'supplied' as const, supplied: reason } : clause,
    ),
  };

  test('settles the place where its clause begins', () => {
    const { draft: same, settled } = emend(
      withLabel,
      notes({ labels: [{ label: '二', before: '贸易易', reason }] }),
      report,
    );
    expect(same.issues).toEqual([]);
    expect(settled.map(({ start, end }) => draft.text.slice(start, end))).toEqual(['贸易易']);
  });

  test.each([
    // no such words; several paragraphs; a label that split could not put in; one that is printed
    [{ label: '一', before: '没有这句', reason }],
    [{ label: '一', before: '双方', reason }],
    [{ label: '一', before: '双方将加强', reason }],
    [{ label: '二', before: '贸易易', reason }],
  ])('%j is reported', (note) => {
    const { draft: emended, settled } = read({ labels: [note] });
    expect(emended.issues).toMatchObject([{ rule: 'label-unmatched', advice: 'labels.0' }]);
    expect(settled).toEqual([]);
  });
});

test('a note on what is missing is entered, one without a place reported', () => {
  const { draft: emended } = read({
    missing: [
      { after: 2, note: '未得' },
      { after: 9, note: '无' },
    ],
  });
  expect(emended.missing).toEqual([{ after: '2', quote: null, note: '未得' }]);
  expect(emended.issues).toMatchObject([{ rule: 'missing-unmatched', advice: 'missing.1' }]);
});
