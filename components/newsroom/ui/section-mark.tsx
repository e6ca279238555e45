/** The name of a section behind a bar in its hue. */
export function SectionMark({ section }: { section: { groupKey: string; name: string } }) {
  return <span className="section-mark" data-section={section.groupKey}>{section.name}</span>;
}
