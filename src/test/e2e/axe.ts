/** axe-core in a page of the browser tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds, a line each; the policy of the page holds for script elements only, and this is none. `rules` names
 * the rules to run instead of all.
 */
export async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await engine.run(document, {
      resultTypes: ['violations'],
      ...(only === undefined
        ? // A criterion of WCAG 2.2, which axe leaves out unless told.
          { rules: { 'target-size': { enabled: true } } }
        : { runOnly: [...only] }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, rules);
}

/** The same in both themes, each line with its theme. Only colours differ between them, so in the dark only they are asked. */
export async function findingsInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, rules] of [['light'], ['dark', ['color-contrast', 'link-in-text-block']]] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const finding of await findings(page, rules)) found.push(`${colorScheme}: ${finding}`);
  }
  return found;
}
