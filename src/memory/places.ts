import type { BookPlace } from "../app/ports";

/** Tells places to who listens. */
export class Places {
  private readonly listeners = new Set<(place: BookPlace) => void>();

  tell(place: BookPlace): void {
    for (const listener of this.listeners) listener(place);
  }

  listen(listener: (place: BookPlace) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
