/** A date of which there is doubt is given as such in every citation and record, or not at all; an interval everywhere alike. */
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../exports/citation/bibtex.ts';
import { cslRecord, whole } from '../../exports/citation/csl.ts';
import { coins, tags } from '../../exports/citation/meta.ts';
import { ris } from '../../exports/citation/ris.ts';
import { styles } from '../../exports/citation/styles.ts';
import { citationIn } from '../../exports/citation/templates.ts';
import { publication } from '../../publication.ts';
import { shapes } from './shapes.ts';

const p = publication({});
const base = shapes['bilateral']!;
const dated = (value: string) => ({
  ...base,
  // No year in the address or the title.
  id: 'aa-bb/x',
  title: '联合声明',
  date: { signed: { ...base.date.signed!, value }, published: null },
});

/** What says that a date is in doubt. */
const doubt = /\?|\[2031\]|\bca\. 2031/u;

describe.each(['2031?', '2031~', '2031-05%', '2031-05-04?', '2031-05-03~/2031-05-04'])('%s', (value) => {
  const s = dated(value);
  const item = cslRecord(s, whole, p);
  test.each(styles.map(({ id }) => id))('in %s', (style) => {
    const citation = citationIn(style, s, whole, p);
    expect(citation).toContain('2031');
    expect(citation).toMatch(doubt);
  });
  test('in records and in the head of the page', () => {
    expect(item.issued?.circa).toBe(true);
    for (const line of bibtex(item)
      .split('\n')
      .filter((one) => one.includes('2031')))
      expect(line).toContain('?');
    expect(ris(item)).not.toContain('PY  -');
    expect(ris(item)).toMatch(/^DA {2}- 2031\/.*\/circa\r$/mu);
    expect(JSON.stringify(tags(s, null, p))).not.toContain('2031');
    expect(coins(item)).not.toContain('2031');
  });
});

test('of an interval the first day stands wherever there is room for one', () => {
  const s = dated('2031-05-03/2031-05-04');
  const item = cslRecord(s, whole, p);
  expect(ris(item)).toContain('DA  - 2031/05/03/\r\n');
  expect(coins(item)).toContain('rft.date=2031-05-03&');
  expect(tags(s, null, p)).toContainEqual({ name: 'citation_publication_date', content: '2031/05/03' });
  expect(tags(s, null, p)).toContainEqual({ name: 'DC.date', content: '2031-05-03' });
  expect(bibtex(item)).toContain('date = {2031-05-03/2031-05-04}');
});
