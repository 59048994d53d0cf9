package dev.goodword.shared;

/**
 * A way by which finished words leave the house: a mail server, a text message provider,
 * a robot in a group of colleagues. Whoever hands over has marked that before, outside
 * any transaction, and settles afterwards.
 *
 * @param <S> what is handed over, finished and unchangeable
 */
@FunctionalInterface
public interface Channel<S> {

	/**
	 * Hands over once and says what is known afterwards. Never throws for what the other
	 * side answered or failed to answer.
	 */
	Delivered deliver(S snapshot);

}
