package dev.goodword.communication.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.SentMail;
import dev.goodword.questions.CandidateQuestionId;
import dev.goodword.questions.visitors.VisitorQuestionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One mail that came in, sorted and led to where it belongs. */
@Entity
@Table(name = "inbound_item")
class InboundItem {

	@Id
	@Column(name = "item_id")
	private UUID id;

	private UUID rawId;

	@Enumerated(EnumType.STRING)
	private InboundKind kind;

	@Enumerated(EnumType.STRING)
	private ItemState state;

	@Embedded
	private @Nullable JobApplicationId application;

	@Embedded
	private @Nullable CandidateId candidate;

	@Embedded
	private @Nullable VisitorQuestionId question;

	@Embedded
	private @Nullable MessageId message;

	/** Whether it came from another address than the candidate's own. */
	private boolean elsewhere;

	/** Whether nothing may happen by itself because of it. */
	private boolean quiet;

	private byte[] words;

	@Enumerated(EnumType.STRING)
	private @Nullable ReplyChoice choice;

	/** Why there was nothing to do about it. */
	@Enumerated(EnumType.STRING)
	private @Nullable MailClosing closing;

	/** The question it became. */
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "asked_as"))
	private @Nullable CandidateQuestionId asked;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "seen_by"))
	private @Nullable AccountId seenBy;

	private @Nullable Instant seenAt;

	/** The last day on which they are away, as their absence note says. */
	private @Nullable LocalDate awayUntil;

	private Instant receivedAt;

	private Instant dueAt;

	/** When our people were told that it is late. */
	private @Nullable Instant warnedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected InboundItem() {
	}

	InboundItem(UUID id, UUID rawId, InboundKind kind, ItemState state, byte[] words, Instant receivedAt,
			Instant dueAt) {
		this.id = id;
		this.rawId = rawId;
		this.kind = kind;
		this.state = state;
		this.words = words;
		this.receivedAt = receivedAt;
		this.dueAt = dueAt;
	}

	/** It belongs there. */
	void belongs(Matching.Match match, boolean nothingByItself) {
		this.application = match.application();
		this.candidate = match.candidate();
		this.message = match.message();
		this.elsewhere = match.elsewhere();
		this.quiet = nothingByItself;
	}

	/** It belongs to the question of somebody who has not applied. */
	void answers(VisitorPost.Reply reply, boolean nothingByItself) {
		this.question = reply.question();
		this.elsewhere = reply.elsewhere();
		this.quiet = nothingByItself;
	}

	/** Their absence note says until when they are away. */
	void isAway(LocalDate until) {
		this.awayUntil = until;
	}

	/** A server reports on this mail of ours, if on any. */
	void reportsOn(ServerReports.Heard heard) {
		SentMail.Sent letter = heard.letter();
		if (letter != null) {
			this.application = letter.application();
			this.candidate = letter.candidate();
			this.message = letter.id();
		}
		this.question = heard.question();
	}

	/** A person says that it belongs there. */
	void assign(JobApplicationId to, CandidateId whose, boolean fromElsewhere) {
		this.application = to;
		this.candidate = whose;
		this.elsewhere = fromElsewhere;
		this.state = ItemState.FILED;
	}

	/** A person says that it belongs to the question of somebody who has not applied. */
	void assign(VisitorQuestionId to, boolean fromElsewhere) {
		this.question = to;
		this.elsewhere = fromElsewhere;
		this.state = ItemState.FILED;
	}

	void choose(ReplyChoice what, AccountId who, Instant now) {
		this.choice = what;
		see(who, now);
	}

	/** What they ask in it is this question. */
	void asks(CandidateQuestionId as) {
		this.asked = as;
	}

	/** Our people are told that nobody has read it in time. */
	void warn(Instant now) {
		this.warnedAt = now;
	}

	void close(MailClosing why, AccountId who, Instant now) {
		this.state = ItemState.CLOSED;
		this.closing = why;
		see(who, now);
	}

	private void see(AccountId who, Instant now) {
		this.seenBy = who;
		this.seenAt = now;
	}

	boolean awaitsChoice() {
		return this.kind == InboundKind.HUMAN && this.state == ItemState.FILED && this.choice == null;
	}

	UUID id() {
		return this.id;
	}

	UUID rawId() {
		return this.rawId;
	}

	InboundKind kind() {
		return this.kind;
	}

	ItemState state() {
		return this.state;
	}

	@Nullable JobApplicationId application() {
		return this.application;
	}

	@Nullable VisitorQuestionId question() {
		return this.question;
	}

	@Nullable CandidateId candidate() {
		return this.candidate;
	}

	@Nullable MessageId message() {
		return this.message;
	}

	boolean isElsewhere() {
		return this.elsewhere;
	}

	boolean isQuiet() {
		return this.quiet;
	}

	byte[] words() {
		return this.words;
	}

	@Nullable ReplyChoice choice() {
		return this.choice;
	}

	@Nullable CandidateQuestionId asked() {
		return this.asked;
	}

	@Nullable LocalDate awayUntil() {
		return this.awayUntil;
	}

	Instant receivedAt() {
		return this.receivedAt;
	}

	Instant dueAt() {
		return this.dueAt;
	}

	/** What the seal is bound to. */
	static String context(UUID id) {
		return "inbound_item/" + id;
	}

}
