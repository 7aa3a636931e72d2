/** Reads the data of schema.org that pages carry as JSON (JSON-LD). */

/** What the data says of the page's article. */
export interface ArticleData {
  readonly title?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly date?: string;
}

const TYPES =
  /Article$|^(?:BlogPosting|Report|WebPage|PressRelease|LiveBlogPosting|CreativeWork)$/u;
const MOST_NODES = 2_000;

/** The article of the page's data that says most; empty where there is none. */
export function findArticle(document: Document): ArticleData {
  let best: ArticleData = {};
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parse(script.textContent))) {
      if (!typesOf(node).some((type) => TYPES.test(type))) continue;
      const found = articleOf(node);
      if (Object.keys(found).length > Object.keys(best).length) best = found;
    }
  }
  return best;
}

type Node = Readonly<Record<string, unknown>>;

/** Texts in it often have breaks, which JSON does not allow. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/\p{Cc}/gu, ' '));
  } catch {
    return null; // data that is not data says nothing
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** All objects of the data, in the order of their depth. */
function nodesOf(data: unknown): Node[] {
  const nodes: Node[] = [];
  const queue = [data];
  for (let i = 0; i < queue.length && nodes.length < MOST_NODES; i++) {
    const value = queue[i];
    if (!isNode(value)) continue;
    nodes.push(value);
    queue.push(
      ...(Array.isArray(value) ? (value as unknown[]) : Object.values(value)).slice(0, 200),
    );
  }
  return nodes;
}

const typesOf = (node: Node): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

function articleOf(node: Node): ArticleData {
  const title = stringOf(node.headline);
  const source = nameOf(node.publisher) ?? nameOf(node.sourceOrganization);
  const authors = [node.author ?? node.creator].flat().slice(0, 10);
  const byline = authors.map(nameOf).filter(Boolean).join(', ');
  const date = stringOf(node.datePublished) ?? stringOf(node.dateCreated);
  return {
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(byline !== '' && { byline }),
    ...(date !== undefined && { date }),
  };
}

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const nameOf = (value: unknown): string | undefined =>
  isNode(value) ? stringOf(value.name) : stringOf(value);
