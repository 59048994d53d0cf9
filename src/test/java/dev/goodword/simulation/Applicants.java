package dev.goodword.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.offers.AnsweringOffers;
import dev.goodword.promises.Choices;
import dev.goodword.promises.Wishes;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.simulation.Coverage.Fact;
import dev.goodword.simulation.Firm.Opening;
import dev.goodword.simulation.Firm.Place;

/** The people who apply, change their minds and answer. */
final class Applicants {

	private final World world;

	private final Firm firm;

	private final Random random;

	private final List<Case> cases = new ArrayList<>();

	/** Who knows that it has ended: they do not apply for the same position again. */
	private final Set<String> told = new HashSet<>();

	private final Storm storm;

	Applicants(World world, Storm storm, Firm firm) {
		this.world = world;
		this.storm = storm;
		this.firm = firm;
		this.random = world.random("applicants");
	}

	/** Whether they know that it has ended. */
	boolean isTold(Case one) {
		return this.told.contains(one.address);
	}

	/** They were told by a call. */
	void hear(Case one) {
		this.told.add(one.address);
	}

	/** Somebody's application. */
	static final class Case {

		final String address;

		final Opening opening;

		final Place place;

		final LocaleTag language;

		JobApplicationId id;

		boolean over;

		boolean forgotten;

		int epoch;

		int talks;

		boolean answersOffer;

		boolean asked;

		Case(String address, Opening opening, Place place, LocaleTag language) {
			this.address = address;
			this.opening = opening;
			this.place = place;
			this.language = language;
		}

	}

	List<Case> cases() {
		return this.cases;
	}

	/** Spreads that many arrivals over these days: a third in herds on Mondays. */
	void arrive(int many, int days) {
		for (int i = 0; i < many; i++) {
			Opening opening = this.firm.openings().get(this.random.nextInt(this.firm.openings().size()));
			Place place = (this.random.nextInt(100) < 85) ? opening.place()
					: Firm.PLACES.get(this.random.nextInt(Firm.PLACES.size()));
			boolean chinese = place.country().equals("CN") && this.random.nextInt(100) < 80;
			Case one = new Case("person" + i + "@mail.example", opening, place,
					chinese ? LocaleTag.ZH_HANS : LocaleTag.EN);
			LocalDate day = LocalDate.of(2027, 1, 4).plusDays(this.random.nextInt(days));
			LocalTime hour = LocalTime.of(7, 0).plusSeconds(this.random.nextInt(16 * 3600));
			if (this.random.nextInt(100) < 30) {
				day = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
				hour = LocalTime.of(9, 0).plusSeconds(this.random.nextInt(1200));
			}
			Instant arrival = day.atTime(hour).atZone(opening.place().zone()).toInstant();
			this.world.act((arrival.isBefore(World.START)) ? World.START.plusSeconds(i) : arrival,
					() -> handIn(one, "key-" + one.address, false));
		}
	}

	/** Sends the form; who gets no answer sends the same form again. */
	private void handIn(Case one, String key, boolean again) {
		ContactDetails contact = new ContactDetails("Person " + one.address.replaceAll("\\D", ""), null,
				new EmailAddress(one.address), null, one.language, one.place.zone(), one.place.country());
		NewApplication form = new NewApplication(one.opening.id(), contact, null, null, List.of(), Map.of(), null, null,
				Map.of("notice", "2026-11"), this.world.now().minusSeconds(300), null, key);
		Receipt receipt;
		this.storm.strike(again ? 0 : 2);
		try {
			receipt = this.world.house().get(Applying.class).handIn(form);
		}
		catch (Crash ex) {
			this.world.act(this.world.now().plusSeconds(90), () -> handIn(one, key, true));
			throw ex;
		}
		if (again) {
			this.world.coverage.reached(Fact.SUBMITTED_AGAIN);
		}
		if (receipt.application() == null || one.id != null) {
			this.world.coverage.reached(Fact.APPLIED_TWICE);
			return;
		}
		one.id = receipt.application();
		this.cases.add(one);
		this.world.ledger.submissions.put(one.address, new Ledger.Submission(one.address, one.language,
				one.place.zone(), one.place.country(), one.opening.place().calendar(), this.world.now()));
		live(one);
	}

	/** What they will do of their own accord. */
	private void live(Case one) {
		int dice = this.random.nextInt(1000);
		Instant later = this.world.now().plus(Duration.ofMinutes(30 + this.random.nextInt(25 * 24 * 60)));
		if (dice < 40) {
			this.world.act(later, () -> withdraw(one, false));
		}
		else if (dice < 60) {
			this.world.act(later, () -> wish(one, true));
		}
		else if (dice < 80) {
			this.world.act(later, () -> wish(one, false));
		}
		else if (dice < 210) {
			this.world.act(later, () -> ask(one));
		}
		else if (dice < 220) {
			this.world.act(later, () -> {
				if (!this.told.contains(one.address)) {
					handIn(one, "again-" + one.address, false);
				}
			});
		}
	}

	/** They ask something; the answer is owed by a day of its own. */
	private void ask(Case one) {
		try {
			QuestionSummary question = this.world.house()
				.get(AskingQuestions.class)
				.ask(one.id, "How often could one work at home?");
			one.asked = true;
			this.world.coverage.reached(Fact.ASKED_US);
			this.world.ledger.questions.computeIfAbsent(one.address, (any) -> new ArrayList<>())
				.add(new Ledger.Question(this.world.now(), question.dates().told()));
		}
		catch (Refused ex) {
			// it has ended
		}
	}

	private void withdraw(Case one, boolean again) {
		this.storm.strike(again ? 0 : 30);
		try {
			this.world.house()
				.get(WithdrawingApplications.class)
				.withdraw(one.id, new Withdrawal(WithdrawalReason.OTHER_OFFER, null));
		}
		catch (Crash ex) {
			this.world.act(this.world.now().plusSeconds(90), () -> withdraw(one, true));
			throw ex;
		}
		catch (Refused ex) {
			return;
		}
		this.world.coverage.reached(Fact.WITHDRAWN);
		if (again) {
			this.world.coverage.reached(Fact.WITHDRAWN_AGAIN);
		}
		this.world.ledger.withdrawn(one.address, this.world.now());
		if (this.random.nextInt(100) < 25) {
			this.world.act(this.world.now().plus(Duration.ofHours(20 + this.random.nextInt(240))), () -> comeBack(one));
		}
	}

	private void comeBack(Case one) {
		try {
			this.world.house().get(WithdrawingApplications.class).reopen(one.id);
			one.over = false;
			this.world.coverage.reached(Fact.RETURNED);
			this.world.ledger.returned(one.address, this.world.now());
		}
		catch (Crash ex) {
			this.world.act(this.world.now().plusSeconds(90), () -> comeBack(one));
			throw ex;
		}
		catch (Refused ex) {
			// too late, or the position is closed
		}
	}

	/** They read their mail: to some of it they answer a few days later. */
	void read(Delivery delivery) {
		String kind = Letters.kind(delivery.mail());
		if (Checker.CLOSING.contains(kind)) {
			this.told.add(delivery.to());
		}
		else if (kind.equals("reopened")) {
			this.told.remove(delivery.to());
		}
		if (!kind.equals("lapse") && !kind.equals("offer")) {
			return;
		}
		Case one = this.cases.stream().filter((known) -> known.address.equals(delivery.to())).findFirst().orElseThrow();
		int dice = this.random.nextInt(100);
		Instant later = this.world.now().plus(Duration.ofMinutes(20 + this.random.nextInt(3 * 24 * 60)));
		if (kind.equals("lapse") && dice < 50) {
			this.world.act(later, () -> choose(one, dice < 40));
		}
		else if (kind.equals("offer") && !one.answersOffer) {
			one.answersOffer = true;
			this.world.act(later, () -> answer(one, dice));
		}
	}

	private void choose(Case one, boolean stay) {
		Choices choices = this.world.house().get(Choices.class);
		boolean done = stay ? choices.keepIn(one.id) : choices.close(one.id);
		if (done && stay) {
			this.world.coverage.reached(Fact.KEPT_IN);
		}
	}

	private void answer(Case one, int dice) {
		AnsweringOffers offers = this.world.house().get(AnsweringOffers.class);
		try {
			if (dice < 65) {
				offers.accept(one.id);
				this.world.coverage.reached(Fact.HIRED);
			}
			else if (dice < 80) {
				offers.decline(one.id, null);
			}
		}
		catch (Crash ex) {
			this.world.act(this.world.now().plusSeconds(90), () -> answer(one, dice));
			throw ex;
		}
		catch (Refused ex) {
			// it is no longer open
		}
	}

	private void wish(Case one, boolean away) {
		Wishes wishes = this.world.house().get(Wishes.class);
		LocalDate today = LocalDate.ofInstant(this.world.now(), one.place.zone());
		try {
			boolean taken = away ? wishes.away(one.id, today.plusDays(4 + this.random.nextInt(6)))
					: wishes.rival(one.id, today.plusDays(3 + this.random.nextInt(4)));
			if (taken) {
				this.world.coverage.reached(away ? Fact.AWAY : Fact.RIVAL);
			}
		}
		catch (Refused ex) {
			// it has ended, or the day does not fit
		}
	}

}
