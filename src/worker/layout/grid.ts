/** Cells of this hash share a list where their hashes meet; that costs a look, no more. */
const ACROSS = 73_856_093;
const DOWN = 19_349_663;

/**
 * Nodes by the cells of a grid they stand in: those that could overlap stand in the same or a neighbouring one.
 * M. Teschner et al., Optimized Spatial Hashing for Collision Detection of Deformable Objects, VMV 2003.
 */
export class Grid {
  readonly #width: number;
  readonly #height: number;
  /** The cell of each node. */
  readonly #columns: Int32Array;
  readonly #rows: Int32Array;
  /** The first node of each list, and the next one after each node; none is -1. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(nodeCount: number, cellWidth: number, cellHeight: number) {
    this.#width = cellWidth;
    this.#height = cellHeight;
    this.#columns = new Int32Array(nodeCount);
    this.#rows = new Int32Array(nodeCount);
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(2 * nodeCount + 1)));
    this.#next = new Int32Array(nodeCount);
  }

  /** Takes up where the nodes stand now: x and y of each in turn. */
  fill(places: Float64Array): void {
    this.#first.fill(-1);
    for (let node = this.#next.length - 1; node >= 0; node--) {
      const column = Math.floor((places[2 * node] ?? 0) / this.#width);
      const row = Math.floor((places[2 * node + 1] ?? 0) / this.#height);
      const list = this.#listOf(column, row);
      this.#columns[node] = column;
      this.#rows[node] = row;
      this.#next[node] = this.#first[list] ?? -1;
      this.#first[list] = node;
    }
  }

  /** Calls with each node after this one that stood in its cell or beside it when the grid was filled. */
  eachNear(node: number, call: (other: number) => void): void {
    const [column, row] = [this.#columns[node] ?? 0, this.#rows[node] ?? 0];
    for (let down = row - 1; down <= row + 1; down++)
      for (let across = column - 1; across <= column + 1; across++) {
        let other = this.#first[this.#listOf(across, down)] ?? -1;
        for (; other >= 0; other = this.#next[other] ?? -1)
          if (other > node && this.#columns[other] === across && this.#rows[other] === down)
            call(other);
      }
  }

  #listOf(column: number, row: number): number {
    return (Math.imul(column, ACROSS) ^ Math.imul(row, DOWN)) & (this.#first.length - 1);
  }
}
