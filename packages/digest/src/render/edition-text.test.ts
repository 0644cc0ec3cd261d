import { describe, expect, it } from 'vitest';
import { emptyEdition, sampleEdition, sampleQuote, sampleStory } from '../fixtures/sample-edition.ts';
import { renderEditionText } from './edition-text.ts';

const links = { publicUrl: 'https://watch.example', unsubscribeUrl: 'https://watch.example/unsubscribe/token' };

describe('renderEditionText', () => {
  it('tells a day from masthead to footer', () => {
    const edition = sampleEdition({
      topLines: [],
      changed: { newStories: [sampleStory()], grown: [], quiet: [] },
      claims: [{ claim: sampleQuote({ sentence: 'Yes.' }), response: sampleQuote({ sentence: 'No.' }) }],
    });
    expect(renderEditionText(edition, links).split('\n')).toEqual([
      'The road, 11 August 2025: 1 article, 1 story',
      '============================================',
      'Monday, 11 August 2025 (Asia/Yerevan)',
      'Seen from 10 Aug 2025, 00:00 to 11 Aug 2025, 00:00',
      '1 article, 1 story, 3 of 3 sources healthy',
      `Edition ${edition.id} · dossier road@1.0.0+00000000`,
      'Unsubscribe: https://watch.example/unsubscribe/token',
      '',
      'NEW STORIES',
      '-----------',
      '',
      '* Bridge open',
      '“The bridge is open.”',
      '  Outlet 1, Armenia, independent',
      '  https://outlet.example/1',
      '  1 article · Armenia',
      '  https://watch.example/stories/s1',
      '',
      'CLAIMS AND RESPONSES',
      '--------------------',
      '',
      'Claim',
      '“Yes.”',
      '  Outlet 1, Armenia, independent',
      '  https://outlet.example/1',
      'Response',
      '“No.”',
      '  Outlet 1, Armenia, independent',
      '  https://outlet.example/1',
      '',
      'COVERAGE',
      '--------',
      '',
      '3 of 3 feeds healthy; 4 articles seen, 4 extracted, 4 tagged, 2 on the deal.',
      'Healthy sources and articles: Armenia 1 of 1 source, 4 articles · Iran 1 of 1',
      '  source, 0 articles · Georgia 0 of 1 source, 0 articles.',
      'Articles by language: en 4.',
      '',
      'How it was made: every sentence above is verbatim from the article it links',
      '  to, everything else is a count. State media are labelled, not scored.',
      `Permalink: https://watch.example/editions/${edition.id}`,
      `JSON: https://watch.example/api/v1/editions/${edition.id}`,
      'Unsubscribe: https://watch.example/unsubscribe/token',
      '',
    ]);
  });

  it('says on a day without news why it is short', () => {
    const text = renderEditionText(emptyEdition({ feedsHealthy: 2 }), { ...links, unsubscribeUrl: null });
    expect(text).toContain('The road, 11 August 2025: nothing new\n');
    expect(text).toContain('1 of 3 feeds could not be read; see Coverage below.');
    expect(text).toContain('2 of 3 feeds were healthy: the silence of the others says nothing.');
    expect(text).not.toMatch(/\n\n\n|undefined|unsubscribe/i);
  });

  it('keeps every line within 78 characters but for addresses, and every control out', () => {
    const sentence = `${'word '.repeat(100)}\u202e\u0000\u0007end`;
    const text = renderEditionText(
      sampleEdition({ topLines: [sampleQuote({ sentence, sourceName: 'Outlet of a name '.repeat(9) })] }),
      links,
    );
    const long = text.split('\n').filter((line) => line.length > 78 && !/https:\/\//.test(line));
    expect(long).toEqual([]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });
});
