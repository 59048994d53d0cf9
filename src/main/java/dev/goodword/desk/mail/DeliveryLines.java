package dev.goodword.desk.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.communication.MailStanding;
import dev.goodword.desk.Wording;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

/** What mail servers answered lately and what the provider allows, in words. */
final class DeliveryLines {

	private final Wording words;

	private final DateWords dates;

	DeliveryLines(Wording words) {
		this.words = words;
		this.dates = words.dates(words.zone());
	}

	OperationsView.Delivery of(MailStanding standing, Instant now) {
		return new OperationsView.Delivery(this.words.say("desk.operations.lately", standing.lately()),
				standing.domains().stream().map(this::domain).toList(),
				standing.failures().stream().map(this::failure).toList(),
				standing.quotas().stream().map((quota) -> quota(quota, now)).toList());
	}

	private OperationsView.Domain domain(MailStanding.Domain domain) {
		MailStanding.Answer last = domain.last();
		return new OperationsView.Domain(domain.name(), domain.taken(), domain.deferred(), domain.failed(),
				domain.broken(), (last != null) ? answer(last) : null,
				(last != null) ? this.dates.dateTime(last.at()) : null, pace(domain.pace()));
	}

	/** The code first, as operators look for it. */
	private String answer(MailStanding.Answer answer) {
		String means = this.words.say(answer.label());
		return answer.codes().isEmpty() ? means : this.words.say("desk.operations.answer", answer.codes(), means);
	}

	private String pace(MailStanding.@Nullable Rate rate) {
		if (rate == null) {
			return this.words.say("desk.operations.pace.any");
		}
		String pace = this.words.say("desk.operations.pace", rate.perMinute());
		return (rate.until() == null) ? pace
				: this.words.say("desk.operations.pace.until", pace, this.dates.dateTime(rate.until()).text());
	}

	private OperationsView.Failure failure(MailStanding.Answer answer) {
		return new OperationsView.Failure(this.dates.dateTime(answer.at()),
				(answer.domain() != null) ? answer.domain() : this.words.say("desk.operations.domain.unknown"),
				answer.codes().isEmpty() ? this.words.say("desk.operations.none") : answer.codes(),
				this.words.say(answer.label()));
	}

	private OperationsView.Quota quota(MailStanding.Quota quota, Instant now) {
		List<String> more = new ArrayList<>();
		if (quota.next().isAfter(now)) {
			more.add(this.words.say("desk.operations.quota.next", this.dates.dateTime(quota.next()).text()));
		}
		if (quota.whole().isAfter(now)) {
			more.add(this.words.say("desk.operations.quota.whole", this.dates.dateTime(quota.whole()).text()));
		}
		return new OperationsView.Quota(this.words.say("desk.operations.quota." + quota.time(), quota.allowed()),
				quota.together() - quota.left(), quota.left(),
				more.isEmpty() ? this.words.say("desk.operations.quota.rested") : String.join(" ", more));
	}

}
