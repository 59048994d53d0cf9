package dev.goodword.communication.bounces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.goodword.communication.mime.MailPart;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.shared.EmailAddress;

/**
 * Reads what machines answer: by the report where there is one that says something, and
 * else by the words, as a person would. What it cannot tell it calls unknown.
 */
public final class ReportReading {

	private static final Set<String> DAEMONS = Set.of("mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon",
			"mdaemon", "mailadmin");

	private static final Pattern SUBJECT = Pattern.compile(
			"undeliver|delivery (status|failure|has failed|error)"
					+ "|failure notice|returned mail|mail delivery failed|delivery failed|退信|投递失败|无法投递|未送达",
			Pattern.CASE_INSENSITIVE);

	/** From here on a report repeats the mail it speaks of. */
	private static final Pattern COPY = Pattern.compile(
			"^(-{2,} ?(below this line|this is a copy|original message|returned message|the header of|forwarded message)"
					+ "|\\s*below is a copy|original message headers|received: |the original message follows)",
			Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	private ReportReading() {
	}

	/** Judges a mail. */
	public static MachineAnswer of(ReceivedMail mail) {
		if (mail.part("message/feedback-report").isPresent()) {
			return MachineAnswer.of(mail,
					DeliveryReport.complaint(mail.part("message/feedback-report").orElseThrow().text()));
		}
		List<Recipient> reported = mail.part("message/delivery-status")
			.or(() -> mail.part("message/global-delivery-status"))
			.map(MailPart::text)
			.map(DeliveryReport::recipients)
			.orElse(List.of());
		if (!reported.isEmpty()) {
			return MachineAnswer.of(mail, reported);
		}
		if (mail.part("message/disposition-notification").isPresent()) {
			return MachineAnswer.plain(AnswerKind.AUTOMATIC);
		}
		return byWords(mail);
	}

	private static MachineAnswer byWords(ReceivedMail mail) {
		boolean noSender = AutomaticMail.hasNoSender(mail);
		boolean named = comesFromDaemon(mail) || mail.has("x-failed-recipients") || mail.isReportOf("delivery-status")
				|| noSender && SUBJECT.matcher(mail.subject()).find();
		if (named || noSender) {
			List<Recipient> found = read(mail);
			if (named || found.stream().anyMatch((one) -> one.kind() != AnswerKind.UNKNOWN)) {
				return MachineAnswer.of(mail, found.isEmpty() ? List.of(Recipient.nobody(AnswerKind.UNKNOWN)) : found);
			}
		}
		return MachineAnswer.plain(noSender || AutomaticMail.is(mail) ? AnswerKind.AUTOMATIC : AnswerKind.NONE);
	}

	private static boolean comesFromDaemon(ReceivedMail mail) {
		String from = mail.header("from").toLowerCase(Locale.ROOT);
		return DAEMONS.stream().anyMatch((name) -> from.contains(name + "@") || from.endsWith("<" + name + ">"));
	}

	private static List<Recipient> read(ReceivedMail mail) {
		String words = beforeCopy(mail.text());
		List<EmailAddress> failed = mail.headers("x-failed-recipients")
			.flatMap((line) -> ReceivedMail.addresses(line).stream())
			.distinct()
			.toList();
		if (failed.size() == 1) {
			return List.of(judged(failed.get(0), words));
		}
		Set<String> ours = mail.recipients().stream().map(EmailAddress::normalised).collect(Collectors.toSet());
		mail.from().map(EmailAddress::normalised).ifPresent(ours::add);
		return ReceivedMail.addresses(words)
			.stream()
			.filter((address) -> !ours.contains(address.normalised()))
			.filter((address) -> failed.isEmpty() || failed.contains(address))
			.filter((address) -> standsFirst(words, address))
			.map((address) -> judged(address, saidOf(address, words)))
			.toList();
	}

	private static Recipient judged(EmailAddress address, String words) {
		return new Recipient(address, FailureWords.judge(null, words), FailureWords.status(words));
	}

	private static String beforeCopy(String text) {
		Matcher copy = COPY.matcher(text);
		return copy.find() ? text.substring(0, copy.start()) : text;
	}

	/** Reports begin a line with the address they speak of. */
	private static boolean standsFirst(String words, EmailAddress address) {
		return words.lines().anyMatch((line) -> starts(line, address));
	}

	private static boolean starts(String line, EmailAddress address) {
		return line.strip().replaceFirst("^(收件人)?[<(（\\[\"']+", "").startsWith(address.value());
	}

	/** The paragraph that begins with the address, or the one after it. */
	private static String saidOf(EmailAddress address, String words) {
		List<String> said = new ArrayList<>();
		boolean inside = false;
		for (String line : words.split("\\n")) {
			boolean about = starts(line, address);
			boolean other = !about && ReceivedMail.addresses(line).stream().anyMatch((one) -> starts(line, one));
			if (inside && (other || line.isBlank() && String.join("", said).length() > address.value().length() + 10)) {
				break;
			}
			inside |= about;
			if (inside) {
				said.add(line.strip());
			}
		}
		return said.isEmpty() ? words : String.join(" ", said);
	}

}
