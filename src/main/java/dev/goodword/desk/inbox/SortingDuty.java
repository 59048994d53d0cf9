package dev.goodword.desk.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.communication.inbound.ToSort;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mail that belongs to nobody yet, among the duties of whoever may sort it. */
@Component
class SortingDuty implements StandingDuties {

	private final ToSort toSort;

	private final MessageSource texts;

	private final InstantSource clock;

	SortingDuty(ToSort toSort, MessageSource texts, InstantSource clock) {
		this.toSort = toSort;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		if (!AccessPolicy.may(who, Permission.WRITE_MESSAGE)) {
			return List.of();
		}
		Wording words = new Wording(this.texts, language, who.zone());
		return this.toSort.waiting().map((waiting) -> duty(waiting, words)).stream().toList();
	}

	private StandingDuty duty(ToSort.Waiting waiting, Wording words) {
		Instant end = waiting.dueAt();
		return new StandingDuty(words.dates(words.zone()).shortDate(end).text(),
				waiting.isLate(this.clock.instant()) ? words.say("desk.inbox.duty.late")
						: words.dates(words.zone()).time(end, words.zone()).text(),
				words.say("desk.inbox.duty"), words.say("desk.inbox.duty.do"),
				words.say("desk.inbox.duty.about", waiting.mails()), "/inbox");
	}

}
