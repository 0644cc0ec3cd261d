/** Names of bot walls and a trace that only their own pages leave in markup and scripts, in lower case; pages they let through do not have it, or have text. */
export const wallTraces: readonly (readonly [string, string])[] = [
  ['Cloudflare', '_cf_chl_opt'],
  ['Cloudflare', 'cf-browser-verification'],
  ['Cloudflare', 'cf-error-details'],
  ['Cloudflare', 'challenges.cloudflare.com/turnstile'],
  ['DDoS-Guard', 'check.ddos-guard.net'],
  ['DDoS-Guard', '/.well-known/ddos-guard/'],
  ['Qrator', '/__qrator/'],
  ['Qrator', 'qauth_handle_validate'],
  ['Variti', 'ngenix-challenge'],
  ['Variti', 'variti.net/'],
  ['Imperva', '_incapsula_resource'],
  ['Akamai', '/_sec/cp_challenge/'],
  ['Akamai', 'sec-if-cpt-container'],
  ['DataDome', 'captcha-delivery.com'],
  ['HUMAN', 'px-captcha'],
  ['HUMAN', 'captcha.px-cdn.net'],
  ['Kasada', '/149e9513-01fa-4fb0-aad4-566afd725d1b/'],
  ['F5', 'bobcmn'],
  ['Sucuri', 'sucuri_cloudproxy_js'],
  ['Amazon WAF', 'awswafcookiedomainlist'],
  ['Amazon WAF', 'token.awswaf.com'],
  ['SiteGround', '/.well-known/sgcaptcha/'],
  ['Yandex SmartCaptcha', 'smartcaptcha.yandexcloud.net/captcha.js'],
  ['Yandex SmartCaptcha', '/checkcaptcha'],
  ['ArvanCloud', '__arcsjs'],
  ['ArvanCloud', 'arvancloud.ir/challenge'],
  ['Anubis', 'within.website/x/cmd/anubis'],
  ['hCaptcha', 'hcaptcha.com/1/api.js'],
  ['reCAPTCHA', 'recaptcha/api.js'],
  ['reCAPTCHA', 'recaptcha/enterprise.js'],
];

/** Traces that stand on ordinary forms too (comments, contact): they need words of a check beside them. */
export const sharedTraces: ReadonlySet<string> = new Set([
  'hCaptcha',
  'reCAPTCHA',
  'challenges.cloudflare.com/turnstile',
  'smartcaptcha.yandexcloud.net/captcha.js',
]);

/** Traces of pages that hold a name which is for sale. */
export const parkingTraces: readonly string[] = [
  'data-adblockkey=',
  'sedoparking.com',
  'parkingcrew.net',
  'bodis.com/',
  'parklogic.com',
  'afternic.com/forsale',
  'dan.com/buy-domain',
  'hugedomains.com/domain_profile',
  '/domain-parking',
];
