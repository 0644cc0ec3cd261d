import { type ErrorAction, errorCatalogue } from './errors.ts';

/** What a person sees of each action. */
const meanings = {
  retry: 'tries again by itself',
  park: 'puts it aside for a person',
  stop: 'stops the process (exit 1)',
  usage: 'does nothing (exit 2)',
} as const satisfies Record<ErrorAction, string>;

/** The table of every error code: what the product does with it and what a person should do. Pure; stands in docs/runbook.md. */
export const renderErrorTable = (): string =>
  [
    '| code | the product | what to do |',
    '| --- | --- | --- |',
    ...Object.entries(errorCatalogue).map(
      ([code, { action, advice }]) => `| \`${code}\` | ${meanings[action]} | ${advice.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');
