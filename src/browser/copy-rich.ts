/** Puts text on the clipboard in two forms; programs that take HTML get a table, others the plain text. */
import { copy } from './clipboard.ts';
import { announce } from './page.ts';

export async function copyRich(plain: string, html: string, said: string): Promise<void> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    announce(said);
  } catch {
    await copy(plain, said);
  }
}
