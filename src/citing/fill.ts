/**
 * Citations made in the browser without a citation library: the build stores each statement's citation in each style with
 * marks where the part, the day of access and the address go (src/exports/citation/templates.ts), and this fills them in. That the
 * result equals the library's own is tested for every style and shape of document. Pure.
 */
import { locator } from '../exports/citation/locator.ts';
import { marks } from '../exports/citation/marks.ts';
import type { StyleId } from '../exports/citation/styles.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
/** As MLA abbreviates them. */
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const choice = new RegExp(`${marks.open}(.*?)${marks.otherwise}(.*?)${marks.close}`, 'gsu');

/**
 * The stored citation of a statement in `style` → that of what is cited. `part`: the name of the part (第九条; empty for the
 * whole work); `accessed`: an ISO day.
 */
export function fill(
  template: string,
  style: StyleId,
  values: { part: string; address: string; accessed: string },
): string {
  const [year = '', month = '1', day = '1'] = values.accessed.split('-');
  const index = Number(month) - 1;
  return template
    .replace(choice, (_, part: string, otherwise: string) => (values.part === '' ? otherwise : part))
    .replaceAll(marks.part, () => locator(values.part, style))
    .replaceAll(marks.address, () => values.address)
    .replaceAll(marks.iso, values.accessed)
    .replaceAll(marks.long, `${months[index]} ${Number(day)}, ${year}`)
    .replaceAll(marks.short, `${Number(day)} ${shortMonths[index]} ${year}`)
    .replaceAll(marks.year, year);
}
