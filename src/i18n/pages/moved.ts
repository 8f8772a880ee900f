/** The page of an address that leads on to another. */
import { strings } from '../strings.ts';

export const movedPage = strings({
  zh: { title: '地址已变更', sentence: '此页已移至' },
  en: { title: 'Moved', sentence: 'This page has moved to' },
});
