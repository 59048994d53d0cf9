package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

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

/** One line a robot is to say; it holds no words. */
@Entity
@Table(name = "robot_note")
class RobotNote {

	/** What one had to know is old after this long. */
	private static final Duration WORTH_KNOWING = Duration.ofDays(1);

	@Id
	@Column(name = "note_id")
	private UUID id;

	@Embedded
	private RobotId robot;

	private String about;

	private String occasion;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant handedAt;

	private @Nullable Instant settledAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected RobotNote() {
	}

	RobotNote(UUID id, RobotId robot, RobotTopic about, String occasion, Instant now) {
		this.id = id;
		this.robot = robot;
		this.about = about.toString();
		this.occasion = occasion;
		this.state = State.QUEUED;
		this.createdAt = now;
		this.expiresAt = now.plus(WORTH_KNOWING);
	}

	/** Where it stands. */
	enum State {

		/** Waits for the robot's turn. */
		QUEUED,
		/** Is being handed over; the mark is set before. */
		HANDED,
		/** The robot's maker took it. */
		ACCEPTED,
		/** It was refused. */
		FAILED,
		/** Nobody can know; it is not repeated. */
		UNCERTAIN,
		/** Too old, or no longer true, before it could leave. */
		NEEDLESS

	}

	/** What was needless has to be said after all. */
	void renew(Instant now) {
		this.state = State.QUEUED;
		this.createdAt = now;
		this.expiresAt = now.plus(WORTH_KNOWING);
		this.handedAt = null;
		this.settledAt = null;
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.expiresAt);
	}

	void hand(Instant now) {
		this.state = State.HANDED;
		this.handedAt = now;
	}

	/** Certainly not taken: it waits for the next turn. */
	void putBack() {
		this.state = State.QUEUED;
	}

	void end(State last, Instant now) {
		this.state = last;
		this.settledAt = now;
	}

	UUID id() {
		return this.id;
	}

	RobotId robot() {
		return this.robot;
	}

	RobotTopic about() {
		return RobotTopic.of(this.about);
	}

	State state() {
		return this.state;
	}

}
