package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Refused;
import dev.goodword.applications.asking.AnsweringInquiries;
import dev.goodword.applications.asking.AskingCandidates;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.applications.asking.InquirySummary;
import dev.goodword.applications.asking.Request;
import dev.goodword.simulation.Applicants.Case;
import dev.goodword.simulation.Coverage.Fact;

/** What applicants are asked for: answered early, late, with more time, and never. */
final class Requests {

	private final World world;

	private final Random random;

	Requests(World world, Random random) {
		this.world = world;
		this.random = random;
	}

	/**
	 * Whether somebody was asked, or is asked now, so that nothing else is done today.
	 */
	boolean ask(Case one, ApplicationSummary application, StaffMember who) {
		Optional<InquirySummary> live = live(one);
		if (live.isPresent()) {
			return live.get().isOpen() && !isTakenBack(one, live.get(), who);
		}
		if (this.random.nextInt(100) >= 10) {
			return false;
		}
		AskingCandidates asking = this.world.house().get(AskingCandidates.class);
		asking.ask(one.id,
				new Request(List.of(new Request.Item("When could you start?", false),
						new Request.Item("Your certificate.", true)), "The team plans the first weeks.", 10),
				asking.usualAnswerDay(application), who);
		this.world.coverage.reached(Fact.INFORMATION_ASKED);
		int dice = this.random.nextInt(100);
		Instant later = this.world.now().plus(Duration.ofMinutes(20 + this.random.nextInt(10 * 24 * 60)));
		if (dice < 80) {
			this.world.act(later, () -> answer(one, dice < 15));
		}
		return true;
	}

	private boolean isTakenBack(Case one, InquirySummary live, StaffMember who) {
		if (this.random.nextInt(100) >= 4) {
			return false;
		}
		this.world.house().get(AskingCandidates.class).takeBack(one.id, live.id(), "A colleague found it.", who);
		this.world.coverage.reached(Fact.INFORMATION_BACK);
		return true;
	}

	private Optional<InquirySummary> live(Case one) {
		return this.world.house().get(Inquiries.class).live(one.id);
	}

	/** What the person does on their page, as far as it is still there to be done. */
	private void answer(Case one, boolean needsTime) {
		InquirySummary asked = live(one).orElse(null);
		if (asked == null) {
			return;
		}
		AnsweringInquiries answering = this.world.house().get(AnsweringInquiries.class);
		try {
			if (needsTime && answering.moreTime(one.id, asked.id())) {
				this.world.coverage.reached(Fact.MORE_TIME);
				this.world.act(this.world.now().plus(Duration.ofDays(this.random.nextInt(12))),
						() -> answer(one, false));
				return;
			}
			answering.answer(one.id, asked.id(), List.of("In March.", "I have none."));
			this.world.coverage.reached(Fact.INFORMATION_GIVEN);
		}
		catch (Refused ex) {
			// the page has said why
		}
	}

}
