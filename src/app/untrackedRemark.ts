/** @param done whether the layout has been changed already */
export const untrackedRemark = (done: boolean): string =>
  `文稿正在记录修订，排版${done ? "没有" : "不会"}记成修订，文字一个不改；需要对照时请留一份原件。`;
