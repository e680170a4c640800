import type { Onward } from './decode-foreign.ts';
import { type Result } from '../../shared/problem.ts';
import { walkXml } from './xml-events.ts';

/** An element with all that is within it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, with the blanks that are in it. */
  readonly text: string;
  readonly children: readonly XmlNode[];
}

/** An element around others. It is the same object for all that is within it. */
export interface XmlParent {
  readonly name: string;
}

interface GrowingNode extends XmlNode {
  text: string;
  readonly children: XmlNode[];
}

/**
 * Gives the elements of these names one after the other, each whole, with `path`, the elements around it; others are
 * gone through and not kept. An element within one of the same kind is part of it.
 */
export function eachElement(
  text: string,
  wanted: ReadonlySet<string>,
  take: (element: XmlNode, path: readonly XmlParent[]) => void,
  onward: Onward,
): Promise<Result<null>> {
  const path: XmlParent[] = [];
  const open: GrowingNode[] = [];
  return walkXml(
    text,
    {
      open({ name, attributes }) {
        if (open.length === 0 && !wanted.has(name)) {
          path.push({ name });
          return;
        }
        const node: GrowingNode = { name, attributes, text: '', children: [] };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      close(_, own) {
        const node = open.pop();
        if (node === undefined) {
          path.pop();
          return;
        }
        node.text = own;
        if (open.length === 0) take(node, path);
      },
    },
    onward,
  );
}

/** The first element of this name right within; null where there is none. */
export function childOf(node: XmlNode | null, name: string): XmlNode | null {
  return node?.children.find((child) => child.name === name) ?? null;
}

export function childrenOf(node: XmlNode | null, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first element of this name right within, without blanks around it; empty where there is none. */
export function textOf(node: XmlNode | null, name: string): string {
  return childOf(node, name)?.text.trim() ?? '';
}
