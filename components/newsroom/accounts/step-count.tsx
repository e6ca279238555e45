/** Where one is in two steps: in words, and as two strokes. */
export function StepCount({ words, step }: { words: string; step: 1 | 2 }) {
  return <p className="gate-steps"><span>{words}</span><i data-on aria-hidden /><i data-on={step === 2 ? '' : undefined} aria-hidden /></p>;
}
