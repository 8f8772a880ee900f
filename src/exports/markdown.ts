/** GitHub-flavoured Markdown with YAML front matter: the reading text, every clause under a heading with its address. */
import { stringify } from 'yaml';
import type { Clause, Statement } from '../schema.ts';
import { absolute, type Publication } from '../publication.ts';
import { clauseNames } from '../clause-name.ts';
import { plainTitle } from './citation/csl.ts';
import { labelled } from './text.ts';

/** A statement → a document; what its text holds of the marks of Markdown is escaped. */
export function markdown(s: Statement, p: Publication): string {
  const names = clauseNames(s.clauses, s.language);
  const notes: string[] = [];
  const blocks = [
    `---\n${stringify(frontMatter(s, p))}---`,
    `# ${inOneLine(plainTitle(s.title))}`,
    ...s.clauses.flatMap((clause) => clauseBlocks(clause, 2, names, notes)),
    ...s.back.map((line) => escape(line.text)),
    ...notes,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function frontMatter(s: Statement, p: Publication): object {
  return {
    title: plainTitle(s.title),
    url: absolute(p, `${s.id}/`),
    language: s.language,
    parties: s.parties.map(({ code, name }) => ({ code, name })),
    signed: s.date.signed?.value ?? null,
    published: s.date.published?.value ?? null,
    place: s.place?.value ?? null,
    level: s.level?.name ?? null,
    complete: s.complete,
    sources: s.witnesses.map(({ sigil, publisher, published, page, url, sha256 }) => ({
      sigil,
      publisher,
      published,
      page,
      url,
      sha256,
    })),
  };
}

function clauseBlocks(clause: Clause, depth: number, names: Record<string, string>, notes: string[]): string[] {
  const title =
    clause.heading === null
      ? clause.label && labelled(clause).replace(/[、.\s]+$/u, '')
      : `${labelled(clause)}${clause.heading}`;
  const heading = `${'#'.repeat(Math.min(depth, 6))} ${inOneLine(title || names[clause.id] || clause.id)} <a id="${clause.id}"></a>`;
  const paragraphs = clause.paragraphs.map((paragraph) => {
    let marked = '';
    let at = 0;
    for (const { start, end, printed, reason } of paragraph.emendations) {
      marked += `${escape(paragraph.text.slice(at, end))}[^${notes.length + 1}]`;
      const reading = paragraph.text.slice(start, end);
      notes.push(
        `[^${notes.length + 1}]: ${inOneLine(reading === '' ? '—' : reading)} ← ${inOneLine(printed.replaceAll(/\n+/gu, ' ¶ '))}: ${inOneLine(reason)}`,
      );
      at = end;
    }
    // A note's mark before a colon at the start of a line would be read as the note itself.
    return (marked + escape(paragraph.text.slice(at))).replace(/^(\[\^\d+\]):/gmu, '$1\\:');
  });
  return [heading, ...paragraphs, ...clause.clauses.flatMap((child) => clauseBlocks(child, depth + 1, names, notes))];
}

/** Marks of Markdown in the source's own words are words: a star stays a star, an address no link of ours. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&@]/gu, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./giu, '\\$&')
    .replace(/^[ \t]+/gmu, '')
    .replace(/^(?:[#+\-=]|\d+[.)])/gmu, (mark) => mark.replace(/[#+\-=.)]/gu, '\\$&'));
}

const inOneLine = (text: string): string => escape(text.replace(/\s+/gu, ' '));
