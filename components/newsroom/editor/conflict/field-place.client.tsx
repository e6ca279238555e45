'use client';

import { formatDate, formatTime } from '#lib/time/dates.ts';
import { useEdition, useWords } from '../../words.client.tsx';
import { joinable, type FieldDifference, type Side } from './differing-fields.ts';
import { SideChoice } from './side-choice.client.tsx';

type Names = { authors: ReadonlyMap<number, string>; topics: ReadonlyMap<number, string>; sections: ReadonlyMap<number, string> };
type Props = { difference: FieldDifference; names: Names; who: string; side: Side | null; onSide: (side: Side) => void };

/** One field as both have it. */
export function FieldPlace({ difference, names, who, side, onSide }: Props) {
  const t = useWords('DeskConflict');
  const shown = useShown(names);
  const { field, mine, theirs } = difference;
  const name = t(`field-${field}`);
  return (
    <section className="conflict-place" data-open={side === null || undefined} aria-label={name}>
      <div className="conflict-side" data-taken={side === 'mine' || side === 'both' || undefined}>
        <h3 className="conflict-whose">{t('mineOf', { name })}</h3>
        <p>{shown(field, mine)}</p>
      </div>
      <div className="conflict-side" data-taken={side === 'theirs' || side === 'both' || undefined}>
        <h3 className="conflict-whose">{t('theirsOf', { name, who })}</h3>
        <p>{shown(field, theirs)}</p>
      </div>
      <SideChoice name={name} who={who} side={side} sides={joinable.has(field) ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']} onSide={onSide} />
    </section>
  );
}

function useShown(names: Names): (field: FieldDifference['field'], value: FieldDifference['mine']) => string {
  const t = useWords('DeskConflict');
  const edition = useEdition();
  return (field, value) => {
    if (value === '' || value === null || (Array.isArray(value) && value.length === 0)) return t('empty');
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (Array.isArray(value)) return value.map((id) => (field === 'authorIds' ? names.authors : names.topics).get(id) ?? `#${id}`).join(t('listJoin'));
    if (typeof value === 'string') return field === 'ads' ? (value === 'on' ? t('yes') : t('no')) : value;
    if (field === 'sectionId') return names.sections.get(value) ?? `#${value}`;
    if (field === 'embargoAt') return t('moment', { date: formatDate(edition, value, 'dayMonth'), time: formatTime(edition, value) });
    return `#${value}`;
  };
}
