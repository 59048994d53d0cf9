package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
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

/** One warning to one person about one promise at one step: there is never a second. */
@Entity
@Table(name = "chaser")
class Chaser {

	@Id
	@Column(name = "chaser_id")
	private UUID id;

	@Embedded
	private PromiseId promise;

	@Embedded
	private JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private WarningStep step;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private AccountId person;

	@Column(name = "on_day")
	private LocalDate day;

	private Instant chasedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Chaser() {
	}

	Chaser(UUID id, Warning warning, AccountId person, LocalDate day, Instant chasedAt) {
		this.id = id;
		this.promise = warning.promise();
		this.application = warning.application();
		this.step = warning.step();
		this.person = person;
		this.day = day;
		this.chasedAt = chasedAt;
	}

	Warning warning() {
		return new Warning(this.promise, this.application, this.step);
	}

	AccountId person() {
		return this.person;
	}

}
