package dev.goodword.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Leaving;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.interviews.InterviewChangedMeanwhile;
import dev.goodword.offers.MakingOffers;
import dev.goodword.offers.OfferChangedMeanwhile;
import dev.goodword.offers.OfferState;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.simulation.Applicants.Case;
import dev.goodword.simulation.Coverage.Fact;
import dev.goodword.simulation.Firm.Character;
import dev.goodword.simulation.Firm.Recruiter;

/** Recruiters of four characters and the head of recruiting, at their desks. */
final class Staff {

	private static final LocalDate LEAVING = LocalDate.of(2027, 5, 14);

	private static final String WORDS = "Your samples were clear and complete.";

	private final World world;

	private final Firm firm;

	private final Applicants applicants;

	private final Random random;

	private final Talks talks;

	private final Requests requests;

	private final Set<AccountId> gone = new HashSet<>();

	Staff(World world, Firm firm, Applicants applicants) {
		this.world = world;
		this.firm = firm;
		this.applicants = applicants;
		this.random = world.random("staff");
		this.talks = new Talks(world, this.random);
		this.requests = new Requests(world, world.random("requests"));
	}

	/** Everybody comes to work from now on. */
	void begin(LocalDate until) {
		for (Recruiter recruiter : this.firm.recruiters()) {
			day(recruiter, LocalDate.of(2027, 1, 4), until);
		}
		new Head(this.world, this.firm, this.applicants, this).begin(LocalDate.of(2027, 1, 5), until);
		new Lawyer(this.world, this.firm, this.applicants, this).begin(LocalDate.of(2027, 1, 6), until);
	}

	private void day(Recruiter recruiter, LocalDate day, LocalDate until) {
		if (day.isAfter(until)) {
			return;
		}
		Instant morning = day.atTime(LocalTime.of(10, 0).plusMinutes(this.random.nextInt(60)))
			.atZone(recruiter.place().zone())
			.toInstant();
		this.world.at(morning, () -> {
			day(recruiter, day.plusDays(1), until);
			boolean works = calendar(recruiter.place().calendar()).isWorkingDay(day)
					&& (recruiter.character() != Character.WEEKLY || day.getDayOfWeek() == DayOfWeek.TUESDAY);
			if (works && !this.gone.contains(recruiter.id())) {
				session(recruiter);
			}
			if (recruiter.character() == Character.LEAVES && day.equals(LEAVING)) {
				this.world.act(this.world.now().plus(Duration.ofHours(6)), () -> leave(recruiter));
			}
		});
	}

	private WorkingCalendar calendar(String code) {
		return this.world.house().get(Calendars.class).coded(code);
	}

	private void leave(Recruiter recruiter) {
		this.gone.add(recruiter.id());
		Leaving.leave(this.world.house().beans(), recruiter.id(), this.firm.administrator());
		this.world.coverage.reached(Fact.RECRUITER_LEFT);
	}

	/** Goes through all open cases of one's own. */
	private void session(Recruiter recruiter) {
		StaffMember who = this.world.house().get(Accounts.class).member(recruiter.id());
		int minutes = 0;
		for (Case one : List.copyOf(this.applicants.cases())) {
			if (!one.over && one.opening.owner().equals(recruiter)) {
				this.world.act(this.world.now().plusSeconds(20L * minutes++), () -> handle(one, recruiter, who));
			}
		}
	}

	private void handle(Case one, Recruiter recruiter, StaffMember who) {
		politely(() -> {
			Optional<ApplicationSummary> open = open(one);
			if (open.isPresent() && !lets(one, recruiter, open.get())) {
				decide(one, open.get(), who);
			}
		});
	}

	/** What two people do at once is refused to one of them. */
	void politely(Runnable act) {
		try {
			act.run();
		}
		catch (Refused | ChangedMeanwhile | InterviewChangedMeanwhile | OfferChangedMeanwhile ex) {
			this.world.refused(ex);
		}
	}

	Optional<ApplicationSummary> open(Case one) {
		ApplicationSummary application = this.world.house().get(Applications.class).summary(one.id);
		one.over = !application.isOpen();
		return Optional.of(application).filter(ApplicationSummary::isOpen);
	}

	/** The forgetful forget a third of all steps for good, others put a tenth off. */
	private boolean lets(Case one, Recruiter recruiter, ApplicationSummary application) {
		if (one.epoch != application.stageEpoch()) {
			one.epoch = application.stageEpoch();
			one.forgotten = recruiter.character() == Character.FORGETFUL && this.random.nextInt(100) < 35;
		}
		return one.forgotten || this.random.nextInt(100) < 10;
	}

	void decide(Case one, ApplicationSummary application, StaffMember who) {
		StageKind stage = application.stageKind();
		if (stage == StageKind.NEW && application.readAt() == null && this.random.nextInt(100) < 30) {
			this.world.house().get(Applications.class).recordRead(one.id, who);
			return;
		}
		if ((stage == StageKind.NEW || stage == StageKind.SCREEN) && this.requests.ask(one, application, who)) {
			return;
		}
		switch (stage) {
			case NEW -> advanceOrDecline(one, application, who, 55);
			case SCREEN -> advanceOrDecline(one, application, who, 65);
			case INTERVIEW, ASSESS -> {
				if (!this.talks.meet(one, application, who)) {
					advanceOrDecline(one, application, who, 55);
				}
			}
			case DECISION -> advanceOrDecline(one, application, who, 60);
			case OFFER -> offer(one, application, who);
			case HIRED -> one.over = true;
		}
	}

	private void advanceOrDecline(Case one, ApplicationSummary application, StaffMember who, int chances) {
		if (this.random.nextInt(100) < chances) {
			advance(one, application, who);
		}
		else {
			decline(one, application, who);
		}
	}

	private void advance(Case one, ApplicationSummary application, StaffMember who) {
		List<PipelineStage> stages = this.world.house().get(Positions.class).pipeline(application.position());
		int at = 0;
		while (!stages.get(at).id().equals(application.stage())) {
			at++;
		}
		boolean tells = stages.get(at + 1).kind() != StageKind.SCREEN;
		MovingStages moving = this.world.house().get(MovingStages.class);
		StageMoveId move = moving.move(one.id,
				new Move(stages.get(at + 1).id(), application.version(), null, false, tells ? WORDS : null), who);
		if (this.random.nextInt(100) < 5) {
			this.world.act(this.world.now().plusSeconds(100), () -> politely(() -> {
				moving(move, one, who);
				this.world.coverage.reached(Fact.UNDONE);
			}));
		}
	}

	/** Takes a step back while its message can still be stopped, as the page does. */
	private void moving(StageMoveId move, Case one, StaffMember who) {
		var messages = this.world.house().get(dev.goodword.communication.Messages.class);
		messages.undoable(Set.of(one.id)).forEach((message) -> messages.undo(message.id(), who));
	}

	private void decline(Case one, ApplicationSummary application, StaffMember who) {
		boolean met = application.interviewHeldAt() != null;
		this.world.house()
			.get(EndingApplications.class)
			.decline(one.id,
					new Ending(application.version(), "SKILLS_EXPERIENCE", "Too few years",
							met ? null : "We need more years of experience with large systems.",
							met ? "You explained your work very clearly." : null,
							met ? "We need more practice with large systems." : null),
					who);
	}

	private void offer(Case one, ApplicationSummary application, StaffMember who) {
		Optional<OfferSummary> live = this.world.house().get(Offers.class).live(one.id);
		MakingOffers making = this.world.house().get(MakingOffers.class);
		if (live.isEmpty()) {
			if (one.answersOffer) {
				decline(one, application, who);
				return;
			}
			making.draft(one.id, "Engineer, 40,000 a year",
					LocalDate.ofInstant(this.world.now(), one.place.zone()).plusDays(9), null, who);
		}
		else if (live.get().state() == OfferState.DRAFT && !live.get().draftedBy().equals(this.firm.head().id())) {
			making.extend(one.id, live.get().version(), true, this.firm.head());
			this.world.coverage.reached(Fact.OFFER_MADE);
		}
	}

}
