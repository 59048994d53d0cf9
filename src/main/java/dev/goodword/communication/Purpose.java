package dev.goodword.communication;

import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.promises.PromiseId;
import dev.goodword.shared.CompanyId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** To whom a message goes and what it is about: the part of it that never changes. */
@MappedSuperclass
abstract class Purpose {

	@EmbeddedId
	private MessageId id;

	@Embedded
	private CompanyId company;

	@Embedded
	private CandidateId candidate;

	@Embedded
	private @Nullable JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private MessageKind kind;

	private String occasion;

	private byte[] dedupeKey;

	private int lane;

	private int stageEpoch;

	@Embedded
	private @Nullable PromiseId promise;

	private @Nullable UUID causeId;

	@NullUnmarked
	protected Purpose() {
	}

	Purpose(MessageId id, Intent intent, byte[] dedupeKey) {
		this.id = id;
		this.company = intent.company();
		this.candidate = intent.candidate();
		this.application = intent.application();
		this.kind = intent.kind();
		this.occasion = intent.occasion();
		this.dedupeKey = dedupeKey;
		this.lane = intent.kind().lane().ordinal();
		this.stageEpoch = intent.stageEpoch();
		this.promise = intent.promise();
		this.causeId = intent.cause();
	}

	MessageId id() {
		return this.id;
	}

	CompanyId company() {
		return this.company;
	}

	CandidateId candidate() {
		return this.candidate;
	}

	@Nullable JobApplicationId application() {
		return this.application;
	}

	int stageEpoch() {
		return this.stageEpoch;
	}

	MessageKind kind() {
		return this.kind;
	}

	/** What makes it this message and no other of its kind. */
	String occasion() {
		return this.occasion;
	}

	@Nullable PromiseId promise() {
		return this.promise;
	}

	@Nullable UUID cause() {
		return this.causeId;
	}

}
