import { z } from 'zod';
import { frontSlots, type FrontSlot } from './slots.ts';

/** What a preview shows: slots that nobody has published, and the hour whose readers would see them. */
export type PreviewAsked = { sectionId: number | null; slots: readonly FrontSlot[]; at: number | null };

const query = z.object({
  slots: z.string().transform((text, context) => {
    try {
      const value: unknown = JSON.parse(text);
      return value;
    } catch {
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }
  }).pipe(frontSlots),
  section: z.coerce.number().int().positive().optional(),
  at: z.coerce.number().int().positive().optional(),
});

/** The whole preview stands in its address, so that nothing has to be kept for it. */
export function previewQuery({ sectionId, slots, at }: PreviewAsked): string {
  const search = new URLSearchParams({ slots: JSON.stringify(slots) });
  if (sectionId !== null) search.set('section', String(sectionId));
  if (at !== null) search.set('at', String(at));
  return search.toString();
}

/** What an address asks to preview; null when it cannot be read. */
export function readPreviewQuery(search: Record<string, string | string[] | undefined>): PreviewAsked | null {
  const parsed = query.safeParse(search);
  return parsed.success ? { slots: parsed.data.slots, sectionId: parsed.data.section ?? null, at: parsed.data.at ?? null } : null;
}
