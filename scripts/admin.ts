import { readStaffByEmail } from '#db/staff/by-email.ts';
import { addStaff } from '#db/staff/add.ts';
import { newStaff, staffRole } from '#db/staff/input.ts';
import { resetStaff } from '#db/staff/reset.ts';
import { closeCurrentStore, currentStore, prepareStore } from '#db/store/current.ts';
import { defaultLocale } from '#lib/i18n/locales.ts';
import { systemActor } from '#lib/permissions.ts';
import { absolute, deskPaths } from '#lib/urls.ts';
import { environmentOrFail, fail, failWith } from './fail.ts';
import { say, sayError } from './say.ts';

/** `npm run admin -- create EMAIL NAME [--role ROLE] | reset EMAIL`: for a newsroom that has locked itself out. */
const [command, email = '', ...rest] = process.argv.slice(2);
if ((command !== 'create' && command !== 'reset') || email === '') fail(say('adminUsage'));
const environment = environmentOrFail();
const actor = systemActor('admin');

let token: string;
try {
  await prepareStore();
  token = command === 'create' ? await create() : await reset();
  await closeCurrentStore();
} catch (error) {
  failWith(error, environment);
}
console.log(`${say(command === 'create' ? 'adminCreated' : 'adminReset', { email })}\n  ${absolute(environment.siteUrl, deskPaths.invitation(defaultLocale, token))}`);

async function create(): Promise<string> {
  const at = rest.indexOf('--role');
  const role = staffRole.safeParse(at < 0 ? 'admin' : rest[at + 1]);
  if (!role.success) fail(sayError('adminRoleInvalid'));
  const name = (at < 0 ? rest : rest.toSpliced(at, 2)).join(' ');
  if (name === '') fail(say('adminUsage'));
  const input = newStaff.safeParse({ name, email, role: role.data, desks: [] });
  if (!input.success) fail(input.error.issues[0]?.path[0] === 'email' ? sayError('adminEmailInvalid', { email }) : say('adminUsage'));
  const added = await addStaff(actor, currentStore(), input.data, Date.now());
  if (!added.ok) fail(sayError(added.reason));
  return added.value.token;
}

async function reset(): Promise<string> {
  const person = await readStaffByEmail(currentStore(), email);
  if (!person) fail(sayError('staffAbsent'));
  const done = await resetStaff(actor, currentStore(), { id: person.id }, Date.now());
  if (!done.ok) fail(sayError(done.reason));
  return done.value.token;
}
