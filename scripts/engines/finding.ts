/** What a reader looks for in a text and its search, with what must be seen at the end of each step. */
import { open, statement, type Step, text, until } from './step.ts';

export const findingSteps: Step[] = [
  {
    name: 'search: the concordance names the statement of each line, and what is cut fades out',
    run: async (driver, address) => {
      await driver.resize(360, 800);
      await open(driver, address, `search/?q=${encodeURIComponent('台湾')}&view=lines`);
      await until(driver, text('.search-lines .where', '白俄罗斯'));
      await until(
        driver,
        `getComputedStyle(document.querySelector('.search-lines .before')).maskImage.includes('gradient')`,
      );
    },
  },
  {
    name: 'search: the distribution names the only statement with the words',
    run: async (driver, address) => {
      await open(driver, address, `search/?q=${encodeURIComponent('全天候')}&view=counts`);
      await until(driver, text('main p', '只有一份含有'));
    },
  },
  {
    name: 'variants: from the card to the list, from the list to the place',
    run: async (driver, address) => {
      await open(driver, address, statement);
      await driver.click('.card a[href="#variants"]');
      await until(driver, `location.hash === '#variants'`);
      await driver.click('#variants + ul a');
      await until(driver, `document.querySelector(':target').textContent.includes('统筹')`);
    },
  },
  {
    name: 'an incomplete text says so at its head, with a link to the gap',
    run: async (driver, address) => {
      await open(driver, address, 'cn-ru/2023-03-21/');
      await driver.click('.notice a[href="#gap-5"]');
      await until(driver, `Math.abs(document.getElementById('gap-5').getBoundingClientRect().top) < innerHeight`);
    },
  },
  {
    name: 'from a statement to its comparison',
    run: async (driver, address) => {
      await open(driver, address, statement);
      await driver.click('.actions [data-compare]');
      await until(driver, `location.pathname.endsWith('/changes/')`);
    },
  },
  {
    name: 'print: the clauses that were chosen alone',
    run: async (driver, address) => {
      await open(driver, address, statement);
      await until(driver, `document.querySelector('.status')`);
      await driver.click('.actions [data-open="print"]');
      await until(driver, `document.querySelector('dialog[open] input[type=text], dialog[open] input:not([type])')`);
    },
  },
];
