/** What of a block is drawn. Each block has its own, so that filling one asks nothing of the thousands beside it. */
export class ShownBlock {
  /** Its words, so that a text can be copied and read aloud as a whole. */
  text = $state(false);
  /** Its marks: it was near the window. */
  marks = $state(false);
}
