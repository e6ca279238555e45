/** A line that fills up in a terminal; in a log, one line for every tenth of the way. */
export function progressBar(label: string): (step: { done: number; total: number }) => void {
  let lastTenth = -1;
  return ({ done, total }) => {
    const tenth = Math.floor((done / total) * 10);
    if (process.stdout.isTTY) {
      const width = 28;
      const full = Math.round((done / total) * width);
      process.stdout.write(`\r${label} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${total}${done === total ? '\n' : ''}`);
    } else if (tenth !== lastTenth) {
      console.log(`${label} ${done}/${total}`);
    }
    lastTenth = tenth;
  };
}
