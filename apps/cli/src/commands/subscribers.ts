import { randomBytes, randomUUID } from 'node:crypto';
import { CorridorError, isoNow, isZone, type Subscriber, systemClock } from '@corridor/model';
import { Command } from 'commander';
import { z } from 'zod';
import { jsonLines } from '../output/json.ts';
import { renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { openClassifier, openSettingsArchive } from '../wiring/open-parts.ts';
import { wholeNumber } from './whole-number.ts';

interface AddFlags {
  readonly hour: number;
  readonly zone?: string;
  readonly languages: readonly string[];
  readonly themes: readonly string[];
}

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `subscribers add, list, remove`. */
export const subscribersCommand = (context: CommandContext): Command => {
  const command = new Command('subscribers').description('who gets the digest');
  command
    .command('add')
    .description('add a subscriber; the first digest comes at the next hour given')
    .argument('<mail>', 'mail address')
    .option('--hour <hour>', 'local hour of delivery', wholeNumber('--hour', 0, 23), 7)
    .option('--zone <zone>', 'IANA zone, for example Asia/Yerevan; default CORRIDOR_ZONE')
    .option('--languages <codes>', 'only stories in these languages, for example hy,ru,en', list, [])
    .option('--themes <ids>', 'only these themes', list, [])
    .action((mail: string, flags: AddFlags) => add(context, mail, flags));
  command
    .command('list')
    .description('all subscribers')
    .option('--json', 'print JSON Lines')
    .action((flags: { json?: boolean }) => show(context, flags));
  command
    .command('remove')
    .description('remove a subscriber; what was sent stays in the ledger')
    .argument('<mail or id>')
    .action((who: string) => remove(context, who));
  return command;
};

const add = async ({ terminal, settings }: CommandContext, mail: string, flags: AddFlags): Promise<void> => {
  const zone = flags.zone ?? settings().zone;
  if (!z.email().safeParse(mail).success) throw new CorridorError('usage-invalid', `${mail}: is not a mail address.`);
  if (!isZone(zone)) throw new CorridorError('usage-invalid', `--zone ${zone}: is not an IANA zone such as Asia/Yerevan.`);
  const { dossier } = await openClassifier(settings());
  const unknown = flags.themes.filter((theme) => !dossier.themes.some((t) => t.id === theme));
  if (unknown.length > 0)
    throw new CorridorError(
      'usage-invalid',
      `--themes ${unknown.join(', ')}: the dossier has ${dossier.themes.map((t) => t.id).join(', ')}.`,
    );
  const subscriber: Subscriber = {
    id: randomUUID(),
    email: mail,
    hour: flags.hour,
    zone,
    languages: flags.languages,
    themes: flags.themes,
    token: randomBytes(24).toString('base64url'),
    createdAt: isoNow(systemClock),
  };
  const archive = await openSettingsArchive(settings());
  try {
    if ((await archive.subscribers()).some((s) => s.email.toLowerCase() === mail.toLowerCase()))
      throw new CorridorError('usage-invalid', `${mail}: is subscribed already; remove it first to change it.`);
    await archive.addSubscriber(subscriber);
  } finally {
    await archive.close();
  }
  terminal.out(`${mail} gets the digest at ${String(flags.hour).padStart(2, '0')}:00 ${zone}.\n`);
};

const show = async ({ terminal, settings }: CommandContext, flags: { json?: boolean }): Promise<void> => {
  const archive = await openSettingsArchive(settings());
  try {
    const all = await archive.subscribers();
    // The token is the key to unsubscribing: it leaves the machine only in that subscriber's own mail.
    if (flags.json) return terminal.out(jsonLines(all.map(({ token: _, ...rest }) => rest)));
    terminal.out(
      renderTable(
        [
          { title: 'mail' },
          { title: 'hour', align: 'right' },
          { title: 'zone' },
          { title: 'languages' },
          { title: 'themes', most: 40 },
          { title: 'since' },
        ],
        all.map((s) => [s.email, s.hour, s.zone, s.languages.join(',') || 'all', s.themes.join(',') || 'all', s.createdAt.slice(0, 10)]),
      ),
    );
  } finally {
    await archive.close();
  }
};

const remove = async ({ terminal, settings }: CommandContext, who: string): Promise<void> => {
  const archive = await openSettingsArchive(settings());
  try {
    const found = (await archive.subscribers()).find((s) => s.id === who || s.email.toLowerCase() === who.toLowerCase());
    if (!found) throw new CorridorError('not-found', `${who}: is not subscribed.`);
    await archive.removeSubscriber(found.id);
    terminal.out(`${found.email} gets no digest any more.\n`);
  } finally {
    await archive.close();
  }
};
