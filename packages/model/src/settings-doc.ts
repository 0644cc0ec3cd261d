import { type SettingRow, settingRows } from './settings.ts';

/** The page docs/configuration.md: every setting with its default, unit and use. Pure; the same table gives the same page. */
export const renderConfigurationDoc = (): string =>
  [
    '# Settings',
    '',
    '<!-- Written by `npm run docs` from packages/model/src/settings.ts. Do not edit. -->',
    '',
    'All settings come from the environment, are checked at the start, and are refused together when any is wrong. An empty value counts as unset.',
    'On the command line `--data` and `--dossier` come before `CORRIDOR_DATA` and `CORRIDOR_DOSSIER`, `--port` before `CORRIDOR_PORT`.',
    '',
    '| setting | default | unit | about |',
    '| --- | --- | --- | --- |',
    ...Object.values(settingRows).map(lineOf),
    '',
    'A setting marked *secret* may hold a password: its value is in no log, no error and no page.',
    '',
  ].join('\n');

const lineOf = ({ env, shown, unit, secret, about }: SettingRow): string =>
  `| \`${env}\` | ${cell(shown)} | ${cell(unit)} | ${cell(about)}${secret ? ' *Secret.*' : ''} |`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
