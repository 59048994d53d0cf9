package dev.goodword.desk.batch;

import java.time.ZoneId;
import java.util.Locale;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.bulk.BatchId;
import dev.goodword.applications.bulk.BatchSummary;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.applications.bulk.Blocker;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who looks at a decision about many, and in which words. */
@Component
class BatchReader {

	private final Batches batches;

	private final Positions positions;

	private final MessageSource texts;

	BatchReader(Batches batches, Positions positions, MessageSource texts) {
		this.batches = batches;
		this.positions = positions;
		this.texts = texts;
	}

	/**
	 * Opens a decision for somebody.
	 * @throws dev.goodword.applications.bulk.UnknownBatch when they may not know of it
	 */
	Sight of(String id, StaffMember who, Locale locale) {
		BatchSummary batch = this.batches.batch(new BatchId(Paths.id(id)), who);
		return new Sight(batch, this.positions.summary(batch.position()), who, words(who, locale));
	}

	Wording words(StaffMember who, Locale locale) {
		return new Wording(this.texts, LocaleTag.of(locale), who.zone());
	}

	/** One look at one decision. */
	record Sight(BatchSummary batch, PositionSummary position, StaffMember who, Wording words) {

		String page() {
			return "/batches/" + this.batch.id();
		}

		String title() {
			return this.position.title().in(this.words.language());
		}

		ZoneId zone() {
			return this.words.zone();
		}

		String say(String key, Object... arguments) {
			return this.words.say(key, arguments);
		}

		String say(Blocker blocker) {
			return say(new Refusal(blocker.messageKey(), blocker.detail()));
		}

		String say(Refusal refusal) {
			return (refusal.detail() != null) ? say(refusal.messageKey(), refusal.detail()) : say(refusal.messageKey());
		}

	}

}
