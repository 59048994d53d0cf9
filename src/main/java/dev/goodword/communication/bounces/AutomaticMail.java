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
			"x-auto-reply");

	/** People's programs and their mail servers add these too: two of them are a sign. */
	private static final List<String> WEAK_SIGNS = List.of("list-unsubscribe", "x-apple-action", "x-loop",
			"x-auto-response-suppress");

	private static final int ENOUGH = 2;

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
				|| mail.from().filter((from) -> NOBODY.matcher(from.value()).matches()).isPresent()
				|| weakSigns(mail) >= ENOUGH;
	}

	/** Whether a program may have written it: a sign that is not enough by itself. */
	public static boolean mayBe(ReceivedMail mail) {
		return is(mail) || weakSigns(mail) > 0;
	}

	/** Somebody who answers an automatic mail leaves its subject as it is. */
	private static long weakSigns(ReceivedMail mail) {
		long headers = WEAK_SIGNS.stream().filter(mail::has).count();
		return SUBJECT.matcher(mail.subject().strip()).find() ? headers + 1 : headers;
	}

	/** Whether no answer to it is wanted or could arrive. */
	static boolean hasNoSender(ReceivedMail mail) {
		return mail.header("return-path").strip().equals("<>");
	}

}
