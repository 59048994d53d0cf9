package dev.goodword.desk.complaints;

import java.util.List;
import java.util.Objects;

import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.complaints.improving.ImprovementSummary;
import dev.goodword.complaints.improving.Improvements;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Improvements of which it is time to see whether they work. */
@Component
class ImprovementDuties implements StandingDuties {

	private final Improvements improvements;

	private final MessageSource texts;

	ImprovementDuties(Improvements improvements, MessageSource texts) {
		this.improvements = improvements;
		this.texts = texts;
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		Wording words = new Wording(this.texts, language, who.zone());
		return this.improvements.toLookAt(who).stream().map((one) -> duty(one, words)).toList();
	}

	private static StandingDuty duty(ImprovementSummary one, Wording words) {
		return new StandingDuty(words.dates(words.zone()).shortDate(Objects.requireNonNull(one.check().on())).text(),
				words.say("desk.improvements.duty.until"), one.plan().title(), words.say("desk.complaint.duty.look"),
				words.say("desk.improvements.one"), "/improvements/" + one.id());
	}

}
