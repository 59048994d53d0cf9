package dev.goodword.offers.starting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
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
 * The row of a {@link FirstDay}: what was recorded last, whoever recorded what before.
 */
@Entity
@Table(name = "first_day")
class StoredFirstDay {

	@EmbeddedId
	private JobApplicationId application;

	@Column(name = "starts_on")
	private @Nullable LocalDate day;

	private ZoneId zone;

	@Enumerated(EnumType.STRING)
	private FirstDayState state;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
	private AccountId by;

	@Column(name = "recorded_at")
	private Instant at;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredFirstDay() {
	}

	StoredFirstDay(JobApplicationId application, ZoneId zone, FirstDayState state, @Nullable LocalDate day,
			AccountId by, Instant at) {
		this.application = application;
		this.zone = zone;
		this.state = state;
		this.day = day;
		this.by = by;
		this.at = at;
	}

	/** It is agreed, or another day is. */
	void agree(LocalDate agreed, AccountId who, Instant now) {
		this.day = agreed;
		enter(FirstDayState.AGREED, who, now);
	}

	/** They never came, or what was recorded was wrong; the day that was said stays. */
	void enter(FirstDayState known, AccountId who, Instant now) {
		this.state = known;
		this.by = who;
		this.at = now;
	}

	/** Of the day only its month stays. */
	void forget() {
		this.day = (this.day != null) ? this.day.withDayOfMonth(1) : null;
	}

	FirstDay view() {
		return new FirstDay(this.application, this.day, this.zone, this.state, this.by, this.at,
				(this.version != null) ? this.version : 0);
	}

}
