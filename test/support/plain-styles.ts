// How are large screens tested in reasonable time? jsdom walks through every style sheet for each element it is asked about; our screens hide by attribute or inline style alone.

const style = (display: string): CSSStyleDeclaration => {
  const { style: made } = document.createElement('div');
  made.display = display;
  made.visibility = 'visible';
  return made;
};

/** Answers about styles from the element itself; queries by role become many times faster. Nothing is laid out here, so there is nothing to scroll either. */
export const withPlainStyles = (): void => {
  const [shown, hidden] = [style('block'), style('none')];
  const answer = (element: Element): CSSStyleDeclaration => {
    if (!(element instanceof HTMLElement)) return shown;
    return element.hidden ? hidden : element.hasAttribute('style') ? element.style : shown;
  };
  window.getComputedStyle = answer as typeof window.getComputedStyle;
  Element.prototype.scrollIntoView = () => undefined;
};
