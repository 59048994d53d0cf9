package dev.goodword.sample;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.accounts.StaffMember;
import dev.goodword.offers.AnsweringOffers;
import dev.goodword.offers.MakingOffers;
import dev.goodword.offers.Offers;

import org.springframework.stereotype.Component;

/** The offers of the sample company: written by one, handed over by another, answered. */
@Component
@OnSampleInstallation
class SampleOffers {

	/** So many days they have to answer. */
	private static final int TO_ANSWER = 16;

	private final MakingOffers making;

	private final AnsweringOffers answering;

	private final Offers offers;

	private final SamplePositions positions;

	SampleOffers(MakingOffers making, AnsweringOffers answering, Offers offers, SamplePositions positions) {
		this.making = making;
		this.answering = answering;
		this.offers = offers;
		this.positions = positions;
	}

	void draft(SampleCase one, Instant now, StaffMember who) {
		LocalDate today = LocalDate.ofInstant(now, one.seat().team().place().zone());
		this.making.draft(one.id(), terms(one), today.plusDays(TO_ANSWER), null, who);
	}

	void extend(SampleCase one, StaffMember who) {
		this.making.extend(one.id(), this.offers.live(one.id()).orElseThrow().version(), true, who);
	}

	void accept(SampleCase one) {
		this.answering.accept(one.id());
	}

	void refuse(SampleCase one) {
		this.answering.decline(one.id(), one.one("refused"));
	}

	private String terms(SampleCase one) {
		return String.join("\n", this.positions.offered(one.seat().code(), one.fate().language())) + "\n"
				+ one.one("terms");
	}

}
