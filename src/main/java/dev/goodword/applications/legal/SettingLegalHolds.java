package dev.goodword.applications.legal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingObjection;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Tasks;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking for a legal hold, agreeing to it and lifting it. What follows for the promise
 * and what the candidate reads are made together with it, by the listeners of
 * {@link LegalHoldBegan} and {@link LegalHoldEnded}. The reason is in none of them.
 */
@Service
@Transactional
public class SettingLegalHolds {

	/** The task to say yes or no to a hold. */
	static final String SECOND_YES = "LEGAL_HOLD_YES";

	private final LegalHoldRepository holds;

	private final LegalHolds present;

	private final SecondForLaw second;

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	private final ObjectProvider<LegalHoldObjection> toHold;

	private final ObjectProvider<EndingObjection> toEnding;

	private final Tasks tasks;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	SettingLegalHolds(LegalHoldRepository holds, LegalHolds present, SecondForLaw second, Applications applications,
			Positions positions, Calendars calendars, ObjectProvider<LegalHoldObjection> toHold,
			ObjectProvider<EndingObjection> toEnding, Tasks tasks, ApplicationTrail trail, Chance chance,
			InstantSource clock, ApplicationEventPublisher events) {
		this.holds = holds;
		this.present = present;
		this.second = second;
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
		this.toHold = toHold;
		this.toEnding = toEnding;
		this.tasks = tasks;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/** The last day that may be chosen. */
	@Transactional(readOnly = true)
	public LocalDate lastDay(JobApplicationId id) {
		return LegalHoldPolicy.lastDay(team(this.applications.summary(id)), this.clock.instant());
	}

	/** The first objection to asking for it; empty when it may be asked for. */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(JobApplicationId id, WantedLegalHold wanted, StaffMember who) {
		ApplicationSummary application = this.applications.summary(id);
		return LegalHoldPolicy
			.objection(application.isOpen(), this.present.asked(id).isPresent(), wanted, team(application),
					this.clock.instant())
			.or(() -> ofOthers(application, wanted.until()))
			.or(() -> this.second.of(application, who.id()).isPresent() ? Optional.empty()
					: LegalHoldPolicy.because("nobody"));
	}

	/**
	 * Asks for a hold; a colleague is asked to say yes. Nothing is held before that.
	 * @throws Refused when a rule says no
	 */
	public void ask(JobApplicationId id, WantedLegalHold wanted, StaffMember who) {
		this.applications.visible(id, who, Permission.LEGAL_HOLD);
		ApplicationSummary application = this.applications.lockedSummary(id);
		Refused.ifObjected(objection(id, wanted, who));
		Instant now = this.clock.instant();
		Instant endsAt = LegalHoldPolicy.endsAt(wanted.until(), team(application));
		this.holds.saveAndFlush(new StoredLegalHold(this.chance.newId(), id, wanted, endsAt, who.id(), now));
		this.trail.record(who, "legal-hold.asked", id);
		this.second.of(application, who.id())
			.ifPresent((colleague) -> this.tasks.add(SECOND_YES, id, colleague, this.second.dueAt(now, endsAt)));
	}

	/**
	 * Says yes to one that a colleague asked for: from now on it is in force. It takes
	 * the place of one that stands.
	 * @throws Refused when a rule says no
	 */
	public void agree(JobApplicationId id, UUID wanted, StaffMember who) {
		this.applications.visible(id, who, Permission.AGREE_LEGAL_HOLD);
		ApplicationSummary application = this.applications.lockedSummary(id);
		StoredLegalHold hold = live(id, wanted, LegalHoldState.ASKED);
		Instant now = this.clock.instant();
		Refused.ifObjected(
				LegalHoldPolicy.objectionToYes(hold.view(), application.isOpen(), who.id(), team(application), now)
					.or(() -> ofOthers(application, hold.view().until())));
		this.holds.findByApplicationAndLive(id, LegalHoldState.STANDING).ifPresent((before) -> {
			before.end(null, now);
			this.holds.saveAndFlush(before);
		});
		hold.answer(true, who.id(), now);
		this.holds.saveAndFlush(hold);
		this.trail.record(who, "legal-hold.agreed", id);
		this.tasks.answered(id, Set.of(SECOND_YES));
		this.events.publishEvent(new LegalHoldBegan(id, wanted, hold.view().until(), now));
	}

	/**
	 * Says no to one that was asked for, or takes one's own back.
	 * @throws Refused when it is not asked for any more
	 */
	public void refuse(JobApplicationId id, UUID wanted, StaffMember who) {
		this.applications.visible(id, who, Permission.AGREE_LEGAL_HOLD);
		this.applications.lockedSummary(id);
		StoredLegalHold hold = live(id, wanted, LegalHoldState.ASKED);
		hold.answer(false, who.id(), this.clock.instant());
		this.holds.saveAndFlush(hold);
		this.trail.record(who, "legal-hold.refused", id);
		this.tasks.answered(id, Set.of(SECOND_YES));
	}

	/**
	 * Ends one before its day; the candidate gets a date of their stage again.
	 * @throws Refused when it is not in force any more
	 */
	public void lift(JobApplicationId id, UUID standing, StaffMember who) {
		this.applications.visible(id, who, Permission.LEGAL_HOLD);
		this.applications.lockedSummary(id);
		StoredLegalHold hold = live(id, standing, LegalHoldState.STANDING);
		Instant now = this.clock.instant();
		hold.end(who.id(), now);
		this.holds.saveAndFlush(hold);
		this.trail.record(who, "legal-hold.lifted", id);
		this.events.publishEvent(new LegalHoldEnded(id, standing, now));
	}

	private StoredLegalHold live(JobApplicationId id, UUID hold, LegalHoldState state) {
		return this.holds.findById(hold)
			.filter((found) -> found.view().application().equals(id) && found.view().state() == state)
			.orElseThrow(() -> new Refused(LegalHoldPolicy.because("over").orElseThrow()));
	}

	/**
	 * While one stands, the others have been asked, and nothing could be arranged since.
	 */
	private Optional<Refusal> ofOthers(ApplicationSummary application, LocalDate until) {
		Optional<Refusal> firm = this.present.standing(application.id()).isPresent() ? Optional.empty()
				: this.toEnding.orderedStream()
					.flatMap((one) -> one.objectionToEnding(application.id()).stream())
					.findFirst()
					.flatMap((refusal) -> LegalHoldPolicy.because("unsettled"));
		return firm.or(() -> this.toHold.orderedStream()
			.flatMap((one) -> one.objectionToHold(application, until).stream())
			.findFirst());
	}

	private WorkingCalendar team(ApplicationSummary application) {
		return this.calendars.calendar(this.positions.summary(application.position()).calendar());
	}

}
