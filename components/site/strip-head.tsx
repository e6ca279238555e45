import { Icon } from './icons.tsx';

type StripHeadProps = {
  title: string;
  /** Where all of it is; `more` are the words of the link, the title is added to its accessible name. */
  all?: { href: string; more: string };
};

/** The head of a strip: a hairline, a band in the section's hue, the name, the way to all of it. */
export function StripHead({ title, all }: StripHeadProps) {
  return (
    <div className="strip-head">
      <h2>{title}</h2>
      {all && (
        <a className="more" href={all.href} aria-label={`${all.more}: ${title}`}>
          {all.more} <Icon name="next" />
        </a>
      )}
    </div>
  );
}
