import { Behaviour } from './behaviour.ts';

/** `<print-page>` around a button. */
export class PrintPage extends Behaviour {
  protected start(signal: AbortSignal): boolean {
    this.onPress(signal, () => print());
    return true;
  }
}
