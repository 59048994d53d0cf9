package dev.goodword.desk.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.interviews.proposing.ProposalAct;
import dev.goodword.interviews.proposing.ProposalEntry;
import dev.goodword.interviews.proposing.ProposalState;
import dev.goodword.interviews.proposing.ProposalSummary;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.promises.NudgePlans;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Words on the times a candidate may choose from, or said do not fit. */
@Component
class ProposalCards {

	private final Proposals proposals;

	private final ChoosingTimes choosing;

	private final NudgePlans nudges;

	ProposalCards(Proposals proposals, ChoosingTimes choosing, NudgePlans nudges) {
		this.proposals = proposals;
		this.choosing = choosing;
		this.nudges = nudges;
	}

	/**
	 * What stands, or waits for our answer; null when nothing does.
	 * @param promise the one that runs; with the first of all nothing has been proposed
	 */
	@Nullable Card of(Reader reader, @Nullable PromiseSummary promise) {
		return (promise == null || promise.kind() == PromiseKind.APPLICATION_RECEIVED) ? null : of(reader);
	}

	/** The same whatever runs. */
	@Nullable Card of(Reader reader) {
		return latest(reader).filter(ProposalCards::isShown).map((proposal) -> card(reader, proposal)).orElse(null);
	}

	private Optional<ProposalSummary> latest(Reader reader) {
		return reader.application().isOpen() ? this.proposals.latest(reader.application().id()) : Optional.empty();
	}

	private static boolean isShown(ProposalSummary proposal) {
		return proposal.isLive() || proposal.state() == ProposalState.NONE_FIT;
	}

	private Card card(Reader reader, ProposalSummary proposal) {
		String until = reader.dates().shortDate(proposal.answerBy()).text();
		List<String> lines = this.choosing.free(proposal).stream().map((slot) -> line(reader, slot)).toList();
		return new Card(proposal.id().toString(), reader.say("desk.times.state." + proposal.state(), until), lines,
				proposal.isOpen() ? plan(reader, this.nudges.running(reader.application())) : null,
				(proposal.state() == ProposalState.NONE_FIT) ? words(proposal) : null,
				"/applications/" + proposal.application() + "/times", reader.may(Permission.ARRANGE_INTERVIEW),
				proposal.isLive(), proposal.isOpen());
	}

	private static String line(Reader reader, Appointment slot) {
		DateWords there = reader.words().dates(slot.zone());
		return there.shortDateTime(slot.startsAt(), reader.words().zone()).text();
	}

	private @Nullable String words(ProposalSummary proposal) {
		return this.proposals.log(proposal.application())
			.stream()
			.filter((entry) -> entry.act() == ProposalAct.NONE_FIT && entry.proposal().equals(proposal.id()))
			.map(ProposalEntry::words)
			.findFirst()
			.orElse(null);
	}

	/** When we remind them, and when one of us calls. */
	static String plan(Reader reader, NudgePlans.Plan plan) {
		List<String> days = new ArrayList<>();
		plan.reminders().forEach((day) -> days.add(reader.dates().shortDate(day).text()));
		String reminders = String.join(reader.words().language().isChinese() ? "、" : ", ", days);
		LocalDate call = plan.call();
		return (call == null) ? reader.say("desk.times.plan.none")
				: days.isEmpty() ? reader.say("desk.times.plan.call", reader.dates().shortDate(call).text())
						: reader.say("desk.times.plan", reminders, reader.dates().shortDate(call).text());
	}

	/**
	 * Times in words.
	 *
	 * @param id which they are
	 * @param state whose turn it is, and until when
	 * @param lines those that can be chosen
	 * @param plan when they are reminded; null when it is not their turn
	 * @param words what would fit them, as they wrote it; null when they did not
	 * @param page where they are looked after
	 * @param changeable whether the reader may change them
	 * @param live whether they can be taken back
	 * @param open whether it is their turn, so that a reason is owed
	 */
	record Card(String id, String state, List<String> lines, @Nullable String plan, @Nullable String words, String page,
			boolean changeable, boolean live, boolean open) {
	}

}
