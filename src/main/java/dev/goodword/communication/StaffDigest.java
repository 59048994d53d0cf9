package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.MailOutcome;
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

/**
 * A mail to one of our own people: the one of the day, or one about what they have to
 * know at once. It holds no words: they are written at the hand-over from what is true
 * then, so nothing of a candidate lies in it.
 */
@Entity
@Table(name = "staff_digest")
class StaffDigest {

	private static final Duration PAUSE = Duration.ofMinutes(5);

	/** After so long what may not have arrived is repeated: communication.md 4.4. */
	private static final Duration REPEATED_AFTER = Duration.ofMinutes(30);

	@Id
	@Column(name = "digest_id")
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private AccountId person;

	@Column(name = "on_day")
	private LocalDate day;

	private String about;

	@Enumerated(EnumType.STRING)
	private DigestState state;

	private Instant nextTryAt;

	private Instant expiresAt;

	private int tries;

	private @Nullable Integer lastCode;

	private @Nullable String lastStatus;

	private Instant createdAt;

	/** When it was given its place among the mails to its domain; null when never. */
	private @Nullable Instant placedAt;

	private @Nullable Instant handedAt;

	private @Nullable Instant settledAt;

	/** From when what follows from its end is to be done; null when nothing is. */
	private @Nullable Instant followAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StaffDigest() {
	}

	StaffDigest(UUID id, AccountId person, LocalDate day, StaffMatter about, Instant expiresAt, Instant now) {
		this.id = id;
		this.person = person;
		this.day = day;
		this.about = about.toString();
		this.state = DigestState.QUEUED;
		this.nextTryAt = now;
		this.expiresAt = expiresAt;
		this.createdAt = now;
	}

	boolean isDue(Instant now) {
		return this.state == DigestState.QUEUED && !this.nextTryAt.isAfter(now);
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

	void hand(Instant now) {
		this.state = DigestState.HANDED;
		this.handedAt = now;
	}

	/**
	 * What the server said of one hand-over. That it took the mail counts whenever we
	 * hear it, and calls off a repetition; all else counts until the mail is repeated.
	 * @param handed what the mail was about when it was handed over
	 * @return whether it counts
	 */
	boolean settle(StaffMatter handed, MailOutcome answer, Instant now) {
		Delivered outcome = answer.delivered();
		if (this.state == DigestState.RETURNED) {
			return false;
		}
		boolean isOut = this.state == DigestState.HANDED || this.state == DigestState.UNCERTAIN;
		if (outcome.kind() != Delivered.Kind.ACCEPTED && !(isOut && this.about.equals(handed.toString()))) {
			return false;
		}
		this.lastCode = answer.code();
		this.lastStatus = answer.enhanced();
		switch (outcome.kind()) {
			case ACCEPTED -> end(DigestState.ACCEPTED, now);
			case FAILED -> end(DigestState.FAILED, now);
			case UNCERTAIN -> end(DigestState.UNCERTAIN, now);
			case DEFERRED -> postpone(now);
		}
		return true;
	}

	/**
	 * Whoever handed it over before that moment has died, unless it was settled since.
	 * @return whether nobody can know of it now
	 */
	boolean giveUp(Instant limit, Instant now) {
		boolean lost = this.state == DigestState.HANDED && this.handedAt != null && !this.handedAt.isAfter(limit);
		if (lost) {
			end(DigestState.UNCERTAIN, now);
		}
		return lost;
	}

	/**
	 * Nothing can leave now: another try later, as long as it is worth it.
	 * @return false when it was not due any more
	 */
	boolean putOff(Instant now) {
		if (!isDue(now)) {
			return false;
		}
		if (isOver(now)) {
			end(DigestState.NEEDLESS, now);
		}
		else {
			postpone(now);
		}
		return true;
	}

	/** Once more, under the same Message-ID: nobody can know of the first. */
	void repeat(StaffMatter again) {
		this.about = again.toString();
		this.state = DigestState.QUEUED;
		this.nextTryAt = settledAt().plus(REPEATED_AFTER);
		this.settledAt = null;
		this.placedAt = null;
	}

	/** Another try later, with a longer pause each time. */
	void postpone(Instant now) {
		this.tries++;
		this.state = DigestState.QUEUED;
		this.nextTryAt = now.plus(PAUSE.multipliedBy(this.tries));
	}

	/** The provider takes nothing before that moment; that is no try. */
	void standBack(Instant until) {
		this.nextTryAt = until;
	}

	/** It has its place later, and keeps it. */
	void place(Instant at, Instant now) {
		this.nextTryAt = at;
		this.placedAt = now;
	}

	void end(DigestState last, Instant now) {
		this.state = last;
		this.settledAt = now;
		boolean follows = VisitorTurn.isOne(this.about) || PersonalTurn.isOne(this.about);
		this.followAt = (last == DigestState.ACCEPTED || !follows) ? null : now;
	}

	/** Whether anything that follows from its end is still to be done. */
	boolean owes() {
		return this.followAt != null;
	}

	/** From when it is to be done; null once it is. */
	void follow(@Nullable Instant next) {
		this.followAt = next;
	}

	/** What the mail server said when it refused it. */
	Optional<MailOutcome> refusal() {
		return (this.state == DigestState.FAILED && this.lastCode != null)
				? Optional.of(new MailOutcome(MailOutcome.Kind.FAILED, this.lastCode, this.lastStatus, null, true))
				: Optional.empty();
	}

	/**
	 * A report says that it did not arrive.
	 * @return false when it had not left, or that was known
	 */
	boolean cameBack(Instant now) {
		if (!mayHaveLeft()) {
			return false;
		}
		end(DigestState.RETURNED, now);
		return true;
	}

	/** Whether it left, or may have. */
	boolean mayHaveLeft() {
		return this.state == DigestState.HANDED || this.state == DigestState.ACCEPTED
				|| this.state == DigestState.UNCERTAIN;
	}

	/** What was written in it when it was handed over last. */
	void speaksOf(StaffMatter written) {
		this.about = written.toString();
	}

	UUID id() {
		return this.id;
	}

	AccountId person() {
		return this.person;
	}

	LocalDate day() {
		return this.day;
	}

	StaffMatter about() {
		return StaffMatter.of(this.about);
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Instant nextTryAt() {
		return this.nextTryAt;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	@Nullable Instant placedAt() {
		return this.placedAt;
	}

	@Nullable Instant handedAt() {
		return this.handedAt;
	}

	/** When it ended; asked only of one that did. */
	Instant settledAt() {
		return Objects.requireNonNull(this.settledAt);
	}

	DigestState state() {
		return this.state;
	}

}
