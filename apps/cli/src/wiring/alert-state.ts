import type { Archive } from '@corridor/archive';
import type { Settings } from '@corridor/model';

/** Alerts named one by one; the page of sources has all of them. */
const NAMED = 5;

/** Alerts that last, in a line; null when there are none. */
export const alertState = async (archive: Pick<Archive, 'alerts'>): Promise<string | null> => {
  const open = await archive.alerts({ isOpen: true });
  if (open.length === 0) return null;
  const named = open
    .slice(0, NAMED)
    .map(({ sourceName, feedId, kind, detail }) => `${sourceName}${feedId === null ? '' : ` (${feedId})`} ${kind}: ${detail}`);
  const rest = open.length > NAMED ? [`${open.length - NAMED} more`] : [];
  return `${open.length} last. ${[...named, ...rest].join('; ')}. \`corridor sources list\` shows the feeds, /sources the figures.`;
};

/** How posts to the webhook go. Throws when one was given up or waits for another attempt. */
export const webhookState = async (archive: Pick<Archive, 'notices'>, { alertWebhook }: Settings): Promise<string> => {
  const stuck = await archive.notices({ states: ['parked', 'retry'] });
  const [first] = stuck;
  if (first && alertWebhook) {
    const parked = stuck.filter(({ state }) => state === 'parked').length;
    const next = stuck.find(({ nextAttemptAt }) => nextAttemptAt !== null)?.nextAttemptAt;
    throw new Error(
      `${stuck.length} posts were not taken${parked > 0 ? `, ${parked} of them given up` : ''}: ${first.detail ?? ''}${next ? `; next attempt ${next.slice(0, 16)} UTC` : ''}. See that the receiver of CORRIDOR_ALERT_WEBHOOK runs and answers 2xx.`,
    );
  }
  if (!alertWebhook) return 'none set; alerts reach digest, pages, log and metrics';
  return `${(await archive.notices({ states: ['sent'] })).length} posts taken`;
};
