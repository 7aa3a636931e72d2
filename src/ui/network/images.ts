/** What is drawn on a node: the sign of its kind, a dot where it has a note, a pin where a person put it. */
import type { NodeSingular } from 'cytoscape';
import type { Theme } from './theme.ts';

interface NodeImage {
  readonly url: string;
  /** In percent of the node's box; 'over' images may stand out of it. */
  readonly x: string;
  readonly y: string;
  readonly offsetX: string;
  readonly offsetY: string;
  readonly size: string;
  readonly over: boolean;
}

/** A person is round as a state is, but wears a head. */
const PERSON =
  '<circle cx="12" cy="9" r="3.6"/><path d="M5.200 18.800c.5-3.500 3.100-5.400 6.800-5.400s6.300 1.900 6.800 5.400A9.600 9.600 0 0 1 12 21.600a9.600 9.600 0 0 1-6.800-2.800Z"/>';
const STAR =
  'M12 3l2.800 5.700 6.200.9-4.500 4.400 1.100 6.200L12 17.300l-5.600 2.900 1.100-6.200L3 9.600l6.200-.9Z';
const PIN = '<path d="M8 2h8l-1 7 3 3v2h-5v6l-1 2-1-2v-6H6v-2l3-3Z"/>';

function nodeImages(node: NodeSingular, theme: Theme): NodeImage[] {
  const images: NodeImage[] = [];
  const corner = { y: '0%', offsetY: '-4px', over: true };
  if (node.hasClass('person'))
    images.push({
      url: personUrl(theme),
      x: '50%',
      y: '50%',
      offsetX: '0px',
      offsetY: '0px',
      size: '100%',
      over: false,
    });
  const note: unknown = node.data('note');
  if (typeof note === 'string' && note !== '')
    images.push({
      url: svg(
        `<circle cx="12" cy="12" r="9" fill="${note}" stroke="${theme.paper}" stroke-width="4"/>`,
      ),
      x: '100%',
      offsetX: '4px',
      size: '12px',
      ...corner,
    });
  if (node.data('star') === true)
    images.push({
      url: svg(
        `<path fill="${theme.star}" stroke="${theme.paper}" stroke-width="4" paint-order="stroke" d="${STAR}"/>`,
      ),
      x: '100%',
      y: '100%',
      offsetX: '5px',
      offsetY: '4px',
      size: '14px',
      over: true,
    });
  if (node.data('pinned') === true)
    images.push({
      url: svg(
        `<g fill="${theme.inkSoft}" stroke="${theme.paper}" stroke-width="4" paint-order="stroke">${PIN}</g>`,
      ),
      x: '0%',
      offsetX: '-5px',
      size: '12px',
      ...corner,
    });
  return images;
}

/** The images of a theme that a figure has to wait for. */
export function imageUrls(theme: Theme): string[] {
  return [personUrl(theme)];
}

const personUrl = (theme: Theme): string => svg(`<g fill="${theme.panel}">${PERSON}</g>`);

/** Cytoscape takes each property of all images as one list. */
export function imageStyle(theme: Theme): Readonly<Record<string, (node: NodeSingular) => string>> {
  const each =
    (property: (image: NodeImage) => string) =>
    (node: NodeSingular): string =>
      nodeImages(node, theme).map(property).join(' ') || 'none';
  return {
    'background-image': each(({ url }) => url),
    'background-position-x': each(({ x }) => x),
    'background-position-y': each(({ y }) => y),
    'background-offset-x': each(({ offsetX }) => offsetX),
    'background-offset-y': each(({ offsetY }) => offsetY),
    'background-width': each(({ size }) => size),
    'background-height': each(({ size }) => size),
    'background-clip': each(({ over }) => (over ? 'none' : 'node')),
    'background-image-containment': each(({ over }) => (over ? 'over' : 'inside')),
  };
}

/** An SVG as an image that a strict content policy lets through. */
function svg(content: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24">${content}</svg>`,
  )}`;
}
