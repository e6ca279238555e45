/** At most so many works at once; the others wait their turn in the order they came. */
export type Turns = { take: <T>(work: () => Promise<T>) => Promise<T>; readonly waiting: number };

export function turns(most: number): Turns {
  let running = 0;
  const queue: (() => void)[] = [];
  return {
    get waiting() {
      return queue.length;
    },
    async take(work) {
      if (running >= most) await new Promise<void>((resolve) => queue.push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        // The place goes on to the next in the queue, or it becomes free.
        const next = queue.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
