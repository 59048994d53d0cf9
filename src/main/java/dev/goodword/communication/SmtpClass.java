package dev.goodword.communication;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What a final refusal of a mail server means, by RFC 5321 and RFC 3463. */
enum SmtpClass {

	/** There is no such mailbox, or it was shut. */
	ADDRESS_DEAD,
	/**
	 * The server will not take it for this mailbox and does not say why: a typing error,
	 * or a filter that thinks better of it later.
	 */
	UNEXPLAINED,
	/** The mailbox is full. */
	MAILBOX_FULL,
	/** The server wants another name or password from us. */
	SIGN_IN,
	/** Policy, content, size, configuration: nothing the candidate could help. */
	OUR_FAULT;

	private static final Set<Integer> SIGN_IN_CODES = Set.of(530, 534, 535, 538);

	private static final Set<Integer> MAILBOX_CODES = Set.of(550, 551, 553);

	private static final int EXCEEDED_STORAGE = 552;

	static SmtpClass of(int code, @Nullable String enhanced) {
		if (SIGN_IN_CODES.contains(code)) {
			return SIGN_IN;
		}
		if (enhanced == null) {
			return (code == EXCEEDED_STORAGE) ? MAILBOX_FULL : MAILBOX_CODES.contains(code) ? UNEXPLAINED : OUR_FAULT;
		}
		return switch (enhanced) {
			case "5.2.2" -> MAILBOX_FULL;
			case "5.2.1" -> ADDRESS_DEAD;
			case "5.4.1", "5.4.4" -> MAILBOX_CODES.contains(code) ? UNEXPLAINED : OUR_FAULT;
			default -> enhanced.startsWith("5.1.") && !isOurAddress(enhanced) ? ADDRESS_DEAD : OUR_FAULT;
		};
	}

	/** 5.1.7 and 5.1.8 speak of the sender. */
	private static boolean isOurAddress(String enhanced) {
		return enhanced.equals("5.1.7") || enhanced.equals("5.1.8");
	}

}
