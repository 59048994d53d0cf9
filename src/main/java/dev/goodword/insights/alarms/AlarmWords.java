package dev.goodword.insights.alarms;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.applications.Refusal;
import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Alarms in the words of one reader. */
@Component
class AlarmWords {

	private final Accounts accounts;

	private final MessageSource texts;

	AlarmWords(Accounts accounts, MessageSource texts) {
		this.accounts = accounts;
		this.texts = texts;
	}

	/** The names of our people, read once for a page. */
	Map<AccountId, String> names() {
		return this.accounts.names();
	}

	/** What rings, in a sentence. */
	String title(Signal signal, Map<AccountId, String> names, LocaleTag language) {
		return say(language, "alarm.title." + signal.kind(), place(signal, names, language));
	}

	/** When, and the numbers that are no secret. */
	String when(Signal signal, DateWords dates) {
		String period = (signal.kind() == AlarmKind.PROMISES)
				? say(dates.language(), "alarm.week", dates.longDate(LocalDate.parse(signal.period())).text())
				: quarter(signal.period(), dates.language());
		if (signal.detail().isEmpty() || signal.kind() == AlarmKind.BURSTS) {
			return period;
		}
		String[] numbers = signal.detail().split("/");
		return say(dates.language(), "alarm.detail." + signal.kind(), period, Integer.valueOf(numbers[0]),
				Integer.valueOf(numbers[1]));
	}

	String say(LocaleTag language, String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, language.locale());
	}

	/** What a notice about a refused step is called. */
	static String notice(Refusal refusal) {
		return refusal.messageKey().replace("alarm.refused.", "not-");
	}

	private String place(Signal signal, Map<AccountId, String> names, LocaleTag language) {
		return switch (signal.kind()) {
			case DRIFT, JUMP, TENS -> say(language, "insights.stage." + signal.place());
			case ASKING -> names.getOrDefault(new AccountId(UUID.fromString(signal.place())),
					say(language, "insights.line.unknown"));
			case PROMISES, BURSTS, HASTE, LENGTH, RESPONSE -> "";
		};
	}

	private String quarter(String period, LocaleTag language) {
		Quarter quarter = Quarter.parse(period);
		return say(language, "insights.quarter." + quarter.number(), Integer.toString(quarter.year()));
	}

}
