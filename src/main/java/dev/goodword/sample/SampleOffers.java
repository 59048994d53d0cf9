package dev.goodword.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import dev.goodword.accounts.StaffMember;
import dev.goodword.offers.AnsweringOffers;
import dev.goodword.offers.MakingOffers;
import dev.goodword.offers.Offers;
import dev.goodword.offers.starting.FirstDays;

import org.springframework.stereotype.Component;

/** The offers of the sample company: written by one, handed over by another, answered. */
@Component
@OnSampleInstallation
class SampleOffers {

	/** So many days they have to answer. */
	private static final int TO_ANSWER = 16;

	/** In that many weeks they start. */
	private static final int UNTIL_START = 2;

	private final MakingOffers making;

	private final AnsweringOffers answering;

	private final Offers offers;

	private final FirstDays days;

	private final SamplePositions positions;

	SampleOffers(MakingOffers making, AnsweringOffers answering, Offers offers, FirstDays days,
			SamplePositions positions) {
		this.making = making;
		this.answering = answering;
		this.offers = offers;
		this.days = days;
		this.positions = positions;
	}

	void draft(SampleCase one, Instant now, StaffMember who) {
		LocalDate today = LocalDate.ofInstant(now, one.seat().team().place().zone());
		this.making.draft(one.id(), terms(one), today.plusDays(TO_ANSWER), null, who);
	}

	void extend(SampleCase one, StaffMember who) {
		this.making.extend(one.id(), this.offers.live(one.id()).orElseThrow().version(), true, who);
	}

	/** They say yes, and the recruiter writes down the day they agree on. */
	void accept(SampleCase one, Instant now, StaffMember recruiter) {
		this.answering.accept(one.id());
		this.days.record(one.id(), firstDay(LocalDate.ofInstant(now, one.seat().team().place().zone())), null,
				recruiter);
	}

	void refuse(SampleCase one) {
		this.answering.decline(one.id(), one.one("refused"));
	}

	/** The Monday of the week after next, as the offer says. */
	static LocalDate firstDay(LocalDate accepted) {
		return accepted.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(UNTIL_START);
	}

	private String terms(SampleCase one) {
		return String.join("\n", this.positions.offered(one.seat().code(), one.fate().language())) + "\n"
				+ one.one("terms");
	}

}
