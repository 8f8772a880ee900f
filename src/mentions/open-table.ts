/** Reads the files of mentions from a site, each once; part of the script for other sites. */
import { type Mentionable, type MentionedStatement, type NamesFile, namesPath, relationshipPath } from './table.ts';

/** `root`: absolute address of the site, a slash at its end. Rejects where the names cannot be read. */
export async function openMentionable(root: string): Promise<Mentionable> {
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(root + path, { credentials: 'omit' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const names = (await read(namesPath)) as NamesFile;
  const known = new Map<string, Promise<readonly MentionedStatement[]>>();
  return {
    ...names,
    statements(relationship) {
      const found = known.get(relationship) ?? (read(relationshipPath(relationship)) as Promise<MentionedStatement[]>);
      known.set(relationship, found);
      found.catch(() => known.delete(relationship));
      return found;
    },
  };
}
