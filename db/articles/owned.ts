import { and, eq, inArray } from 'drizzle-orm';
import type { Query, Store } from '../store/store.ts';

type Kept = { id?: number; sectionId: number; createdBy: string | null; assignee: string | null };

/** Whose a story is: the desk of its section, and who wrote it, was given it or signs it. */
export async function ownedOf({ t }: Pick<Store, 't'>, tx: Query, story: Kept): Promise<{ desk: string | null; owners: string[] }> {
  const [section] = await tx.select({ desk: t.section.groupKey }).from(t.section).where(eq(t.section.id, story.sectionId)).limit(1);
  const groups = tx.select({ group: t.author.groupKey }).from(t.byline).innerJoin(t.author, eq(t.author.id, t.byline.authorId)).where(eq(t.byline.articleId, story.id ?? 0));
  const signing = await tx.select({ id: t.staff.id }).from(t.staff).where(and(eq(t.staff.state, 'active'), inArray(t.staff.authorGroup, groups)));
  const owners = [story.createdBy, story.assignee, ...signing.map((person) => person.id)].filter((id) => id !== null);
  return { desk: section?.desk ?? null, owners };
}
