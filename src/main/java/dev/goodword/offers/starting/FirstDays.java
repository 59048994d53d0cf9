package dev.goodword.offers.starting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first days of work of those who accepted. Whoever may write an offer says when
 * somebody starts, corrects it, or says that they never came.
 */
@Service
@Transactional
public class FirstDays {

	private final FirstDayRepository days;

	private final Applications applications;

	private final Positions positions;

	private final ApplicationTrail trail;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	FirstDays(FirstDayRepository days, Applications applications, Positions positions, ApplicationTrail trail,
			InstantSource clock, ApplicationEventPublisher events) {
		this.days = days;
		this.applications = applications;
		this.positions = positions;
		this.trail = trail;
		this.clock = clock;
		this.events = events;
	}

	/** What was recorded last; empty when nothing ever was. */
	@Transactional(readOnly = true)
	public Optional<FirstDay> of(JobApplicationId application) {
		return this.days.findById(application).map(StoredFirstDay::view);
	}

	/** The same of several; those of whom nothing was recorded are left out. */
	@Transactional(readOnly = true)
	public Map<JobApplicationId, FirstDay> of(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? Map.of()
				: this.days.findByApplicationIn(applications)
					.stream()
					.map(StoredFirstDay::view)
					.collect(Collectors.toMap(FirstDay::application, (day) -> day));
	}

	/**
	 * Somebody starts, or started, on a day.
	 * @param seen the version the person looked at; null when nothing was recorded
	 * @throws FirstDayChangedMeanwhile when somebody recorded something else since
	 * @throws Refused when they did not accept, or it cannot be that day
	 */
	public void record(JobApplicationId id, LocalDate day, @Nullable Integer seen, StaffMember who) {
		ApplicationSummary application = locked(id, who);
		ZoneId zone = this.positions.summary(application.position()).zone();
		Instant now = this.clock.instant();
		StoredFirstDay known = seen(id, seen);
		Refused.ifObjected(FirstDayPolicy.toRecord(application, day, zone, LocalDate.ofInstant(now, zone)));
		StoredFirstDay row = (known != null) ? known
				: new StoredFirstDay(id, zone, FirstDayState.AGREED, day, who.id(), now);
		row.agree(day, who.id(), now);
		keep(row, "application.first-day-recorded", who);
	}

	/**
	 * They accepted and never came.
	 * @param seen the version the person looked at; null when nothing was recorded
	 * @throws FirstDayChangedMeanwhile when somebody recorded something else since
	 * @throws Refused when they did not accept, or that is recorded
	 */
	public void neverCame(JobApplicationId id, @Nullable Integer seen, StaffMember who) {
		ApplicationSummary application = locked(id, who);
		Instant now = this.clock.instant();
		StoredFirstDay known = seen(id, seen);
		Refused.ifObjected(FirstDayPolicy.toNeverCame(application, (known != null) ? known.view() : null));
		ZoneId zone = this.positions.summary(application.position()).zone();
		StoredFirstDay row = (known != null) ? known
				: new StoredFirstDay(id, zone, FirstDayState.NEVER_CAME, null, who.id(), now);
		row.enter(FirstDayState.NEVER_CAME, who.id(), now);
		keep(row, "application.never-came", who);
	}

	/**
	 * What was recorded was wrong.
	 * @param seen the version the person looked at
	 * @throws FirstDayChangedMeanwhile when somebody recorded something else since
	 * @throws Refused when nothing is recorded
	 */
	public void takeBack(JobApplicationId id, @Nullable Integer seen, StaffMember who) {
		locked(id, who);
		StoredFirstDay known = seen(id, seen);
		Refused.ifObjected(FirstDayPolicy.toTakeBack((known != null) ? known.view() : null));
		StoredFirstDay row = Objects.requireNonNull(known);
		row.enter(FirstDayState.TAKEN_BACK, who.id(), this.clock.instant());
		keep(row, "application.first-day-taken-back", who);
	}

	private ApplicationSummary locked(JobApplicationId id, StaffMember who) {
		this.applications.visible(id, who, Permission.MAKE_OFFER);
		return this.applications.lockedSummary(id);
	}

	private @Nullable StoredFirstDay seen(JobApplicationId id, @Nullable Integer version) {
		StoredFirstDay known = this.days.findById(id).orElse(null);
		Integer present = (known != null) ? Integer.valueOf(known.view().version()) : null;
		if (!Objects.equals(present, version)) {
			throw new FirstDayChangedMeanwhile();
		}
		return known;
	}

	private void keep(StoredFirstDay row, String action, StaffMember who) {
		FirstDay kept = this.days.saveAndFlush(row).view();
		this.trail.record(who, action, kept.application());
		this.events.publishEvent(new FirstDayChanged(kept.application(), kept.state(), kept.at()));
	}

}
