'use client';

import { useEffect, useId, useRef, type KeyboardEvent } from 'react';

type Props = {
  label: string;
  value: string;
  placeholder: string;
  className: string;
  maxLength: number;
  lang: string;
  dir: 'rtl' | 'ltr';
  describedBy?: string;
  readOnly?: boolean;
  /** What Enter leads to: a line of the paper has no line breaks. */
  onEnter: () => void;
  onChange: (value: string) => void;
  onLeave?: () => void;
};

/** A line of the paper that grows with its words and looks as it will to readers. */
export function GrownText({ label, value, placeholder, className, maxLength, lang, dir, describedBy, readOnly, onEnter, onChange, onLeave }: Props) {
  const id = useId();
  const ref = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const area = ref.current;
    if (!area || CSS.supports('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight}px`;
  }, [value]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };

  return (
    <div className="grown">
      <label className="desk-hidden" htmlFor={id}>{label}</label>
      <textarea
        ref={ref} id={id} className={className} value={value} placeholder={placeholder} maxLength={maxLength} lang={lang} dir={dir} rows={1} spellCheck readOnly={readOnly}
        aria-describedby={describedBy} onKeyDown={onKeyDown} onBlur={onLeave} onChange={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
    </div>
  );
}
