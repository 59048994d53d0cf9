package dev.goodword.decisions;

/** There is no such request for a decision, or none that is open. */
public class UnknownDecisionRequest extends RuntimeException {

}
