import type { Alert, AlertNotice } from '@corridor/model';
import type { AlertHook } from '../observe/alert-hook.ts';
import { alertMessage } from '../observe/alert-message.ts';
import type { Parts } from '../parts.ts';

/** Pauses double from a minute to six hours; with so many attempts they span some five days, longer than a receiver's worst weekend. */
const FIRST_PAUSE_MILLIS = 60_000;
const LONGEST_PAUSE_MILLIS = 6 * 3_600_000;
const POST_ATTEMPTS = 30;
/** Whoever took a post has this long before it is thought dead: more than the longest post. */
const POSTING_MILLIS = 5 * 60_000;
/** Posts of one job; the rest goes with the next tick. */
const POSTS_AT_ONCE = 100;

/** True when a post to the webhook is due. */
export const hasDuePosts = async ({ archive, alerts }: Pick<Parts, 'archive' | 'alerts'>): Promise<boolean> =>
  alerts.hook !== null && (await dueNotices(archive)).length > 0;

/** Posts to the webhook what is due: each alert that was raised or ended at least once, under an id that tells a receiver of a second time. */
export const postAlerts = async (parts: Parts): Promise<void> => {
  const { archive, alerts, clock } = parts;
  if (!alerts.hook) return;
  const due = (await dueNotices(archive)).slice(0, POSTS_AT_ONCE);
  const known = new Map(due.length > 0 ? (await archive.alerts()).map((alert) => [alert.id, alert]) : []);
  for (const notice of due) {
    const alert = known.get(notice.alertId);
    const isTaken = await archive.takeNotice(notice, new Date(clock.now() + POSTING_MILLIS).toISOString());
    if (alert && isTaken) await post(parts, alerts.hook, notice, alert);
  }
};

const dueNotices = (archive: Parts['archive']): Promise<readonly AlertNotice[]> =>
  archive.notices({ states: ['pending', 'retry'], isDue: true });

const post = async (
  { archive, clock, dossier, observer, sender }: Parts,
  hook: AlertHook,
  notice: AlertNotice,
  alert: Alert,
): Promise<void> => {
  const { alertId, event } = notice;
  const message = alertMessage(alert, event, { dossier: dossier.id, publicUrl: sender.publicUrl });
  const { isTaken, isFinal, detail } = await hook.post(message.id, JSON.stringify(message));
  const attempts = notice.attempts + 1;
  const isOver = isTaken || isFinal || attempts >= POST_ATTEMPTS;
  const pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** Math.min(attempts - 1, 20));
  const state = isTaken ? 'sent' : isOver ? 'parked' : 'retry';
  await archive.updateNotice({
    alertId,
    event,
    state,
    attempts,
    nextAttemptAt: isOver ? null : new Date(clock.now() + pause).toISOString(),
    detail,
  });
  observer.alertPosted(message.id, state, detail);
};
