/** What the short keys of the floors mean; a key that is not here is shown as it is. */
const meanings = {
  suite: 'checks of the feedparser suite that hold',
  damaged: 'damaged feeds read as expected',
  dates: 'dates of the feedparser suite read as it expects',
  aebF1: 'article benchmark, F1 over shingles of four words',
  aebAccuracy: 'article benchmark, pages with exactly the right text',
  aebRenamedF1: 'article benchmark with every class and id renamed, F1',
  openWebWordF1: 'open web, F1 over words',
  openWebWith: 'open web, segments that must be in the text',
  openWebWithout: 'open web, segments that must not be',
  openWebDates: 'open web, publication dates',
  refusedPages: 'article pages refused, at most',
};

const rows = (area, floors) => Object.entries(floors).map(([key, floor]) => `| ${area} | ${meanings[key] ?? key} | ${floor} |`);

/** The floors that the gates hold, as a table. */
export const renderScoreTable = ({ tags, feeds, pages }) =>
  [
    '| what is read | figure | floor |',
    '| --- | --- | --- |',
    ...rows('tags, all items', tags.all),
    ...rows('tags, without uncertain items', tags.certain),
    ...rows('tags, thresholds chosen out of fold', tags.folds),
    ...rows('feeds', feeds.floors),
    ...rows('pages', pages.floors),
  ].join('\n');
