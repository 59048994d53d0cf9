package dev.goodword.questions.visitors;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.MailboxName;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that one of us may name for a mail which came by another way. */
@Service
@Transactional(readOnly = true)
public class NamedVisitors {

	private static final Limit MOST = Limit.of(20);

	private static final Limit MOST_OF_SENDERS = Limit.of(200);

	private static final Set<VisitorState> CONFIRMED = EnumSet.complementOf(EnumSet.of(VisitorState.UNCONFIRMED));

	private final VisitorBook book;

	private final VisitorQuestionRepository questions;

	private final VisitorPositions positions;

	NamedVisitors(VisitorBook book, VisitorQuestionRepository questions, VisitorPositions positions) {
		this.book = book;
		this.questions = questions;
		this.positions = positions;
	}

	/**
	 * What a person may name.
	 *
	 * @param shown the questions, each once
	 * @param titles what the positions are called
	 */
	public record Named(List<VisitorSummary> shown, Map<PositionId, LocalizedText> titles) {

		/** None at all. */
		public static final Named NONE = new Named(List.of(), Map.of());

		/** Those asked from this mailbox. */
		public List<VisitorSummary> of(EmailAddress sender) {
			String mailbox = MailboxName.of(sender);
			return this.shown.stream().filter((one) -> MailboxName.of(one.visitor().email()).equals(mailbox)).toList();
		}

	}

	/**
	 * All this person may answer, answered or not, that was asked from the mailboxes of
	 * these senders, and the newest of the others.
	 */
	public Named named(Collection<EmailAddress> senders, StaffMember who) {
		Map<PositionId, PositionSummary> theirs = this.positions.theirs(who, CONFIRMED);
		if (theirs.isEmpty()) {
			return Named.NONE;
		}
		Set<PositionId> ids = theirs.keySet();
		Map<VisitorQuestionId, VisitorQuestion> rows = new LinkedHashMap<>();
		Set<String> askers = senders.stream()
			.map((sender) -> this.book.fingerprint(MailboxName.of(sender)))
			.collect(Collectors.toSet());
		if (!askers.isEmpty()) {
			this.questions.findByPositionInAndStateInAndAskerIn(ids, CONFIRMED, askers, MOST_OF_SENDERS)
				.forEach((row) -> rows.put(row.id(), row));
		}
		this.questions.findByPositionInAndStateInOrderByAskedAtDesc(ids, CONFIRMED, MOST)
			.forEach((row) -> rows.put(row.id(), row));
		return new Named(
				rows.values()
					.stream()
					.map((row) -> this.book.summary(row, Objects.requireNonNull(theirs.get(row.position())).owner()))
					.toList(),
				theirs.values().stream().collect(Collectors.toMap(PositionSummary::id, PositionSummary::title)));
	}

}
