/** What the view at hand exports: all of it, also what the page does not show yet. */
import { pageLink } from '../../address.ts';
import type { ExportHead, Row } from '../page/export.ts';
import { linesOf, sortLines } from '../engine/lines.ts';
import { bounds } from '../engine/protocol.ts';
import { perYear } from '../engine/results.ts';
import { IndexError } from '../index/files.ts';
import { type State, writeState } from '../query/state.ts';
import type { StatementRow } from '../index/table.ts';
import { readAll } from './read.ts';
import { titleOf } from './statement-link.ts';
import { nameOf, type Shown } from './view.ts';

export interface Exported {
  head: ExportHead;
  rows: Row[];
  /** Members of the JSON alone. */
  more: Record<string, unknown>;
}

/**
 * Reads the texts that it needs, and says how far it is. It goes on to the end when the reader has asked for something
 * else meanwhile: a file must not hold a part.
 */
export async function exported(asked: Shown): Promise<Exported> {
  const shown: Shown = { ...asked, current: () => true };
  const { client, found, state } = shown;
  const { query, filters, aliases, literal, view, order, by } = state;
  const rows = view === 'absent' ? found.absent.length : view === 'counts' ? found.groups.length : found.total;
  if (rows > bounds.rows) throw new IndexError('too-many', `${rows} rows to be read and exported`);
  const repeat: State = { ...state, all: false, keep: false, pages: 1 };
  const head: ExportHead = {
    corpus: client.table.corpus,
    build: client.table.build,
    search: absolute(shown, 'search') + writeState(repeat),
    state: { query, filters, aliases, literal, view, order, by },
    clauses: found.total,
    statements: found.groups.length,
  };
  const more = view === 'counts' ? { years: perYear(found) } : {};
  return { head, rows: await rowsOf[view](shown), more };
}

const rowsOf: Record<State['view'], (shown: Shown) => Promise<Row[]>> = {
  list: async (shown) =>
    (await hits(shown)).map((hit) => {
      const [first, ...others] = linesOf(hit.number, hit.marked);
      const { before = '', words = '', after = '' } = first ?? {};
      return { ...clauseRow(shown, hit), places: first ? others.length + 1 : 0, before, words, after };
    }),
  lines: async (shown) => {
    const all = await hits(shown);
    const known = new Map(all.map((hit) => [hit.number, hit]));
    const lines = sortLines(
      all.flatMap((hit) => linesOf(hit.number, hit.marked)),
      shown.state.by,
    );
    return lines.flatMap(({ clause, before, words, after }) => {
      const hit = known.get(clause);
      return hit ? [{ ...clauseRow(shown, hit), before, words, after }] : [];
    });
  },
  counts: (shown) =>
    Promise.all(
      shown.found.groups.map(async ({ statement, clauses }) => ({
        ...(await statementRow(shown, statement)),
        clauses: clauses.length,
        of: statement.clauses.length,
      })),
    ),
  absent: (shown) => Promise.all(shown.found.absent.map((statement) => statementRow(shown, statement))),
};

type Hit = Awaited<ReturnType<typeof readAll>>[number];

const hits = (shown: Shown): Promise<Hit[]> =>
  readAll(
    shown,
    shown.found.groups.flatMap(({ clauses }) => clauses),
  );

const absolute = ({ base, language }: Shown, path: string): string =>
  new URL(pageLink(base, path, language), location.origin).href;

function clauseRow(shown: Shown, hit: Hit): Row {
  const { id: statement, date, parties } = hit.statement;
  const address = absolute(shown, `${statement}/${hit.id}`);
  return { address, statement, title: hit.title, date, parties, clause: hit.id, label: nameOf(shown, hit) };
}

async function statementRow(shown: Shown, statement: StatementRow): Promise<Row> {
  const { id, date, parties, level, complete } = statement;
  const title = await titleOf(shown, statement);
  return { address: absolute(shown, id), statement: id, title, date, parties, level: level?.name ?? null, complete };
}
