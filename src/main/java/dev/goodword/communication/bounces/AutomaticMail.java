package dev.goodword.communication.bounces;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.goodword.communication.mime.ReceivedMail;

/**
 * Whether nobody wrote a mail (RFC 3834). A wish not to be answered automatically is no
 * sign of that: people's programs add it too.
 */
public final class AutomaticMail {

	private static final List<String> SIGNS = List.of("x-autoreply", "x-autorespond", "x-autoresponder", "list-id",
			"list-unsubscribe", "x-apple-action", "x-loop", "x-auto-reply");

	private static final Pattern BULK = Pattern.compile("bulk|auto_reply|list|junk", Pattern.CASE_INSENSITIVE);

	private static final Pattern SUBJECT = Pattern.compile(
			"^(auto(matic)?[ -]?(reply|response|antwort)|out of (the )?office|自动回复|自动答复|abwesenheitsnotiz)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NOBODY = Pattern.compile("(no|do-?not|don-?t)[-._]?reply([-._+].*)?@.*",
			Pattern.CASE_INSENSITIVE);

	private AutomaticMail() {
	}

	/** Whether the header says that a program wrote it. */
	public static boolean is(ReceivedMail mail) {
		String submitted = mail.header("auto-submitted").toLowerCase(Locale.ROOT);
		return (!submitted.isEmpty() && !submitted.startsWith("no"))
				|| BULK.matcher(mail.header("precedence")).matches() || SIGNS.stream().anyMatch(mail::has)
				|| SUBJECT.matcher(mail.subject().strip()).find()
				|| mail.from().filter((from) -> NOBODY.matcher(from.value()).matches()).isPresent();
	}

	/** Whether no answer to it is wanted or could arrive. */
	static boolean hasNoSender(ReceivedMail mail) {
		return mail.header("return-path").strip().equals("<>");
	}

}
