package dev.goodword.questions.visitors;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.QuestionDates;
import dev.goodword.questions.published.PublishedAnswerId;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.shared.CompanyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One question of somebody who has not applied. Who asks and what lies sealed; the row is
 * deleted some time after it was settled.
 */
@Entity
@Table(name = "visitor_question")
class VisitorQuestion {

	@EmbeddedId
	private VisitorQuestionId id;

	@Embedded
	private CompanyId company;

	@Embedded
	private PositionId position;

	/** A fingerprint of the address, to count by. */
	private String asker;

	/** What the same question of the same day has in common. */
	private String once;

	@Enumerated(EnumType.STRING)
	private VisitorState state;

	private byte[] words;

	private byte @Nullable [] answer;

	private Instant askedAt;

	@Embedded
	private OwedDay owed;

	private int sentAgain;

	/** Whether they know that nobody has dealt with what they wrote back. */
	private boolean unreadTold;

	/** When it is told a later day, or deleted. */
	private Instant lookAt;

	@Embedded
	private @Nullable PublishedAnswerId published;

	private @Nullable Integer publishedNo;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "answered_by"))
	private @Nullable AccountId answeredBy;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected VisitorQuestion() {
	}

	VisitorQuestion(VisitorQuestionId id, Asking asked, byte[] words, QuestionDates dates, Instant now) {
		this.id = id;
		this.company = asked.company();
		this.position = asked.position();
		this.asker = asked.asker();
		this.once = asked.once();
		this.state = VisitorState.UNCONFIRMED;
		this.words = words;
		this.askedAt = now;
		this.owed = new OwedDay(dates);
		this.lookAt = VisitorPolicy.confirmedBy(now, dates.zone());
	}

	/** The address is theirs: from now on an answer is owed. */
	void confirm(QuestionDates dates) {
		this.state = VisitorState.ASKED;
		this.owed.be(dates);
		this.lookAt = this.owed.lookAfter();
	}

	void answer(byte[] sealed, @Nullable PublishedRef as, AccountId who, Instant now) {
		this.answer = sealed;
		this.answeredBy = who;
		this.published = (as != null) ? as.answer() : null;
		this.publishedNo = (as != null) ? as.version() : null;
		settle(VisitorState.ANSWERED, now);
	}

	/**
	 * The answer did not arrive, or may not have; that keeps the row no longer, and what
	 * they wrote meanwhile is read with it.
	 */
	void lose(boolean surely) {
		if (this.state == VisitorState.REPLIED) {
			this.lookAt = goesAt();
		}
		this.state = surely ? VisitorState.LOST : VisitorState.UNSURE;
	}

	void sendAgain() {
		this.state = VisitorState.ANSWERED;
		this.sentAgain++;
	}

	/** What was answered goes when it was to go after the answer. */
	void close(Instant now) {
		if (this.state == VisitorState.ASKED) {
			settle(VisitorState.CLOSED, now);
		}
		this.state = VisitorState.CLOSED;
	}

	/**
	 * They wrote after it was settled: a person of ours reads it. More of it puts off
	 * nothing.
	 */
	void hear(Instant now) {
		if (this.state == VisitorState.ANSWERED || this.state == VisitorState.CLOSED) {
			this.state = VisitorState.REPLIED;
			this.unreadTold = false;
			this.lookAt = VisitorPolicy.readBy(now, this.askedAt);
		}
	}

	/** What they wrote is read: it stands as it stood, and goes as if settled now. */
	void seen(Instant now) {
		if (this.state == VisitorState.REPLIED) {
			settle((this.answer != null) ? VisitorState.ANSWERED : VisitorState.CLOSED, now);
		}
	}

	/** Whether they are to be told that nobody has dealt with what they wrote. */
	boolean isUnread() {
		return this.state == VisitorState.REPLIED && !this.unreadTold;
	}

	/** They are told; it waits for a person until it is deleted. */
	void leaveUnread(Instant now) {
		this.unreadTold = true;
		this.lookAt = VisitorPolicy.goesUnread(now, this.askedAt);
	}

	/** It was closed too early: it stands as it stood, with the day they were told. */
	void reopen() {
		this.state = VisitorState.ASKED;
		this.lookAt = this.owed.lookAfter();
	}

	/** Its answer is true no more: a person answers anew, by the same day. */
	void askAnew() {
		this.answer = null;
		this.answeredBy = null;
		this.published = null;
		this.publishedNo = null;
		this.sentAgain++;
		reopen();
	}

	/** They do not know the day, or may not. */
	void leaveUntold() {
		this.owed.leaveUntold();
	}

	/** Nobody kept the day: the person is told a later one. */
	void delay(QuestionDates later) {
		this.owed.delay(later);
		this.lookAt = this.owed.lookAfter();
	}

	/**
	 * Puts it off while its last day is not over: rows from before that was awaited are
	 * looked at on the morning of the day itself.
	 * @return whether it was put off
	 */
	boolean awaitsEnd(Instant now) {
		Instant over = this.owed.dates().morningAfter();
		if (!this.owed.isLast() || !over.isAfter(now)) {
			return false;
		}
		this.lookAt = over;
		return true;
	}

	/** No other day is told: it waits for a person until it is deleted. */
	void leave() {
		this.owed.leave();
		this.lookAt = VisitorPolicy.goesAtLast(this.askedAt);
	}

	private void settle(VisitorState end, Instant now) {
		this.state = end;
		this.lookAt = VisitorPolicy.goesAfter(now, this.askedAt);
	}

	VisitorQuestionId id() {
		return this.id;
	}

	CompanyId company() {
		return this.company;
	}

	PositionId position() {
		return this.position;
	}

	String asker() {
		return this.asker;
	}

	VisitorState state() {
		return this.state;
	}

	/** Whether it is news that its answer did not arrive, or may not have. */
	boolean mayLose(boolean surely) {
		return switch (this.state) {
			case ANSWERED -> true;
			case REPLIED -> this.answer != null;
			case UNSURE -> surely;
			default -> false;
		};
	}

	int delays() {
		return this.owed.delays();
	}

	/** How often the answer was sent again. */
	int sentAgain() {
		return this.sentAgain;
	}

	/** Whether something is to be done about it by itself. */
	boolean isDue(Instant now) {
		return !this.lookAt.isAfter(now);
	}

	/** Whether it goes, when it is due. */
	boolean goes(Instant now) {
		return (this.state == VisitorState.ASKED) ? !VisitorPolicy.goesAtLast(this.askedAt).isAfter(now) : !isUnread();
	}

	/** When it is deleted, as things stand. */
	private Instant goesAt() {
		if (this.state == VisitorState.ASKED) {
			return VisitorPolicy.goesAtLast(this.askedAt);
		}
		return isUnread() ? VisitorPolicy.goesUnread(this.lookAt, this.askedAt) : this.lookAt;
	}

	Instant lookAt() {
		return this.lookAt;
	}

	byte[] words() {
		return this.words;
	}

	byte @Nullable [] answer() {
		return this.answer;
	}

	VisitorSummary summary(AccountId owner, VisitorBook.Words said, @Nullable String replied) {
		PublishedRef ref = PublishedRef.stored(this.published, this.publishedNo);
		VisitorSummary.Reply reply = (replied != null && this.answeredBy != null)
				? new VisitorSummary.Reply(replied, this.answeredBy, ref) : null;
		return new VisitorSummary(this.id, new VisitorPlace(this.company, this.position, owner), this.state,
				said.visitor(), said.text(), this.owed.dates(), this.owed.delays(), this.owed.isUntold(), goesAt(),
				this.state == VisitorState.REPLIED && this.unreadTold, reply);
	}

}
