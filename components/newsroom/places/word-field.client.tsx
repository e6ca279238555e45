'use client';

import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** More than one line. */
  rows?: number;
  /** `ltr` for addresses, `auto` for words. */
  dir?: 'ltr' | 'rtl' | 'auto';
  required?: boolean;
  maxLength?: number;
  type?: 'text' | 'email' | 'url' | 'tel';
  /** The first field of a dialog. */
  autoFocus?: boolean;
};

/** A label, a line or some lines of text, and what to know about them. */
export function WordField({ label, value, onChange, hint, rows, dir = 'auto', required = false, maxLength, type = 'text', autoFocus = false }: Props) {
  return (
    <TextField className="field" value={value} onChange={onChange} isRequired={required} maxLength={maxLength} type={type} autoFocus={autoFocus}>
      <Label>{label}</Label>
      {rows ? <TextArea rows={rows} dir={dir} /> : <Input dir={dir} />}
      {hint && <Text slot="description" className="field-hint">{hint}</Text>}
    </TextField>
  );
}
