/** A service that wraps other addresses in a parameter of its own. */
interface Wrapper {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly parameters: readonly string[];
}

const wrappers: readonly Wrapper[] = [
  { host: /^(?:www\.|news\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/url$/, parameters: ['q', 'url'] },
  {
    host: /^(?:www\.|m\.|l\.|lm\.)?facebook\.com$/,
    path: /^\/(?:l\.php|flx\/warn\/?|sharer\/sharer\.php|sharer\.php)$/,
    parameters: ['u'],
  },
  { host: /^l\.(?:instagram|threads)\.(?:com|net)$/, path: /^\/?$/, parameters: ['u'] },
  { host: /^(?:www\.|m\.)?vk\.(?:com|ru)$/, path: /^\/away(?:\.php)?$/, parameters: ['to'] },
  { host: /^away\.vk\.(?:com|ru)$/, path: /^\/(?:away\.php)?$/, parameters: ['to'] },
  { host: /^l\.messenger\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^(?:t|telegram)\.me$/, path: /^\/(?:iv|share\/url)$/, parameters: ['url'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/, parameters: ['url'] },
  { host: /^(?:www\.)?yandex\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/turbo(?:\/|$)/, parameters: ['text'] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, parameters: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^(?:www\.)?ok\.ru$/, path: /^\/dk$/, parameters: ['st.link'] },
];

/** The address inside a known wrapper or AMP cache, or null when `url` is an address of its own. One layer. */
export const wrappedAddress = (url: URL): string | null => {
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  for (const parameter of wrapper?.parameters ?? []) {
    const inner = url.searchParams.get(parameter);
    if (inner && /^https?:\/\//i.test(inner)) return inner;
  }
  return cachedAddress(url);
};

/**
 * AMP caches write the address into the path (`/c/s/outlet.am/news/1`, `s` for https), so do Google's viewer (`/amp/s/…`) and Yandex's turbo
 * pages (`/turbo/outlet.ru/s/news/1`).
 */
const cachedAddress = (url: URL): string | null => {
  const { hostname, pathname, search } = url;
  if (/^[a-z0-9-]+\.(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(hostname)) return inPath(/^\/[cvi]\/(s\/)?(.+)$/.exec(pathname), search);
  if (/^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(hostname)) return inPath(/^\/amp\/(s\/)?(.+)$/.exec(pathname), search);
  const turbo = /^(?:www\.)?yandex\.[a-z]{2,3}$|\.turbopages\.org$/.test(hostname)
    ? /^\/turbo\/([\w.-]+\.\w+)\/([sh])\/(.+)$/.exec(pathname)
    : null;
  return turbo ? `${turbo[2] === 's' ? 'https' : 'http'}://${turbo[1]}/${turbo[3]}${search}` : null;
};

const inPath = (found: RegExpExecArray | null, search: string): string | null =>
  found ? `${found[1] ? 'https' : 'http'}://${found[2]}${search}` : null;
