import type { OpmlImport } from '@corridor/ingest';
import { stringify } from 'yaml';
import { counted } from './counted.ts';

/** What an import adds as text for sources.yaml: new sources, and as comments new feeds under the known source they belong to. */
export const importedYaml = ({ sources, joined }: OpmlImport): string => {
  const additions = joined.map(
    ({ sourceId, feeds }) => `# add to the feeds of ${sourceId}:\n${stringify(feeds).replace(/^(?=.)/gm, '#   ')}`,
  );
  return `${sources.length > 0 ? stringify({ sources }) : ''}${additions.join('')}`;
};

/** What became of every feed of the list, for a person: how many were added, then each one that was known already or refused. */
export const importReport = ({ sources, joined, merged, refused }: OpmlImport): string => {
  const count = (list: readonly { readonly feeds: readonly unknown[] }[]): number => list.reduce((sum, { feeds }) => sum + feeds.length, 0);
  return [
    `added: ${counted(count(sources), 'feed')} of ${counted(sources.length, 'new source')}, ${count(joined)} of known ones; merged: ${merged.length}; refused: ${refused.length}`,
    ...merged.map(({ url, feedId }) => `merged: ${url} is ${feedId}`),
    ...refused.map((why) => `refused: ${why}`),
    ...(sources.length > 0 ? ['Complete country (ZZ), side, ownership and language (und) before adding them to sources.yaml.'] : []),
    '',
  ].join('\n');
};
