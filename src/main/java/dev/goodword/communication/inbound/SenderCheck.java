package dev.goodword.communication.inbound;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Reads what our own mail server wrote about the sender of a mail
 * ({@code Authentication-Results}, RFC 8601). Whatever another server wrote there may be
 * the sender's own invention.
 */
final class SenderCheck {

	/** More of such a line says nothing. */
	private static final int LONGEST = 5_000;

	private static final String PASS = "pass";

	private SenderCheck() {
	}

	/**
	 * What is known of the sender.
	 * @param verifier the name our mail server signs its findings with; null when it
	 * finds out nothing
	 */
	static SenderProof of(ReceivedMail mail, @Nullable String verifier) {
		if (verifier == null) {
			return SenderProof.UNCHECKED;
		}
		String from = domain(mail);
		if (from.isEmpty()) {
			return SenderProof.UNPROVEN;
		}
		return mail.headers("authentication-results")
			.map(SenderCheck::parts)
			.filter((parts) -> names(parts.get(0), verifier))
			.map((parts) -> parts.stream().skip(1).map(Finding::of).toList())
			.collect(Collectors.collectingAndThen(Collectors.toList(), (lines) -> judgeAll(lines, from)));
	}

	/**
	 * Only the line on top is believed in a sender's favour, since it was written last;
	 * what speaks against them counts wherever it stands.
	 */
	private static SenderProof judgeAll(List<List<Finding>> lines, String from) {
		if (lines.stream().flatMap(List::stream).anyMatch((one) -> one.isBy("dmarc") && one.result().equals("fail"))) {
			return SenderProof.FAILED;
		}
		return lines.isEmpty() ? SenderProof.UNPROVEN : judge(lines.get(0), from);
	}

	/** Of the one address it names; a mail with several is nobody's. */
	private static String domain(ReceivedMail mail) {
		List<String> lines = mail.headers("from").toList();
		List<EmailAddress> all = (lines.size() == 1) ? ReceivedMail.addresses(lines.get(0)) : List.of();
		return (all.size() == 1) ? domain(all.get(0).deliverable()) : "";
	}

	private static String domain(String address) {
		return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
	}

	private static boolean names(String server, String verifier) {
		return server.strip().split("\\s")[0].equalsIgnoreCase(verifier);
	}

	private static SenderProof judge(List<Finding> findings, String from) {
		Optional<Finding> policy = findings.stream().filter((one) -> one.isBy("dmarc")).findFirst();
		boolean proven = policy.filter((one) -> one.result().equals(PASS))
			.filter((one) -> one.domain("header.from").filter((named) -> !named.equals(from)).isEmpty())
			.isPresent()
				|| findings.stream()
					.filter((one) -> one.result().equals(PASS))
					.anyMatch((one) -> one.vouches("dkim", "header.d", from) || one.vouches("dkim", "header.i", from)
							|| one.vouches("spf", "smtp.mailfrom", from));
		return proven ? SenderProof.PASSED : SenderProof.UNPROVEN;
	}

	/**
	 * Between semicolons, without what stands in brackets or between quotation marks: a
	 * sender may write anything there. A line with one that does not end says nothing.
	 */
	private static List<String> parts(String line) {
		StringBuilder plain = new StringBuilder();
		int depth = 0;
		boolean quoted = false;
		boolean escaped = false;
		for (char letter : line.substring(0, Math.min(line.length(), LONGEST)).toCharArray()) {
			boolean meant = !escaped;
			escaped = meant && letter == '\\';
			if (letter == '"' && meant && depth == 0) {
				quoted = !quoted;
			}
			else if (!quoted) {
				depth += (letter == '(' && meant) ? 1 : 0;
				if (depth == 0) {
					plain.append(letter);
				}
				depth -= (letter == ')' && meant && depth > 0) ? 1 : 0;
			}
		}
		if (quoted || depth > 0) {
			return List.of("");
		}
		return Stream.of(plain.toString().split(";", -1)).map(String::strip).toList();
	}

	/**
	 * One thing that was looked at.
	 *
	 * @param method how
	 * @param result what came out
	 * @param about what it was about
	 */
	private record Finding(String method, String result, Map<String, String> about) {

		static Finding of(String part) {
			Map<String, String> about = new HashMap<>();
			String method = "";
			String result = "";
			for (String word : part.toLowerCase(Locale.ROOT).split("\\s+")) {
				int equals = word.indexOf('=');
				String value = word.substring(equals + 1).replace("\"", "");
				if (equals > 0 && method.isEmpty()) {
					method = word.substring(0, equals).split("/")[0];
					result = value;
				}
				else if (equals > 0) {
					about.putIfAbsent(word.substring(0, equals), value);
				}
			}
			return new Finding(method, result, about);
		}

		boolean isBy(String wanted) {
			return this.method.equals(wanted);
		}

		Optional<String> domain(String property) {
			return Optional.ofNullable(this.about.get(property)).map(SenderCheck::domain);
		}

		/** Whether it speaks for that domain, or for one above or below it. */
		boolean vouches(String by, String property, String from) {
			return isBy(by) && domain(property)
				.filter((named) -> named.equals(from) || isBelow(from, named) || isBelow(named, from))
				.isPresent();
		}

		private static boolean isBelow(String domain, String above) {
			return above.contains(".") && domain.endsWith("." + above);
		}

	}

}
