/** A step of the path, and what each of them needs: to open a page, and to wait for what must be seen. */
import type { Driver } from './driver.ts';

export interface Step {
  name: string;
  run(driver: Driver, address: string): Promise<void>;
}

export const statement = 'by-cn/2022-09-15/';

/** Waits until the expression is true in the page; the error names it. */
export async function until(driver: Driver, condition: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (await driver.run<boolean>(`return Boolean(${condition})`)) return;
    await driver.wait(250);
  }
  throw new Error(`not so: ${condition}`);
}
export const text = (selector: string, words: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.textContent.includes(${JSON.stringify(words)}))`;
export const open = async (driver: Driver, address: string, path: string): Promise<void> => {
  await driver.go('about:blank');
  await driver.go(new URL(path, address).href);
};
