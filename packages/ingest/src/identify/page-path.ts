/** What the paths of an article's twins have beside its own, in the order in which it is taken off. */
const twins: readonly (readonly [RegExp, string])[] = [
  [/\/{2,}/g, '/'],
  [/;jsessionid=[^/;]{0,200}/i, ''],
  [/\/\(S\([a-z0-9]{20,32}\)\)(?=\/)/i, ''], // the session of ASP.NET without cookie
  [/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/'],
  [/^\/amp\/(?=.)/i, '/'],
  [/\/amp(?:\.html?)?\/?$/i, '/'],
  [/\.amp(\.html?)?$/i, '$1'],
  [/[.-]amp(\.html?)$/i, '$1'],
  [/\/comment-page-\d{1,4}\/?$/i, ''], // WordPress
  [/\/$/, ''],
];

/** The path under which an article's plain, AMP, print and comment pages meet: without a last slash, escapes spelt in one way. */
export const pagePath = (pathname: string): string =>
  plainView(twins.reduce((path, [twin, plain]) => path.replace(twin, plain), spelt(pathname)));

/** `/print/…` and `…/print`, `…/comments` of an article; a section called so stays. */
const plainView = (path: string): string => {
  const steps = path.split('/');
  const [last = '', before = ''] = steps.toReversed();
  if (/^(?:print|comments)$/i.test(last) && namesArticle(before)) return steps.slice(0, -1).join('/');
  return /^print$/i.test(steps[1] ?? '') && steps.length > 2 && namesArticle(last) ? ['', ...steps.slice(2)].join('/') : path;
};

/** A digit, a hyphen, a dot or letters of another script: unlike `news` or `opinion`, such a step of a path names one article. */
export const namesArticle = (step: string): boolean => /[\d.%-]/.test(step);

/** Percent escapes of the same letters spelt the same way, composed (NFC); escapes of reserved characters and broken ones stay, in capitals. */
const spelt = (path: string): string => {
  try {
    return encodeURI(decodeURI(path).normalize('NFC'))
      .replace(/%25(?=3B|2F|3F|3A|40|26|3D|2B|24|2C|23)/gi, '%')
      .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  } catch {
    return path.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  }
};
