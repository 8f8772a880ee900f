/**
 * What mentions of statements are resolved with, in two kinds of files, so that a page of another site loads what it
 * needs and no more: the names of the parties with the addresses of their relationships, and the statements of one
 * relationship. Pure.
 */
import type { Statement } from '../schema.ts';

/** `mentions/v1/names.json`. */
export interface NamesFile {
  /** Code of a party → its names in every language, the short ones of one character (白) among them. */
  names: Record<string, string[]>;
  /** First part of the address (`by-cn`) → codes of the parties. */
  relationships: Record<string, string[]>;
}

/** A statement of `mentions/v1/<relationship>.json`, which is a list of them. */
export interface MentionedStatement {
  id: string;
  title: string;
  /** What it calls itself; `press-communique` for 新闻公报, `other` where neither title nor opening says it. */
  kind: Statement['kind'];
  /** EDTF; the day that the address names where none is known. */
  date: string;
  /** Ids of its clauses. */
  clauses: string[];
}

/** Path below the root of the site. The version changes with the form of the files. */
export const namesPath = 'mentions/v1/names.json';
/** The script for other sites. */
export const scriptPath = 'mentions/v1/concord.js';
export const relationshipPath = (relationship: string): string => `mentions/v1/${relationship}.json`;

/** The way to the files: `relationship` gives the statements of one, none where there is no such relationship. */
export interface Mentionable extends NamesFile {
  statements(relationship: string): Promise<readonly MentionedStatement[]>;
}
