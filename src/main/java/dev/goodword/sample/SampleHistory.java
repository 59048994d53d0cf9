package dev.goodword.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.ReasonCode;
import dev.goodword.applications.Refused;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.files.Files;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.Surveys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Lets the past of the sample company happen: each act by the product's own use case, at
 * its own time of a moved clock, with everything that time alone brings about on the way.
 */
@Component
@OnSampleInstallation
class SampleHistory {

	private static final Logger log = LoggerFactory.getLogger(SampleHistory.class);

	private static final Duration FORM_FILLING = Duration.ofMinutes(9);

	private static final Duration CALLED_BACK = Duration.ofDays(2);

	private static final Duration TALK_ENDED = Duration.ofMinutes(4);

	private final Applying applying;

	private final Applications applications;

	private final MovingStages moving;

	private final EndingApplications ending;

	private final Positions positions;

	private final Calendars calendars;

	private final Accounts accounts;

	private final Files files;

	private final SampleClock clock;

	private final SampleVoices voices;

	private final Surveys surveys;

	private final SampleProgress progress;

	private final Transactions transactions;

	private final MessageSource messages;

	SampleHistory(Applying applying, Applications applications, MovingStages moving, EndingApplications ending,
			Positions positions, Calendars calendars, Accounts accounts, Files files, SampleClock clock,
			SampleVoices voices, Surveys surveys, SampleProgress progress, Transactions transactions,
			MessageSource messages) {
		this.applying = applying;
		this.applications = applications;
		this.moving = moving;
		this.ending = ending;
		this.positions = positions;
		this.calendars = calendars;
		this.accounts = accounts;
		this.files = files;
		this.clock = clock;
		this.voices = voices;
		this.surveys = surveys;
		this.progress = progress;
		this.transactions = transactions;
		this.messages = messages;
	}

	/**
	 * Lives it through.
	 * @param opened the positions
	 * @param lots what the story is drawn from
	 * @param count how many people apply
	 * @param until when it ends; the clock is there afterwards
	 */
	void live(List<SamplePositions.Opened> opened, Lots lots, int count, Instant from, Instant until) {
		List<SampleStory.Seat> seats = opened.stream().map(this::seat).toList();
		List<Fate> fates = new SampleStory(lots, from, until, seats).fates(count);
		List<Step> steps = fates.stream()
			.flatMap((fate) -> fate.acts().stream().map((act) -> new Step(fate, act)))
			.sorted(Comparator.comparing((Step step) -> step.act().at()).thenComparing((step) -> step.fate().number()))
			.toList();
		this.progress.begin(steps.size());
		SamplePeople people = new SamplePeople(lots);
		this.voices.listen(fates, new SampleOpinions(lots, people));
		tell(steps, new Telling(opened, people));
		this.clock.goTo(until);
		this.voices.fallSilent();
		opened.stream()
			.map((position) -> position.team().place().company())
			.distinct()
			.forEach((company) -> answerWishes(company, until));
		log.info("The sample company's past is told: {} applications, {} acts", count, steps.size());
	}

	/** The head of HR has called back whoever asked for it more than some days ago. */
	private void answerWishes(CompanyId company, Instant until) {
		LocalDate lately = LocalDate.ofInstant(until.minus(CALLED_BACK), ZoneOffset.UTC);
		this.surveys.contactWishes(company)
			.stream()
			.filter((wish) -> wish.askedOn().isBefore(lately))
			.forEach((wish) -> this.surveys.contactDone(wish.id(), company));
	}

	private void tell(List<Step> steps, Telling telling) {
		for (Step step : steps) {
			this.clock.goTo(step.act().at());
			telling.tell(step);
			this.progress.step();
		}
	}

	private SampleStory.Seat seat(SamplePositions.Opened opened) {
		SampleCompany.Place place = opened.team().place();
		WorkingCalendar calendar = this.calendars.calendar(place.calendar());
		return new SampleStory.Seat(place.zone(),
				place.zone().equals(SampleCompany.SHANGHAI) ? LocaleTag.ZH_HANS : LocaleTag.EN, calendar::isWorkingDay,
				place.zone().equals(SampleCompany.SHANGHAI) ? 2 : 1);
	}

	/**
	 * One act of one applicant's fate.
	 *
	 * @param fate whose
	 * @param act what and when
	 */
	private record Step(Fate fate, Fate.Act act) {
	}

	/** The story being told, with what came of it so far. */
	private final class Telling {

		private final List<SamplePositions.Opened> opened;

		private final SamplePeople people;

		private final Map<Integer, JobApplicationId> known = new HashMap<>();

		private Telling(List<SamplePositions.Opened> opened, SamplePeople people) {
			this.opened = opened;
			this.people = people;
		}

		private void tell(Step step) {
			Fate fate = step.fate();
			if (step.act().deed() == Deed.APPLIES) {
				apply(fate, step.act().at());
				return;
			}
			JobApplicationId id = this.known.get(fate.number());
			if (id == null) {
				return;
			}
			try {
				SampleHistory.this.transactions.within(() -> act(fate, id, step.act()));
			}
			catch (Refused ex) {
				log.debug("The story was ahead of the product: {}", ex.getMessage());
			}
		}

		private void apply(Fate fate, Instant at) {
			SamplePositions.Opened seat = this.opened.get(fate.seat());
			NewApplication form = new NewApplication(seat.id(), this.people.contact(fate, seat.team().place().zone()),
					null,
					SampleHistory.this.files
						.store("resume.txt", this.people.resume(fate).getBytes(StandardCharsets.UTF_8))
						.id(),
					List.of(),
					Map.of(SampleHistory.this.positions.questions(seat.id()).get(0).id(), this.people.one(fate, "why")),
					this.people.source(fate), null, Map.of("notice", "2026-11"), at.minus(FORM_FILLING), null,
					"sample-" + fate.number());
			JobApplicationId id = SampleHistory.this.applying.handIn(form).application();
			if (id != null) {
				this.known.put(fate.number(), id);
			}
		}

		/** All that somebody does at once is one transaction. */
		private JobApplicationId act(Fate fate, JobApplicationId id, Fate.Act act) {
			SamplePositions.Opened seat = this.opened.get(fate.seat());
			StaffMember recruiter = SampleHistory.this.accounts.member(seat.team().recruiter());
			switch (act.deed()) {
				case READS -> {
					SampleHistory.this.applications.recordRead(id, recruiter);
					move(id, seat.id(), StageKind.SCREEN, null, recruiter);
				}
				case INVITES -> move(id, seat.id(), StageKind.INTERVIEW, this.people.one(fate, "invited"), recruiter);
				case ASKS_FOR_WORK ->
					move(id, seat.id(), StageKind.ASSESS, this.people.one(fate, "forward"), recruiter);
				case DECIDES -> move(id, seat.id(), StageKind.DECISION, this.people.one(fate, "forward"), recruiter);
				case OFFERS -> move(id, seat.id(), StageKind.OFFER, this.people.one(fate, "forward"), recruiter);
				case MEETS -> SampleHistory.this.applications.recordInterviewHeld(id, act.at().minus(TALK_ENDED), false,
						recruiter);
				case MEETS_AGAIN -> SampleHistory.this.applications.recordInterviewHeld(id, act.at().minus(TALK_ENDED),
						true, recruiter);
				case DECLINES -> decline(fate, id, recruiter);
				case APPLIES -> throw new IllegalArgumentException("Nobody applies twice");
			}
			return id;
		}

		private void move(JobApplicationId id, PositionId position, StageKind kind, @Nullable String words,
				StaffMember who) {
			PipelineStage stage = SampleHistory.this.positions.pipeline(position)
				.stream()
				.filter((candidate) -> candidate.kind() == kind)
				.findFirst()
				.orElseThrow();
			int version = SampleHistory.this.applications.summary(id).version();
			SampleHistory.this.moving.move(id, new Move(stage.id(), version, null, false, words), who);
		}

		private void decline(Fate fate, JobApplicationId id, StaffMember who) {
			ApplicationSummary seen = SampleHistory.this.applications.summary(id);
			boolean met = seen.interviewHeldAt() != null;
			ReasonCode reason = (fate.number() % 2 == 0) ? ReasonCode.COMPARED_CLOSER : ReasonCode.SKILLS_EXPERIENCE;
			String words = SampleHistory.this.messages.getMessage(reason.suggestionKey(), null,
					fate.language().locale());
			SampleHistory.this.ending.decline(id,
					new Ending(seen.version(), reason.name(), this.people.internal(fate), met ? null : words,
							met ? this.people.one(fate, "strength") : null,
							met ? this.people.one(fate, "point") : null),
					who);
		}

	}

}
