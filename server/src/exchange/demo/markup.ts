// How do lines of plain words become a long text? Hyphens and numbers begin lists, lines of markup stay as they are, the rest are paragraphs.

const lists = [{ tag: 'ul', start: /^- / }, { tag: 'ol', start: /^\d+\. / }] as const;

export const markup = (text: string): string => {
  let html = '';
  let open = '';
  for (const line of text.trim().split('\n').map((one) => one.trim())) {
    const list = lists.find(({ start }) => start.test(line));
    const tag = list?.tag ?? '';
    if (tag !== open) html += `${open && `</${open}>`}${tag && `<${tag}>`}`;
    open = tag;
    if (list) html += `<li>${line.replace(list.start, '')}</li>`;
    else html += line.startsWith('<') ? line : `<p>${line}</p>`;
  }
  return html + (open && `</${open}>`);
};
