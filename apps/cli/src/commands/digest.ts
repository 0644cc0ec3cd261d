import { renderEditionHtml, renderEditionText } from '@corridor/digest';
import { CorridorError, isZone, systemClock } from '@corridor/model';
import { composeFromArchive, instantOf, localDate, sendDueDigests, silentObserver } from '@corridor/worker';
import { Command } from 'commander';
import { jsonLine, jsonLines } from '../output/json.ts';
import type { CommandContext } from '../terminal.ts';
import { openClassifier, openMailer, openSettingsArchive, publicUrlOf } from '../wiring/open-parts.ts';
import { wholeNumber } from './whole-number.ts';

const DAY_MILLIS = 24 * 3600 * 1000;

interface DigestFlags {
  readonly date?: string;
  readonly zone?: string;
  readonly hour: number;
  readonly send?: boolean;
  readonly html?: boolean;
  readonly json?: boolean;
}

/** `digest`: composes an edition and shows it, or sends what is due. */
export const digestCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('digest')
    .description('compose an edition and show it; --send mails what subscribers are owed now')
    .option('--date <date>', 'local date, YYYY-MM-DD; default today')
    .option('--zone <zone>', 'IANA zone of the date; default CORRIDOR_ZONE')
    .option('--hour <hour>', 'hour of the date up to which it looks; 24 is the end of the day', wholeNumber('--hour', 0, 24), 24)
    .option('--send', 'send today’s digest to every subscriber who is owed it and has not had it')
    .option('--html', 'print HTML')
    .option('--json', 'print the edition as JSON, with --send the deliveries as JSON Lines')
    .action(async (flags: DigestFlags) => {
      const set = settings();
      const archive = await openSettingsArchive(set);
      try {
        const parts = { archive, clock: systemClock, ...(await openClassifier(set)) };
        const links = { publicUrl: publicUrlOf(set), unsubscribeUrl: null };
        if (flags.send) {
          const mailer = await openMailer(set);
          const sent = await sendDueDigests({
            ...parts,
            mailer,
            observer: silentObserver,
            sender: { from: set.mailFrom, publicUrl: links.publicUrl },
          }).finally(() => mailer.close());
          if (flags.json) return terminal.out(jsonLines(sent));
          return terminal.out(
            sent.length === 0
              ? 'No digest is due.\n'
              : sent.map((d) => `${d.date} ${d.subscriberId}: ${d.state}${d.detail ? ` (${d.detail})` : ''}\n`).join(''),
          );
        }
        const zone = flags.zone ?? set.zone;
        if (!isZone(zone)) throw new CorridorError('usage-invalid', `--zone ${zone}: is not an IANA zone such as Asia/Yerevan.`);
        const date = flags.date ?? localDate(systemClock.now(), zone);
        if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
          throw new CorridorError('usage-invalid', `--date ${date}: is not a date such as 2025-08-09.`);
        const to = instantOf(date, flags.hour, zone);
        const edition = await composeFromArchive(parts, { date, zone, from: to - DAY_MILLIS, to, languages: [], themes: [] });
        terminal.out(flags.json ? jsonLine(edition) : flags.html ? renderEditionHtml(edition, links) : renderEditionText(edition, links));
      } finally {
        await archive.close();
      }
    });
