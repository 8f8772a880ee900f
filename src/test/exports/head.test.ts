import { expect, test, describe } from 'vitest';
import jsonld from 'jsonld';
import { statement, summaries } from '../../corpus.ts';
import { flatten } from '../../clauses.ts';
import { jsonLd, jsonLdText } from '../../exports/jsonld.ts';
import { coins, tags } from '../../exports/citation/meta.ts';
import { openGraphSvg } from '../../exports/site/opengraph.ts';
import { cslRecord, whole } from '../../exports/citation/csl.ts';
import { publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import { shapes } from './shapes.ts';

const p = publication({});
const all: [string, Statement][] = [
  ...Object.entries(shapes),
  ...summaries().map(({ id }): [string, Statement] => [id, statement(id)]),
];

/** The context of schema.org as far as it decides how a document is read: its vocabulary. */
const documentLoader = (url: string) =>
  Promise.resolve({ contextUrl: null, documentUrl: url, document: { '@context': { '@vocab': 'http://schema.org/' } } });
const so = (name: string) => `http://schema.org/${name}`;

describe.each(all)('JSON-LD of %s', (_, s) => {
  test('a JSON-LD processor reads the statement with its parties and parts', async () => {
    const [node] = (await jsonld.expand(JSON.parse(jsonLdText(jsonLd(s, null, p))), { documentLoader })) as Record<
      string,
      { '@value'?: string; '@id'?: string }[]
    >[];
    expect(node!['@id']).toBe(`https://concord.example/${s.id}/`);
    expect(node!['@type']).toEqual([so('Legislation')]);
    expect(node![so('inLanguage')]![0]!['@value']).toBe(s.language);
    expect(node![so('legislationPassedBy')]).toHaveLength(s.parties.length);
    expect(node![so('hasPart')]!.map((part) => part['@id'])).toEqual(
      s.clauses.map(({ id }) => `https://concord.example/${s.id}/${id}/`),
    );
    expect(node![so('spatialCoverage')] ?? []).toHaveLength(s.parties.filter(({ type }) => type === 'state').length);
  });

  test('and each clause as a part of it', async () => {
    for (const { clause } of flatten(s.clauses)) {
      const [node] = (await jsonld.expand(jsonLd(s, clause.id, p), { documentLoader })) as Record<
        string,
        { '@id'?: string }[]
      >[];
      expect(node![so('isPartOf')]![0]!['@id']).toBe(`https://concord.example/${s.id}/`);
    }
  });
});

test('no text ends the script element early', () => {
  const s = { ...shapes['bilateral']!, title: '</script><script>alert(1)</script>' };
  expect(jsonLdText(jsonLd(s, null, p))).not.toContain('<');
});

test('reference managers find type, title, parties, date, language and address', () => {
  const s = shapes['bilateral']!;
  const found = tags(s, '1', p).filter((tag) => 'name' in tag);
  const of = (name: string) => found.filter((tag) => tag.name === name).map(({ content }) => content);
  expect(of('z:itemType')).toEqual(['webpage']);
  expect(of('citation_title')).toEqual(['甲国和乙国关于海上救援的联合声明：第一条']);
  expect(of('citation_author')).toEqual(['甲国', '乙国']);
  expect(of('citation_publication_date')).toEqual(['2031/05/04']);
  expect(of('citation_language')).toEqual(['zh-CN']);
  expect(of('citation_public_url')).toEqual(['https://concord.example/aa-bb/2031-05-04/1/']);
  expect(of('DC.date')).toEqual(['2031-05-04']);
});

test('COinS is an OpenURL with the same facts', () => {
  const read = new URLSearchParams(coins(cslRecord(shapes['bilateral']!, whole, p)));
  expect(read.get('ctx_ver')).toBe('Z39.88-2004');
  expect(read.getAll('rft.creator')).toEqual(['甲国', '乙国']);
  expect(read.get('rft.date')).toBe('2031-05-04');
});

describe('the picture', () => {
  const glyphs = {
    glyph: (c: string) => ({
      width: /\p{sc=Han}|[，。《》、　]/u.test(c) ? 1000 : 500,
      outline: `M${c.codePointAt(0)} 0`,
    }),
  };
  const drawn = (svg: string) =>
    [...svg.matchAll(/d="M(\d+) 0"/gu)].map(([, code]) => String.fromCodePoint(Number(code))).join('');

  test('draws the whole title, whatever its length up to four lines', () => {
    for (const length of [1, 12, 30, 50, 76]) {
      const title = '海'.repeat(length);
      expect(drawn(openGraphSvg({ title, parties: [], facts: [] }, glyphs))).toBe(`${title}Concord`);
    }
  });

  test('cuts a longer one with an ellipsis, and never writes beyond the edge', () => {
    const svg = openGraphSvg({ title: '海'.repeat(300), parties: ['甲'.repeat(90)], facts: ['乙'.repeat(90)] }, glyphs);
    expect(drawn(svg)).toContain('…');
    for (const [, x, , scale, inner] of svg.matchAll(
      /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)">(.*?)<\/g>/gu,
    )) {
      const last = Math.max(0, ...[...inner!.matchAll(/translate\((\d+)\)/gu)].map(([, at]) => Number(at)));
      expect(Number(x) + (last + 1000) * Number(scale)).toBeLessThanOrEqual(1200);
    }
  });

  test('an English title breaks between words', () => {
    const svg = openGraphSvg(
      {
        title: 'Joint Statement of Aland and Bland on a partnership of the seas and of all harbours',
        parties: [],
        facts: [],
      },
      glyphs,
    );
    expect(drawn(svg)).toContain('partnership');
  });
});
