import { h } from '../../browser/dom.ts';
import { bounds, type Failure } from '../engine/protocol.ts';
import type { View } from './view.ts';

/** Why the search cannot answer, with the bound that it keeps. */
export const failureText = ({ t }: View, kind: Failure): string =>
  t.failure[kind].replace('{texts}', String(bounds.texts)).replace('{parts}', String(bounds.parts));

/** What the page says where the search cannot answer. */
export function failure(view: View, kind: Failure, retry: () => void): HTMLElement[] {
  const { t } = view;
  return [
    h('p', { 'data-failure': kind }, failureText(view, kind), ' ', t.failureLists),
    h('button', { type: 'button', click: retry }, t.retry),
  ];
}
