import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { SerializedError, TestModule, TestRunEndReason } from 'vitest/node';
import type { Reporter } from 'vitest/reporters';

/** Lines of a stack that are shown: the place in the test and how it was reached. */
const STACK_LINES = 5;

/** One line a test file, every failure in full, and the counts in `CORRIDOR_TALLY_FILE` for the test command. Skipped tests are named. */
export default class CorridorReporter implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestModuleEnd(module: TestModule): void {
    const tests = [...module.children.allTests()];
    const inState = (state: string): typeof tests => tests.filter((test) => test.result().state === state);
    const failed = inState('failed');
    const skipped = inState('skipped');
    const passed = inState('passed');
    const broken = [...module.errors(), ...[...module.children.allSuites()].flatMap((suite) => suite.errors())];
    this.#passed += passed.length;
    this.#failed += failed.length + broken.length;
    const isWell = failed.length + broken.length === 0;
    const time = `${(module.diagnostic().duration / 1000).toFixed(1)} s`;
    say(`${isWell ? 'ok  ' : 'FAIL'} ${module.project.name}: ${module.relativeModuleId}  ${passed.length}/${tests.length}  ${time}`);
    for (const error of broken) say(described(error));
    for (const test of failed) say(`  FAIL ${test.fullName}\n${(test.result().errors ?? []).map(described).join('\n')}`);
    for (const test of skipped) say(`  skipped ${test.fullName}`);
  }

  onTestRunEnd(_modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: TestRunEndReason): void {
    for (const error of unhandled) say(`FAIL outside of any test\n${described(error)}`);
    this.#failed += unhandled.length;
    if (reason !== 'passed' && this.#failed === 0) this.#failed = 1;
    const file = process.env.CORRIDOR_TALLY_FILE;
    const counts = { passed: this.#passed, failed: this.#failed };
    if (file) writeFileSync(file, JSON.stringify(counts));
    else say(`${counts.passed} passed, ${counts.failed} failed`);
  }
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const described = ({ name, message, diff, stacks, stack }: SerializedError): string => {
  const places = stacks?.map(({ method, file, line, column }) => `at ${method || 'test'} (${file}:${line}:${column})`);
  const way = (places?.length ? places : (stack ?? '').split('\n').slice(1)).slice(0, STACK_LINES).map((line) => line.trim());
  return stripVTControlCharacters([`${name ?? 'Error'}: ${message}`, ...(diff ? [diff] : []), ...way].join('\n')).replaceAll(/^/gm, '    ');
};
