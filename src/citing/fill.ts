/**
 * Citations made in the browser without a citation library: the build stores each statement's citation in each style with
 * marks where the part, the day of access and the address go (src/exports/citation/templates.ts), and this fills them in. That the
 * result equals the library's own is tested for every style and shape of document. Pure.
 */
import { marks } from '../exports/citation/marks.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
/** As MLA abbreviates them. */
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** `part`: what follows the title, its colon included (empty for a whole work); `accessed`: an ISO day. */
export function fill(template: string, values: { part: string; address: string; accessed: string }): string {
  const [year = '', month = '1', day = '1'] = values.accessed.split('-');
  const index = Number(month) - 1;
  return template
    .replaceAll(marks.part, () => values.part)
    .replaceAll(marks.address, () => values.address)
    .replaceAll(marks.iso, values.accessed)
    .replaceAll(marks.long, `${months[index]} ${Number(day)}, ${year}`)
    .replaceAll(marks.short, `${Number(day)} ${shortMonths[index]} ${year}`)
    .replaceAll(marks.year, year);
}
