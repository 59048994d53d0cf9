package dev.goodword.portal.tracking;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.interviews.proposing.ProposalEntry;
import dev.goodword.interviews.proposing.ProposalSummary;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.interviews.proposing.ProposedTimes;
import dev.goodword.portal.PageWords;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The times a candidate may choose from: those they were told of, as far as they still
 * lie ahead and nobody is taken.
 */
@Component
class OfferedTimes {

	/** The promises during which there can be such times, whoever's turn it is. */
	private static final Set<PromiseKind> POSSIBLE = EnumSet.of(PromiseKind.INVITATION_OUT,
			PromiseKind.AFTER_INVITATION, PromiseKind.NEW_TIME, PromiseKind.AFTER_FIRST_HOLD,
			PromiseKind.AFTER_SECOND_HOLD, PromiseKind.AFTER_UPDATE, PromiseKind.REPAIR);

	private final Proposals proposals;

	private final ChoosingTimes choosing;

	private final Accounts accounts;

	private final PageWords words;

	OfferedTimes(Proposals proposals, ChoosingTimes choosing, Accounts accounts, PageWords words) {
		this.proposals = proposals;
		this.choosing = choosing;
		this.accounts = accounts;
		this.words = words;
	}

	/** What they were told of and can answer; empty when there is nothing. */
	Optional<ProposalSummary> of(StatusFacts.Facts known) {
		PromiseSummary promise = known.told().promise();
		if (known.application() == null || promise == null || !POSSIBLE.contains(promise.kind())) {
			return Optional.empty();
		}
		return this.proposals.live(known.application().id()).filter((live) -> !live.isOpen() || isTold(live, promise));
	}

	/** Times whose letter has not arrived show nowhere. */
	private boolean isTold(ProposalSummary live, PromiseSummary promise) {
		return promise.kind() == PromiseKind.INVITATION_OUT && this.proposals.entry(live.occasion())
			.map(ProposalEntry::at)
			.filter((sent) -> !promise.madeAt().isBefore(sent))
			.isPresent();
	}

	/** The times in words. */
	View view(ProposalSummary proposal, StatusFacts.Facts known, LocaleTag language) {
		ProposedTimes times = proposal.times();
		DateWords yours = DateWords.in(language, known.zone());
		List<Option> options = this.choosing.free(proposal).stream().map((slot) -> option(slot, yours)).toList();
		String people = language.listed(times.panel().stream().map(this.accounts::member).map(StaffMember::name));
		boolean elsewhere = times.slots()
			.stream()
			.anyMatch((slot) -> DateWords.in(language, slot.zone()).differsFor(yours.zone(), slot.startsAt()));
		return new View(proposal.id().toString(),
				proposal.isOpen() ? say(language, "portal.times.until", yours.longDate(proposal.answerBy()).text())
						: say(language, "portal.times.left"),
				say(language, "portal.appointment.about", say(language, "portal.appointment.mode." + times.mode()),
						times.minutes()),
				say(language, "portal.appointment.with", people),
				(times.mode() == MeetingMode.ON_SITE) ? times.place() : null, times.topics(),
				say(language, elsewhere ? "portal.times.zones" : "portal.times.zone", yours.place(),
						DateWords.in(language, times.zone()).place()),
				options);
	}

	/** An hour on the reader's clock, and on its own. */
	static Option option(Appointment slot, DateWords yours) {
		DateWords there = DateWords.in(yours.language(), slot.zone());
		String said = yours.longDateTime(slot.startsAt()).text();
		return new Option(slot.localStart().toString(), said, there.differsFor(yours.zone(), slot.startsAt())
				? there.shortDateTime(slot.startsAt(), yours.zone()).text() : null);
	}

	private String say(LocaleTag language, String key, Object... arguments) {
		return this.words.say(language, key, arguments);
	}

	/**
	 * The times as a page shows them.
	 *
	 * @param proposal which they are
	 * @param until until when it is their turn, or that it is ours
	 * @param about how and how long
	 * @param people whom they meet
	 * @param place where, if they have to travel; null when not
	 * @param topics what it is about; null when nobody said
	 * @param zones on whose clock the times are told
	 * @param options the times that can be chosen
	 */
	record View(String proposal, String until, String about, String people, @Nullable String place,
			@Nullable String topics, String zones, List<Option> options) {
	}

	/**
	 * A time.
	 *
	 * @param value what the form sends
	 * @param text the hour on the reader's clock
	 * @param there the same on ours; null when that shows the same hour
	 */
	record Option(String value, String text, @Nullable String there) {
	}

}
