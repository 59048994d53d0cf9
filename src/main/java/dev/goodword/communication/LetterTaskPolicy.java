package dev.goodword.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks about letters there is still a reason for: a letter that did not arrive
 * needs a person until the same letter or a newer word has been taken by a mail server. A
 * newer date does not answer a decision, a newer decision answers everything.
 */
final class LetterTaskPolicy {

	private static final Set<MessageState> LOST = EnumSet.of(MessageState.FAILED, MessageState.EXPIRED,
			MessageState.SUPPRESSED, MessageState.UNCERTAIN);

	private static final Set<MessageState> ON_THE_WAY = EnumSet.of(MessageState.WAITING, MessageState.QUEUED,
			MessageState.LEASED, MessageState.HANDED, MessageState.DEFERRED);

	private LetterTaskPolicy() {
	}

	/**
	 * The kinds of tasks that are still to be done about these letters of one
	 * application.
	 */
	static Set<String> needed(Collection<Line> letters) {
		Set<String> needed = new HashSet<>();
		add(needed, Aftermath.CALL_TASK, letters, Line::needsACall);
		add(needed, Aftermath.CHECK_TASK, letters, (line) -> line.state() == MessageState.UNCERTAIN);
		add(needed, Writing.BLOCKED_TASK, letters, (line) -> line.state() == MessageState.BLOCKED);
		add(needed, PuttingAside.TASK, letters, Line::isAside);
		return needed;
	}

	/** As much of a message as counts here. */
	static Line line(Message message) {
		MessageRecord.Times times = message.moments().times();
		return new Line(message.kind(), message.state(), message.reason(), times.visibleAt() != null,
				message.isTurned(), times.createdAt());
	}

	/**
	 * Whether a person who calls says what this letter was to say: it is lost, or was
	 * given up to a call at half of its time, or is bad news on the page before its mail,
	 * and no other letter has answered it.
	 */
	static boolean isToldByCall(Line letter, Collection<Line> letters) {
		return (letter.isLost() || letter.turned() || letter.isShownFirst()) && isOpen(letter, letters);
	}

	private static void add(Set<String> needed, String task, Collection<Line> letters, Predicate<Line> reason) {
		if (letters.stream().anyMatch((line) -> reason.test(line) && isOpen(line, letters))) {
			needed.add(task);
		}
	}

	private static boolean isOpen(Line letter, Collection<Line> letters) {
		return letter.kind().isWorthACall() && letters.stream().noneMatch((newer) -> answers(newer, letter));
	}

	private static boolean answers(Line newer, Line letter) {
		return newer.state == MessageState.ACCEPTED && newer.kind.isWorthACall() && speaksOf(newer.kind, letter.kind)
				&& !newer.createdAt.isBefore(letter.createdAt)
				&& (newer.kind.tellsDecision() || !letter.kind.tellsDecision());
	}

	/** Words of one's own say nothing of what another letter was to say. */
	private static boolean speaksOf(MessageKind newer, MessageKind letter) {
		return newer != MessageKind.ALREADY_APPLIED
				&& (newer != MessageKind.FREE_MESSAGE || letter == MessageKind.FREE_MESSAGE);
	}

	/**
	 * One letter.
	 *
	 * @param reason why it stands there; null for none
	 * @param visible whether it stands on the candidate's page
	 * @param turned whether another way was taken at half of its time, and it is still on
	 * its way
	 */
	record Line(MessageKind kind, MessageState state, @Nullable String reason, boolean visible, boolean turned,
			Instant createdAt) {

		/** One that has time. */
		Line(MessageKind kind, MessageState state, @Nullable String reason, boolean visible, Instant createdAt) {
			this(kind, state, reason, visible, false, createdAt);
		}

		/**
		 * Lost, given up to a call, overtaken by another date or by leaving, or bad news
		 * on the page before its mail.
		 */
		private boolean needsACall() {
			boolean overtaken = this.state == MessageState.SUPERSEDED && SendGuard.NEWER_DATE.equals(this.reason);
			boolean left = this.state == MessageState.CANCELLED && Recalls.WITHDRAWN.equals(this.reason)
					&& !this.visible;
			return isLost() || this.turned || ((overtaken || left) && this.kind.tellsDecision()) || isShownFirst();
		}

		/** It does not arrive by itself any more, though nothing speaks against it. */
		private boolean isLost() {
			return LOST.contains(this.state)
					|| (this.state == MessageState.CANCELLED && LettersByText.RECALLED.equals(this.reason));
		}

		/** It waits because nobody can tell whether it may leave. */
		private boolean isAside() {
			return this.state == MessageState.WAITING && PuttingAside.UNCHECKED.equals(this.reason);
		}

		private boolean isShownFirst() {
			return this.visible && this.kind.isBadNews() && ON_THE_WAY.contains(this.state);
		}

	}

}
