import type { PageNode } from './page.ts';

/**
 * Visits the nodes below a root in order. No recursion: pages nest as deep as they like.
 *
 * @param enter Called before a node's children; `false` leaves them out, and `leave` as well.
 * @param leave Called after them.
 */
export function walk(root: PageNode, enter: (node: PageNode, depth: number) => boolean, leave: (node: PageNode) => void = () => {}): void {
  const open = [root];
  let node = root.firstChild;
  for (;;) {
    if (node === null) {
      const done = open.pop() as PageNode;
      if (done === root) return;
      leave(done);
      node = done.nextSibling;
    } else if (enter(node, open.length)) {
      open.push(node);
      node = node.firstChild;
    } else node = node.nextSibling;
  }
}

/** How many nodes stand within one another. */
export function depthOf(root: PageNode): number {
  let deepest = 0;
  walk(root, (_, depth) => {
    deepest = Math.max(deepest, depth);
    return true;
  });
  return deepest;
}
