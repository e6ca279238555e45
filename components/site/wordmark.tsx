import { wordmarkOutline } from './wordmark-outline.ts';

/** The paper's name as a drawing; whatever it stands in says the name in words. The dot of the خ takes the accent. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox={wordmarkOutline.viewBox} fill="currentColor" aria-hidden="true" focusable="false">
      <path d={wordmarkOutline.letters} />
      <path d={wordmarkOutline.dotOfBaa} />
      <path className="fill-accent" d={wordmarkOutline.dotOfKhaa} />
    </svg>
  );
}
