package dev.goodword.promises;

/**
 * What became of applications in a span of time; each is in one class only.
 *
 * @param declinedUnmet not selected by the company, before any talk
 * @param declinedMet not selected, after one
 * @param withdrawn by the candidate
 * @param offered hired, or an offer declined
 * @param left left waiting: still open two weeks after the date they counted on, or given
 * up after that was said to them
 */
public record OutcomeTally(int declinedUnmet, int declinedMet, int withdrawn, int offered, int left) {

}
