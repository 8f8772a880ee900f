/** Checks quotations and finds mentions away from the page, which stays quick and is given all results at once. */
import { findMentions } from '../../mentions/find-mentions.ts';
import { openMentionable } from '../../mentions/open-table.ts';
import type { Mentionable } from '../../mentions/table.ts';
import { type Checked, checkText, type Held } from '../check.ts';
import { UnreadableFile } from '../files.ts';
import { type OpenCorpus, openCorpus } from './open-corpus.ts';
import { type FromWorker, type PassageName, passageKey, type Result, type ToWorker } from './protocol.ts';
import { wordingOf } from './wording-difference.ts';

interface Opened {
  corpus: OpenCorpus;
  mentionable: Mentionable;
}

let opening: Promise<Opened> | null = null;
const asked = new Map<number, (held: Held | null) => void>();
let lastAsked = 0;

const say = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'held') {
    asked.get(data.id)?.(data.held);
    asked.delete(data.id);
  } else if (data.type === 'open') open(data.base).catch(() => undefined);
  else {
    const { id, base, text } = data;
    check(text, base).then(
      (result) => say({ type: 'checked', id, result }),
      (error: unknown) => say({ type: 'failed', id, detail: String(error) }),
    );
  }
});

/** Opens once; after a failure the next call tries again. */
function open(base: string): Promise<Opened> {
  opening ??= Promise.all([openCorpus(base, holding), openMentionable(new URL(base, self.location.href).href)]).then(
    ([corpus, mentionable]) => ({ corpus, mentionable }),
    (error: unknown) => {
      opening = null;
      throw error;
    },
  );
  return opening;
}

async function holding(words: string): Promise<Held> {
  const id = ++lastAsked;
  const answered = new Promise<Held | null>((resolve) => asked.set(id, resolve));
  say({ type: 'holding', id, words });
  const held = await answered;
  if (!held) throw new UnreadableFile('search');
  return held;
}

async function check(text: string, base: string): Promise<Result> {
  const { corpus, mentionable } = await open(base);
  const [checked, mentions] = await Promise.all([checkText(text, corpus), findMentions(text, mentionable)]);
  const { statements, incomplete } = corpus.file;
  return {
    checked: checked.map((one) => ({ ...one, wording: wordingOf(one) })),
    mentions,
    statements,
    incomplete,
    names: namesOf(checked, corpus),
  };
}

function namesOf(checked: readonly Checked[], { seen }: OpenCorpus): Map<string, PassageName> {
  const names = new Map<string, PassageName>();
  for (const { statement: id, clause } of checked.flatMap(({ places, nearest }) => [...places, ...nearest])) {
    const key = passageKey(id, clause);
    const passage = seen.get(key);
    if (passage) names.set(key, { statement: passage.statement, label: passage.label, heading: passage.heading });
  }
  return names;
}
