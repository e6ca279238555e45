type Props = { name: string; label: string; value: string; all: string; options: readonly { value: string; label: string }[] };

/** One question of a filter: everything, or one of these. */
export function Choice({ name, label, value, all, options }: Props) {
  return (
    <label className="field filter">
      <span className="label">{label}</span>
      <select name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}
