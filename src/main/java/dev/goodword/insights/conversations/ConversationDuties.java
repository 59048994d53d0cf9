package dev.goodword.insights.conversations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
 * Conversations among the duties of the day: the person it is about learns of one on the
 * day it is opened, and whoever leads it is told what comes next.
 */
@Component
class ConversationDuties implements StandingDuties {

	private final ConversationTable table;

	private final MessageSource texts;

	private final InstantSource clock;

	ConversationDuties(ConversationTable table, MessageSource texts, InstantSource clock) {
		this.table = table;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		DateWords dates = DateWords.in(language, who.zone());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), who.zone());
		return this.table.open(who.id()).stream().flatMap((one) -> {
			String what = what(one, who, today);
			return (what == null) ? Stream.empty() : Stream.of(duty(one, what, dates));
		}).toList();
	}

	/** What is to be done next; null when nothing is. */
	private static @Nullable String what(Conversation one, StaffMember who, LocalDate today) {
		if (who.id().equals(one.parties().person())) {
			return (one.state() == State.OPEN && one.ownView() == null) ? "own" : null;
		}
		Agreement agreed = one.agreed();
		return switch (one.state()) {
			case OPEN -> "talk";
			case HELD -> (agreed == null || today.isBefore(agreed.lookOn())) ? null : "look";
			case LOOKED_AGAIN -> "close";
			case CLOSED -> null;
		};
	}

	private StandingDuty duty(Conversation one, String what, DateWords dates) {
		return new StandingDuty(say(dates, "conversation.duty.day", dates.shortDate(one.talkOn()).text()),
				say(dates, "conversation.duty.until." + what), say(dates, "conversation.duty.name"),
				say(dates, "conversation.duty." + what), say(dates, "conversation.duty.about"),
				"/coaching?company=" + one.parties().company() + "&person=" + one.parties().person());
	}

	private String say(DateWords dates, String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, dates.language().locale());
	}

}
