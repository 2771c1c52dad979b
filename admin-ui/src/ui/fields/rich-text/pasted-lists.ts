// Which paragraphs of a pasted text are items of a list? Those that Word drew as such, and those that somebody typed with dashes or numbers.

const isWordListItem = (element: Element): boolean =>
  /mso-list:(?!\s*none)/i.test(element.getAttribute('style') ?? '') || /^MsoListParagraph/.test(element.className);
const levelOf = (element: Element): number => Number(/mso-list:[^;]*\blevel(\d)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? 1);

/** A bullet in front of the words; a dash only with a blank behind it, a number only with a dot or bracket. */
const bullet = /^[\s\u00a0]*[•·▪◦‣∙●○■][\s\u00a0]*/;
const dash = /^[\s\u00a0]*[-–—*][\s\u00a0]+/;
const number = /^[\s\u00a0]*(\d{1,2})[.)][\s\u00a0]+/;
const isNumbering = (marker: string): boolean => /^[\s\u00a0]*(?:\d{1,3}|[a-z]|[ivx]+)[.)]/i.test(marker);

/** The first written characters of an element go, wherever they stand inside. */
const takeFromStart = (element: Element, pattern: RegExp): void => {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.textContent ?? '').trim() === '') continue;
    node.textContent = (node.textContent ?? '').replace(pattern, '');
    return;
  }
};

const itemFrom = (element: Element): HTMLElement => {
  const item = element.ownerDocument.createElement('li');
  item.append(...element.childNodes);
  return item;
};

interface OpenList {
  readonly level: number;
  readonly list: HTMLElement;
}

/** Word writes list items as paragraphs that begin with a drawn bullet; they become lists again, one inside the other as they were. */
export const rebuildWordLists = (body: HTMLElement): void => {
  let open: OpenList[] = [];
  for (const element of [...body.querySelectorAll('p')]) {
    if (!isWordListItem(element)) {
      open = [];
      continue;
    }
    if (open[0]?.list.nextElementSibling !== element) open = [];
    const level = levelOf(element);
    const marker = element.querySelector('[style*="mso-list:Ignore" i]');
    const tag = isNumbering(marker?.textContent ?? element.textContent ?? '') ? 'ol' : 'ul';
    if (marker) marker.remove();
    else takeFromStart(element, isNumbering(element.textContent ?? '') ? number : bullet.test(element.textContent ?? '') ? bullet : dash);
    open = open.filter((each) => each.level <= level);
    const last = open.at(-1);
    if (!last || last.level < level) {
      const list = body.ownerDocument.createElement(tag);
      if (last?.list.lastElementChild) last.list.lastElementChild.append(list);
      else element.before(list);
      open = [...open, { level, list }];
    }
    open.at(-1)?.list.append(itemFrom(element));
    element.remove();
  }
};

const patterns = { bullet, dash, number } as const;
type Marker = keyof typeof patterns;
const markerOf = (text: string): Marker | undefined => (Object.keys(patterns) as Marker[]).find((name) => patterns[name].test(text));

/** Lines of one paragraph become paragraphs where several of them begin with a bullet. */
const splitTypedLines = (body: HTMLElement): void => {
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const lines: ChildNode[][] = [[]];
    for (const node of [...paragraph.childNodes])
      if (node.nodeName === 'BR') lines.push([]);
      else lines.at(-1)?.push(node);
    const textOf = (line: readonly ChildNode[]) => line.map((node) => node.textContent ?? '').join('');
    if (lines.filter((line) => markerOf(textOf(line))).length < 2) continue;
    for (const line of lines) {
      const own = body.ownerDocument.createElement('p');
      own.append(...line);
      paragraph.before(own);
    }
    paragraph.remove();
  }
};

/** A single dash may be one in a sentence, and „1. Juli“ is a day: only runs of them are lists, and numbers only from 1 on. */
const isRun = (run: readonly Element[], marker: Marker): boolean => {
  if (marker === 'bullet') return true;
  if (run.length < 2) return false;
  return marker === 'dash' || run.every((element, at) => Number(number.exec(element.textContent ?? '')?.[1]) === at + 1);
};

/** Paragraphs typed with the same kind of marker, one after the other, become a list. */
export const rebuildTypedLists = (body: HTMLElement): void => {
  splitTypedLines(body);
  const done = new Set<Element>();
  for (const first of [...body.querySelectorAll('p')]) {
    const marker = markerOf(first.textContent ?? '');
    if (!marker || done.has(first)) continue;
    const run: Element[] = [];
    for (
      let element: Element | null = first;
      element?.nodeName === 'P' && markerOf(element.textContent ?? '') === marker;
      element = element.nextElementSibling
    )
      run.push(element);
    for (const element of run) done.add(element);
    if (!isRun(run, marker)) continue;
    const list = body.ownerDocument.createElement(marker === 'number' ? 'ol' : 'ul');
    first.before(list);
    for (const element of run) {
      takeFromStart(element, patterns[marker]);
      list.append(itemFrom(element));
      element.remove();
    }
  }
};
