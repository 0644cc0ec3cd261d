import type { ArticleRecord } from '@corridor/archive';
import type { EvidenceField } from '@corridor/model';
import type { Frame } from './layout.ts';
import type { TextMark } from './marked-text.ts';
import { stanceWords } from './position-line.ts';

/** Where the evidence of an article's position with this index stands on the page. */
export const evidenceAnchor = (index: number): string => `position-${index + 1}`;

/** Marks of one field of an article: all its evidence, or only that of one theme. Positions are always marked: the page links to them. */
export const evidenceMarks = (frame: Frame, article: ArticleRecord, field: EvidenceField, theme: string | null): readonly TextMark[] => [
  ...(theme === null ? entityMarks(frame, article, field) : []),
  ...positionMarks(frame, article, field),
  ...themeMarks(frame, article, field, theme),
];

const entityMarks = ({ labels }: Frame, { mentions }: ArticleRecord, field: EvidenceField): readonly TextMark[] =>
  mentions
    .filter((m) => m.field === field)
    .map(({ start, end, entity, metonym }) => ({
      start,
      end,
      kind: 'entity',
      label: metonym ? `${labels.entity(entity)}, acting for ${labels.entity(metonym)}` : labels.entity(entity),
    }));

const positionMarks = ({ labels }: Frame, { positions }: ArticleRecord, field: EvidenceField): readonly TextMark[] =>
  positions.flatMap((p, i) =>
    p.field === field
      ? [
          {
            start: p.start,
            end: p.end,
            kind: 'position' as const,
            label: `${labels.entity(p.actor)} ${stanceWords[p.stance]} ${labels.target(p.target)}`,
            anchor: evidenceAnchor(i),
          },
        ]
      : [],
  );

const themeMarks = ({ labels }: Frame, { tags }: ArticleRecord, field: EvidenceField, theme: string | null): readonly TextMark[] =>
  tags
    .filter((tag) => theme === null || tag.theme === theme)
    .flatMap((tag) =>
      tag.evidence
        .filter((e) => e.field === field)
        .map(({ start, end }) => ({
          start,
          end,
          kind: theme === null ? ('theme' as const) : ('chosen' as const),
          label: `theme ${labels.theme(tag.theme)}`,
        })),
    );
