import { isHeld } from "./ask";
import type { Frame } from "./frame";

/**
 * 营业收入**亿元、利润**亿元，比上年分别增加**亿元、**亿元: the figures behind 分别 ask the same, each of what stands in its turn
 * before them. `frames`: of the whole document, in its order.
 */
export function withTurns(frames: readonly Frame[]): readonly Frame[] {
  const turned = [...frames];
  frames.forEach((first, at) => {
    if (!first.several || !isHeld(first.ask.kind)) return;
    let end = at + 1;
    while (goesOn(frames[end], first)) end++;
    for (let index = at; index < end; index++) {
      const frame = frames[index];
      if (frame !== undefined)
        turned[index] = { ...frame, ask: first.ask, several: true, turn: end - 1 - index };
    }
  });
  return turned;
}

const goesOn = (frame: Frame | undefined, first: Frame): boolean =>
  frame?.sentence === first.sentence && !/\p{Script=Han}/u.test(frame.near);
