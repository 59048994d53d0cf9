package dev.goodword.communication.bounces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The machine-readable part of a report: groups of fields, as of RFC 3464 and RFC 5965.
 */
final class DeliveryReport {

	private DeliveryReport() {
	}

	/** What an RFC 3464 report says of each recipient; none when it says nothing. */
	static List<Recipient> recipients(String report) {
		List<Recipient> recipients = new ArrayList<>();
		for (Map<String, String> group : groups(report)) {
			@Nullable EmailAddress address = address(group);
			if (address != null || group.containsKey("action")) {
				recipients.add(recipient(address, group));
			}
		}
		return recipients;
	}

	/** Whom we wrote to, where the mail was sent on to somebody else. */
	private static @Nullable EmailAddress address(Map<String, String> group) {
		return first(group.get("original-recipient")).or(() -> first(group.get("final-recipient"))).orElse(null);
	}

	private static Recipient recipient(@Nullable EmailAddress address, Map<String, String> group) {
		String words = group.getOrDefault("diagnostic-code", "");
		String status = FailureWords.status(group.getOrDefault("status", ""));
		String action = group.getOrDefault("action", "").toLowerCase(Locale.ROOT);
		AnswerKind kind = switch (action.replaceAll("[^a-z].*", "")) {
			case "delayed" -> AnswerKind.DELAYED;
			case "delivered", "relayed", "expanded", "deliverable" -> AnswerKind.DELIVERED;
			default -> FailureWords.judge(status, words);
		};
		return new Recipient(address, kind, status);
	}

	/** What a feedback report (RFC 5965) says. */
	static List<Recipient> complaint(String report) {
		Map<String, String> fields = new LinkedHashMap<>();
		groups(report).forEach((group) -> group.forEach(fields::putIfAbsent));
		EmailAddress address = first(fields.get("original-rcpt-to")).or(() -> first(fields.get("removal-recipient")))
			.orElse(null);
		AnswerKind kind = switch (fields.getOrDefault("feedback-type", "").toLowerCase(Locale.ROOT)) {
			case "abuse", "fraud", "opt-out", "opt-out-list", "miscategorized" -> AnswerKind.COMPLAINT;
			case "not-spam" -> AnswerKind.AUTOMATIC;
			default -> AnswerKind.UNKNOWN;
		};
		return List.of(new Recipient(address, kind, null));
	}

	private static Optional<EmailAddress> first(@Nullable String line) {
		return Optional.ofNullable(line).flatMap((found) -> ReceivedMail.addresses(found).stream().findFirst());
	}

	private static List<Map<String, String>> groups(String report) {
		List<Map<String, String>> groups = new ArrayList<>();
		for (String block : report.split("\\n[ \\t]*\\n")) {
			Map<String, String> fields = new LinkedHashMap<>();
			for (String line : block.replaceAll("\\n[ \\t]+", " ").split("\\n")) {
				int colon = line.indexOf(':');
				if (colon > 0) {
					fields.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
							line.substring(colon + 1).strip());
				}
			}
			groups.add(fields);
		}
		return groups;
	}

}
