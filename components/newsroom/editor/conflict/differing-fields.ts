import { fingerprint } from '#lib/newsroom/fingerprint.ts';
import type { StoryContent, StoryField } from '../story-content.ts';

/** Whose words stay at one place. `both`: one after the other. */
export type Side = 'mine' | 'theirs' | 'both';

/** Who changed a field since both sides had the same words. Without those words every difference is `both`. */
type ChangedBy = 'me' | 'them' | 'both';

export type FieldDifference = { field: StoryField; mine: StoryContent[StoryField]; theirs: StoryContent[StoryField]; changedBy: ChangedBy };

/** The fields in the order in which the screen shows them. */
const fields = [
  'kicker', 'headline', 'standfirst', 'authorIds', 'dateline', 'sectionId', 'topicIds', 'heroId', 'slug', 'seoTitle', 'seoDescription', 'ads', 'sensitive', 'breaking', 'embargoAt',
] as const satisfies StoryField[];

/** Fields whose two values can stand one after the other. */
export const joinable: ReadonlySet<StoryField> = new Set(['standfirst', 'authorIds', 'topicIds'] satisfies StoryField[]);

type Texts = { mine: StoryContent; theirs: StoryContent; base: StoryContent | null };

export function differingFields({ mine, theirs, base }: Texts): FieldDifference[] {
  return fields.flatMap((field) => {
    const [here, there, before] = [fingerprint(mine[field]), fingerprint(theirs[field]), base && fingerprint(base[field])];
    if (here === there) return [];
    return [{ field, mine: mine[field], theirs: theirs[field], changedBy: before === there ? 'me' : before === here ? 'them' : 'both' }];
  });
}

/** Whose words a field takes by itself: theirs who changed it alone. Null where people have to decide. */
export function sideOf(changed: ChangedBy): Side | null {
  return changed === 'both' ? null : changed === 'me' ? 'mine' : 'theirs';
}

/** All fields as decided; the body is decided block by block. */
export function mergeFields({ mine, theirs, fields: differences, sides }: { mine: StoryContent; theirs: StoryContent; fields: FieldDifference[]; sides: ReadonlyMap<string, Side> }): StoryContent {
  return differences.reduce((merged, { field, changedBy: changed }) => {
    const side = sides.get(field) ?? sideOf(changed) ?? 'mine';
    if (side === 'theirs') return { ...merged, [field]: theirs[field] };
    return side === 'both' ? { ...merged, ...joined(field, { mine, theirs }) } : merged;
  }, mine);
}

function joined(field: StoryField, { mine, theirs }: { mine: StoryContent; theirs: StoryContent }): Partial<StoryContent> {
  if (field === 'standfirst') return { standfirst: `${mine.standfirst} ${theirs.standfirst}`.trim() };
  if (field === 'authorIds') return { authorIds: [...new Set([...mine.authorIds, ...theirs.authorIds])] };
  if (field === 'topicIds') return { topicIds: [...new Set([...mine.topicIds, ...theirs.topicIds])] };
  return {};
}
