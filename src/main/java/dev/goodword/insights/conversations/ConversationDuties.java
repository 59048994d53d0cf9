package dev.goodword.insights.conversations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.insights.conversations.Conversation.Agreement;
import dev.goodword.insights.conversations.Conversation.State;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Conversations among the duties of the day: the person it is about is told of every step
 * until they have read it, and whoever leads it what comes next.
 */
@Component
class ConversationDuties implements StandingDuties {

	private final ConversationTable table;

	private final Accounts accounts;

	private final MessageSource texts;

	private final InstantSource clock;

	ConversationDuties(ConversationTable table, Accounts accounts, MessageSource texts, InstantSource clock) {
		this.table = table;
		this.accounts = accounts;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		DateWords dates = DateWords.in(language, who.zone());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), who.zone());
		List<Conversation> all = this.table.goingOn(who.id());
		Stream<StandingDuty> own = all.stream()
			.filter((one) -> one.parties().person().equals(who.id()))
			.filter((one) -> !one.isRead() || (one.state() == State.OPEN && one.ownView() == null))
			.map((one) -> duty(one, (one.isOpen() && one.ownView() == null) ? "own" : "read",
					"company=" + one.parties().company(), dates));
		return Stream.concat(own, led(who, all).flatMap((one) -> {
			String what = what(one, today);
			return (what == null) ? Stream.empty() : Stream.of(duty(one, what, "conversation=" + one.id(), dates));
		})).toList();
	}

	/**
	 * Those that are theirs to go on with: whose leader may not lead them any more are
	 * every other head's.
	 */
	private Stream<Conversation> led(StaffMember who, List<Conversation> all) {
		if (!AccessPolicy.may(who, Permission.SEE_FIGURES)) {
			return Stream.empty();
		}
		List<Conversation> open = all.stream().filter((one) -> one.isOpen() && mayLead(who, one)).toList();
		boolean others = open.stream().anyMatch((one) -> !one.parties().leader().equals(who.id()));
		List<StaffMember> staff = others ? this.accounts.staff() : List.of(who);
		return open.stream()
			.filter((one) -> one.parties().leader().equals(who.id()) || staff.stream()
				.noneMatch((other) -> one.parties().leader().equals(other.id()) && mayLead(other, one)));
	}

	private static boolean mayLead(StaffMember who, Conversation one) {
		return Conversations.mayLead(who, one.parties().company(), one.parties().person());
	}

	/** What is to be done next by whoever leads it; null when nothing is. */
	private static @Nullable String what(Conversation one, LocalDate today) {
		Agreement agreed = one.agreed();
		return switch (one.state()) {
			case OPEN -> "talk";
			case HELD -> (agreed == null || today.isBefore(agreed.lookOn())) ? null : "look";
			case LOOKED_AGAIN -> "close";
			case CLOSED -> null;
		};
	}

	private StandingDuty duty(Conversation one, String what, String page, DateWords dates) {
		return new StandingDuty(say(dates, "conversation.duty.day", dates.shortDate(one.talkOn()).text()),
				say(dates, "conversation.duty.until." + what), say(dates, "conversation.duty.name"),
				say(dates, "conversation.duty." + what), say(dates, "conversation.duty.about"), "/coaching?" + page);
	}

	private String say(DateWords dates, String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, dates.language().locale());
	}

}
