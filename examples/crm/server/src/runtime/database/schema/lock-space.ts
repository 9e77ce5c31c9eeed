/** First half of every advisory lock taken here, so that they meet no other program's. */
export const lockSpace = 0x7467;
