/** What of the application is open, apart from what is looked at in it. */
import { untrack } from 'svelte';
import type { ViewMode } from '../core/savedViews.ts';
import type { NetworkKey } from '../core/keyMap.ts';
import type { DocumentId, EntityId } from '../core/types.ts';
import { Chosen } from './chosen.svelte.ts';
import type { Focus } from './selection.svelte.ts';

export type Theme = 'auto' | 'light' | 'dark';
export type Mode = ViewMode;
/** What a drag on the empty canvas does: moves the view, or chooses actors by a frame or a line around them. */
export type Tool = 'move' | 'select' | 'lasso';
export type Dialog =
  'about' | 'export' | 'delete' | 'keys' | 'add-actor' | 'merge' | 'source' | 'workspaces';
/** What the right side shows. */
export type Panel = 'details' | 'history' | 'review';
export type Side = 'left' | 'right';

/** What can be asked of the drawing, which is elsewhere: to act as on a key, and to take a sticky note. */
export interface NetworkActs {
  press(key: NetworkKey): void;
  putSticky(): void;
}

/** The ways to add documents, which are elsewhere: each asks the person for something. */
export interface AddActs {
  files(): void;
  folder(): void;
  paste(): void;
}

/** A few choices that outlive the page; losing them costs nothing. */
export interface Preferences {
  read(name: string): string | null;
  write(name: string, value: string): void;
}

export interface OpenDocument {
  readonly id: DocumentId;
  /** The sentence to show, if one was asked for. */
  readonly start: number | null;
}

/** 'phone' and 'narrow': the sides are sheets; 'middle': there is room for one beside the network. */
export type Band = 'phone' | 'narrow' | 'middle' | 'wide';

export function widthBand(width: number): Band {
  if (width <= 600) return 'phone';
  if (width < 900) return 'narrow';
  return width < 1160 ? 'middle' : 'wide';
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

export class Screen {
  mode: Mode = $state('network');
  tool: Tool = $state('move');
  dialog: Dialog | null = $state(null);
  /** The actors to be merged, while that is asked; the last one stays. */
  merging: readonly EntityId[] = $state.raw([]);
  document: OpenDocument | null = $state.raw(null);
  panel: Panel = $state('details');
  /** What the drawing does when it is asked by name; null while there is none. */
  network: NetworkActs | null = null;
  /** How documents are added when it is asked by name. */
  adds: AddActs | null = null;
  /** The document whose title, source and date are asked for. */
  source: DocumentId | null = $state(null);
  /** Sources that are chosen by hand, to act on them together. */
  readonly chosenSources = new Chosen<DocumentId>();
  left: boolean = $state(true);
  right: boolean = $state(true);
  theme: Theme = $state('auto');
  band: Band = $state('wide');
  /** Below 900 px the sides are sheets over the network: one at a time, closed at first. */
  readonly narrow: boolean = $derived(this.band === 'phone' || this.band === 'narrow');
  /** Whether single letters act in the network. */
  letters: boolean = $state(true);
  /** Grows when a note is asked for, so that the details open anew on it. */
  asked: number = $state(0);
  #pathAsked: boolean = $state(false);
  /** Whether the questions to begin with are offered. */
  asksQuestions: boolean = $state(true);
  /** What the last question opened. */
  answered: Focus | null = $state.raw(null);
  #partnersAsked = false;
  #noteAsked = false;
  #correctionAsked = false;
  #leftMadeRoom = false;
  /** For the live region: what changed, in words. */
  said: string = $state('');

  readonly #preferences: Preferences;

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
    this.letters = preferences.read('letters') !== 'off';
    this.asksQuestions = preferences.read('questions') !== 'off';
    const kept = preferences.read('theme');
    this.theme = THEMES.find((theme) => theme === kept) ?? 'auto';
  }

  setLetters(on: boolean): void {
    this.letters = on;
    this.#preferences.write('letters', on ? 'on' : 'off');
  }

  hideQuestions(): void {
    this.asksQuestions = false;
    this.#preferences.write('questions', 'off');
  }

  /** The actor that opens next shows its partners. */
  askPartners(): void {
    this.#partnersAsked = true;
    this.asked++;
  }

  /** Whether partners are asked for, told once. */
  takePartnersAsk(): boolean {
    const asked = this.#partnersAsked;
    this.#partnersAsked = false;
    return asked;
  }

  /** Opens the details on a note to be written on the actor that is open. */
  askNote(): void {
    this.#noteAsked = true;
    this.asked++;
    this.show('right');
  }

  /** Opens the details on the form by which the actor that is open is corrected. */
  askCorrect(): void {
    this.#correctionAsked = true;
    this.asked++;
    this.show('right');
  }

  /** Whether that form is asked for, told once. */
  takeCorrectAsk(): boolean {
    const asked = this.#correctionAsked;
    this.#correctionAsked = false;
    return asked;
  }

  /** Asks for the other end of a path from the actor that is open. */
  askPath(): void {
    this.#pathAsked = true;
    this.show('right');
  }

  /** Whether the other end of a path is asked for, told once. */
  takePathAsk(): boolean {
    const asked = this.#pathAsked;
    if (asked) this.#pathAsked = false;
    return asked;
  }

  /** Whether a note is to be written, told once: a later visit to the actor does not begin one. */
  takeNoteAsk(): boolean {
    const asked = this.#noteAsked;
    this.#noteAsked = false;
    return asked;
  }

  /** Asks whether, and how, actors become one; the last one keeps its name unless another is chosen. */
  askMerge(ids: readonly EntityId[]): void {
    this.merging = ids;
    this.dialog = 'merge';
  }

  /** Shows what is known about a document, to be changed. */
  askAbout(id: DocumentId): void {
    this.source = id;
    this.dialog = 'source';
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.#preferences.write('theme', theme);
  }

  /** Folds the sides to what the width has room for; called when the width crosses a border. */
  fitSides(band: Band): void {
    this.band = band;
    this.left = band === 'wide' && this.document === null;
    this.right = band === 'wide' || band === 'middle';
  }

  toggle(side: Side): void {
    this.show(side, !this[side]);
  }

  /** Opens a panel at the right in place of the details, or closes it again. */
  togglePanel(panel: Panel): void {
    const isOpen = this.right && this.panel === panel;
    if (!isOpen) this.show('right');
    this.panel = isOpen ? 'details' : panel;
  }

  /** What is chosen shows in the details, whatever stood there. */
  show(side: Side, open = true): void {
    this[side] = open;
    if (side === 'right') this.panel = 'details';
    if (open && this.narrow) this[side === 'left' ? 'right' : 'left'] = false;
  }

  /** Opens the reader; where three columns have room for no fourth, it takes the place of the filters. */
  read(id: DocumentId, start: number | null = null): void {
    if (this.document === null && this.band === 'wide' && this.left) {
      this.left = false;
      this.#leftMadeRoom = true;
    }
    if (this.narrow) this.left = this.right = false;
    this.document = { id, start };
  }

  closeReader(): void {
    this.document = null;
    if (this.#leftMadeRoom && this.band === 'wide') this.left = true;
    this.#leftMadeRoom = false;
  }

  /** Says it to a screen reader, also when the same was said before. */
  say(words: string): void {
    // Saying is not asking: whoever says something in an effect does not depend on what was said.
    const before = untrack(() => this.said);
    this.said = before === words ? `${words}\u00a0` : words;
  }
}
