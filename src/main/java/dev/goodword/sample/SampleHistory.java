package dev.goodword.sample;

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
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lets the past of the sample company happen: each act by the product's own use case, at
 * its own time of a moved clock, with everything that time alone brings about on the way.
 */
@Component
@OnSampleInstallation
class SampleHistory {

	private static final Logger log = LoggerFactory.getLogger(SampleHistory.class);

	/** So many apply there for one who does in Leeds. */
	static final int SHANGHAIS_PULL = 4;

	/** Before the end; asides go on when nobody acts any more. */
	private static final List<Duration> LAST_HOURS = List.of(Duration.ofHours(6), Duration.ofHours(3));

	private final SampleHiring hiring;

	private final SampleTalks talks;

	private final SampleInquiries inquiries;

	private final SampleAsides asides;

	private final SampleOffers offers;

	private final Calendars calendars;

	private final Accounts accounts;

	private final SampleClock clock;

	private final SampleVoices voices;

	private final SampleListening listening;

	private final SampleProgress progress;

	private final Transactions transactions;

	SampleHistory(SampleHiring hiring, SampleTalks talks, SampleInquiries inquiries, SampleAsides asides,
			SampleOffers offers, Calendars calendars, Accounts accounts, SampleClock clock, SampleVoices voices,
			SampleListening listening, SampleProgress progress, Transactions transactions) {
		this.hiring = hiring;
		this.talks = talks;
		this.inquiries = inquiries;
		this.asides = asides;
		this.offers = offers;
		this.calendars = calendars;
		this.accounts = accounts;
		this.clock = clock;
		this.voices = voices;
		this.listening = listening;
		this.progress = progress;
		this.transactions = transactions;
	}

	/**
	 * Lives it through.
	 * @param opened the positions
	 * @param lots what the story is drawn from
	 * @param count how many people apply
	 * @param seasons when; the clock is at their end afterwards
	 */
	void live(List<SamplePositions.Opened> opened, Lots lots, int count, SampleSeasons seasons) {
		Instant until = seasons.until();
		List<SampleStory.Seat> seats = opened.stream().map(this::seat).toList();
		List<Fate> fates = new SampleStory(lots, seasons, seats).fates(count);
		List<Step> steps = fates.stream()
			.flatMap((fate) -> fate.acts().stream().map((act) -> new Step(fate, act)))
			.sorted(Comparator.comparing((Step step) -> step.act().at()).thenComparing((step) -> step.fate().number()))
			.toList();
		this.progress.begin(steps.size());
		SamplePeople people = new SamplePeople(lots);
		this.voices.listen(fates, new SampleOpinions(lots, people));
		Telling telling = new Telling(opened, people);
		tell(steps, telling, until);
		this.clock.goTo(until);
		this.listening.callBack(telling.teams(), until);
		log.info("The sample company's past is told: {} applications, {} acts", count, steps.size());
	}

	private void tell(List<Step> steps, Telling telling, Instant until) {
		SampleAsides.Told aside = this.asides.begin(telling.opened);
		Instant reading = until.minus(SampleListening.READ);
		LocalDate called = LocalDate.EPOCH;
		for (Step step : steps) {
			if (step.act().at().isAfter(reading)) {
				this.clock.goTo(reading);
				this.listening.read(telling.teams(), telling.people);
				reading = until;
			}
			this.clock.goTo(step.act().at());
			LocalDate day = LocalDate.ofInstant(step.act().at(), ZoneOffset.UTC);
			if (!step.act().deed().isTheirs() && day.isAfter(called)) {
				called = day;
				this.hiring.call(telling.positions(), this.accounts::member);
			}
			telling.tell(step);
			aside = this.asides.tell(aside, telling.opened, telling.known.values(), step.act().at(), until);
			this.progress.step();
		}
		for (Duration before : LAST_HOURS) {
			this.clock.goTo(until.minus(before));
			aside = this.asides.tell(aside, telling.opened, telling.known.values(), until.minus(before), until);
		}
	}

	private SampleStory.Seat seat(SamplePositions.Opened opened) {
		SampleCompany.Place place = opened.team().place();
		WorkingCalendar calendar = this.calendars.calendar(place.calendar());
		return new SampleStory.Seat(place.zone(),
				place.zone().equals(SampleCompany.SHANGHAI) ? LocaleTag.ZH_HANS : LocaleTag.EN, calendar::isWorkingDay,
				place.zone().equals(SampleCompany.SHANGHAI) ? SHANGHAIS_PULL : 1);
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

		private final Map<Integer, SampleCase> known = new HashMap<>();

		private Telling(List<SamplePositions.Opened> opened, SamplePeople people) {
			this.opened = opened;
			this.people = people;
		}

		private List<SamplePositions.Team> teams() {
			return this.opened.stream().map(SamplePositions.Opened::team).toList();
		}

		private List<PositionId> positions() {
			return this.opened.stream().map(SamplePositions.Opened::id).toList();
		}

		private void tell(Step step) {
			if (step.act().deed() == Deed.APPLIES) {
				apply(step.fate(), step.act().at());
				return;
			}
			SampleCase one = this.known.get(step.fate().number());
			if (one == null) {
				return;
			}
			try {
				SampleHistory.this.transactions.within(() -> act(one, step.act()));
				if (step.act().deed() == Deed.MEETS) {
					SampleHistory.this.voices.met(one.fate(), one.id());
				}
			}
			catch (Refused ex) {
				log.warn("The story was ahead of the product at {}: {}", step.act().deed(), ex.getMessage());
			}
		}

		private void apply(Fate fate, Instant at) {
			SamplePositions.Opened seat = this.opened.get(fate.seat());
			JobApplicationId id = SampleHistory.this.hiring.apply(fate, seat, this.people, at);
			if (id != null) {
				this.known.put(fate.number(), new SampleCase(fate, seat, id, this.people));
				SampleHistory.this.voices.applied(fate, id);
			}
		}

		/** All that somebody does at once is one transaction. */
		private JobApplicationId act(SampleCase one, Fate.Act act) {
			SamplePositions.Team team = one.seat().team();
			if (act.deed().isTheirs()) {
				applicantActs(one, act, SampleHistory.this.accounts.member(team.recruiter()));
			}
			else if (act.deed() == Deed.EXTENDS) {
				SampleHistory.this.offers.extend(one, SampleHistory.this.accounts.member(team.head()));
			}
			else {
				recruiterActs(one, act, SampleHistory.this.accounts.member(team.recruiter()));
			}
			return one.id();
		}

		private void applicantActs(SampleCase one, Fate.Act act, StaffMember recruiter) {
			switch (act.deed()) {
				case SENDS_MORE -> SampleHistory.this.inquiries.send(one);
				case CHOOSES -> SampleHistory.this.talks.choose(one, act, recruiter);
				case FINDS_NONE -> SampleHistory.this.talks.findNone(one);
				case ACCEPTS -> SampleHistory.this.offers.accept(one, act.at(), recruiter);
				case REFUSES -> SampleHistory.this.offers.refuse(one);
				case WITHDRAWS -> SampleHistory.this.hiring.withdraw(one);
				default -> throw new IllegalArgumentException("Not of the applicant: " + act.deed());
			}
		}

		private void recruiterActs(SampleCase one, Fate.Act act, StaffMember who) {
			SampleHiring hiring = SampleHistory.this.hiring;
			SampleTalks talks = SampleHistory.this.talks;
			switch (act.deed()) {
				case READS -> hiring.read(one, who);
				case ASKS_MORE -> SampleHistory.this.inquiries.ask(one, who);
				case INVITES -> hiring.move(one, StageKind.INTERVIEW, "invited", who);
				case ASKS_FOR_WORK -> hiring.move(one, StageKind.ASSESS, "forward", who);
				case DECIDES -> hiring.move(one, StageKind.DECISION, "forward", who);
				case OFFERS -> hiring.move(one, StageKind.OFFER, "forward", who);
				case PROPOSES -> talks.propose(one, act, who);
				case AGREES, AGREES_AGAIN -> talks.agree(one, act, who);
				case MOVES, MOVES_AGAIN -> talks.move(one, act, who);
				case MEETS, MEETS_AGAIN -> talks.meet(one, who);
				case WAITS_IN_VAIN -> talks.waitInVain(one, who);
				case DRAFTS -> SampleHistory.this.offers.draft(one, act.at(), who);
				case DECLINES -> hiring.decline(one, who);
				default -> throw new IllegalArgumentException("Not of the recruiter: " + act.deed());
			}
		}

	}

}
