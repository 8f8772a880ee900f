/**
 * A reporter: names the browser tests that passed on their second try only. A busy machine can hold a browser up beyond
 * any wait, but a test that needs its second try often hides a race, in itself or in the page: it is to be looked into.
 */
import type { Reporter, TestCase } from 'vitest/node';

export default class SecondTries implements Reporter {
  readonly #needed: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#needed.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    if (this.#needed.length > 0) console.log(`\nPassed on the second try only:\n${this.#needed.join('\n')}`);
  }
}
