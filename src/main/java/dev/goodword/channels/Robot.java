package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.LocaleTag;
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
 * A robot in a group of colleagues. It says at most one thing a minute, and less often
 * after each failure.
 */
@Entity
@Table(name = "staff_robot")
class Robot {

	/** Makers refuse more than twenty a minute; one is enough for people. */
	static final Duration PAUSE = Duration.ofMinutes(1);

	private static final int LONGEST_PAUSE = 6;

	private static final int SHOWN_END = 4;

	@EmbeddedId
	private RobotId id;

	@Embedded
	private CompanyId company;

	@Enumerated(EnumType.STRING)
	private RobotKind kind;

	private String name;

	private byte[] address;

	private String addressEnd;

	private byte @Nullable [] secret;

	private String language;

	private String matters;

	private boolean active;

	private Instant nextAt;

	private int failures;

	@Enumerated(EnumType.STRING)
	private Delivered.@Nullable Kind lastKind;

	private @Nullable Integer lastCode;

	private @Nullable String lastDetail;

	private @Nullable Instant lastAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Robot() {
	}

	Robot(RobotId id, RobotWish wish, RobotSeal.Sealed sealed, Instant now) {
		this.id = id;
		this.company = wish.company();
		this.kind = wish.kind();
		this.address = sealed.address();
		this.addressEnd = sealed.end();
		this.secret = sealed.secret();
		this.nextAt = now;
		change(wish);
	}

	/** Everything but what it is and whom it belongs to. */
	final void change(RobotWish wish) {
		this.name = wish.name();
		this.language = wish.language().value();
		this.matters = wish.matters().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
		this.active = wish.active();
	}

	/** It is found under another address. */
	void moveTo(RobotSeal.Sealed sealed, Instant now) {
		this.address = sealed.address();
		this.addressEnd = sealed.end();
		this.secret = sealed.secret();
		this.failures = 0;
		this.nextAt = now;
	}

	boolean mayTurn(Instant now) {
		return !this.nextAt.isAfter(now);
	}

	/** It is about to speak: the next turn is a minute away, whatever becomes of this. */
	void turn(Instant now) {
		this.nextAt = now.plus(PAUSE);
	}

	void settle(Delivered outcome, Instant now) {
		this.lastKind = outcome.kind();
		this.lastCode = outcome.code();
		this.lastDetail = outcome.detail();
		this.lastAt = now;
		this.failures = (outcome.kind() == Delivered.Kind.ACCEPTED) ? 0 : this.failures + 1;
		Duration own = PAUSE.multipliedBy(1L << Math.min(this.failures, LONGEST_PAUSE));
		Duration asked = outcome.pause();
		if (this.failures > 0) {
			this.nextAt = now.plus((asked != null && asked.compareTo(own) > 0) ? asked : own);
		}
	}

	boolean tells(RobotMatter matter) {
		return matters().contains(matter);
	}

	Set<RobotMatter> matters() {
		return this.matters.isEmpty() ? EnumSet.noneOf(RobotMatter.class)
				: Arrays.stream(this.matters.split(" "))
					.map(RobotMatter::valueOf)
					.collect(Collectors.toCollection(() -> EnumSet.noneOf(RobotMatter.class)));
	}

	RobotSummary summary() {
		String shown = this.addressEnd.length() > SHOWN_END
				? this.addressEnd.substring(this.addressEnd.length() - SHOWN_END) : this.addressEnd;
		return new RobotSummary(this.id, this.company, this.kind, this.name, shown, this.secret != null,
				new LocaleTag(this.language), matters(), this.active,
				new RobotSummary.Standing(this.lastKind, this.lastCode, this.lastDetail, this.lastAt, this.failures));
	}

	RobotId id() {
		return this.id;
	}

	CompanyId company() {
		return this.company;
	}

	RobotKind kind() {
		return this.kind;
	}

	LocaleTag language() {
		return new LocaleTag(this.language);
	}

	byte[] address() {
		return this.address;
	}

	byte @Nullable [] secret() {
		return this.secret;
	}

	boolean isActive() {
		return this.active;
	}

}
