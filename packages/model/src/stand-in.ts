/**
 * What stood in for the feed or article that was asked for: `bot-wall` a check for robots · `geo-block` not for this country or network ·
 * `refusal` access denied, by the server or by order · `consent-wall` · `login-wall` · `paywall` · `needs-javascript` an empty shell ·
 * `maintenance` · `parked-domain` the name is for sale or not set up · `soft-404` a page that says it is none.
 */
export const standIns = [
  'bot-wall',
  'geo-block',
  'refusal',
  'consent-wall',
  'login-wall',
  'paywall',
  'needs-javascript',
  'maintenance',
  'parked-domain',
  'soft-404',
] as const;
/** What stood in for the feed or article that was asked for. */
export type StandIn = (typeof standIns)[number];
