/** Paints a figure: background, title, network, legend, caption, with the fonts of the bundle. */
import type { LegendEntry } from '../../core/export/legend.ts';
import { KIND_PATHS, PERSON_PATH } from '../network/kindPaths.ts';
import type { NetworkFigure } from '../network/figure.ts';
import type { Theme } from '../network/theme.ts';
import {
  CAPTION_FONT,
  LEGEND_FONT,
  layoutFigure,
  legendText,
  MARK_WIDTH,
  TITLE_FONT,
} from './figureLayout.ts';
import type { FigureContent, FigureLayout } from './figureLayout.ts';

export type Background = 'paper' | 'white' | 'transparent';

/** Measured in the fonts that it will be painted in; these are loaded first. */
export async function prepareLayout(content: FigureContent): Promise<FigureLayout> {
  await Promise.all(
    [TITLE_FONT, LEGEND_FONT, CAPTION_FONT].map((font) => document.fonts.load(font)),
  );
  const context = paintable(1, 1).context;
  return layoutFigure(content, (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
}

/** The figure as a PNG. Rejects with words that a person can read where the browser cannot make it. */
export async function paintFigure(
  layout: FigureLayout,
  network: NetworkFigure,
  background: Background,
  scale: number,
): Promise<Blob> {
  const { theme } = network;
  const { canvas, context } = paintable(layout.width * scale, layout.height * scale);
  context.scale(scale, scale);
  if (background !== 'transparent') {
    context.fillStyle = background === 'white' ? '#ffffff' : theme.paper;
    context.fillRect(0, 0, layout.width, layout.height);
  }
  const image = await createImageBitmap(await network.render(scale));
  context.drawImage(image, layout.network.x, layout.network.y, network.width, network.height);
  image.close();

  context.textBaseline = 'middle';
  const write = (lines: FigureLayout['title'], font: string, colour: string): void => {
    context.font = font;
    context.fillStyle = colour;
    for (const { text, x, y } of lines) context.fillText(text, x, y);
  };
  write(layout.title, TITLE_FONT, theme.ink);
  for (const { entry, x, y } of layout.legend) {
    paintMark(context, entry, theme, x, y);
    context.font = LEGEND_FONT;
    context.fillStyle = theme.ink;
    context.fillText(legendText(entry), x + MARK_WIDTH, y);
  }
  write(layout.caption, CAPTION_FONT, theme.inkSoft);

  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else
        reject(
          new Error('This browser could not make an image of that size. Choose a smaller one.'),
        );
    }, 'image/png');
  });
}

function paintable(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw images.');
  return { canvas, context };
}

function paintMark(
  context: CanvasRenderingContext2D,
  entry: LegendEntry,
  theme: Theme,
  x: number,
  y: number,
): void {
  context.save();
  if (entry.mark === 'actor') {
    context.translate(x + 2, y - 6);
    context.fillStyle = theme.actors[entry.kind];
    context.fill(new Path2D(KIND_PATHS[entry.kind]));
    if (entry.kind === 'person') {
      context.fillStyle = theme.panel;
      context.fill(new Path2D(PERSON_PATH));
    }
  } else {
    const isTie = entry.mark === 'tie';
    context.strokeStyle = isTie ? theme.ties[entry.class] : theme.inkSoft;
    context.lineWidth =
      isTie && entry.class.startsWith('material')
        ? 3
        : isTie && entry.class.startsWith('verbal')
          ? 2
          : 1.5;
    if (entry.mark === 'denied') context.setLineDash([4, 3]);
    if (entry.mark === 'tentative') {
      context.setLineDash([0.1, 4]);
      context.lineCap = 'round';
      context.lineWidth = 2;
    }
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + 18, y);
    context.stroke();
    if (entry.mark === 'checked') {
      context.fillStyle = theme.inkSoft;
      context.beginPath();
      context.arc(x + 4, y, 3.5, 0, 2 * Math.PI);
      context.fill();
    }
    if (entry.mark === 'denied') {
      context.setLineDash([]);
      context.beginPath();
      context.moveTo(x + 18, y - 4);
      context.lineTo(x + 18, y + 4);
      context.stroke();
    }
  }
  context.restore();
}
