import type { Transaction } from '@tiptap/pm/state';

/** What a plugin tells itself on a transaction: like `setMeta`, but with a type. */
export class Note<T> {
  readonly #notes = new WeakMap<Transaction, T>();

  on(transaction: Transaction, note: T): Transaction {
    this.#notes.set(transaction, note);
    return transaction;
  }

  of(transaction: Transaction): T | undefined {
    return this.#notes.get(transaction);
  }
}
