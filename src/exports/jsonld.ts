/**
 * JSON-LD in the words of schema.org. A joint statement is no law, but `Legislation` is the type whose definition takes
 * in "a component of a legal act (like an article)": the statement is one, each clause a part of it.
 */
import { absolute, type Publication } from '../publication.ts';
import type { Statement } from '../schema.ts';
import { formats, writtenEndings } from './formats.ts';
import { clauseNames, partTitle } from '../clause-name.ts';
import { findClause, plainTitle } from './citation/csl.ts';

type Thing = Record<string, unknown>;

/** The statement, or with an id its clause as a part of it → a node with its context. */
export function jsonLd(s: Statement, clause: string | null, p: Publication): Thing {
  const node = clause === null ? statementNode(s, p) : clauseNode(s, clause, p);
  return { '@context': 'https://schema.org', ...node };
}

/** For a `<script type="application/ld+json">`: no `</script>` can end it early. */
export const jsonLdText = (thing: Thing): string => JSON.stringify(thing).replaceAll('<', '\\u003c');

function statementNode(s: Statement, p: Publication): Thing {
  const url = absolute(p, `${s.id}/`);
  const names = clauseNames(s.clauses, s.language);
  const date = s.date.signed?.value ?? null;
  return {
    '@type': 'Legislation',
    '@id': url,
    url,
    name: plainTitle(s.title),
    identifier: s.id,
    inLanguage: s.language,
    legislationType: s.kind,
    ...(date !== null && /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? { legislationDate: date } : {}),
    ...(s.date.published ? { datePublished: s.date.published.value } : {}),
    legislationPassedBy: parties(s),
    spatialCoverage: s.parties.filter(({ type }) => type === 'state').map(country),
    ...(s.place ? { locationCreated: { '@type': 'Place', name: s.place.value } } : {}),
    ...(s.level ? { about: { '@type': 'DefinedTerm', name: s.level.name } } : {}),
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: p.name, url: absolute(p, '') },
    isBasedOn: s.witnesses.map((w) => ({
      '@type': 'CreativeWork',
      ...(w.url === null ? {} : { '@id': w.url, url: w.url }),
      name: w.title ?? plainTitle(s.title),
      ...(w.publisher === null ? {} : { publisher: { '@type': 'Organization', name: w.publisher } }),
      ...(w.published === null ? {} : { datePublished: w.published }),
      ...(w.archived === null ? {} : { archivedAt: w.archived }),
    })),
    citation: citations(s, null, p),
    hasPart: s.clauses.map(({ id }) => ({
      '@type': 'Legislation',
      '@id': absolute(p, `${s.id}/${id}/`),
      name: names[id],
    })),
    encoding: writtenEndings.map((end) => ({
      '@type': 'MediaObject',
      encodingFormat: formats[end].type,
      contentUrl: absolute(p, `${s.id}.${end}`),
    })),
  };
}

function clauseNode(s: Statement, id: string, p: Publication): Thing {
  const clause = findClause(s.clauses, id);
  const url = absolute(p, `${s.id}/${id}/`);
  const name = clauseNames(s.clauses, s.language)[id] ?? id;
  return {
    '@type': 'Legislation',
    '@id': url,
    url,
    name: partTitle(plainTitle(s.title), name, s.language),
    alternateName: name,
    identifier: `${s.id}/${id}`,
    inLanguage: s.language,
    isPartOf: {
      '@type': 'Legislation',
      '@id': absolute(p, `${s.id}/`),
      name: plainTitle(s.title),
      legislationPassedBy: parties(s),
    },
    spatialCoverage: s.parties.filter(({ type }) => type === 'state').map(country),
    citation: citations(s, id, p),
    ...(clause && clause.clauses.length > 0
      ? {
          hasPart: clause.clauses.map((child) => ({
            '@type': 'Legislation',
            '@id': absolute(p, `${s.id}/${child.id}/`),
          })),
        }
      : {}),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: absolute(p, `${s.id}/${id}.json`),
    },
  };
}

const country = ({ code, name }: { code: string; name: string }): Thing => ({
  '@type': 'Country',
  name,
  identifier: code,
});
const parties = (s: Statement): Thing[] =>
  s.parties.map((party) =>
    party.type === 'state' ? country(party) : { '@type': 'Organization', name: party.name, identifier: party.code },
  );

/** The documents that the text names, once each. */
function citations(s: Statement, clause: string | null, p: Publication): Thing[] {
  const found = new Map<string, Thing>();
  for (const one of s.references) {
    if (clause !== null && one.clause !== clause) continue;
    const name = one.title ?? one.text;
    found.set(`${name} ${one.date}`, {
      '@type': 'CreativeWork',
      name,
      ...(one.date === null ? {} : { dateCreated: one.date }),
      ...(one.target === null ? {} : { '@id': absolute(p, `${one.target}/`) }),
    });
  }
  return [...found.values()];
}
