package dev.goodword.communication;

import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.Vault;

/** The addresses that lead back to a message, as an installation would write them. */
public final class TokenAddresses {

	private TokenAddresses() {
	}

	/** Where answers to the message come. */
	public static EmailAddress reply(Vault vault, MessageId message) {
		return tokens(vault).repliesTo(message).orElseThrow();
	}

	/** Where answers about the question come. */
	public static EmailAddress visitor(Vault vault, VisitorQuestionId question) {
		return tokens(vault).answersAbout(question).orElseThrow();
	}

	/** Where reports on the message come. */
	public static EmailAddress bounce(Vault vault, MessageId message) {
		return tokens(vault).bouncesTo(message).orElseThrow();
	}

	private static MailTokens tokens(Vault vault) {
		return new MailTokens(new MailSettings("talent@firm.example", null, null, 1, null,
				"r+{token}@reply.firm.example", "b+{token}@bounce.firm.example"), vault);
	}

}
