/**
 * Press reports, of which the facts alone are kept, and the statements that they are about.
 */
import { issue } from '../rules.ts';
import type { Issue, Report } from '../schema.ts';
import type { Inventory } from './content-folder.ts';

type Reports = Inventory['reports'];

/** Oldest first. */
export function reportsAbout(reports: Reports): (id: string) => Report[] {
  const byStatement = Map.groupBy(reports, ({ value }) => value.report.about);
  return (id) =>
    (byStatement.get(id) ?? [])
      .map(({ value: { report } }) => ({
        title: report.title,
        outlet: report.outlet,
        date: report.date,
        url: report.url,
        names: report.names,
      }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.url < b.url ? -1 : 1));
}

/** @returns `report-unmatched` */
export function idleReports(reports: Reports, exists: (address: string) => boolean): Issue[] {
  return reports
    .filter(({ value }) => !exists(value.report.about))
    .map(({ file, text, place, value }) =>
      issue('report-unmatched', { file, text, offset: place(['report', 'about']) }, { statement: value.report.about }),
    );
}
