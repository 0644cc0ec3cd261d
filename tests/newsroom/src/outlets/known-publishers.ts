import type { Ownership, Side } from '@corridor/model';

/** What is surely known of a publisher from its name alone. */
export interface KnownPublisher {
  readonly country: string;
  readonly side: Side;
  readonly ownership: Ownership;
  readonly isWire?: boolean;
}

const row = (country: string, side: Side, ownership: Ownership, isWire = false): KnownPublisher => ({ country, side, ownership, isWire });

/** Words in a publisher's name (lower case) that tell its seat beyond doubt; whole words only, first hit wins. */
const table: readonly (readonly [string, KnownPublisher])[] = [
  ['armenpress', row('AM', 'AM', 'state', true)],
  ['արմենպրես', row('AM', 'AM', 'state', true)],
  ['mediamax', row('AM', 'AM', 'private')],
  ['arminfo', row('AM', 'AM', 'private')],
  ['azertag', row('AZ', 'AZ', 'state', true)],
  ['azərtac', row('AZ', 'AZ', 'state', true)],
  ['trend', row('AZ', 'AZ', 'private')],
  ['report.az', row('AZ', 'AZ', 'private')],
  ['anadolu', row('TR', 'TR', 'state', true)],
  ['trt', row('TR', 'TR', 'state')],
  ['hürriyet', row('TR', 'TR', 'private')],
  ['daily sabah', row('TR', 'TR', 'private')],
  ['tasnim', row('IR', 'IR', 'state', true)],
  ['mehr', row('IR', 'IR', 'state', true)],
  ['irna', row('IR', 'IR', 'state', true)],
  ['press tv', row('IR', 'IR', 'state')],
  ['tass', row('RU', 'RU', 'state', true)],
  ['тасс', row('RU', 'RU', 'state', true)],
  ['ria novosti', row('RU', 'RU', 'state', true)],
  ['риа новости', row('RU', 'RU', 'state', true)],
  ['interpressnews', row('GE', 'GE', 'private', true)],
  ['civil georgia', row('GE', 'GE', 'independent')],
  ['oc media', row('GE', 'GE', 'independent')],
  ['axios', row('US', 'US', 'private')],
  ['rfe/rl', row('US', 'US', 'public')],
  ['reuters', row('GB', 'INT', 'private', true)],
  ['afp', row('FR', 'INT', 'public', true)],
  ['associated press', row('US', 'US', 'independent', true)],
];

/** What is surely known of `name`, or null. A name that says "via" or "/" is read by its first part, the outlet itself. */
export const knownPublisher = (name: string): KnownPublisher | null => {
  const words = ` ${name.toLowerCase().split(/\(| \/ | via /)[0]} `.replace(/[,;:()]/g, ' ');
  return table.find(([word]) => words.includes(` ${word} `))?.[1] ?? null;
};
