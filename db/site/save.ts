import { and, inArray, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { readEngine, type EngineProblem } from '#lib/ai/engine.ts';
import { cacheTag } from '#lib/cache-tags.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Query, Store } from '../store/store.ts';
import { siteSettings, type givenSettings, type SiteSettings } from './input.ts';

type SettingsRefusal = EngineProblem | 'notAllowed' | 'settingsInvalid' | 'mediaAbsent' | 'pageAbsent';

/** Changes site settings; keys that are not given stay as they are. Logos and policies name pictures and pages that there are. */
export async function saveSettings(actor: Actor, store: Store, input: z.input<typeof givenSettings>, now: number): Promise<Result<{ keys: string[] }, SettingsRefusal>> {
  if (!can(actor, 'site.save')) return refuse('notAllowed');
  const parsed = siteSettings.partial().safeParse(input);
  if (!parsed.success) return refuse(problemWith(input));
  const { t } = store;
  return store.write(async (tx): Promise<Result<{ keys: string[] }, SettingsRefusal>> => {
    const missing = await missingFrom(store, tx, parsed.data);
    if (missing) return refuse(missing);
    for (const [key, value] of Object.entries(parsed.data)) {
      await tx.insert(t.setting).values({ key, value }).onConflictDoUpdate({ target: t.setting.key, set: { value } });
    }
    await record(store, tx, { actor, action: 'site.save', noun: 'site', id: null, after: parsed.data, tags: [cacheTag.site()], now });
    return ok({ keys: Object.keys(parsed.data) });
  });
}

/** What is wrong with an engine has words of its own; the rest a form does not let through. */
function problemWith({ summaries }: z.input<typeof givenSettings>): EngineProblem | 'settingsInvalid' {
  const engine = summaries ? readEngine(summaries.engine) : null;
  return engine && !engine.ok ? engine.reason : 'settingsInvalid';
}

async function missingFrom({ t }: Store, tx: Query, { logos, policies }: Partial<SiteSettings>): Promise<'mediaAbsent' | 'pageAbsent' | null> {
  const pictures = new Set(logos ? Object.values(logos).flatMap(({ light, dark }) => [light, dark]).filter((id) => id !== null) : []);
  const pages = new Set(Object.values(policies ?? {}));
  if (pictures.size > 0) {
    const known = await tx.select({ id: t.media.id }).from(t.media).where(and(inArray(t.media.id, [...pictures]), isNull(t.media.removedAt)));
    if (known.length < pictures.size) return 'mediaAbsent';
  }
  if (pages.size === 0) return null;
  const known = await tx.selectDistinct({ groupKey: t.page.groupKey }).from(t.page).where(inArray(t.page.groupKey, [...pages]));
  return known.length < pages.size ? 'pageAbsent' : null;
}
