import type { SourceHealth } from '@corridor/archive';

/** A source as the API shows it: by which proxy and with which headers it is asked is its operator's business alone. */
export const shownHealth = ({ source, alerts, feeds }: SourceHealth) => {
  const { proxy: _proxy, headers: _headers, ...shown } = source;
  return { source: shown, alerts, feeds: feeds.map(({ state, checks }) => ({ state: shownState(state), checks })) };
};

const shownState = ({ proxy: _proxy, headers: _headers, ...shown }: SourceHealth['feeds'][number]['state']) => shown;
