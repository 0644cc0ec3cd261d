/** A service that wraps other addresses in a parameter of its own. */
interface Wrapper {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly parameters: readonly string[];
}

const wrappers: readonly Wrapper[] = [
  { host: /^(?:www\.|news\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^(?:www\.|m\.|l\.|lm\.)?facebook\.com$/, path: /^\/(?:l\.php|flx\/warn\/?)$/, parameters: ['u'] },
  { host: /^l\.(?:instagram|threads)\.(?:com|net)$/, path: /^\/?$/, parameters: ['u'] },
  { host: /^(?:www\.|m\.)?vk\.(?:com|ru)$/, path: /^\/away(?:\.php)?$/, parameters: ['to'] },
  { host: /^away\.vk\.(?:com|ru)$/, path: /^\/(?:away\.php)?$/, parameters: ['to'] },
  { host: /^t\.me$/, path: /^\/iv$/, parameters: ['url'] },
  { host: /^(?:www\.)?yandex\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/turbo\/?$/, parameters: ['text'] },
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

/** AMP caches write the address into the path: `/c/s/outlet.am/news/1` (`s` for https), Google's viewer under `/amp/s/`. */
const cachedAddress = (url: URL): string | null => {
  const isCache = /^[a-z0-9-]+\.cdn\.ampproject\.org$|^[a-z0-9-]+\.bing-amp\.com$/.test(url.hostname);
  const isViewer = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(url.hostname);
  const found = isCache ? /^\/[cvi]\/(s\/)?(.+)$/.exec(url.pathname) : isViewer ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname) : null;
  return found ? `${found[1] ? 'https' : 'http'}://${found[2]}${url.search}` : null;
};
