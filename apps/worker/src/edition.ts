import type { ArticleRecord } from '@corridor/archive';
import { composeEdition, digestMessageId, type EditionInput, renderMessage, type TextSpan } from '@corridor/digest';
import { CorridorError, type Delivery, type DeliveryState, type Edition, isoNow, type Subscriber } from '@corridor/model';
import { claimPairs, type FactArticle, newFacts } from '@corridor/stories';
import type { Parts } from './parts.ts';
import { type DueDigest, dueDigest } from './schedule.ts';
import { statementsOf } from './statements.ts';

const DAY_MILLIS = 24 * 3600 * 1000;
/** A digest after a pause covers what was missed, but no more than a week: older news belongs to the archive. */
const LONGEST_WINDOW_MILLIS = 7 * DAY_MILLIS;
/** How far back a story is known for telling what is new in it. */
const MEMORY_MILLIS = 14 * DAY_MILLIS;
/** A claim older than this is not answered any more; `claimPairs` looks no further back. */
const CLAIM_MILLIS = 3 * DAY_MILLIS;
/** With pauses that double from two minutes these span about four hours: a mail server's bad morning, but not another day's digest. */
const DELIVERY_ATTEMPTS = 8;
const FIRST_PAUSE_MILLIS = 2 * 60_000;
/** Whoever took a delivery has this long to send it before it is thought dead: more than the longest dialogue that the mailer allows. */
const SENDING_MILLIS = 15 * 60_000;

/** What an edition is composed for. */
export interface EditionRequest {
  readonly date: string;
  readonly zone: string;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly languages: readonly string[];
  readonly themes: readonly string[];
}

/** What composing needs. */
export type ComposeParts = Pick<Parts, 'archive' | 'dossier' | 'classifier' | 'clock'>;
/** What sending needs beside it. */
export type SendParts = ComposeParts & Pick<Parts, 'mailer' | 'observer' | 'sender'>;

/** compose → render → send: one subscriber's digest of today, once and only once by the delivery ledger. */
export const sendDigest = async (parts: SendParts, subscriberId: string): Promise<void> => {
  const subscriber = (await parts.archive.subscribers()).find((s) => s.id === subscriberId);
  const due = subscriber && dueDigest(subscriber, parts.clock.now());
  if (!subscriber || !due) return;
  const known = (await parts.archive.deliveries({ subscriberId: subscriber.id })).find((d) => d.date === due.date);
  const delivery = known ?? (await openDelivery(parts, subscriber, due));
  if (delivery && isToBeSent(delivery, isoNow(parts.clock))) await send(parts, subscriber, delivery);
};

/** Composes an edition from the archive and keeps it, unless the same one was sent already: what a reader got is never replaced. */
export const composeAndKeep = async (parts: ComposeParts, request: EditionRequest): Promise<Edition> => {
  const edition = await composeFromArchive(parts, request);
  const wasSent = (await parts.archive.deliveries()).some((d) => d.editionId === edition.id);
  const kept = wasSent ? await parts.archive.edition(edition.id) : null;
  if (kept) return kept;
  await parts.archive.saveEdition(edition);
  return edition;
};

/** Composes an edition from the archive without keeping it. */
export const composeFromArchive = async (parts: ComposeParts, request: EditionRequest): Promise<Edition> =>
  composeEdition(await gather(parts, request));

/** Sends the digest of today to everyone who is owed it; gives the deliveries that were worked on. */
export const sendDueDigests = async (parts: SendParts): Promise<readonly Delivery[]> => {
  const before = new Map((await parts.archive.deliveries()).map((d) => [`${d.subscriberId} ${d.date}`, d.updatedAt + d.attempts]));
  for (const { id } of await parts.archive.subscribers()) await sendDigest(parts, id);
  return (await parts.archive.deliveries()).filter((d) => before.get(`${d.subscriberId} ${d.date}`) !== d.updatedAt + d.attempts);
};

/**
 * Done and parked deliveries rest; one that failed waits for its hour. One that a crash left `sending` goes again under the same
 * Message-ID once its time is over; until then another process may still be at it.
 */
const isToBeSent = (delivery: Delivery, now: string): boolean =>
  delivery.state !== 'sent' && delivery.state !== 'parked' && (delivery.nextAttemptAt === null || delivery.nextAttemptAt <= now);

/** Composes the edition and claims the delivery; null when another process was quicker. */
const openDelivery = async (parts: SendParts, subscriber: Subscriber, due: DueDigest): Promise<Delivery | null> => {
  const edition = await composeAndKeep(parts, await requestFor(parts, subscriber, due));
  const delivery: Delivery = {
    subscriberId: subscriber.id,
    date: due.date,
    editionId: edition.id,
    state: 'pending',
    attempts: 0,
    nextAttemptAt: null,
    messageId: digestMessageId(parts.dossier.id, due.date, subscriber.id, parts.sender.from),
    detail: null,
    updatedAt: isoNow(parts.clock),
  };
  return (await parts.archive.claimDelivery(delivery)) ? delivery : null;
};

/** The window begins where the last digest sent to this subscriber ended, so that nothing falls between two. */
const requestFor = async ({ archive }: ComposeParts, subscriber: Subscriber, due: DueDigest): Promise<EditionRequest> => {
  const sent = (await archive.deliveries({ subscriberId: subscriber.id, states: ['sent'] })).toSorted((a, b) =>
    a.date < b.date ? 1 : -1,
  )[0];
  const last = sent ? await archive.edition(sent.editionId) : null;
  const from = last ? Math.max(Date.parse(last.to), due.until - LONGEST_WINDOW_MILLIS) : due.until - DAY_MILLIS;
  const { zone, languages, themes } = subscriber;
  return { date: due.date, zone, from, to: due.until, languages, themes };
};

const send = async (
  { archive, mailer, clock, observer, sender }: SendParts,
  subscriber: Subscriber,
  { date, editionId, attempts: before }: Delivery,
): Promise<void> => {
  const edition = await archive.edition(editionId);
  if (!edition) throw new CorridorError('not-found', `edition ${editionId}`);
  const until = new Date(clock.now() + SENDING_MILLIS).toISOString();
  if (!(await archive.takeDelivery({ subscriberId: subscriber.id, date, attempts: before, until }))) return;
  const attempts = before + 1;
  const record = async (state: DeliveryState, detail: string, nextAttemptAt: string | null): Promise<void> => {
    await archive.updateDelivery(subscriber.id, date, { state, attempts, nextAttemptAt, detail });
    observer.delivery(subscriber.id, date, state, detail);
  };
  const receipt = await mailer.send(renderMessage(edition, subscriber, sender)).catch((error: unknown) => {
    if (error instanceof CorridorError && error.action !== 'stop') return error;
    throw error;
  });
  if (typeof receipt === 'string') return insist(() => record('sent', receipt, null));
  const isOver = receipt.action !== 'retry' || attempts >= DELIVERY_ATTEMPTS;
  const again = new Date(clock.now() + FIRST_PAUSE_MILLIS * 2 ** (attempts - 1)).toISOString();
  return insist(() => record(isOver ? 'parked' : 'retry', `${receipt.message} ${receipt.advice}`, isOver ? null : again));
};

/** Writes again while another process holds the archive: a mail that went out must not look unsent. Every try waits its own seconds. */
const insist = async (write: () => Promise<void>, tries = 5): Promise<void> => {
  try {
    await write();
  } catch (error) {
    if (tries <= 1 || !(error instanceof CorridorError) || error.action !== 'retry') throw error;
    await insist(write, tries - 1);
  }
};

const gather = async (
  { archive, dossier, classifier, clock }: Pick<Parts, 'archive' | 'dossier' | 'classifier' | 'clock'>,
  request: EditionRequest,
): Promise<EditionInput> => {
  const from = new Date(request.from).toISOString();
  const to = new Date(request.to).toISOString();
  const articles = await archive.articlesSeen({ from, to });
  const earlier = await archive.articlesSeen({ from: new Date(request.from - MEMORY_MILLIS).toISOString(), to: from });
  const claims = claimPairs(
    [...earlier.filter((a) => Date.parse(a.publishedAt) >= request.from - CLAIM_MILLIS), ...articles]
      .filter((a) => a.relevance !== 'none')
      .flatMap((a) => statementsOf(classifier, a)),
  );
  const isFresh = new Set(articles.map((a) => String(a.id)));
  const span = (s: { articleId: string; start: number; end: number }): TextSpan => ({
    articleId: Number(s.articleId),
    start: s.start,
    end: s.end,
  });
  return {
    dossier: {
      id: dossier.id,
      title: dossier.title,
      version: dossier.version,
      engineVersion: classifier.engineVersion,
      themes: dossier.themes.map(({ id, name }) => ({ id, name })),
      actors: new Map(dossier.entities.map((e) => [e.id, e.display.en ?? e.id])),
    },
    ...request,
    from,
    to,
    composedAt: isoNow(clock),
    articles,
    earlier,
    facts: factsByStory(articles, earlier),
    claims: claims
      .filter((c) => isFresh.has(c.response.articleId))
      .map(({ claim, response }) => ({ claim: span(claim), response: span(response) })),
    receipt: await archive.receipt({ from, to }),
  };
};

const factsByStory = (articles: readonly ArticleRecord[], earlier: readonly ArticleRecord[]): ReadonlyMap<string, readonly TextSpan[]> => {
  const known = new Map<string, ArticleRecord[]>();
  for (const article of earlier) if (article.storyId) known.set(article.storyId, [...(known.get(article.storyId) ?? []), article]);
  const facts = new Map<string, readonly TextSpan[]>();
  for (const [story, before] of known) {
    const fresh = articles.filter((a) => a.storyId === story);
    const found = newFacts(before.map(factArticle), fresh.map(factArticle));
    if (found.length > 0)
      facts.set(
        story,
        found.map(({ articleId, start, end }) => ({ articleId: Number(articleId), start, end })),
      );
  }
  return facts;
};

/** An archived article as new facts are read from it. */
export const factArticle = (article: ArticleRecord): FactArticle => ({
  id: String(article.id),
  lang: article.lang,
  date: article.publishedAt,
  text: article.text,
  entities: article.mentions.filter((m) => m.field === 'text').map(({ entity, start, end }) => ({ entity, start, end })),
  isCopy: article.copyOf !== null,
});
