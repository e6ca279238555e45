'use client';

import { ShieldCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { deskPaths } from '#lib/urls.ts';
import { useToast } from '../ui/toasts.client.tsx';
import { useEdition, useWords } from '../words.client.tsx';
import { CodeField } from './code-field.client.tsx';
import { PasswordField } from './password-field.client.tsx';
import { Problem } from './problem.tsx';
import { QrCode } from './qr-code.client.tsx';
import { RecoveryCodes } from './recovery-codes.client.tsx';
import { textOf } from './text-of.ts';
import { useSteps } from './use-steps.client.tsx';

type Stage = { at: 'rest' } | { at: 'scan'; uri: string; codes: string[] } | { at: 'codes'; codes: string[] };
type Props = { /** `wanted`: this person works with a second factor or not at all. */ state: 'on' | 'off' | 'wanted'; codesLeft: number };

/** The second factor: setting it up, its recovery codes, and turning it off. */
export function TwoFactorCard({ state, codesLeft }: Props) {
  const t = useWords('DeskAccount');
  const { locale } = useEdition();
  const router = useRouter();
  const toast = useToast();
  const { busy, problem, take } = useSteps();
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter?.getAttribute('value') : null;
    if (stage.at === 'scan') {
      if (await take('/two-factor/verify-totp', { code: textOf(form, 'code') })) setStage({ at: 'codes', codes: stage.codes });
      return;
    }
    const password = textOf(form, 'password');
    if (state !== 'on') {
      const value = await take('/two-factor/enable', { password });
      if (value?.uri && value.codes) setStage({ at: 'scan', uri: value.uri, codes: value.codes });
    } else if (submitter === 'off') {
      if (!(await take('/two-factor/disable', { password }))) return;
      toast({ text: t('twoFactorOff') });
      router.refresh();
    } else {
      const value = await take('/two-factor/generate-backup-codes', { password });
      if (value?.codes) setStage({ at: 'codes', codes: value.codes });
    }
  };
  const done = () => {
    setStage({ at: 'rest' });
    if (state === 'wanted') location.assign(deskPaths.home(locale));
    else router.refresh();
  };
  return (
    <section className="card" id="two-factor">
      <h2>{t('twoFactor')}</h2>
      {stage.at === 'codes' ? <RecoveryCodes codes={stage.codes} onSaved={done} /> : (
        <>
          {state === 'on' ? <p className="row"><span className="status" data-status="published"><ShieldCheck aria-hidden />{t('twoFactorIsOn')}</span><span className="soft">{t('codesLeft', { count: codesLeft })}</span></p> : null}
          {state !== 'on' && stage.at === 'rest' ? <p className="soft">{t('twoFactorText')}{state === 'off' ? <>{' '}<b>{t('twoFactorOptional')}</b></> : null}</p> : null}
          <form key={stage.at} onSubmit={(event) => void submit(event)}>
            <Problem text={problem} />
            {stage.at === 'scan' ? (
              <>
                <div className="second-factor">
                  <QrCode text={stage.uri} label={t('qr')} />
                  <div className="stack"><p>{t('scan')}</p><p className="soft">{t('typeInstead')}</p><p className="secret">{secretOf(stage.uri)}</p></div>
                </div>
                <CodeField kind="code" label={t('codeNow')} />
                <button type="submit" className="btn btn-primary" aria-disabled={busy}>{busy ? t('working') : t('confirm')}</button>
              </>
            ) : (
              <>
                <PasswordField name="password" label={t('currentPassword')} autoComplete="current-password" />
                {state === 'on' ? (
                  <div className="row">
                    <button type="submit" className="btn" name="do" value="codes" aria-disabled={busy}>{t('newCodes')}</button>
                    <button type="submit" className="btn btn-danger" name="do" value="off" aria-disabled={busy}>{t('turnOff')}</button>
                  </div>
                ) : <button type="submit" className="btn btn-primary" aria-disabled={busy}>{busy ? t('working') : t('turnOn')}</button>}
              </>
            )}
          </form>
        </>
      )}
    </section>
  );
}

/** The secret in groups of four, for whoever has no camera at hand. */
function secretOf(uri: string): string {
  return (new URL(uri).searchParams.get('secret') ?? '').replace(/.{4}(?=.)/g, '$& ');
}
