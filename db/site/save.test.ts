import { expect, test } from 'vitest';
import { cacheTag } from '#lib/cache-tags.ts';
import { systemActor, type Actor } from '#lib/permissions.ts';
import { policyPaths, usualPolicies } from '#lib/site-policies.ts';
import { findMedia } from '../media/find.ts';
import { removeMedia } from '../media/remove.ts';
import { ownDataFolder, plain, uploaded } from '../media/testing-media.ts';
import { findUses } from '../media/uses.ts';
import { savePage } from '../pages/save.ts';
import { pageLinks } from '../pages/published.ts';
import type { Store } from '../store/store.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, noon, value } from '../testing-newsroom.ts';
import { initialSettings } from './input.ts';
import { logoIn, settingsInForce } from './published.ts';
import { saveSettings } from './save.ts';

const admin: Actor = { id: 'admin@example.org', name: 'Admin', role: 'admin', desks: [] };
const page = { locale: 'ar' as const, groupKey: 'ethics', slug: 'ميثاق', title: 'الميثاق', body: bodyOf('نص.') };
const none = { light: null, dark: null };

ownDataFolder();

onBothDatabases((fresh) => {
  const logoNow = async (store: Store, locale: 'ar' | 'en') => logoIn(store, await settingsInForce(store), locale);

  test('a logo is a picture of the library, as large as it is shown, and stays there while it stands in the head', async () => {
    const store = await fresh();
    expect(await logoNow(store, 'ar')).toBeNull();
    const id = await uploaded(admin, store, { bytes: await plain('#107070', { width: 900, height: 300 }) });
    const logos = { ar: { light: id, dark: null }, en: none };
    expect(await saveSettings(chief, store, { logos }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(await saveSettings(admin, store, { logos: { ...logos, en: { light: 999, dark: null } } }, noon)).toEqual({ ok: false, reason: 'mediaAbsent' });
    value(await saveSettings(admin, store, { logos }, noon));
    expect(await logoNow(store, 'ar')).toMatchObject({ light: { width: 480, height: 160 }, dark: null });
    expect(await logoNow(store, 'en')).toBeNull();
    expect(value(await findUses(admin, store, { id }))).toEqual([{ noun: 'site', where: 'logo', id: 0, locale: 'ar', title: 'خبر' }]);
    expect(value(await findMedia(admin, store, { locale: 'ar', words: '', filter: 'unused' })).pictures).toEqual([]);
    expect(await removeMedia(chief, store, { id }, noon)).toEqual({ ok: false, reason: 'mediaInUse' });
    value(await saveSettings(admin, store, { logos: initialSettings.logos }, noon));
    value(await removeMedia(chief, store, { id }, noon));
    expect(await saveSettings(admin, store, { logos }, noon)).toEqual({ ok: false, reason: 'mediaAbsent' });
  });

  test('a policy is a standing page that there is, in the languages it is written in', async () => {
    const store = await fresh();
    expect(await saveSettings(admin, store, { policies: { ethics: 'ethics' } }, noon)).toEqual({ ok: false, reason: 'pageAbsent' });
    value(await savePage(admin, store, page, noon));
    value(await savePage(admin, store, { ...page, groupKey: 'contact', slug: 'اتصل' }, noon));
    value(await saveSettings(admin, store, { policies: { ethics: 'ethics' } }, noon));
    const { policies } = await settingsInForce(store);
    const [arabic, english] = [await pageLinks(store, 'ar'), await pageLinks(store, 'en')];
    expect(policyPaths('ar', arabic, policies)).toEqual({ ethics: encodeURI('/pages/ميثاق') });
    expect(policyPaths('ar', arabic, { ...usualPolicies, ...policies })).toMatchObject({ contact: encodeURI('/pages/اتصل') });
    expect(policyPaths('en', english, policies)).toEqual({});
  });

  test('what is not given stays as it is, and readers’ pages become stale', async () => {
    const store = await fresh();
    value(await saveSettings(systemActor('test'), store, { accent: 'olive' }, noon));
    value(await saveSettings(admin, store, { zone: 'Africa/Cairo' }, noon));
    expect(await settingsInForce(store)).toEqual({ ...initialSettings, accent: 'olive', zone: 'Africa/Cairo' });
    expect((await store.read.select().from(store.t.tagEvent)).map((event) => event.tag)).toContain(cacheTag.site());
  });
});
