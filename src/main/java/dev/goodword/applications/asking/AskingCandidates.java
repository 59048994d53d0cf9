package dev.goodword.applications.asking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.DecisionObjection;
import dev.goodword.applications.EndingObjection;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The company's side of an inquiry: what is asked, the day of the answer, more time,
 * taking it back, and entering what came by mail or by telephone. Inquiry, promise and
 * letter are stored together.
 */
@Service
@Transactional
public class AskingCandidates implements EndingObjection, DecisionObjection {

	private final InquiryDesk desk;

	private final ObjectProvider<EndingObjection> pending;

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final ApplicationTrail trail;

	AskingCandidates(InquiryDesk desk, ObjectProvider<EndingObjection> pending, Applications applications,
			Positions positions, Candidates candidates, ApplicationTrail trail) {
		this.desk = desk;
		this.pending = pending;
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.trail = trail;
	}

	/** Where the candidate is: their day counts. */
	@Transactional(readOnly = true)
	public ZoneId zone(ApplicationSummary application) {
		return this.candidates.profile(application.candidate())
			.zoneOr(this.positions.summary(application.position()).zone());
	}

	/** The day of the answer unless another is chosen. */
	@Transactional(readOnly = true)
	public LocalDate usualAnswerDay(ApplicationSummary application) {
		return this.desk.calendar(application).nthWorkingDayAfter(today(application), InquiryPolicy.USUAL_DAYS);
	}

	/**
	 * The day that is proposed to whoever gives more time: what the candidate would get.
	 */
	@Transactional(readOnly = true)
	public LocalDate usualNewDay(ApplicationSummary application, InquirySummary inquiry) {
		return InquiryPolicy.moreTime(inquiry.answerBy(), today(application), this.desk.calendar(application));
	}

	/** The first objection to asking this as it would be now; empty for none. */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(ApplicationSummary application, Request request, LocalDate answerBy) {
		if (!application.isOpen()) {
			return InquiryPolicy.because("inquiryEnded");
		}
		return this.desk.live(application.id())
			.flatMap((live) -> InquiryPolicy.because("inquiryRuns"))
			.or(() -> elsewhere(application.id()))
			.or(() -> InquiryPolicy.toAsk(request, answerBy, today(application), this.desk.calendar(application)));
	}

	/** A talk ahead, times to choose from or an offer come first: one date at a time. */
	private Optional<Refusal> elsewhere(JobApplicationId application) {
		return this.pending.orderedStream()
			.filter((one) -> !(one instanceof AskingCandidates))
			.flatMap((one) -> one.objectionToEnding(application).stream())
			.findFirst()
			.flatMap((other) -> InquiryPolicy.because("inquiryBesides"));
	}

	/**
	 * Asks the candidate, whose turn it is until their day.
	 * @throws Refused when a rule says no
	 */
	public InquiryId ask(JobApplicationId id, Request request, LocalDate answerBy, StaffMember who) {
		ApplicationSummary application = locked(id, who);
		Refused.ifObjected(objection(application, request, answerBy));
		Inquiry inquiry = new Inquiry(new InquiryId(this.desk.newId()), application, request, answerBy,
				zone(application), this.desk.newId(), this.desk.now());
		this.desk.enter(inquiry, InquiryAct.ASKED, who.id(), InquiryWords.asked(inquiry.summary()));
		this.desk.answered(id, AnsweringInquiries.TASKS);
		this.trail.record(who, "inquiry.asked", id);
		this.desk.tell(inquiry, InquiryAct.ASKED);
		return inquiry.summary().id();
	}

	/**
	 * Gives more time; it is their turn again if their day had passed.
	 * @throws InquiryChangedMeanwhile when it is no longer the one that lives
	 * @throws Refused when a rule says no
	 */
	public void prolong(JobApplicationId id, InquiryId seen, LocalDate answerBy, StaffMember who) {
		ApplicationSummary application = open(id, who);
		Inquiry inquiry = live(id, seen);
		Refused.ifObjected(InquiryPolicy.toProlong(inquiry.summary(), answerBy, today(application),
				this.desk.calendar(application)));
		inquiry.prolong(answerBy, false);
		this.desk.turn(inquiry, InquiryAct.PROLONGED, who.id(), null);
		this.desk.answered(id, AnsweringInquiries.WHILE_THEIRS);
		this.trail.record(who, "inquiry.prolonged", id);
		this.desk.tell(inquiry, InquiryAct.PROLONGED);
	}

	/**
	 * Takes it back. Whoever was told of it hears why, and by when we come back to them;
	 * of what nobody was told nothing remains.
	 * @param reason in words the candidate reads
	 * @throws InquiryChangedMeanwhile when it is no longer the one that lives
	 * @throws Refused when a rule says no
	 */
	public void takeBack(JobApplicationId id, InquiryId seen, @Nullable String reason, StaffMember who) {
		open(id, who);
		Inquiry inquiry = live(id, seen);
		Refused.ifObjected(InquiryPolicy.toTakeBack(inquiry.summary(), reason));
		takenBack(inquiry, reason, who);
	}

	/**
	 * Takes it back before anybody was told, and without a word; whoever calls has made
	 * sure that no letter has left.
	 * @throws Refused when something else has become of it
	 */
	public void undo(JobApplicationId id, InquiryId seen, StaffMember who) {
		locked(id, who);
		takenBack(seen(id, seen).orElseThrow(() -> new Refused(InquiryPolicy.because("inquiryOver").orElseThrow())),
				null, who);
	}

	/**
	 * The letter that asked reached nobody, and none will: nothing of it remains. What
	 * has become something else meanwhile stays.
	 * @param occasion what the letter told of
	 */
	public void neverTold(JobApplicationId id, UUID occasion) {
		told(id, occasion).ifPresent((live) -> this.desk.turn(live, InquiryAct.TAKEN_BACK, null, null));
	}

	/**
	 * Another day of ours took the place of theirs before they heard of it: it is our
	 * turn, and they can still answer. Nothing is told.
	 * @param occasion what the letter told of
	 */
	public void overtaken(JobApplicationId id, UUID occasion) {
		told(id, occasion).ifPresent((live) -> this.desk.turn(live, InquiryAct.EXPIRED, null, null));
	}

	private Optional<Inquiry> told(JobApplicationId id, UUID occasion) {
		return this.desk.live(id)
			.filter((live) -> live.state() == InquiryState.OPEN && live.summary().occasion().equals(occasion));
	}

	private void takenBack(Inquiry inquiry, @Nullable String reason, StaffMember who) {
		JobApplicationId id = inquiry.application();
		this.desk.turn(inquiry, InquiryAct.TAKEN_BACK, who.id(), reason);
		this.desk.answered(id, AnsweringInquiries.TASKS);
		this.trail.record(who, "inquiry.taken-back", id);
		this.desk.tell(inquiry, InquiryAct.TAKEN_BACK);
	}

	/**
	 * Enters what the candidate answered by mail or by telephone; they hear that we have
	 * it.
	 * @param words what they answered
	 * @throws InquiryChangedMeanwhile when it is no longer the one that lives
	 * @throws Refused when there are no words
	 */
	public void record(JobApplicationId id, InquiryId seen, String words, StaffMember who) {
		open(id, who);
		Inquiry inquiry = live(id, seen);
		Refused.ifObjected(InquiryPolicy.toRecord(words));
		this.desk.turn(inquiry, InquiryAct.RECORDED, who.id(), words);
		this.desk.answered(id, AnsweringInquiries.TASKS);
		this.trail.record(who, "inquiry.recorded", id);
		this.desk.tell(inquiry, InquiryAct.RECORDED);
	}

	/** Nothing new is promised to somebody whose application has ended. */
	private ApplicationSummary open(JobApplicationId id, StaffMember who) {
		ApplicationSummary application = locked(id, who);
		if (!application.isOpen()) {
			throw new Refused(InquiryPolicy.because("inquiryEnded").orElseThrow());
		}
		return application;
	}

	private Inquiry live(JobApplicationId id, InquiryId seen) {
		return seen(id, seen).orElseThrow(InquiryChangedMeanwhile::new);
	}

	private Optional<Inquiry> seen(JobApplicationId id, InquiryId seen) {
		return this.desk.live(id).filter((live) -> live.summary().id().equals(seen));
	}

	/** Whoever is to send us something is not told "no" or moved on meanwhile. */
	@Override
	@Transactional(readOnly = true)
	public Optional<Refusal> objectionToEnding(JobApplicationId application) {
		return this.desk.withOpen(List.of(application)).isEmpty() ? Optional.empty()
				: InquiryPolicy.because("inquiryOut");
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(ApplicationSummary application, StaffMember who) {
		return objectionToEnding(application.id());
	}

	@Override
	@Transactional(readOnly = true)
	public Set<JobApplicationId> worthAsking(Collection<JobApplicationId> applications) {
		return this.desk.withOpen(applications);
	}

	private LocalDate today(ApplicationSummary application) {
		return this.desk.today(zone(application));
	}

	private ApplicationSummary locked(JobApplicationId id, StaffMember who) {
		this.applications.visible(id, who, Permission.WRITE_MESSAGE);
		return this.applications.lockedSummary(id);
	}

}
