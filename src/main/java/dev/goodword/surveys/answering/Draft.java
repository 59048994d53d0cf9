package dev.goodword.surveys.answering;

/**
 * What somebody has filled in and not sent, as it lies sealed.
 *
 * @param cell where it will lie as an answer
 * @param onceKey the key under which one answer of the link is taken
 * @param content what was chosen so far
 */
record Draft(Cell cell, byte[] onceKey, Content content) {
}
