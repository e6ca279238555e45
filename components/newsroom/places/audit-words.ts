import type { AuditLine } from '#db/audit/desk.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator, type Messages } from '#lib/i18n/translator.ts';
import { wordsOf } from '#lib/i18n/words-of.ts';

type After<Begin extends string, Key> = Key extends `${Begin}-${infer Name}` ? Name : never;
type Done = After<'action', keyof Messages['DeskAudit']>;
type Noun = After<'noun', keyof Messages['DeskAudit']>;

/** The log in words: names of what was done come from the table of rights, those of people from the staff. */
export function auditWords(edition: Pick<Edition, 'locale' | 'numerals'>) {
  const t = translator(edition, 'DeskAudit');
  const known = wordsOf(edition.locale, ['DeskAudit']).DeskAudit;
  const isDone = (name: string): name is Done => Object.hasOwn(known, `action-${name}`);
  const isNoun = (name: string): name is Noun => Object.hasOwn(known, `noun-${name}`);
  return {
    action: (name: string) => {
      const done = name.replace('.', '-');
      return isDone(done) ? t(`action-${done}`) : name;
    },
    noun: (name: string) => (isNoun(name) ? t(`noun-${name}`) : name),
    person: ({ actor, actorName }: Pick<AuditLine, 'actor' | 'actorName'>) =>
      actorName ?? (actor === 'system' ? t('wholeSystem') : actor.startsWith('system:') ? t('system', { task: actor.slice('system:'.length) }) : t('formerStaff')),
  };
}
