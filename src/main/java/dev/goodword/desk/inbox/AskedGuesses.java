package dev.goodword.desk.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.inbound.InboundKind;
import dev.goodword.communication.inbound.InboxItem;
import dev.goodword.desk.Wording;
import dev.goodword.questions.visitors.NamedVisitors;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.shared.EmailAddress;

import org.springframework.stereotype.Component;

/** Visitors' questions to which mails that wait to be sorted may belong. */
@Component
class AskedGuesses {

	/** So many characters of a question tell it from others. */
	private static final int LONGEST = 60;

	private final NamedVisitors visitors;

	AskedGuesses(NamedVisitors visitors) {
		this.visitors = visitors;
	}

	/** What this person may name for any of these mails, asked for once. */
	NamedVisitors.Named of(List<InboxItem> items, StaffMember who) {
		List<EmailAddress> senders = items.stream()
			.filter(AskedGuesses::isLetter)
			.flatMap((item) -> sender(item).stream())
			.distinct()
			.toList();
		return items.stream().anyMatch(AskedGuesses::isLetter) ? this.visitors.named(senders, who)
				: NamedVisitors.Named.NONE;
	}

	/** Those of one mail: what its sender asked comes first. */
	List<InboxView.Asked> of(InboxItem item, NamedVisitors.Named named, Wording words) {
		if (!isLetter(item)) {
			return List.of();
		}
		List<VisitorSummary> own = sender(item).map(named::of).orElse(List.of());
		Set<VisitorQuestionId> theirs = new HashSet<>(own.stream().map(VisitorSummary::id).toList());
		return Stream.concat(own.stream(), named.shown().stream().filter((one) -> !theirs.contains(one.id())))
			.map((one) -> new InboxView.Asked(one.id().toString(), text(one, named, words),
					own.size() == 1 && theirs.contains(one.id())))
			.toList();
	}

	private static boolean isLetter(InboxItem item) {
		return item.kind() == InboundKind.HUMAN;
	}

	private static Optional<EmailAddress> sender(InboxItem item) {
		return EmailAddress.parse(item.sender().address());
	}

	private static String text(VisitorSummary one, NamedVisitors.Named named, Wording words) {
		String title = Objects.requireNonNull(named.titles().get(one.place().position())).in(words.language());
		String asked = one.text().replaceAll("\\s+", " ");
		String begin = (asked.codePointCount(0, asked.length()) <= LONGEST) ? asked
				: asked.substring(0, asked.offsetByCodePoints(0, LONGEST)) + "…";
		return words.say("desk.inbox.asked", one.visitor().name(), title, begin);
	}

}
