import { createHash } from 'node:crypto';
import type { Edition, Subscriber } from '@corridor/model';
import { renderEditionHtml } from './edition-html.ts';
import { renderEditionText } from './edition-text.ts';
import { fitEdition } from './fit-edition.ts';
import { subjectOf } from './words.ts';

/** One mail, ready for any mailer. */
export interface Message {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** With angle brackets; the same for the same subscriber and date, so that a second copy can be recognised. */
  readonly messageId: string;
  readonly listId: string;
  readonly unsubscribeUrl: string;
  /** ISO 8601. */
  readonly date: string;
}

/** What rendering needs to know of the sender. */
export interface Sender {
  /** `Name <address>` or a bare address. */
  readonly from: string;
  /** Without a trailing slash. */
  readonly publicUrl: string;
}

/** Domain of a sender's address; `localhost` when it has none. */
export const senderDomain = (from: string): string => /@([^\s>@]+)>?\s*$/.exec(from)?.[1]?.toLowerCase() ?? 'localhost';

/** Message-ID of one subscriber's digest of one local date, deterministic. */
export const digestMessageId = (dossierId: string, date: string, subscriberId: string, from: string): string => {
  const mark = createHash('sha256').update(subscriberId).digest('hex').slice(0, 16);
  return `<digest.${dossierId}.${date}.${mark}@${senderDomain(from)}>`;
};

/** Renders an edition for one subscriber, shortened until the whole mail fits. */
export const renderMessage = (edition: Edition, subscriber: Subscriber, sender: Sender): Message => {
  const unsubscribeUrl = `${sender.publicUrl}/unsubscribe/${encodeURIComponent(subscriber.token)}`;
  const links = { publicUrl: sender.publicUrl, unsubscribeUrl };
  const fitted = fitEdition(edition, links);
  return {
    from: sender.from,
    to: subscriber.email,
    subject: subjectOf(edition),
    text: renderEditionText(fitted, links),
    html: renderEditionHtml(fitted, links),
    messageId: digestMessageId(edition.dossierId, edition.date, subscriber.id, sender.from),
    listId: `${edition.dossierId}.${senderDomain(sender.from)}`,
    unsubscribeUrl,
    date: edition.to,
  };
};
