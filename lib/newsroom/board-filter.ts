import { z } from 'zod';
import { locales } from '../i18n/locales.ts';

/** The stages of a story in the order of work, as the board shows them. */
export const boardStages = ['draft', 'review', 'approved', 'scheduled', 'published', 'corrected', 'withdrawn'] as const;
export type BoardStage = (typeof boardStages)[number];
export const boardFlags = ['breaking', 'sensitive', 'embargo', 'pending', 'behind'] as const;

const given = z.string().trim().min(1).max(120);

const filter = z.object({
  stage: z.enum(boardStages).nullable().catch(null),
  /** What waits for whoever asks. */
  waiting: z.literal('1').transform(() => true).catch(false),
  unassigned: z.literal('1').transform(() => true).catch(false),
  /** Only desks of whoever asks. */
  desks: z.enum(['mine', 'all']).nullable().catch(null),
  language: z.enum(locales).nullable().catch(null),
  section: given.nullable().catch(null),
  flag: z.enum(boardFlags).nullable().catch(null),
  assignee: given.nullable().catch(null),
  q: z.string().trim().max(120).catch(''),
  /** Where an older page begins, as the page before said. */
  before: given.nullable().catch(null),
});
export type BoardFilter = z.output<typeof filter>;

type Params = Record<string, string | string[] | undefined>;

/** What the address of a board asks for. What does not make sense counts as not asked. */
export function readBoardFilter(params: Params): BoardFilter {
  return filter.parse(Object.fromEntries(Object.keys(filter.shape).map((key) => [key, first(params[key])])));
}

/** The query of the address for a filter, with some of it changed. A page begins anew unless it is told where. */
export function boardQuery(current: BoardFilter, changes: Partial<BoardFilter> = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...current, before: null, ...changes })) {
    if (value !== null && value !== false && value !== '') query.set(key, value === true ? '1' : value);
  }
  return query.size > 0 ? `?${query}` : '';
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
