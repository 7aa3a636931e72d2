import { LineWriter } from './lineWriter.ts';

const ELEMENT = 1;
const TEXT = 3;

/** The lines of a part of a page. Goes along the tree without recursion, so that its depth does not matter. */
export function readLines(root: Node): LineWriter {
  const lines = new LineWriter();
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === TEXT) lines.write(node.nodeValue ?? '');
    else if (isElement(node)) lines.open(node.localName, (name) => attributeOf(node, name));
    let next: Node | null = node.firstChild;
    // On to the next node in the order of the page, closing what ends on the way.
    while (!next && node) {
      if (isElement(node)) lines.close(node.localName);
      if (node === root) return lines;
      next = node.nextSibling;
      node = node.parentNode;
    }
    node = next;
  }
  return lines;
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
const attributeOf = (node: Node | null, name: string): string | null =>
  node && isElement(node) ? node.getAttribute(name) : null;
