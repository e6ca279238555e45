import { forbid, type Rule } from './create-rule.ts';
import { liveOnly } from './live-only.ts';
import { logicalClasses } from './logical-classes.ts';
import { oneVerb } from './one-verb.ts';
import { pathsInUrls } from './paths-in-urls.ts';
import { promiseSentence } from './promise-sentence.ts';
import { tokenClasses } from './token-classes.ts';
import { wordsInMessages } from './words-in-messages.ts';

const rules: Record<string, Rule> = {
  'words-in-messages': wordsInMessages,
  'logical-classes': logicalClasses,
  'token-classes': tokenClasses,
  'paths-in-urls': pathsInUrls,
  'promise-sentence': promiseSentence,
  'live-only': liveOnly,
  'one-verb': oneVerb,
  'named-exports': forbid(
    'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    'Export by name; only Next and root configs ask for a default',
  ),
  'env-in-one-place': forbid(
    [
      'MemberExpression[object.name="process"][property.name="env"]',
      'MemberExpression[object.name="process"][property.value="env"]',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
      'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
    ].join(', '),
    'The environment is read in lib/env.ts only',
  ),
  'no-raw-html': forbid(
    'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"], AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    'Raw HTML enters the page only through components/site/json-ld.tsx, which escapes it',
  ),
  'no-fetch-in-effect': forbid(
    'CallExpression[callee.name=/^use(Layout|Insertion)?Effect$/] CallExpression[callee.name="fetch"], CallExpression[callee.property.name=/^use(Layout|Insertion)?Effect$/] CallExpression[callee.name="fetch"]',
    'Never fetch in an effect: the server reads, the client behaves',
  ),
  'one-formatter': forbid(
    [
      'MemberExpression[object.name="Intl"][property.name=/^(DateTimeFormat|NumberFormat|RelativeTimeFormat|ListFormat)$/]',
      'CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString)$/]',
    ].join(', '),
    'Dates and numbers pass through lib/i18n and lib/time, which fix numerals and calendar',
  ),
  'queries-in-db': forbid(
    [
      'CallExpression[callee.property.name="from"][callee.object.callee.property.name=/^select(Distinct)?$/]',
      'CallExpression[callee.property.name="values"][callee.object.callee.property.name="insert"]',
      'CallExpression[callee.property.name="set"][callee.object.callee.property.name="update"]',
      'CallExpression[callee.property.name="where"][callee.object.callee.property.name="delete"]',
    ].join(', '),
    'Queries are written in db only',
  ),
  'actor-first': forbid(
    ':function > Identifier.params[name="actor"]:not(:first-child)',
    'The actor is the first argument',
  ),
  'no-flag-arguments': forbid(
    ':function[params.length>1] > Identifier.params[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"], FunctionDeclaration[params.length>1] > AssignmentPattern.params[right.raw=/^(true|false)$/]',
    'A flag among the arguments: give an object with names, or two functions',
  ),
  'write-not-transaction': forbid(
    'CallExpression[callee.property.name="transaction"]',
    'Drizzle’s transaction is synchronous on SQLite: use store.write(), which keeps units of work apart',
  ),
  'no-own-mocks': forbid(
    'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock)$/][arguments.0.value=/^[.#]/]',
    'Tests run our own modules, not mocks of them',
  ),
  'by-role-and-label': forbid(
    'CallExpression[callee.property.name="getByTestId"], JSXAttribute[name.name="data-testid"]',
    'Find by role and label, as a reader does',
  ),
};

/** The house rules that ESLint has no rule for. */
export const khabar = { meta: { name: 'khabar' }, rules };
