import type { Alert, AlertNotice } from '@corridor/model';

/** What a webhook is sent. Fields are added in later versions and none is taken away or changed while the schema's number stays. */
export interface AlertMessage {
  readonly schema: 'corridor-alert/1';
  /** The same over all attempts: a receiver that met it before has the message already. */
  readonly id: string;
  readonly event: AlertNotice['event'];
  readonly dossier: string;
  readonly alert: Alert;
  /** Page of the source with its feeds and checks. */
  readonly url: string;
}

/** The message of an alert that was raised or has ended; of one that has ended by now, what it was when raised is told all the same. */
export const alertMessage = (
  alert: Alert,
  event: AlertNotice['event'],
  about: { readonly dossier: string; readonly publicUrl: string },
): AlertMessage => ({
  schema: 'corridor-alert/1',
  id: `${alert.id}-${event}`,
  event,
  dossier: about.dossier,
  alert: event === 'raised' ? { ...alert, endedAt: null, ending: null } : alert,
  url: `${about.publicUrl}/sources#${encodeURIComponent(alert.sourceId)}`,
});
