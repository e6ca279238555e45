import type { ColumnKit } from '../store/column-kit.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { StaffRole } from '#lib/permissions.ts';

/** People with accounts, and what lets them in. The names of columns in code are those that the sign-in library knows. */
export function staffTables(k: ColumnKit) {
  const staff = k.table('staff', {
    id: k.text('id').primaryKey(),
    name: k.text('name').notNull(),
    /** In lower case. */
    email: k.text('email').notNull(),
    emailVerified: k.bool('email_verified').notNull().default(false),
    image: k.text('image'),
    createdAt: k.ms('created_at').notNull(),
    updatedAt: k.ms('updated_at').notNull(),
    twoFactorEnabled: k.bool('two_factor_enabled').notNull().default(false),
    role: k.text('role').$type<StaffRole>().notNull(),
    /** Nobody is removed: what they did keeps their name. */
    state: k.text('state').$type<'active' | 'disabled'>().notNull().default('active'),
    /** Group keys of sections. */
    desks: k.json<string[]>('desks').notNull(),
    /** The author, in all languages, under whom this person signs. */
    authorGroup: k.text('author_group'),
    /** Language of the admin. */
    locale: k.text('locale').$type<Locale>(),
  }, (t) => [k.unique('staff_email').on(t.email)]);

  const staffSession = k.table('staff_session', {
    id: k.text('id').primaryKey(),
    token: k.text('token').notNull(),
    userId: k.text('user_id').notNull().references(() => staff.id),
    /** Seven days after the sign-in, whatever happens. */
    expiresAt: k.ms('expires_at').notNull(),
    ipAddress: k.text('ip_address'),
    userAgent: k.text('user_agent'),
    createdAt: k.ms('created_at').notNull(),
    /** Last seen, to the minute: twelve hours without are the end. */
    updatedAt: k.ms('updated_at').notNull(),
  }, (t) => [k.unique('staff_session_token').on(t.token), k.index('staff_session_user').on(t.userId)]);

  const staffAccount = k.table('staff_account', {
    id: k.text('id').primaryKey(),
    accountId: k.text('account_id').notNull(),
    providerId: k.text('provider_id').notNull(),
    userId: k.text('user_id').notNull().references(() => staff.id),
    /** A hash (scrypt); null until the invitation is taken up. */
    password: k.text('password'),
    createdAt: k.ms('created_at').notNull(),
    updatedAt: k.ms('updated_at').notNull(),
  }, (t) => [k.unique('staff_account_user').on(t.userId, t.providerId)]);

  /** Half-open sign-ins: who has shown a password and owes the second factor. */
  const staffVerification = k.table('staff_verification', {
    id: k.text('id').primaryKey(),
    identifier: k.text('identifier').notNull(),
    value: k.text('value').notNull(),
    expiresAt: k.ms('expires_at').notNull(),
    createdAt: k.ms('created_at').notNull(),
    updatedAt: k.ms('updated_at').notNull(),
  }, (t) => [k.index('staff_verification_identifier').on(t.identifier)]);

  const staffTwoFactor = k.table('staff_two_factor', {
    id: k.text('id').primaryKey(),
    /** Encrypted with the key of the data folder. */
    secret: k.text('secret').notNull(),
    /** Hashes. */
    backupCodes: k.text('backup_codes').notNull(),
    userId: k.text('user_id').notNull().references(() => staff.id),
    verified: k.bool('verified').notNull().default(true),
    failedVerificationCount: k.int('failed_verification_count').notNull().default(0),
    lockedUntil: k.ms('locked_until'),
  }, (t) => [k.unique('staff_two_factor_user').on(t.userId)]);

  /** Links that let one person choose a password, once. */
  const staffInvitation = k.table('staff_invitation', {
    tokenHash: k.text('token_hash').primaryKey(),
    userId: k.text('user_id').notNull().references(() => staff.id),
    expiresAt: k.ms('expires_at').notNull(),
  }, (t) => [k.index('staff_invitation_user').on(t.userId)]);

  /** The throttle of sign-ins: an account or an address, as a hash of what was typed or seen. */
  const signInFailure = k.table('sign_in_failure', {
    key: k.text('key').primaryKey(),
    failures: k.int('failures').notNull(),
    blockedUntil: k.ms('blocked_until').notNull(),
    at: k.ms('at').notNull(),
  }, (t) => [k.index('sign_in_failure_at').on(t.at)]);

  /** One row: the token with which the first account is made. */
  const installation = k.table('installation', {
    id: k.int('id').primaryKey(),
    tokenHash: k.text('token_hash').notNull(),
    madeAt: k.ms('made_at').notNull(),
    finishedAt: k.ms('finished_at'),
  });

  return { staff, staffSession, staffAccount, staffVerification, staffTwoFactor, staffInvitation, signInFailure, installation };
}
