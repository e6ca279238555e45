import { cacheTag } from '#lib/cache-tags.ts';
import { can, type Actor } from '#lib/permissions.ts';
import { ok, refuse, type Result } from '#lib/result.ts';
import { record } from '../audit/record.ts';
import type { Store } from '../store/store.ts';
import { siteSettings, type SiteSettings } from './input.ts';

/** Changes site settings; keys that are not given stay as they are. */
export async function saveSettings(actor: Actor, store: Store, input: Partial<SiteSettings>, now: number): Promise<Result<{ keys: string[] }, 'notAllowed' | 'settingsInvalid'>> {
  if (!can(actor, 'site.save')) return refuse('notAllowed');
  const parsed = siteSettings.partial().safeParse(input);
  if (!parsed.success) return refuse('settingsInvalid');
  const { t } = store;
  return store.write(async (tx) => {
    for (const [key, value] of Object.entries(parsed.data)) {
      await tx.insert(t.setting).values({ key, value }).onConflictDoUpdate({ target: t.setting.key, set: { value } });
    }
    await record(store, tx, { actor, action: 'site.save', noun: 'site', id: null, after: parsed.data, tags: [cacheTag.site()], now });
    return ok({ keys: Object.keys(parsed.data) });
  });
}
